/** What speaks for a fact beside what it is about: whether the claim is of its kind. */
import type { Claim, Light } from "./claim.ts";
import type { Item } from "./compare.ts";
import type { FactSlots } from "./fact-slots.ts";

const FIT = { kind: 0.3, person: 0.5, role: 0.4, statement: 0.4, detail: 0.1 };

/** Meanings by which a claim is about what somebody said. */
const SAYING = ["said", "stress", "hope"];

/** What speaks for a fact, or against it where it is below 0. `topics`: those of the claim, in the eyes of the fact. */
export function fitOf(
  claim: Claim,
  { fact, event }: FactSlots,
  { topics, light }: { readonly topics: readonly Item[]; readonly light: Light },
): number {
  const ofKind = event && claim.meant.has(event.kind) ? FIT.kind : 0;
  switch (fact.fact) {
    case "role":
      return roleFit(claim, fact.id, { topics, light });
    case "statement":
      return isSaid(claim, fact.speaker.id) ? ofKind : ofKind - FIT.statement;
    case "detail":
      return ofKind + (claim.meant.has(fact.kind) ? FIT.kind : -FIT.detail);
    case "event":
      return ofKind;
  }
}

/** A role is what a claim is about that only says who somebody is. */
function roleFit(
  claim: Claim,
  bearer: string,
  { topics, light }: { readonly topics: readonly Item[]; readonly light: Light },
): number {
  const isWhole = topics.every(({ level }) => level === 1);
  const isHappening = claim.topics.some(({ meanings }) => meanings.some((each) => light.slots.isKind(each)));
  const kind = claim.mentions.find(({ named }) => named.id === bearer)?.named.kind;
  if (!isWhole || isHappening) return -FIT.role;
  return kind === "person" ? FIT.person : kind === "organization" ? FIT.role : -FIT.role;
}

function isSaid({ mentions, meant }: Claim, speaker: string): boolean {
  return mentions.some(({ named }) => named.id === speaker) || SAYING.some((each) => meant.has(each));
}
