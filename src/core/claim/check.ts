/** A message held against a story: for each sentence that claims something, what the source says about it. */
import type { Language } from "#core/language/language.ts";
import type { Concepts } from "#core/question/concepts.ts";
import { languageIn } from "#core/question/detect.ts";
import type { Fact, Story } from "#core/story/story.ts";
import { type Claim, isClaim, type Light, readClaim, writtenIn } from "./claim.ts";
import { type Compared, compare, type Difference } from "./compare.ts";
import { storySlots } from "./fact-slots.ts";
import { nearness } from "./nearest.ts";
import { sentencesOf } from "./sentences.ts";

export { MOST_LETTERS } from "./sentences.ts";
export type { Difference };

type Verdict = "in-source" | "differs" | "not-in-source" | "none";

export type Checked = {
  /** The claim's own words. */
  readonly sentence: string;
  /** `none` where nothing is claimed that could be checked. */
  readonly verdict: Verdict;
  /** The nearest facts, nearest first. */
  readonly facts: readonly Fact[];
  readonly differences: readonly Difference[];
  /** The claim's own words for what the source says nothing of. */
  readonly missing: readonly string[];
};

/** How many facts a claim is shown with. */
const MOST_FACTS = 3;

/**
 * What decides, tuned on one half of `tests/fixtures/claims.yaml`: to call something the same that is not is the
 * worst fault, to call something different that is not the second worst.
 * `same`, `other`: how much of a claim a fact must have to say the same, or to say otherwise.
 * `happened`: how much of what it says happened, beside names and dates.
 * `lack`: the weight of what it may lack, unless it has `much` else.
 * `rarest`: the weight of the rarest word that it may lack.
 * `unknown`: how many words that nothing knows it may lack.
 * `common`: how many things they must have in common.
 * `telling`, `happening`: how much a word that they share must say of what happens.
 * `clearly`: by how much one of two facts must lack less to be plainly the one that is meant.
 */
const LIMITS = {
  same: 0.72,
  other: 0.65,
  happened: 0.3,
  lack: 0.75,
  rarest: 0.7,
  unknown: 1,
  much: 5,
  common: 2,
  telling: 0.15,
  happening: 0.3,
  clearly: 0.3,
};

/**
 * Checks the sentences of a message. `language`: the one it is written in, where its words don't tell. `isCut`: the
 * message has more than is checked.
 */
export function checkText(
  text: string,
  language: Language,
  { story, concepts }: { readonly story: Story; readonly concepts: Concepts },
): { readonly sentences: readonly Checked[]; readonly isCut: boolean } {
  const light = { story, concepts, slots: storySlots(story, concepts) };
  const { sentences, isCut } = sentencesOf(text);
  const check = (sentence: string) => {
    const claim = readClaim(sentence, languageIn(sentence) ?? language, light);
    return isClaim(claim) ? judged(claim, light) : nothing(sentence);
  };
  return { isCut, sentences: sentences.map(({ text: each, asks }) => (asks ? nothing(each) : check(each))) };
}

function nothing(sentence: string): Checked {
  return { sentence, verdict: "none", facts: [], differences: [], missing: [] };
}

function judged(claim: Claim, light: Light): Checked {
  const near = nearest(claim, light);
  const same = near.find(isSame);
  if (claim.denials.length > 0) {
    const denied = same && denialIn(claim, same);
    return denied ? differing(claim, near, { ...same, differences: [denied] }) : silent(claim, near);
  }
  const other = near.find((each) => isOtherwise(each) && !isSaidElsewhere(each, near));
  if (same && !(other && isMeant(other, same, near)))
    return { ...nothing(claim.text), verdict: "in-source", facts: factsFrom([same, ...near]) };
  return other ? differing(claim, near, other) : silent(claim, near);
}

/** The facts that a claim may be about, the nearest first. */
function nearest(claim: Claim, light: Light): Compared[] {
  const near = nearness(claim, light);
  return light.slots.all
    .filter(({ fact }) => near.has(fact))
    .toSorted((a, b) => (near.get(b.fact) ?? 0) - (near.get(a.fact) ?? 0))
    .map((slots) => compare(claim, slots, light));
}

function differing(claim: Claim, near: readonly Compared[], found: Compared): Checked {
  const { differences } = found;
  return { ...nothing(claim.text), verdict: "differs", facts: factsFrom([found, ...near]), differences };
}

function silent(claim: Claim, near: readonly Compared[]): Checked {
  return {
    ...nothing(claim.text),
    verdict: "not-in-source",
    facts: factsFrom(near),
    missing: missingIn(claim, near[0]),
  };
}

function factsFrom(compared: readonly Compared[]): Fact[] {
  return [...new Set(compared.map(({ slots }) => slots.fact))].slice(0, MOST_FACTS);
}

/** What the nearest fact does not have, in the order of the claim. Where no fact comes near, all that it names. */
function missingIn(claim: Claim, nearest: Compared | undefined): string[] {
  const named = [...claim.mentions, ...claim.abroad, ...claim.names, ...claim.details, ...claim.topics];
  const { missing = named, differing = [], strange = [], suspect = [], unmet = [] } = nearest ?? {};
  const telling = [...missing, ...differing, ...strange, ...suspect, ...claim.denials];
  const spans = telling.length > 0 ? telling : unmet;
  return [...new Set(spans.toSorted((a, b) => a.at - b.at).map((span) => writtenIn(claim, span)))];
}

function isPlain({ missing, strange, differences }: Compared): boolean {
  return missing.length === 0 && strange.length === 0 && differences.length === 0;
}

function isSame(compared: Compared): boolean {
  const { cover, lack, rarest, suspect, met } = compared;
  if (suspect.length > 0) return false;
  const isWhole = cover >= LIMITS.same && (lack <= LIMITS.lack || met >= LIMITS.much);
  const isHappening = compared.happening >= LIMITS.happened && compared.unknown <= LIMITS.unknown;
  return isPlain(compared) && isWhole && isHappening && rarest <= LIMITS.rarest && met >= LIMITS.common;
}

function isOtherwise(compared: Compared): boolean {
  const { cover, differences, missing, strange, met } = compared;
  const isStrange = strange.length > (met >= LIMITS.much ? 1 : 0);
  const isNear = cover >= LIMITS.other && met >= LIMITS.common && isSameThing(compared);
  return differences.length === 1 && isNear && missing.length === 0 && !isStrange;
}

/** That something happened must be the same before its date or number can be another; the more so for a vague date. */
function isSameThing({ differences, telling }: Compared): boolean {
  if (differences.some(({ kind }) => kind === "name" || kind === "place")) return true;
  const isVague = differences.every(
    ({ told }) => "date" in told && told.date.basis !== "unknown" && told.date.when.kind === "within",
  );
  return telling >= (isVague ? LIMITS.happening : LIMITS.telling);
}

/** True when another fact has nearly as much of the claim, and nothing that differs. */
function isSaidElsewhere({ lack }: Compared, near: readonly Compared[]): boolean {
  return near.some((each) => isPlain(each) && each.lack <= lack + LIMITS.clearly);
}

/** True when a claim is about a fact that it contradicts rather than about one that only comes near it. */
function isMeant(other: Compared, same: Compared, near: readonly Compared[]): boolean {
  return near.indexOf(other) < near.indexOf(same) && other.lack < same.lack - LIMITS.clearly;
}

/** The difference, when a claim says of what a fact tells that it did not happen. */
function denialIn(claim: Claim, { slots: { fact, event } }: Compared): Difference | undefined {
  const [denial, ...more] = claim.denials;
  if (!denial || more.length > 0) return undefined;
  const topic = claim.topics.find(({ at }) => denial.at <= at && at <= denial.at + 1);
  if (!topic || !event || !topic.meanings.includes(event.kind)) return undefined;
  const claimed = writtenIn(claim, { at: denial.at, length: topic.at + topic.length - denial.at });
  return { kind: "denial", claimed, fact, told: { text: fact.text } };
}
