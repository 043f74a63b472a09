/** What the shapes of a story's files are made of: texts in its languages, ids, evidence, and the mark of a draft. */
import * as z from "zod";
import { LANGUAGES, type Language } from "#core/language/language.ts";

/** Longest ids, so that a button (command, arguments, story and page) fits in Telegram's 64 bytes. */
export const MAX_ID = 16;
export const MAX_STORY_ID = 12;

/**
 * Longest texts, in UTF-16 units. One fact with its date, reason and all its quotes must fit on one page
 * of the strictest platform (Discord: 4000 units over a whole message), because a fact is never parted
 * from its evidence.
 */
export const MAX_TITLE = 60;
export const MAX_TEXT = 500;
const MAX_QUOTES = 4;
const MAX_QUOTED = 2000;

/** A text in every language of its story. */
export type Text = Partial<Record<Language, string>>;

/** How texts are in what was reviewed, and in what is a draft. */
export type Texts = { readonly whole: TextOf; readonly partial: TextOf };

/**
 * Of what a rule is not sure. `speaker`: the sentence itself does not name whoever speaks; `saying`: its verb may mean
 * something else; `name`: nothing beside a name tells whose it is; `date`: the day or year is only likely.
 */
export const UNSURE = ["unsure-speaker", "unsure-saying", "unsure-name", "unsure-date"] as const;
export type Unsure = (typeof UNSURE)[number];

/** The mark of a draft: only that, or of what the rule that found it is not sure. */
export type DraftMark = true | Unsure;

/**
 * Something that may still be a draft: found by rule and looked at by nobody. Its texts may lack languages and be
 * too long; its quotes are as exact as any. A reader never sees it.
 */
export function draftable<Shape extends z.ZodRawShape>(
  shape: (text: TextOf) => z.ZodObject<Shape, z.core.$strict>,
  { whole, partial }: Texts,
) {
  return z.discriminatedUnion("draft", [
    shape(whole).extend({ draft: z.undefined().optional() }),
    shape(partial).extend({ draft: z.literal([true, ...UNSURE]) }),
  ]);
}

export const language = z.enum(LANGUAGES);

export function idOf(longest: number) {
  return z
    .string()
    .regex(/^[a-z0-9-]+$/, "an id of the letters a-z, digits and hyphens")
    .max(longest, `an id of at most ${longest} characters`);
}
export const id = idOf(MAX_ID);

export type TextOf = (longest: number) => z.ZodType<Text>;

/**
 * Why a fact was last corrected, for readers who were shown it before. Written anew for each correction; without it,
 * only what changed is told, and no reason.
 */
export function correctionShape(text: TextOf) {
  return z.strictObject({ why: text(MAX_TEXT) }).optional();
}

/** Every language of the story and no other: a missing one is a fault, not a fallback. */
export function textIn(languages: readonly Language[]): TextOf {
  return (longest) => {
    const line = z.string().trim().min(1, "some text").max(longest, `at most ${longest} characters`);
    return z.strictObject(Object.fromEntries(languages.map((each) => [each, line])));
  };
}

/** Some languages of the story, at any length: what a draft has. */
export function partialTextIn(languages: readonly Language[]): TextOf {
  const line = z.string().trim().min(1, "some text").optional();
  const shape = z.strictObject(Object.fromEntries(languages.map((each) => [each, line])));
  return () => shape.transform((text): Text => text);
}

export const evidence = z
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
