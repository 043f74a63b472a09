/** From one date to another: "from 1 to 3 August", "17-19 Kasım", من مارس إلى يونيو. */
import { monthOfYear, nearDay, nearMonth } from "./dates-near.ts";
import { absolute, type Day, type Groups, type Reading } from "./dates-readings.ts";
import type { Tense } from "./dates-tense.ts";

/** Two days or months; what the first one lacks, a month or a year, it has from the second. */
export function span(groups: Groups, published: Day | undefined, said: Tense): Reading | undefined {
  const { day, month, year, toDay, toMonth, toYear, between, lastYear, thisYear, nextYear } = groups;
  const tense = tenseOf(groups) ?? said;
  const last = toMonth ?? month;
  const told = { lastYear, thisYear, nextYear };
  const from = pointOf({ day, month: month ?? toMonth, year: year ?? toYear, ...told }, published, tense);
  const to = pointOf({ day: toDay, month: last, year: toYear, ...told }, published, tense);
  if (!from || !to) return undefined;
  if ("relative" in from || "relative" in to) return { relative: true };
  const isStated = from.basis === "stated" && to.basis === "stated";
  // "January to June", told in March: both of the year before.
  const first = from.basis === "inferred" && from.value >= to.value ? yearBefore(from.value) : from.value;
  if (first >= to.value) return undefined;
  // "It will open between March and June": once, and nobody knows when.
  const isOnce = between !== undefined && tense === "future";
  return {
    basis: isStated ? "stated" : "inferred",
    value: isOnce ? `[${first}..${to.value}]` : `${first}/${to.value}`,
  };
}

/** "الماضيين", "المقبلين": of which time the words themselves speak. */
function tenseOf({ last, next }: Groups): Tense {
  if (last !== undefined) return "past";
  return next === undefined ? undefined : "future";
}

function yearBefore(value: string): string {
  return `${String(Number(value.slice(0, 4)) - 1)}${value.slice(4)}`;
}

function pointOf(groups: Groups, published: Day | undefined, tense: Tense): Reading | undefined {
  if (groups.month === undefined) return undefined;
  if (groups.year !== undefined) return absolute(groups);
  const { lastYear, thisYear, nextYear, day } = groups;
  if (day === undefined && (lastYear ?? thisYear ?? nextYear) !== undefined)
    return monthOfYear(groups, published);
  return day === undefined ? nearMonth(groups, published, tense) : nearDay(groups, published, tense);
}
