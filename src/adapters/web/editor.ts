/** The review of drafts from the page: for whoever sits before this machine, and for nobody else. */
import type { Hono } from "hono";
import * as z from "zod";
import { LANGUAGES } from "#core/language/language.ts";
import type { Story } from "#core/story/story.ts";
import { SetupError } from "../adapter.ts";
import { bodyOf, jsonWithin } from "./posted.ts";

/** What goes through drafts: brought by the process, and the same that `npm run review` uses. */
export type Editor = {
  /** Stories with something to review. */
  waiting(): readonly Story[];
  /** A story as it would be with its drafts; undefined where there are none. */
  preview(story: string): Story | undefined;
  /** Its drafts, as the page shows them. */
  drafts(story: string): readonly unknown[];
  /** @throws {SetupError} when the files don't let it. */
  decide(story: string, decision: Decision): { readonly outcome: string };
};

type Decision = z.infer<typeof decision>;

/** More than all texts of a fact with all its quotes in three languages, in bytes. */
export const MAX_EDIT = 64 * 1024;

/** More than any fact has, and than anybody goes through in a group of questions. */
const MOST_VALUES = 500;
/** Questions are called by all facts that answer them. */
const MAX_NAME = 400;

const path = z.array(z.union([z.string().max(40), z.number().int().nonnegative()])).max(8);
const value = z.strictObject({
  path,
  value: z.string().max(4000),
});
const decision = z.strictObject({
  what: z.string().max(MAX_NAME),
  version: z.string().max(40),
  do: z.enum(["accept", "save", "drop"]),
  values: z.array(value).max(MOST_VALUES).default([]),
  /** Single questions that are to go. */
  without: z.array(path).max(MOST_VALUES).default([]),
  /** Single questions that are to be added. */
  added: z
    .array(z.strictObject({ language: z.enum(LANGUAGES), text: z.string().min(1).max(4000) }))
    .max(MOST_VALUES)
    .default([]),
});

/** Serves the drafts of a story, and takes what is decided. That no other site sends it is seen to before. */
export function drafts(app: Hono, editor: () => Promise<Editor>): void {
  app.get("/drafts/:id", async (c) => c.json({ drafts: (await editor()).drafts(c.req.param("id")) }));
  app.post("/drafts/:id", ...jsonWithin(MAX_EDIT), async (c) => {
    const { data } = decision.safeParse(await bodyOf(c));
    if (!data) return c.json({ error: EXPECTED }, 400);
    try {
      return c.json((await editor()).decide(c.req.param("id"), data));
    } catch (error) {
      const why = reasonOf(error);
      if (why === undefined) throw error;
      return c.json({ outcome: "refused", why: [why] });
    }
  });
}

const EXPECTED = 'expected {"what": "draft actor novak", "version": "…", "do": "accept", "values": []}';

/** What an editor can put right: the story's own faults, and files that can't be written. */
function reasonOf(error: unknown): string | undefined {
  if (error instanceof SetupError) return error.message;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return /^(?:EACCES|EPERM|EROFS|ENOSPC)$/.test(code) ? `the files can't be written: ${code}` : undefined;
}
