/** Dates as words, never more precise than they are known. */
import type { Language } from "#core/language/language.ts";
import { LOCALES } from "#core/language/words.ts";
import type { Inline, Line } from "#core/reply/reply.ts";
import type { Point, Precision, When } from "#core/story/date.ts";
import type { StoryDate } from "#core/story/story.ts";
import type { Scene } from "./command.ts";

/** The date as a reader is told it, marked where it is inferred. */
export function dateLine(scene: Scene, date: StoryDate): Line {
  if (date.basis === "unknown") return [{ mark: "strong", text: scene.say("date-unknown") }];
  const { when } = date;
  // "About half past two" is no moment: shown as one, it would lose the "about".
  const moment = when.kind === "point" && !when.point.approximate && when.point.instant;
  const text = dateText(scene, date);
  const shown: Inline = moment ? { mark: "time", text, instant: moment } : { mark: "strong", text };
  return date.basis === "inferred" ? [shown, " · ", scene.say("date-inferred")] : [shown];
}

/** The source's own words for the date, and how it was inferred. */
export function dateNotes(scene: Scene, date: StoryDate): Line[] {
  const words = date.words === undefined ? [] : [[scene.say("date-words", { words: date.words })]];
  return date.basis === "inferred"
    ? [...words, [scene.say("date-why", { why: scene.tell(date.why) })]]
    : words;
}

/** The date as plain words. */
export function dateText(scene: Scene, date: StoryDate): string {
  return date.basis === "unknown" ? scene.say("date-unknown") : whenText(scene, date.when);
}

/** What a date means, in words: "September 2025", "between October 2025 and August 2026". */
function whenText(scene: Scene, when: When): string {
  const text = (point: Point) => pointText(scene, point);
  if (when.kind === "point") return text(when.point);
  const { from, to } = when;
  const both = from !== undefined && to !== undefined;
  if (when.kind === "span") {
    return both
      ? scene.say("date-from-to", { from: text(from), to: text(to) })
      : scene.say("date-since", { from: text(when.from) });
  }
  if (both) return scene.say("date-between", { from: text(from), to: text(to) });
  return from
    ? scene.say("date-not-before", { from: text(from) })
    : scene.say("date-not-after", { to: to ? text(to) : "" });
}

/** One year, month, day or minute in the reader's language. */
export function pointText({ say, reader }: Scene, { precision, first, instant, approximate }: Point): string {
  const text = formatOf(reader.language, precision).format(
    instant?.epochMilliseconds ?? first.toZonedDateTime("UTC").epochMilliseconds,
  );
  return approximate ? say("date-about", { date: text }) : text;
}

const FORMATS: Readonly<Record<Precision, Intl.DateTimeFormatOptions>> = {
  year: { year: "numeric" },
  month: { year: "numeric", month: "long" },
  day: { year: "numeric", month: "long", day: "numeric" },
  minute: {
    year: "numeric",
    month: "long",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZoneName: "short",
  },
};

/** To make one takes longer than the rest of an answer, so each is made once. */
function formatOf(language: Language, precision: Precision): Intl.DateTimeFormat {
  const key = `${language} ${precision}`;
  const known = made.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(LOCALES[language], { ...FORMATS[precision], timeZone: "UTC" });
  made.set(key, format);
  return format;
}

const made = new Map<string, Intl.DateTimeFormat>();

/** The day of a moment. */
export function dayText({ reader }: Scene, moment: Temporal.Instant): string {
  return formatOf(reader.language, "day").format(moment.epochMilliseconds);
}
