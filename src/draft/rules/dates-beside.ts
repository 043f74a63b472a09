/** What is counted from a week or year beside the day of publication, or from that day on. */
import type { Language } from "#core/language/language.ts";
import { ago, inferred, RELATIVE } from "./dates-near.ts";
import { type Day, type Groups, partOfYear, type Read, type Reading } from "./dates-readings.ts";
import type { Tense } from "./dates-tense.ts";
import { weekday } from "./dates-words.ts";
import { yearTold } from "./dates-years.ts";

/** "Thursday last week", "gelecek hafta salı": the day of a week that is told. */
export function dayOfWeek(language: Language): Read {
  return ({ near, lastWeek, nextWeek }, published) => {
    const number = weekday(near ?? "", language);
    if (number === undefined) return undefined;
    if (!published) return RELATIVE;
    const weeks = lastWeek !== undefined ? -1 : nextWeek !== undefined ? 1 : 0;
    return inferred(published.add({ weeks, days: number - published.dayOfWeek }).toString());
  };
}

/** "the first half of this year", "yılın ilk çeyreğinde": of a year beside that of publication. */
export function partOfNearYear(groups: Groups, published: Day | undefined): Reading | undefined {
  if (!published) return RELATIVE;
  const told = partOfYear({ ...groups, year: String(yearTold(groups, published) ?? published.year) });
  return told && "value" in told ? { ...told, basis: "inferred" } : told;
}

/** So many days, weeks, months or years from now, where the sentence speaks of what is to come. */
export function ahead(
  { count, unit: name }: Groups,
  published: Day | undefined,
  tense: Tense,
): Reading | undefined {
  const read = tense === "future" ? ago(1)({ count, unit: name }, published, tense) : undefined;
  // "It would be ready in 30 months": from whenever it begins.
  return read && "value" in read ? { ...read, unsure: "unsure-date" } : read;
}
