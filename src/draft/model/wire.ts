/** What a model is asked to answer with: shapes made of the story's own, as servers of models take them. */
import * as z from "zod";
import type { Language } from "#core/language/language.ts";
import { groupShape } from "#core/story/examples.ts";
import { draftShapes, reviewedShapes } from "#core/story/schema.ts";
import type { JsonSchema } from "./ask.ts";
import { strictSchema } from "./strict-schema.ts";

/** Somebody or something of the story, or of the same answer, by its id or name. */
const reference = z.string().trim().min(1).max(120);

type Shapes = ReturnType<typeof draftShapes>;

/** What is asked for of some sentences: what the rules left out. */
function findShapes({ actor, event, detail, statement }: Shapes) {
  const details = z.array(detail.pick({ kind: true, text: true, evidence: true }));
  return {
    actors: actor
      .pick({ kind: true, name: true, rank: true, evidence: true })
      .extend({ id: reference, role: actor.shape.role.optional() }),
    roles: actor.pick({ role: true, evidence: true }).extend({ id: reference }),
    events: event.pick({ kind: true, title: true, text: true, evidence: true }).extend({
      place: reference.optional(),
      participants: z.array(reference).optional(),
      /** The source's own words for when it was. */
      when: reference.optional(),
      details: details.optional(),
    }),
    statements: statement.pick({ title: true, text: true, evidence: true }).extend({ speaker: reference }),
  };
}

/** What is asked for of a whole source: lines that its summary lacks. */
function lineShapes({ line }: Shapes) {
  const bare = line.pick({ text: true, evidence: true });
  return { medium: bare, full: bare };
}

/** Things that the rules left out, in the language that the draft's texts are in. */
export function findWire(own: Language) {
  const { actors, roles, events, statements } = findShapes(draftShapes([own]));
  const shape = z.looseObject({
    actors: listOf(actors),
    roles: listOf(roles),
    events: listOf(events),
    statements: listOf(statements),
  });
  return { schema: schemaOf(findShapes(reviewedShapes([own]))), shape };
}

export type Found = z.infer<ReturnType<typeof findWire>["shape"]>;

/** One thing of an answer that is in shape. */
export type FoundItem<Kind extends "actors" | "roles" | "events" | "statements"> = Exclude<
  Found[Kind][number],
  OutOfShape
>;

/** Lines for the summary. */
export function linesWire(own: Language) {
  const { medium, full } = lineShapes(draftShapes([own]));
  const shape = z.looseObject({ medium: listOf(medium), full: listOf(full) });
  return { schema: schemaOf(lineShapes(reviewedShapes([own]))), shape };
}

/** The longest text in another language: far more than readers may get, so that its editor can shorten it. */
const LONGEST_TEXT = 2000;

/** Texts in another language, each by the key of its gap. */
export function textsWire(keys: readonly string[]) {
  const text = z.strictObject({ key: z.enum(keys), text: z.string().trim().min(1).max(LONGEST_TEXT) });
  return { schema: schemaOf({ texts: text }), shape: z.looseObject({ texts: listOf(text) }) };
}

/** More questions of one language in a group are no answer to what is asked for. */
const MOST_QUESTIONS = 40;

const asked = z.array(z.unknown()).max(MOST_QUESTIONS).optional();
/** Questions with the same answers: each of them is looked at by itself. */
const questionsShape = z.strictObject({
  answers: z.array(z.string()).max(MOST_QUESTIONS),
  ar: asked,
  en: asked,
  tr: asked,
} satisfies Record<Language | "answers", z.ZodType>);

/** How readers ask, in these languages, with the ids of facts that answer. */
export function questionsWire(languages: readonly Language[], ids: readonly string[]) {
  const told = Object.fromEntries(
    languages.map((language) => [language, groupShape.shape[language].unwrap()]),
  );
  const group = z.strictObject({ answers: z.array(z.enum(ids)), ...told });
  return {
    schema: schemaOf({ questions: group }),
    shape: z.looseObject({ questions: listOf(questionsShape) }),
  };
}

export type FoundQuestions = z.infer<ReturnType<typeof questionsWire>["shape"]>;

/** What is out of shape, and in what. */
export type OutOfShape = { readonly fault: string };

/** The most things of one kind in an answer: more are no answer to a dozen sentences. */
const MOST = 100;

/** A list in which one thing that is out of shape spoils no other. What a model gives as null is left out. */
function listOf<Item>(shape: z.ZodType<Item>) {
  const item = z.unknown().transform((given): Item | OutOfShape => {
    const { data, error } = shape.safeParse(withoutNulls(given));
    if (!error) return data;
    const [issue] = error.issues;
    return { fault: `${issue?.path.join(" ") ?? ""}: ${issue?.message ?? ""}` };
  });
  return z
    .array(item)
    .max(MOST)
    .nullish()
    .transform((list) => list ?? []);
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== null);
  return Object.fromEntries(entries.map(([key, part]) => [key, withoutNulls(part)]));
}

function schemaOf(kinds: Readonly<Record<string, z.ZodType>>): JsonSchema {
  const lists = Object.entries(kinds).map(([kind, shape]) => [kind, z.array(shape)] as const);
  return strictSchema(z.toJSONSchema(z.strictObject(Object.fromEntries(lists)), { io: "input" }));
}
