/** What the words of a date mean that needs no other date: groups of a pattern in, EDTF out. */

import { numberOf, tensOf } from "./dates-numbers.ts";
import type { Tense } from "./dates-tense.ts";
import { civilMonth, hijriMonth } from "./dates-words.ts";

export type Day = Temporal.PlainDate;
export type Groups = Readonly<Record<string, string | undefined>>;

/** What some words mean; or that they mean no day without a date of publication. */
export type Reading =
  | {
      readonly basis: "stated" | "inferred";
      readonly value: string;
      readonly isIslamic?: true;
      readonly unsure?: "unsure-date";
    }
  | { readonly relative: true };

/** Undefined where the words are no date after all, such as the 31st of February. */
export type Read = (groups: Groups, published: Day | undefined, tense: Tense) => Reading | undefined;

export function absolute({ day, month: name, year }: Groups): Reading | undefined {
  const number = name === undefined ? undefined : civilMonth(name);
  if (name !== undefined && number === undefined) return undefined;
  return stated(year, number, day);
}

export function numeric({ day, number, year }: Groups): Reading | undefined {
  return stated(year, numberOf(number ?? ""), day);
}

export function iso({ iso: written = "" }: Groups): Reading | undefined {
  const [year, number, day] = written.split("-");
  return stated(year, Number(number), day);
}

function stated(year = "", number?: number, day?: string): Reading | undefined {
  const [y, d] = [numberOf(year), day === undefined ? undefined : numberOf(day)];
  if (y === undefined || !exists(y, number, d)) return undefined;
  return { basis: "stated", value: written(y, number, d) };
}

export function exists(year: number, number = 1, day = 1): boolean {
  try {
    Temporal.PlainDate.from({ year, month: number, day }, { overflow: "reject" });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

export function written(year: number, number?: number, day?: number): string {
  return [String(year).padStart(4, "0"), ...[number, day].flatMap((each) => (each ? [pad(each)] : []))].join(
    "-",
  );
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}

/** A day or month of the Islamic calendar, as Umm al-Qura counts it: a day more or less elsewhere, hence inferred. */
export function islamic({ day, hijri = "", year = "" }: Groups): Reading | undefined {
  const [number, y] = [hijriMonth(hijri), numberOf(year)];
  if (number === undefined || y === undefined) return undefined;
  const calendar = "islamic-umalqura";
  const first = Temporal.PlainDate.from({ calendar, year: y, month: number, day: numberOf(day ?? "") ?? 1 });
  const civil = first.withCalendar("iso8601");
  if (day !== undefined) return { basis: "inferred", value: civil.toString(), isIslamic: true };
  const last = first.add({ months: 1 }).subtract({ days: 1 }).withCalendar("iso8601");
  return { basis: "inferred", value: `[${civil}..${last}]`, isIslamic: true };
}

/** A year of the Islamic calendar, which has days of two civil ones. */
export function islamicYear({ year = "" }: Groups): Reading | undefined {
  const y = numberOf(year);
  if (y === undefined) return undefined;
  const first = Temporal.PlainDate.from({ calendar: "islamic-umalqura", year: y, month: 1, day: 1 });
  const last = first.add({ years: 1 }).subtract({ days: 1 }).withCalendar("iso8601");
  return { basis: "inferred", value: `[${first.withCalendar("iso8601")}..${last}]`, isIslamic: true };
}

export function years({ year = "", to = "" }: Groups): Reading | undefined {
  const [from, until] = [numberOf(year), numberOf(to)];
  if (from === undefined || until === undefined || from > until) return undefined;
  return { basis: "stated", value: `${written(from)}/${written(until)}` };
}

/** A season or school year: 2019-20, 2025/26. */
export const SEASON = "(?<year>(?:19|20)\\d{2})[-–/](?<short>\\d{2})(?![-–/.]?\\d)";

export function season({ year = "", short = "" }: Groups): Reading | undefined {
  const from = numberOf(year);
  if (from === undefined || (from + 1) % 100 !== Number(short)) return undefined;
  return { basis: "stated", value: `${written(from)}/${written(from + 1)}` };
}

export function decade({ year = "" }: Groups): Reading | undefined {
  const from = numberOf(year);
  return from === undefined ? undefined : { basis: "stated", value: `[${from}..${from + 9}]` };
}

/** "the seventies": of the last century. */
export function decadeInWords({ decade: name = "" }: Groups): Reading | undefined {
  const tens = tensOf(name);
  return tens === undefined ? undefined : decade({ year: `19${tens}` });
}

/** Some day of a quarter or half of a year. */
export function partOfYear({ quarter, half, year = "" }: Groups): Reading | undefined {
  const [number, y] = [numberOf(quarter ?? half ?? ""), numberOf(year)];
  const months = quarter === undefined ? 6 : 3;
  if (number === undefined || y === undefined || number * months > 12) return undefined;
  const last = number * months;
  return { basis: "stated", value: `[${written(y, last - months + 1)}..${written(y, last)}]` };
}
