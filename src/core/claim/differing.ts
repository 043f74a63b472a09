/** In what a claim differs from one fact, of all that may be otherwise in it. */
import { type Claim, writtenIn } from "./claim.ts";
import { ownNamesIn } from "./fact-names.ts";
import type { FactSlots } from "./fact-slots.ts";
import { type Item, SURE, TELLING } from "./item.ts";

/** How much a claim must have in common with a fact, beside countries, before a word stands for another one of it. */
const SPECIFIC = 4;

/** As how many things a name of its own counts. */
const NAMED = 3;

/** True when so much of a claim is of the fact that another word must be instead of the fact's. */
export function isSpecific(claim: Claim, items: readonly Item[], slots: FactSlots): boolean {
  const { mentions, meant } = claim;
  const { fact } = slots;
  const countries = new Set(mentions.filter(({ named }) => named.kind === "country").map(({ at }) => at));
  const has = items.filter(
    ({ at, level, weight }) => level >= SURE && weight >= TELLING && !countries.has(at),
  );
  const kind = fact.fact === "statement" ? "said" : fact.fact === "detail" ? fact.kind : undefined;
  // What goes by a name of its own is only one, of one kind.
  const isNamed = isByName(claim, slots);
  return has.length + (kind && meant.has(kind) ? 1 : 0) + (isNamed ? NAMED : 0) >= SPECIFIC;
}

/** An item that is only something else, not instead of something. */
export function withoutExchange(item: Item): Item {
  if (!item.isExchange) return item;
  const { difference: _, ...rest } = item;
  return rest;
}

/** The items that differ: of those at one word the last, for it says more; what is only denied beside them says nothing. */
export function differingIn(items: readonly Item[], claim: Claim): Item[] {
  const all = items.filter(({ difference }) => difference);
  const told = all.filter(({ difference }) => difference?.kind !== "denial");
  const byWord = new Map((told.length > 0 ? told : all).map((item) => [item.at, item]));
  return [...Map.groupBy(byWord.values(), keyOf).values()].flatMap((same) => joined(same, claim));
}

/** Words for which the fact has the same instead are one: "unmanned boats", of unmanned vehicles. */
function joined(same: readonly Item[], claim: Claim): Item[] {
  const [first, last] = [same[0], same.at(-1)];
  if (!first?.difference || !last || first === last) return first ? [first] : [];
  const span = { at: first.at, length: last.at + last.length - first.at };
  return [{ ...first, ...span, difference: { ...first.difference, claimed: writtenIn(claim, span) } }];
}

function keyOf({ at, difference }: Item): unknown {
  const told = difference?.kind === "thing" && "text" in difference.told ? difference.told.text : {};
  return Object.values(told)[0] ?? at;
}

/** So is what goes by a name of its own: "Sea of Friendship" is an exercise, and which one. */
export function isByName({ tokens }: Claim, { properName }: FactSlots): boolean {
  return ownNamesIn(tokens, properName).length > 0;
}
