/** The dates that a sentence tells, as EDTF, with the words that they came from and how they follow from these. */
import type { Language } from "#core/language/language.ts";
import type { Reading } from "./dates-readings.ts";
import { RULES, type Rule } from "./dates-rules.ts";

/** A date in a sentence. `value` is absent where the words mean no day without a date of publication. */
export type FoundDate = {
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly basis: "stated" | "inferred" | "unknown";
  readonly value?: string;
  /** Set where the value was counted from a date of the Islamic calendar. */
  readonly isIslamic?: true;
};

/**
 * Every date of a sentence, in order. `published`: the day of publication, from which "yesterday" is counted;
 * without it, such words are kept and mean no day.
 */
export function datesIn(text: string, language: Language, published?: Temporal.PlainDate): FoundDate[] {
  const found = RULES[language].flatMap((rule, order) =>
    matchesOf(rule, text, published).map((date) => ({ date, order })),
  );
  // The first rule that reads some words has them; of one rule, the one that comes first.
  const taken: FoundDate[] = [];
  for (const { date } of found.toSorted((a, b) => a.order - b.order || a.date.start - b.date.start))
    if (taken.every(({ start, end }) => date.end <= start || date.start >= end)) taken.push(date);
  return taken.toSorted((a, b) => a.start - b.start);
}

function matchesOf(rule: Rule, text: string, published: Temporal.PlainDate | undefined): FoundDate[] {
  const isToCome = TO_COME.test(text);
  return [...text.matchAll(rule.pattern)].flatMap((match) => {
    const reading = rule.read(match.groups ?? {}, published, isToCome);
    if (!reading) return [];
    const words = match[0].trim();
    const start = match.index + match[0].indexOf(words);
    return [{ words, start, end: start + words.length, ...foundOf(reading) }];
  });
}

/** A sentence about what is to come, in any of the languages: its months are the next ones. */
const TO_COME =
  /\bwill\b|\bis (?:due|expected|set) to\b|\p{L}(?:aca[kğ]|ece[kğ])|(?<!\p{L})(?:سوف|س[تين](?!نو|ار|اس|اق|ين|ون|ناء|ده|طر|ول)\p{L}{3,})/u;

function foundOf(reading: Reading): Pick<FoundDate, "basis" | "value" | "isIslamic"> {
  return "value" in reading ? reading : { basis: "unknown" };
}
