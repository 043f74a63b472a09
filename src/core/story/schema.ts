/**
 * What a story's files may hold, as zod shapes: the one description that the loader checks, that the
 * types come from, and that an author of a story reads. Terms follow event data (actor, event),
 * schema.org and ISO 8601-2 (EDTF). What the files say is completed by `read.ts`, which finds the
 * sentence of every quote and whom every id means.
 */
import * as z from "zod";
import { LANGUAGES, type Language } from "#core/language/language.ts";
import { dateFault } from "./date.ts";

/** Longest ids, so that a button (command, arguments, story and page) fits in Telegram's 64 bytes. */
export const MAX_ID = 16;
export const MAX_STORY_ID = 12;

/**
 * Longest texts, in UTF-16 units. One fact with its date, reason and all its quotes must fit on one page
 * of the strictest platform (Discord: 4000 units over a whole message), because a fact is never parted
 * from its evidence.
 */
const MAX_TITLE = 60;
const MAX_TEXT = 500;
const MAX_QUOTES = 4;
const MAX_QUOTED = 2000;

export const ACTOR_KINDS = ["person", "organization", "country"] as const;
export const EVENT_KINDS = ["meeting", "agreement", "exercise", "visit", "production", "diplomacy"] as const;
/** What a detail tells of its event: the kind of question that it answers. */
export const DETAIL_KINDS = ["topic", "purpose", "cause", "effect", "duration", "context"] as const;
export const SUMMARY_LENGTHS = ["short", "medium", "full"] as const;

/** A text in every language of its story. */
export type Text = Partial<Record<Language, string>>;

/** The shape of each file of a story that is told in `languages`. */
export function storyShapes(languages: readonly Language[]) {
  const text = textIn(languages);
  return {
    "story.yaml": storyShape(text),
    "actors.yaml": actorsShape(text),
    "events.yaml": eventsShape(text),
    "statements.yaml": statementsShape(text),
    "summary.yaml": summaryShape(text),
  };
}

/** What each file holds. */
export type StoryFiles = { readonly [Name in keyof Shapes]: z.infer<Shapes[Name]> };
type Shapes = ReturnType<typeof storyShapes>;

const language = z.enum(LANGUAGES);

const languages = z
  .array(language)
  .min(1, "at least one language")
  .refine((all) => new Set(all).size === all.length, "each language once");

/** Enough of story.yaml to know in which languages everything must be told. */
export const languagesShape = z.looseObject({ languages });

function idOf(longest: number) {
  return z
    .string()
    .regex(/^[a-z0-9-]+$/, "an id of the letters a-z, digits and hyphens")
    .max(longest, `an id of at most ${longest} characters`);
}
const id = idOf(MAX_ID);

type TextOf = (longest: number) => z.ZodType<Text>;

/**
 * Why a fact was last corrected, for readers who were shown it before. Written anew for each correction; without it,
 * only what changed is told, and no reason.
 */
function correctionShape(text: TextOf) {
  return z.strictObject({ why: text(MAX_TEXT) }).optional();
}

/** Every language of the story and no other: a missing one is a fault, not a fallback. */
function textIn(languages: readonly Language[]): TextOf {
  return (longest) => {
    const line = z.string().trim().min(1, "some text").max(longest, `at most ${longest} characters`);
    return z.strictObject(Object.fromEntries(languages.map((each) => [each, line])));
  };
}

const evidence = z
  .array(
    z.strictObject({
      source: id,
      /** Verbatim, from one sentence of the source, and found in the source only once. */
      quote: z.string().min(1, "words of the source"),
    }),
  )
  .min(1, "at least one quote")
  .max(MAX_QUOTES, `at most ${MAX_QUOTES} quotes`)
  .refine(
    (all) => all.reduce((sum, { quote }) => sum + quote.length, 0) <= MAX_QUOTED,
    `quotes of at most ${MAX_QUOTED} characters together`,
  );

const edtf = z.string().superRefine((value, context) => {
  const fault = dateFault(value);
  if (fault !== undefined) context.addIssue({ code: "custom", message: fault });
});

/** When something happened, never more precisely than it is known. */
function dateShape(text: TextOf) {
  /** The source's own words for the date, verbatim, from the evidence. */
  const words = z.string().min(1);
  return z.discriminatedUnion("basis", [
    z.strictObject({ basis: z.literal("stated"), value: edtf, words }),
    /** `why`: how the value follows from the source. */
    z.strictObject({ basis: z.literal("inferred"), value: edtf, words, why: text(MAX_TEXT) }),
    z.strictObject({ basis: z.literal("unknown"), words: words.optional() }),
  ]);
}

function storyShape(text: TextOf) {
  const source = z.strictObject({
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
    published: dateShape(text).optional(),
  });
  return z.strictObject({
    id: idOf(MAX_STORY_ID),
    languages,
    title: text(MAX_TITLE),
    sources: z.array(source).min(1, "at least one source"),
  });
}

function actorsShape(text: TextOf) {
  const named = {
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
  };
  const actor = z.strictObject({
    ...named,
    kind: z.enum(ACTOR_KINDS),
    /** A military or similar title that goes before the name, in each language's usual form. */
    rank: text(MAX_TITLE).optional(),
    /** Set when the source speaks of somebody without giving the name. */
    unnamed: z.literal(true).optional(),
  });
  return z.strictObject({
    actors: z.array(actor).min(1, "at least one actor"),
    places: z.array(z.strictObject(named)).optional(),
  });
}

function eventsShape(text: TextOf) {
  const correction = correctionShape(text);
  const detail = z.strictObject({
    id,
    kind: z.enum(DETAIL_KINDS),
    text: text(MAX_TEXT),
    evidence,
    correction,
  });
  const event = z.strictObject({
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
    details: z.array(detail).optional(),
    correction,
  });
  return z.strictObject({ events: z.array(event).min(1, "at least one event") });
}

function statementsShape(text: TextOf) {
  const statement = z.strictObject({
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
  return z.strictObject({ statements: z.array(statement) });
}

function summaryShape(text: TextOf) {
  const line = z.strictObject({ text: text(MAX_TEXT), evidence, correction: correctionShape(text) });
  const lines = z.array(line).min(1, "at least one line");
  return z.strictObject({ short: lines, medium: lines, full: lines });
}
