/** What the dates of every language are written with: the shape of a rule, and the parts of its patterns. */
import type { Language } from "#core/language/language.ts";
import type { Read } from "./dates-readings.ts";
import { MONTH } from "./dates-words.ts";

/** A way to write a date, and what it means. */
export type Rule = { readonly pattern: RegExp; readonly read: Read };

/** A digit of any of the scripts. */
export const N = "[\\d٠-٩]";
export const YEAR = yearAs("year");

/** A year, as a group of that name. */
export function yearAs(name: string): string {
  return `(?<${name}>[12]${N}{3}|[١٢][٠-٩]{3})`;
}

const END = "(?![\\p{L}\\p{N}])";
/** Arabic writes small words together with what follows: والاثنين, بالأربعاء. */
const BEGIN = "(?:(?<![\\p{L}\\p{N}])|(?<=(?<![\\p{L}\\p{N}])[وفبل]))";

/** A rule whose words stand by themselves. */
export function rule(pattern: string, read: Read): Rule {
  return { pattern: new RegExp(`${BEGIN}(?:${spelledAlike(pattern)})${END}`, "gu"), read };
}

/**
 * Arabic words as all papers spell them alike: فى and في, أبريل and ابريل, غدًا and غداً. The same letters stand at the
 * same places, as dates are cut out of the text by these.
 */
export function spelledAlike(text: string): string {
  return text
    .replace(/ى/g, "ي")
    .replace(/[أإ]/g, "ا")
    .replace(/\u064Bا/g, "ا\u064B");
}

/** Names of the months in a language, as one group. Arabic papers give a month both its names: أبريل/نيسان, آذار (مارس). */
export function month(language: Language, name = "month"): string {
  const other =
    language === "ar" ? `(?: ?/ ?(?:${MONTH.ar})| ?\\((?:${MONTH.ar})\\)| (?:${MONTH.ar})(?= [12]))?` : "";
  return `(?<${name}>${MONTH[language]})${other}`;
}
