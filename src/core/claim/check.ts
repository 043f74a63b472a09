/** A message held against a story: for each sentence that claims something, what the source says about it. */
import type { Language } from "#core/language/language.ts";
import type { Concepts } from "#core/question/concepts.ts";
import { languageIn } from "#core/question/detect.ts";
import type { Fact, Story } from "#core/story/story.ts";
import { type Claim, type Light, readClaim, writtenIn } from "./claim.ts";
import type { Compared } from "./compare.ts";
import { storySlots } from "./fact-slots.ts";
import { isClaim } from "./is-claim.ts";
import type { Difference } from "./item.ts";
import { nearest } from "./nearest.ts";
import { type Order, orderIn } from "./order.ts";
import { sentencesOf } from "./sentences.ts";
import { isVerbatim } from "./verbatim.ts";
import { isMeant, isOtherwise, isSaidElsewhere, isSame } from "./verdict.ts";

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
  const order = orderIn(claim, light);
  if (order) return ordered(claim, order);
  const near = nearest(claim, light);
  const verbatim = near.find(({ slots }) => isVerbatim(claim, slots));
  if (verbatim)
    return { ...nothing(claim.text), verdict: "in-source", facts: factsFrom([verbatim, ...near]) };
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

/** Of two things that happened, that they did in this order. */
function ordered(claim: Claim, { facts, verdict, differences, word }: Order): Checked {
  const missing = verdict === "not-in-source" ? [writtenIn(claim, word)] : [];
  return { ...nothing(claim.text), verdict, facts, differences, missing };
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

/** The difference, when a claim says of what a fact tells that it did not happen. */
function denialIn(claim: Claim, { slots: { fact, event } }: Compared): Difference | undefined {
  const [denial, ...more] = claim.denials;
  if (!denial || more.length > 0) return undefined;
  const [from, to] = claim.language === "tr" ? [denial.at - 1, denial.at] : [denial.at, denial.at + 2];
  const near = claim.topics
    .filter(({ at }) => from <= at && at <= to)
    .toSorted((a, b) => Math.abs(a.at - denial.at) - Math.abs(b.at - denial.at));
  const topic = near.find(({ meanings }) => event && meanings.includes(event.kind));
  if (!topic) return undefined;
  const at = Math.min(denial.at, topic.at);
  const end = Math.max(denial.at + 1, topic.at + topic.length);
  const claimed = writtenIn(claim, { at, length: end - at });
  return { kind: "denial", claimed, fact, told: { text: fact.text } };
}
