/** Claims that one thing happened before or after another: each is looked for by itself, and their dates tell. */
import type { Language } from "#core/language/language.ts";
import { range } from "#core/story/date.ts";
import type { Fact, StoryEvent } from "#core/story/story.ts";
import { type Claim, type Light, readClaim, writtenIn } from "./claim.ts";
import type { Compared } from "./compare.ts";
import type { Difference } from "./item.ts";
import { nearest } from "./nearest.ts";
import type { Span } from "./sentences.ts";
import { isSame } from "./verdict.ts";

/** Both that happened, the one that is mainly told first; whether the source has them in that order. */
export type Order = {
  readonly facts: readonly Fact[];
  readonly word: Span;
  readonly verdict: "in-source" | "differs" | "not-in-source";
  readonly differences: readonly Difference[];
};

/** What a claim says of the order of two events; undefined where it is about none. */
export function orderIn(claim: Claim, light: Light): Order | undefined {
  const told = partsOf(claim);
  const [main, other] = told ? [told.main, told.other].map((part) => eventIn(part, claim, light)) : [];
  if (!told || !main || !other || main === other) return undefined;
  const isBefore = isEarlier(main, other);
  const order = { facts: [main, other], word: told.word, differences: [] };
  if (isBefore === undefined) return { ...order, verdict: "not-in-source" };
  if (isBefore === told.isBefore) return { ...order, verdict: "in-source" };
  const claimed = writtenIn(claim, told.word);
  const difference = { kind: "date", claimed, fact: main, told: { date: main.date } } as const;
  return { ...order, verdict: "differs", differences: [difference] };
}

/** The words of a claim that speak of two events, and the one that says how they follow. */
type Parts = {
  readonly main: Span;
  readonly other: Span;
  readonly word: Span;
  readonly isBefore: boolean;
};

const BEFORE: Readonly<Record<Language, RegExp>> = { ar: /^و?قبل$/u, en: /^before$/, tr: /^once$/ };
const AFTER: Readonly<Record<Language, RegExp>> = { ar: /^و?بعد$/u, en: /^after$/, tr: /^sonra$/ };

function partsOf({ tokens, language }: Claim): Parts | undefined {
  const places = tokens.flatMap(({ word }, at) => {
    const isBefore = BEFORE[language].test(word);
    return isBefore || AFTER[language].test(word) ? [{ at, isBefore }] : [];
  });
  const [first, second] = places;
  if (!first) return undefined;
  const span = (from: number, to: number) => ({ at: from, length: to - from });
  // "First this, then that": both words stand before what they are said of.
  const isFirst = first.at === 0 && first.isBefore && second !== undefined && !second.isBefore;
  const { at, isBefore } = isFirst ? second : first;
  const [before, after] = [span(isFirst ? 1 : 0, at), span(at + 1, tokens.length)];
  const word = { at, length: 1 };
  // Turkish says first after what something happened, and then what.
  return language === "tr"
    ? { main: after, other: before, word, isBefore }
    : { main: before, other: after, word, isBefore };
}

/** Of what may be no claim by itself, a fact must have all: "the drone deal". */
function isWhole({ slots: { fact }, lack, met, telling }: Compared): boolean {
  return fact.fact === "event" && lack === 0 && met > 0 && telling >= HAPPENING;
}

/** From this weight on, a word says that something happened. */
const HAPPENING = 0.3;

/** The event that some words of a claim are wholly about. */
function eventIn(part: Span, claim: Claim, light: Light): StoryEvent | undefined {
  const read = readClaim(writtenIn(claim, part), claim.language, light);
  if (read.tokens.length === 0 || read.denials.length > 0) return undefined;
  return nearest(read, light).find((each) => isSame(each) || isWhole(each))?.slots.event;
}

/** Whether one event was before another; undefined when the source does not tell. */
function isEarlier(one: StoryEvent, other: StoryEvent): boolean | undefined {
  const [a, b] = [timeOf(one), timeOf(other)];
  if (!a || !b) return undefined;
  if (a.last < b.first) return true;
  return b.last < a.first ? false : undefined;
}

/** The first and the last day that an event may have been on, as texts that sort like days. */
function timeOf({ date }: StoryEvent): { readonly first: string; readonly last: string } | undefined {
  if (date.basis === "unknown" || date.when.kind === "span") return undefined;
  const { first, last } = range(date.when);
  return first && last && { first: first.toString(), last: last.toString() };
}
