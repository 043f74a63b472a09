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

/** A text in every language of its story. */
export type Text = Partial<Record<Language, string>>;

/** The shape of each file of a story that is told in `languages`. */
export const storyShapes: (languages: readonly Language[]) => Shapes = once(makeShapes);

/** Made once for each choice of languages: zod compiles a shape when it is first used, which costs more than reading a story. */
function once<Made>(
  make: (languages: readonly Language[]) => Made,
): (languages: readonly Language[]) => Made {
  const known = new Map<string, Made>();
  return (languages) => {
    const key = languages.join();
    const made = known.get(key) ?? make(languages);
    known.set(key, made);
    return made;
  };
}

function makeShapes(languages: readonly Language[]) {
  const texts: Texts = { whole: textIn(languages), partial: partialTextIn(languages) };
  const line = z.array(draftable(lineShape, texts)).min(1, "at least one line");
  return {
    "story.yaml": storyShape(texts),
    "actors.yaml": z.strictObject({
      actors: z.array(draftable(actorShape, texts)).min(1, "at least one actor"),
      places: z.array(draftable(placeShape, texts)).optional(),
    }),
    "events.yaml": z.strictObject({ events: z.array(eventShape(texts)) }),
    "statements.yaml": z.strictObject({ statements: z.array(draftable(statementShape, texts)) }),
    "summary.yaml": z.strictObject({ short: line, medium: line, full: line }),
  };
}

/** What each kind of thing in a story must be before readers see it: without `draft`, in every language. */
export const reviewedShapes = once((languages) => kindShapes(textIn(languages)));

/** What each kind of thing is while it is a draft, but for the mark: its texts may lack languages, or be too long. */
export const draftShapes = once((languages) => kindShapes(partialTextIn(languages)));

function kindShapes(text: TextOf) {
  return {
    story: titleShape(text),
    source: sourceShape(text),
    actor: actorShape(text),
    place: placeShape(text),
    event: bareEventShape(text),
    detail: detailShape(text),
    statement: statementShape(text),
    line: lineShape(text),
  };
}

/** How texts are in what was reviewed, and in what is a draft. */
type Texts = { readonly whole: TextOf; readonly partial: TextOf };

/**
 * Something that may still be a draft: found by rule and looked at by nobody. Its texts may lack languages and be
 * too long; its quotes are as exact as any. A reader never sees it.
 */
function draftable<Shape extends z.ZodRawShape>(
  shape: (text: TextOf) => z.ZodObject<Shape, z.core.$strict>,
  { whole, partial }: Texts,
) {
  return z.discriminatedUnion("draft", [
    shape(whole).extend({ draft: z.undefined().optional() }),
    shape(partial).extend({ draft: z.literal(true) }),
  ]);
}

/** What each file holds. */
export type StoryFiles = { readonly [Name in keyof Shapes]: z.infer<Shapes[Name]> };
type Shapes = ReturnType<typeof makeShapes>;

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

/** Some languages of the story, at any length: what a draft has. */
function partialTextIn(languages: readonly Language[]): TextOf {
  const line = z.string().trim().min(1, "some text").optional();
  const shape = z.strictObject(Object.fromEntries(languages.map((each) => [each, line])));
  return () => shape.transform((text): Text => text);
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

/** The source's own words for a date, verbatim, from the evidence. */
const words = z.string().min(1);

/** When something happened, never more precisely than it is known. */
function dateShape(text: TextOf) {
  return z.discriminatedUnion("basis", [
    z.strictObject({ basis: z.literal("stated"), value: edtf, words }),
    ...otherDateShapes(text),
  ]);
}

/** When a source was published. A page may state that outside of its text. */
function publishedShape(text: TextOf) {
  return z.discriminatedUnion("basis", [
    z.strictObject({ basis: z.literal("stated"), value: edtf, words: words.optional() }),
    ...otherDateShapes(text),
  ]);
}

function otherDateShapes(text: TextOf) {
  return [
    /** `why`: how the value follows from the source. */
    z.strictObject({ basis: z.literal("inferred"), value: edtf, words, why: text(MAX_TEXT) }),
    z.strictObject({ basis: z.literal("unknown"), words: words.optional() }),
  ] as const;
}

function sourceShape(text: TextOf) {
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

function titleShape(text: TextOf) {
  return z.strictObject({ id: idOf(MAX_STORY_ID), languages, title: text(MAX_TITLE) });
}

function storyShape(texts: Texts) {
  const sources = z.array(draftable(sourceShape, texts)).min(1, "at least one source");
  return draftable((text) => titleShape(text).extend({ sources }), texts);
}

function placeShape(text: TextOf) {
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

function actorShape(text: TextOf) {
  return placeShape(text).extend({
    kind: z.enum(ACTOR_KINDS),
    /** A military or similar title that goes before the name, in each language's usual form. */
    rank: text(MAX_TITLE).optional(),
    /** Set when the source speaks of somebody without giving the name. */
    unnamed: z.literal(true).optional(),
  });
}

function detailShape(text: TextOf) {
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

function bareEventShape(text: TextOf) {
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

function eventShape(texts: Texts) {
  const details = z.array(draftable(detailShape, texts)).optional();
  return draftable((text) => bareEventShape(text).extend({ details }), texts);
}

function statementShape(text: TextOf) {
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

function lineShape(text: TextOf) {
  return z.strictObject({ text: text(MAX_TEXT), evidence, correction: correctionShape(text) });
}
