/** A time axis: which days lie where, and which of them are named. */
import type { Language } from "#core/language/language.ts";
import { LOCALES } from "#core/language/words.ts";
import type { Mark } from "./picture.ts";

/** From the first day to after the last one, in days since 1970; all marks lie between, but for what is open. */
export type Range = { readonly first: number; readonly last: number };

export type Tick = { readonly day: number; readonly label: string };

/** With less than this, a single day would be as wide as the axis. In days. */
const SHORTEST = 4;

/** The room left at an end at which something goes on, as a share of the axis. */
const OPEN = 0.08;

/** The days that an axis for these marks goes over, with some room around them. */
export function rangeOf(marks: readonly Mark[]): Range {
  const ends = marks.flatMap(endsOf);
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const lack = Math.max(0, SHORTEST - (most - least)) / 2;
  const length = most - least + 2 * lack;
  const beginsOpen = marks.some((mark) => mark.kind !== "moment" && mark.from === undefined);
  const endsOpen = marks.some((mark) => mark.kind !== "moment" && mark.to === undefined);
  return {
    first: least - lack - length * (beginsOpen ? OPEN : 0.015),
    last: most + lack + length * (endsOpen ? OPEN : 0.015),
  };
}

function endsOf(mark: Mark): number[] {
  if (mark.kind === "moment") return [Math.floor(mark.at), Math.floor(mark.at) + 1];
  return [mark.from, mark.to].filter((day) => day !== undefined);
}

/** Steps from one named day to the next, from fine to coarse. */
const STEPS = [
  ...[1, 2, 5, 10].map((days) => ({ days })),
  ...[1, 2, 3, 6].map((months) => ({ months })),
  ...[1, 2, 5, 10, 20, 50, 100].map((years) => ({ years })),
];

type Step = (typeof STEPS)[number];

/** The named days: as many as `fits` lets stand beside each other. */
export function ticksOf(range: Range, language: Language, fits: (ticks: readonly Tick[]) => boolean): Tick[] {
  for (const step of STEPS) {
    const { count, ticks } = ticksBy(step, range, language);
    if (count > 0 && count < 40 && fits(ticks)) return ticks;
  }
  return [];
}

function ticksBy(step: Step, { first, last }: Range, language: Language) {
  const length = "days" in step ? step.days : "months" in step ? step.months * 30.4 : step.years * 365.2;
  const count = Math.ceil((last - first) / length);
  if (count >= 40) return { count, ticks: [] };
  const format = new Intl.DateTimeFormat(LOCALES[language], { ...formatOf(step), timeZone: "UTC" });
  const ticks: Tick[] = [];
  for (let date = startOf(step, dateOf(first)); dayOf(date) < last; date = date.add(step))
    if (dayOf(date) >= first)
      ticks.push({ day: dayOf(date), label: format.format(date.toZonedDateTime("UTC").epochMilliseconds) });
  return { count: ticks.length, ticks };
}

function formatOf(step: Step): Intl.DateTimeFormatOptions {
  if ("days" in step) return { day: "numeric", month: "short" };
  return "months" in step ? { month: "short", year: "numeric" } : { year: "numeric" };
}

/** The beginning of the month, year or round number of years that the first day lies in. */
function startOf(step: Step, date: Temporal.PlainDate): Temporal.PlainDate {
  if ("days" in step) return date;
  if ("months" in step) return date.with({ day: 1, month: date.month - ((date.month - 1) % step.months) });
  return date.with({ day: 1, month: 1, year: date.year - (date.year % step.years) });
}

const EPOCH = Temporal.PlainDate.from({ year: 1970, month: 1, day: 1 });

function dateOf(day: number): Temporal.PlainDate {
  return EPOCH.add({ days: Math.floor(day) });
}

/** A day of the calendar, counted from 1970. */
export function dayOf(date: Temporal.PlainDate): number {
  return EPOCH.until(date).days;
}
