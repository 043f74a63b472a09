/** What can be decided of a draft, on the terminal and on the page alike. Each decision is written at once. */
import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { lacksOf, missingIn, type Todo } from "#core/story/drafts.ts";
import { type Fault, faultText } from "#core/story/fault.ts";
import { type Draft, type ReadStory, readStory } from "#core/story/read.ts";
import { reviewedShapes } from "#core/story/schema.ts";
import type { Story } from "#core/story/story.ts";
import type { Path } from "#core/story/yaml-file.ts";
import { SetupError } from "../../adapters/adapter.ts";
import { settle } from "../model/journal.ts";
import { type Dropped, drop } from "./drop.ts";
import { accept, faultsWith, openFile, remove, save, setLeaf, valueAt } from "./edit.ts";
import { removeLines } from "./questions.ts";

/** A draft in a story's folder. */
export type Item = { readonly folder: string; readonly todo: Todo; readonly languages: Story["languages"] };

/**
 * A story's drafts, with the story as they would make it; undefined where nothing is left to review.
 * @throws {SetupError} when there is no such story, or it has faults.
 */
export function draftOf(root: string, id: string): Draft | undefined {
  return readFor(root, id).draft;
}

/**
 * A story with whatever drafts it has.
 * @throws {SetupError} as `draftOf`.
 */
export function wholeOf(root: string, id: string): Draft | undefined {
  const read = readFor(root, id);
  return read.draft ?? ("story" in read ? { preview: read.story, todo: [] } : undefined);
}

function readFor(root: string, id: string): ReadStory {
  if (!existsSync(join(root, id, "story.yaml")))
    throw new SetupError(`expected a story in ${root}, found no ${id}.`);
  settle(join(root, id));
  const read = readStory(root, id);
  if ("faults" in read && read.faults.length > 0)
    throw new SetupError(`expected a story without faults, found\n${read.faults.map(faultText).join("\n")}`);
  return read;
}

/** True for what has to be decided; the rest only waits for that. */
export function isDraft({ what }: Todo): boolean {
  return what.startsWith("draft ");
}

/** The file of the story that a draft stands in. */
export function fileOf({ todo }: Pick<Item, "todo">): string {
  return basename(todo.file);
}

/** What a draft lacks as its file is now, in words. */
function lacksNow(item: Item): string[] {
  const { folder, todo, languages } = item;
  const [, kind] = todo.what.split(" ");
  const shape = Object.entries(reviewedShapes(languages)).find(([name]) => name === kind)?.[1];
  if (!shape) return [];
  const value = valueAt(openFile(folder, fileOf(item)), todo.path);
  if (typeof value !== "object" || value === null) return [];
  const { details: _, sources: __, otherwise: ___, ...bare }: Record<string, unknown> = { ...value };
  return lacksOf(shape, bare);
}

/** The texts in languages that nobody wrote yet, as paths in the fact. */
export function missingNow(item: Item): Path[] {
  return missingIn(lacksNow(item)).map((keys) => [...keys]);
}

/** A value of a draft, by the keys that lead to it in there. */
export type Value = { readonly path: Path; readonly value: string };

/** What is to be written of a draft, and which of its questions are to go. */
export type Changes = { readonly values: readonly Value[]; readonly without?: readonly Path[] };

/** Changes a draft, all at once, unless the story would then have faults; gives these. */
export function changeDraft(item: Item, { values, without = [] }: Changes): readonly Fault[] {
  const open = openFile(item.folder, fileOf(item));
  for (const { path, value } of values) setLeaf(open, [...item.todo.path, ...path], value);
  if (without.length > 0) removeLines(open, item.todo.path, without);
  const faults = faultsWith(item.folder, open);
  if (faults.length === 0) save(open);
  return faults;
}

/** True for questions, of which single ones can be dropped. */
export function isQuestions({ what }: Todo): boolean {
  return what.startsWith("draft questions ");
}

/** Takes the mark of a draft away, unless something is still missing; gives what is. */
export function acceptDraft(item: Item): readonly string[] {
  const lacks = lacksNow(item);
  if (lacks.length > 0) return lacks;
  const open = openFile(item.folder, fileOf(item));
  accept(open, item.todo.path);
  save(open);
  return [];
}

/** Takes a draft out of its story, with what leans on it, or says why it can't be. */
export function dropDraft(item: Item): Dropped {
  const { folder, todo } = item;
  if (isQuestions(todo)) return dropGroup(item);
  return drop(folder, { file: fileOf(item), path: todo.path, id: todo.what.split(" ").at(-1) ?? "" });
}

/** Nothing leans on questions: what they are called by are the facts that answer, and those stay. */
function dropGroup(item: Item): Dropped {
  const open = openFile(item.folder, fileOf(item));
  remove(open, item.todo.path);
  save(open);
  return { also: [] };
}
