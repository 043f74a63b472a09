/** The dates that a sentence tells, as EDTF, with the words that they came from and how they follow from these. */
import type { Language } from "#core/language/language.ts";
import type { Unsure } from "#core/story/schema.ts";
import { ARABIC_DATES } from "./dates-arabic.ts";
import { ENGLISH_DATES } from "./dates-english.ts";
import type { Reading } from "./dates-readings.ts";
import { type Rule, spelledAlike } from "./dates-rule.ts";
import { tenseOf } from "./dates-tense.ts";
import { TURKISH_DATES } from "./dates-turkish.ts";
import { insideOf } from "./quotations.ts";

const RULES: Readonly<Record<Language, readonly Rule[]>> = {
  ar: ARABIC_DATES,
  en: ENGLISH_DATES,
  tr: TURKISH_DATES,
};

/** A date in a sentence. `value` is absent where the words mean no day without a date of publication. */
export type FoundDate = {
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly basis: "stated" | "inferred" | "unknown";
  readonly value?: string;
  /** Set where the value was counted from a date of the Islamic calendar. */
  readonly isIslamic?: true;
  /** Set where the words around it do not tell which of two days or years it is. */
  readonly unsure?: Unsure;
};

/**
 * Every date of a sentence, in order. `published`: the day of publication, from which "yesterday" is counted;
 * without it, such words are kept and mean no day.
 */
export function datesIn(text: string, language: Language, published?: Temporal.PlainDate): FoundDate[] {
  const found = RULES[language].flatMap((rule, order) =>
    matchesOf(rule, { text, language, published }).map((date) => ({ date, order })),
  );
  const [nested, quoted] = [rangesOf(text, NESTED), rangesOf(text, QUOTED)];
  const meant = found.filter(
    ({ date }) =>
      date.basis === "stated" || !isWithin(date, VAGUE.has(date.words) ? [...nested, ...quoted] : nested),
  );
  // The first rule that reads some words has them; of one rule, the one that comes first.
  const taken: FoundDate[] = [];
  for (const { date } of meant.toSorted((a, b) => a.order - b.order || a.date.start - b.date.start))
    if (taken.every(({ start, end }) => date.end <= start || date.start >= end)) taken.push(date);
  return taken.toSorted((a, b) => a.start - b.start);
}

type Range = { readonly from: number; readonly to: number };

function rangesOf(text: string, pattern: RegExp): Range[] {
  return [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ from: index, to: index + length }));
}

function isWithin({ start, end }: FoundDate, ranges: readonly Range[]): boolean {
  return ranges.some(({ from, to }) => from < start && end < to);
}

/** Who says this means nowadays: "واليوم ابني هو من يقود". */
const VAGUE = new Set(["اليوم"]);
const QUOTED = /[«“"][^«»“”"]*[»”"]/gu;

/** A quotation within a quotation: "today" in it is no day that the source speaks of. */

const NESTED = /(?<=[\s“"])['‘][^'‘’]{3,120}['’](?=[\s.,?!"”]|$)|(?<=«[^»]*)["“][^"”»]{3,120}["”]/gu;

type In = {
  readonly text: string;
  readonly language: Language;
  readonly published: Temporal.PlainDate | undefined;
};

function matchesOf(rule: Rule, { text, language, published }: In): FoundDate[] {
  return [...spelledAlike(text).matchAll(rule.pattern)].flatMap((match) => {
    const trimmed = match[0].trim();
    const start = match.index + match[0].indexOf(trimmed);
    const end = start + trimmed.length;
    const words = text.slice(start, end);
    const reading = rule.read(match.groups ?? {}, published, tenseOf({ text, start, end }, language));
    if (!reading) return [];
    // What "today" is in somebody's words is the day on which they were said, and that may be another one.
    const isTheirs = TODAY.test(words) && insideOf(text, false)(start);
    const found = foundOf(isSince({ text, start, end }, language) ? onwards(reading) : reading);
    return [{ words, start, end, ...found, ...(isTheirs && { unsure: "unsure-date" as const }) }];
  });
}

type Where = { readonly text: string; readonly start: number; readonly end: number };

/** "since 1911", "2018'den bu yana", "cuma gününden itibaren": from then on. */
function isSince({ text, start, end }: Where, language: Language): boolean {
  if (language === "en")
    return (
      /\b[Ss]ince (?:at least |early |late |about )?$/.test(text.slice(0, start)) ||
      /^[Ss]ince /.test(text.slice(start))
    );
  return language === "tr" && / (?:beri|bu yana|itibaren)$/.test(text.slice(start, end));
}

function onwards(reading: Reading): Reading {
  if (!("value" in reading) || !/^\d{4}(?:-\d\d){0,2}$/.test(reading.value)) return reading;
  return { ...reading, value: `${reading.value}/..` };
}

const TODAY = /^(?:today|tonight|yesterday|tomorrow|this|last night|bugün|bu|yarın|dün|اليوم|أمس|غدا|غداً)/i;

function foundOf(reading: Reading): Pick<FoundDate, "basis" | "value" | "isIslamic" | "unsure"> {
  return "value" in reading ? reading : { basis: "unknown" };
}
