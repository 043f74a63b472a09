/** The shapes of what a story tells: its sources, whom it names, events, statements, and lines of its summary. */
import * as z from "zod";
import { dateShape, publishedShape } from "./schema-dates.ts";
import {
  correctionShape,
  evidence,
  id,
  idOf,
  language,
  MAX_STORY_ID,
  MAX_TEXT,
  MAX_TITLE,
  type TextOf,
} from "./schema-texts.ts";

export const ACTOR_KINDS = ["person", "organization", "country"] as const;
/**
 * What sort of thing happened, after the event types of ACE and the media topics of IPTC: `court` is all of justice, from an
 * inquiry to a verdict; `rescue` all help in need; `report` figures and findings; `purchase` also a takeover and a transfer.
 */
export const EVENT_KINDS = [
  "meeting",
  "agreement",
  "exercise",
  "visit",
  "production",
  "diplomacy",
  "decision",
  "election",
  "appointment",
  "court",
  "attack",
  "protest",
  "disaster",
  "accident",
  "rescue",
  "death",
  "opening",
  "match",
  "report",
  "purchase",
  "ceremony",
  "other",
] as const;
/** What a detail tells of its event: the kind of question that it answers. */
export const DETAIL_KINDS = [
  "topic",
  "purpose",
  "cause",
  "effect",
  "duration",
  "context",
  /** What another source says of the event that can't be so as well: another date, number or place. */
  "otherwise",
] as const;
export const SUMMARY_LENGTHS = ["short", "medium", "full"] as const;

const languages = z
  .array(language)
  .min(1, "at least one language")
  .refine((all) => new Set(all).size === all.length, "each language once");

/** Enough of story.yaml to know in which languages everything must be told. */
export const languagesShape = z.looseObject({ languages });

export function sourceShape(text: TextOf) {
  return z.strictObject({
    id,
    language,
    /** The text beside story.yaml: title on the first line, then a paragraph or a heading a line. */
    file: z.string().regex(/^[\w.-]+\.txt$/, "the name of a .txt file in the story's folder"),
    /** The first line of the file, verbatim. */
    title: z.string().min(1),
    publisher: text(MAX_TITLE).optional(),
    url: z
      .url({ protocol: /^https?$/ })
      .max(512)
      .optional(),
    /** When the source was published, where that is known or can be inferred. */
    published: publishedShape(text).optional(),
  });
}

export function titleShape(text: TextOf) {
  return z.strictObject({ id: idOf(MAX_STORY_ID), languages, title: text(MAX_TITLE) });
}

export function placeShape(text: TextOf) {
  return z.strictObject({
    id,
    name: text(MAX_TITLE),
    /** The language in which the name is at home; that form is shown beside the reader's own. */
    original: language,
    /** Other spellings, for finding the name; never shown. */
    aliases: z.partialRecord(language, z.array(z.string().min(1))).optional(),
    /** What the source says this is, as a phrase without a full stop. */
    role: text(MAX_TEXT),
    evidence,
    correction: correctionShape(text),
  });
}

/** What another source says of somebody that can't be so as well: another office, rank or name. */
export function accountShape(text: TextOf) {
  return z.strictObject({
    id,
    /** As this source writes the name, where it is another one. */
    name: text(MAX_TITLE).optional(),
    rank: text(MAX_TITLE).optional(),
    /** What this source says this is. */
    role: text(MAX_TEXT),
    evidence,
    correction: correctionShape(text),
  });
}

export function actorShape(text: TextOf) {
  return placeShape(text).extend({
    kind: z.enum(ACTOR_KINDS),
    /** A military or similar title that goes before the name, in each language's usual form. */
    rank: text(MAX_TITLE).optional(),
    /** Set when the source speaks of somebody without giving the name. */
    unnamed: z.literal(true).optional(),
  });
}

export function detailShape(text: TextOf) {
  return z.strictObject({
    id,
    kind: z.enum(DETAIL_KINDS),
    text: text(MAX_TEXT),
    /** When the event was, as the source of an `otherwise` has it. */
    date: dateShape(text).optional(),
    evidence,
    correction: correctionShape(text),
  });
}

export function bareEventShape(text: TextOf) {
  return z.strictObject({
    id,
    kind: z.enum(EVENT_KINDS),
    /** A few words, for buttons and lists. */
    title: text(MAX_TITLE),
    /** What happened, in one or two whole sentences. */
    text: text(MAX_TEXT),
    date: dateShape(text),
    place: id.optional(),
    participants: z.array(id).optional(),
    evidence,
    correction: correctionShape(text),
  });
}

export function statementShape(text: TextOf) {
  return z.strictObject({
    id,
    speaker: id,
    title: text(MAX_TITLE),
    /** What was said, reported in a whole sentence that names the speaker. */
    text: text(MAX_TEXT),
    /** The event at which, or about which, it was said. */
    event: id.optional(),
    /** Through whom it reached the source; absent when the source itself reports it. */
    reportedBy: id.optional(),
    evidence,
    correction: correctionShape(text),
  });
}

export function lineShape(text: TextOf) {
  return z.strictObject({ text: text(MAX_TEXT), evidence, correction: correctionShape(text) });
}
