/** What the words of a date mean beside the day of publication: groups of a pattern in, EDTF out. */
import type { Language } from "#core/language/language.ts";
import { numberOf } from "./dates-numbers.ts";
import { type Day, exists, type Groups, type Read, type Reading, written } from "./dates-readings.ts";
import type { Tense } from "./dates-tense.ts";
import { civilMonth, weekday } from "./dates-words.ts";
import { yearBy, yearTold } from "./dates-years.ts";

export const RELATIVE: Reading = { relative: true };

export function inferred(value: string): Reading {
  return { basis: "inferred", value };
}

/** What the words around it leave open is only likely. */
function likely(value: string, isTold: boolean): Reading {
  return { basis: "inferred", value, ...(!isTold && { unsure: "unsure-date" as const }) };
}

/** A day and month without a year: that of this year, or the nearest before or after publication as the words say. */
export function nearDay(
  { day = "", month: name = "", lastYear, thisYear, nextYear, dayName }: Groups,
  published: Day | undefined,
  tense: Tense,
): Reading | undefined {
  const [d, number] = [numberOf(day), civilMonth(name)];
  if (d === undefined || number === undefined || !exists(2024, number, d)) return undefined;
  if (!published) return RELATIVE;
  const told =
    yearTold({ lastYear, thisYear, nextYear }, published) ?? yearBy(dayName, { number, day: d }, published);
  const year = told ?? yearNear({ number, day: d, tense }, published);
  return exists(year, number, d)
    ? likely(written(year, number, d), tense !== undefined || told !== undefined)
    : undefined;
}

type Near = { readonly number: number; readonly day: number; readonly tense: Tense };

function yearNear({ number, day, tense }: Near, published: Day): number {
  const here = Temporal.PlainDate.from({ year: published.year, month: number, day });
  const order = Temporal.PlainDate.compare(here, published);
  const isOfNow = number === published.month;
  if (tense === "past" && !isOfNow) return order > 0 ? published.year - 1 : published.year;
  if (tense === "future") return order < 0 ? published.year + 1 : published.year;
  // Without more words, news speaks of the day that is nearest.
  const distance = published.until(here, { largestUnit: "days" }).days;
  if (distance > 183) return published.year - 1;
  return distance < -183 ? published.year + 1 : published.year;
}

export function nearMonth(
  { last, next, this: current, month: name }: Groups,
  published: Day | undefined,
  tense: Tense,
): Reading | undefined {
  const number = civilMonth(last ?? next ?? current ?? name ?? "");
  if (number === undefined) return undefined;
  if (!published) return RELATIVE;
  const isPast = last !== undefined ? number >= published.month : false;
  const isNext = next !== undefined ? number <= published.month : false;
  if (last !== undefined || next !== undefined || current !== undefined)
    return inferred(written(published.year + (isPast ? -1 : isNext ? 1 : 0), number));
  const year = yearNear({ number, day: 28, tense }, published);
  // "Bu ocakta": also a mine.
  return likely(written(year, number), tense !== undefined && !/^ocak/.test(name ?? ""));
}

export function nearWeekday(language: Language): Read {
  return ({ last, next, near }, published, tense) => {
    const number = weekday(last ?? next ?? near ?? "", language);
    if (number === undefined) return undefined;
    if (!published) return RELATIVE;
    const back = (published.dayOfWeek - number + 7) % 7;
    if (last !== undefined) return inferred(published.subtract({ days: back || 7 }).toString());
    if (next !== undefined || (tense === "future" && back > 0))
      return inferred(published.add({ days: 7 - back }).toString());
    return likely(published.subtract({ days: back }).toString(), tense !== undefined);
  };
}

/** "بين الأربعاء والسبت": from one day of the week to another, both before publication or both after it. */
export function weekdaySpan(language: Language): Read {
  return ({ from = "", near = "" }, published, tense) => {
    const [first, last] = [weekday(from, language), nearWeekday(language)({ near }, published, tense)];
    if (first === undefined || last === undefined || !("value" in last)) return last;
    const to = Temporal.PlainDate.from(last.value);
    return inferred(`${to.subtract({ days: (to.dayOfWeek - first + 7) % 7 || 7 })}/${to}`);
  };
}

export function nearby({ yesterday, tomorrow }: Groups, published: Day | undefined): Reading {
  if (!published) return RELATIVE;
  return inferred(published.add({ days: yesterday ? -1 : tomorrow ? 1 : 0 }).toString());
}

/** The day before yesterday, or after tomorrow. */
export function besideTomorrow({ after }: Groups, published: Day | undefined): Reading {
  return published ? inferred(published.add({ days: after ? 2 : -2 }).toString()) : RELATIVE;
}

/** A week, month or year beside that of publication. Something in a week is on some day of it. */
export function unit({ last, next, this: current }: Groups, published: Day | undefined): Reading | undefined {
  const name = last ?? next ?? current;
  if (!published) return RELATIVE;
  const by = last !== undefined ? -1 : next !== undefined ? 1 : 0;
  if (name === "year") return inferred(written(published.year + by));
  if (name === "month") return inferred(published.add({ months: by }).toString().slice(0, 7));
  const monday = published.subtract({ days: published.dayOfWeek - 1 }).add({ weeks: by });
  return inferred(`[${monday}..${monday.add({ days: 6 })}]`);
}

const UNITS: Readonly<Record<string, string>> = {
  عام: "year",
  سنة: "year",
  شهر: "month",
  اسبوع: "week",
  hafta: "week",
  ay: "month",
  yıl: "year",
  sene: "year",
};

export function arabicUnit(
  { last, next, this: current }: Groups,
  published: Day | undefined,
): Reading | undefined {
  const named = (name: string | undefined) => (name === undefined ? undefined : UNITS[name]);
  return unit({ last: named(last), next: named(next), this: named(current) }, published);
}

export function arabicYear({ last, next }: Groups, published: Day | undefined): Reading | undefined {
  return unit({ [last ? "last" : next ? "next" : "this"]: "year" }, published);
}

export function turkishUnit(
  { last, next, unit: name = "" }: Groups,
  published: Day | undefined,
): Reading | undefined {
  return unit({ [last ? "last" : next ? "next" : "this"]: UNITS[name] }, published);
}

/** "in October this year", "geçen yılın ekim ayında": a month of a year that is told beside publication. */
export function monthOfYear(
  { month: name = "", lastYear, nextYear }: Groups,
  published: Day | undefined,
): Reading | undefined {
  const number = civilMonth(name);
  if (number === undefined) return undefined;
  if (!published) return RELATIVE;
  const by = lastYear !== undefined ? -1 : nextYear !== undefined ? 1 : 0;
  return inferred(written(published.year + by, number));
}

/** So many days, weeks, months or years before. Months and years are counted in round numbers. */
export function ago(sign: number): Read {
  return ({ count = "", unit: name = "" }, published) => {
    const number = numberOf(count);
    const kind = AGO.find(([pattern]) => pattern.test(name))?.[1];
    if (number === undefined || kind === undefined) return undefined;
    if (!published) return RELATIVE;
    const day = published.add({ [kind]: sign * number });
    const length = { days: 10, weeks: 10, months: 7, years: 4 }[kind];
    return inferred(`${day.toString().slice(0, length)}${kind === "days" ? "" : "~"}`);
  };
}

/** "Two days ago" in the Arabic dual. */
export function twoAgo({ two = "" }: Groups, published: Day | undefined): Reading | undefined {
  return ago(-1)({ count: "2", unit: two }, published, undefined);
}

const AGO: readonly (readonly [RegExp, "days" | "weeks" | "months" | "years"])[] = [
  [/^(?:day|gün|يوم|ايام)/, "days"],
  [/^(?:week|hafta|اسا|اسب)/, "weeks"],
  [/^(?:month|ay|شه|اشه)/, "months"],
  [/^(?:year|yıl|sene|عام|اعوام|سن)/, "years"],
];

/** "12 من الشهر الجاري": a day of the month of publication, or of the one before or after. */
export function dayOfMonth(
  { day = "", last, next }: Groups,
  published: Day | undefined,
): Reading | undefined {
  const number = numberOf(day);
  if (number === undefined) return undefined;
  if (!published) return RELATIVE;
  const { year, month } = published.add({ months: last !== undefined ? -1 : next !== undefined ? 1 : 0 });
  return exists(year, month, number) ? inferred(written(year, month, number)) : undefined;
}
