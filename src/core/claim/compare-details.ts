/** Dates, numbers and durations of a claim held against those of a fact. */
import { inEach } from "#core/language/language.ts";
import { LOCALES } from "#core/language/words.ts";
import { range } from "#core/story/date.ts";
import type { Text } from "#core/story/schema.ts";
import type { StoryDate } from "#core/story/story.ts";
import { type Claim, writtenIn } from "./claim.ts";
import type { FoundDetail } from "./details.ts";
import { AROUND, type Checkable, type FactSlots } from "./fact-slots.ts";
import type { Item, Told } from "./item.ts";

/** `silent`: the fact does not say. Otherwise what it has instead, and where. */
type Outcome =
  | "same"
  | "silent"
  | { readonly kind: "date" | "number"; readonly told: Told; readonly fact: Checkable };

/** What becomes of each detail of the claim in the eyes of a fact. */
export function compareDetails(claim: Claim, slots: FactSlots): Item[] {
  return claim.details.map((detail): Item => {
    const outcome = outcomeOf(detail, slots);
    const level = outcome === "same" ? levelOf(detail, slots) : 0;
    const item = { at: detail.at, length: detail.length, weight: 1, level, isNeeded: true };
    if (outcome === "same" || outcome === "silent") return item;
    return { ...item, difference: { ...outcome, claimed: writtenIn(claim, detail) } };
  });
}

/** A date is the event's own, and a duration that of the detail which tells it. */
function levelOf({ kind }: FoundDetail, { fact, durations }: FactSlots): number {
  const isOwn = kind === "duration" ? durations.some((each) => each.fact === fact) : fact.fact === "event";
  return isOwn ? 1 : AROUND;
}

function outcomeOf(detail: FoundDetail, slots: FactSlots): Outcome {
  switch (detail.kind) {
    case "year":
      return yearOutcome(detail, slots);
    case "month":
      return monthOutcome(detail.month, slots);
    case "weekday":
      return weekdayOutcome(detail.weekday, slots);
    case "duration":
      return durationOutcome(detail, slots);
    case "relative":
      return isAmong(slots.dateDetails, (each) => each.kind === "relative" && each.key === detail.key);
    case "number":
      return isAmong(slots.details, (each) => each.kind === "number" && each.value === detail.value);
  }
}

function isAmong(details: readonly FoundDetail[], is: (detail: FoundDetail) => boolean): Outcome {
  return details.some(is) ? "same" : "silent";
}

type KnownDate = Exclude<StoryDate, { readonly basis: "unknown" }>;

/** The date of what happened; none where it is only about then, for that is no other date. */
function knownDate({ date }: FactSlots): KnownDate | undefined {
  if (!date || date.basis === "unknown") return undefined;
  const { when } = date;
  const points = when.kind === "point" ? [when.point] : [when.from, when.to];
  return points.some((point) => point?.approximate) ? undefined : date;
}

function otherwise({ date, event }: FactSlots, told?: Told): Outcome {
  return date && event ? { kind: "date", told: told ?? { date }, fact: event } : "silent";
}

function yearOutcome(detail: FoundDetail & { readonly kind: "year" }, slots: FactSlots): Outcome {
  const { year, isStart } = detail;
  const date = knownDate(slots);
  if (slots.details.some((each) => each.kind === "year" && each.year === year)) return "same";
  // Only what goes on has a beginning that could be another.
  if (!date || (isStart && date.when.kind !== "span")) return "silent";
  const { first, last } = range(date.when);
  const [from, to] = [first?.year ?? -Infinity, last?.year ?? Infinity];
  if (year < from || year > to || (isStart && year !== from)) return otherwise(slots);
  return isStart || from === to ? "same" : "silent";
}

/** A weekday in each language. */
function weekdayText(weekday: number): Text {
  // The first of September 2025 was a Monday.
  const day = Date.UTC(2025, 8, weekday);
  return inEach((language) =>
    new Intl.DateTimeFormat(LOCALES[language], { weekday: "long", timeZone: "UTC" }).format(day),
  );
}

const MONTHS = 12;

function monthOutcome(month: number, slots: FactSlots): Outcome {
  const date = knownDate(slots);
  if (!date || date.when.kind === "span") return "silent";
  const { first, last } = range(date.when);
  if (!first || !last) return "silent";
  const months = (last.year - first.year) * MONTHS + last.month - first.month;
  const isWithin = (month - first.month + MONTHS) % MONTHS <= months;
  if (!isWithin) return otherwise(slots);
  return months === 0 ? "same" : "silent";
}

function weekdayOutcome(weekday: number, slots: FactSlots): Outcome {
  const written = slots.dateDetails.find((each) => each.kind === "weekday")?.weekday;
  const told = written ?? weekdayOf(knownDate(slots));
  if (told === undefined) return "silent";
  return told === weekday ? "same" : otherwise(slots, { text: weekdayText(told) });
}

function weekdayOf(date: KnownDate | undefined): number | undefined {
  if (date?.when.kind !== "point") return undefined;
  const { precision, first } = date.when.point;
  return precision === "day" || precision === "minute" ? first.dayOfWeek : undefined;
}

function durationOutcome(detail: FoundDetail & { readonly kind: "duration" }, slots: FactSlots): Outcome {
  const { unit, count } = detail;
  const told = slots.durations.flatMap(({ details }) => details.filter((each) => each.kind === "duration"));
  const [first] = slots.durations;
  if (!first || told.length === 0) return "silent";
  const sameUnit = told.filter((each) => each.unit === unit);
  if (sameUnit.some((each) => each.count === count)) return "same";
  // "Several days" may be three, but never one; and they are not weeks.
  const isVague = sameUnit.some((each) => each.count === undefined || count === undefined);
  return isVague && count !== 1
    ? "silent"
    : { kind: "number", told: { text: first.fact.text }, fact: first.fact };
}
