/** What of a text can be counted or dated: years, months, weekdays, durations and other numbers. */
import type { Language } from "#core/language/language.ts";
import { monthAt, relativeAt, weekdayAt, yearAt } from "./detail-dates.ts";
import { durationAt, numberAt, type TimeUnit } from "./detail-numbers.ts";
import type { ClaimWord, Span } from "./sentences.ts";

type Detail =
  /** `isStart`: something goes on since then. */
  | { readonly kind: "year"; readonly year: number; readonly isStart: boolean }
  /** 1 to 12. */
  | { readonly kind: "month"; readonly month: number }
  /** 1 for Monday to 7 for Sunday, as ISO 8601 counts. */
  | { readonly kind: "weekday"; readonly weekday: number }
  /** "yesterday", "next week": a time that depends on when it is said. */
  | { readonly kind: "relative"; readonly key: string }
  /** `count` is absent in "several days". */
  | { readonly kind: "duration"; readonly unit: TimeUnit; readonly count?: number }
  | { readonly kind: "number"; readonly value: number };

/** A detail and the words that it stands in. */
export type FoundDetail = Detail & Span;

/** The first that finds something at a word decides. */
const READERS = [relativeAt, weekdayAt, durationAt, monthAt, yearAt, numberAt];

/** Finds the details of a text in its words. */
export function detailsIn(words: readonly ClaimWord[], language: Language): FoundDetail[] {
  const found: FoundDetail[] = [];
  for (let at = 0; at < words.length; ) {
    const detail = READERS.map((read) => read(words, at, language)).find((each) => each !== undefined);
    if (detail) found.push({ ...detail, at });
    at += detail?.length ?? 1;
  }
  return found;
}
