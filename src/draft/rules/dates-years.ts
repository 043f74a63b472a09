/** The year of a date that has none, where words beside it tell. */
import { type Day, exists, type Groups } from "./dates-readings.ts";
import { weekday } from "./dates-words.ts";

/** "Sunday, 8 March": of the years around publication, the one in which that day is a Sunday. */
export function yearBy(
  name: string | undefined,
  { number, day }: { number: number; day: number },
  { year }: Day,
): number | undefined {
  const wanted = name === undefined ? undefined : (weekday(name, "en") ?? weekday(name, "tr"));
  return [year, year - 1, year + 1].find(
    (each) =>
      exists(each, number, day) &&
      Temporal.PlainDate.from({ year: each, month: number, day }).dayOfWeek === wanted,
  );
}

/** "this year", "last year", "next year" beside a day or month. */
export function yearTold({ lastYear, thisYear, nextYear }: Groups, published: Day): number | undefined {
  if (lastYear !== undefined) return published.year - 1;
  if (nextYear !== undefined) return published.year + 1;
  return thisYear === undefined ? undefined : published.year;
}
