/**
 * What a story's files may hold, as zod shapes: the one description that the loader checks, that the
 * types come from, and that an author of a story reads. Terms follow event data (actor, event),
 * schema.org and ISO 8601-2 (EDTF). What the files say is completed by `read.ts`, which finds the
 * sentence of every quote and whom every id means.
 */
import * as z from "zod";
import type { Language } from "#core/language/language.ts";
import {
  accountShape,
  actorShape,
  bareEventShape,
  detailShape,
  lineShape,
  placeShape,
  sourceShape,
  statementShape,
  titleShape,
} from "./schema-facts.ts";
import { draftable, partialTextIn, type TextOf, type Texts, textIn } from "./schema-texts.ts";

export { ACTOR_KINDS, DETAIL_KINDS, EVENT_KINDS, languagesShape, SUMMARY_LENGTHS } from "./schema-facts.ts";
export { type DraftMark, MAX_ID, MAX_STORY_ID, type Text, UNSURE, type Unsure } from "./schema-texts.ts";

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
      // What nobody has reviewed yet may have none so far (`read.ts`).
      actors: z.array(namedShape(actorShape, texts)),
      places: z.array(namedShape(placeShape, texts)).optional(),
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
    account: accountShape(text),
    event: bareEventShape(text),
    detail: detailShape(text),
    statement: statementShape(text),
    line: lineShape(text),
  };
}

/** What each file holds. */
export type StoryFiles = { readonly [Name in keyof Shapes]: z.infer<Shapes[Name]> };
type Shapes = ReturnType<typeof makeShapes>;

function storyShape(texts: Texts) {
  const sources = z.array(draftable(sourceShape, texts)).min(1, "at least one source");
  return draftable((text) => titleShape(text).extend({ sources }), texts);
}

/** An actor or a place, and below it what other sources say of it otherwise. */
function namedShape<Shape extends z.ZodRawShape>(
  shape: (text: TextOf) => z.ZodObject<Shape, z.core.$strict>,
  texts: Texts,
) {
  const otherwise = z.array(draftable(accountShape, texts)).optional();
  return draftable((text) => shape(text).extend({ otherwise }), texts);
}

function eventShape(texts: Texts) {
  const details = z.array(draftable(detailShape, texts)).optional();
  return draftable((text) => bareEventShape(text).extend({ details }), texts);
}
