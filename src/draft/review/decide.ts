/** What can be decided of a draft, on the terminal and on the page alike. Each decision is written at once. */
import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { lacksOf, missingIn, type Todo } from "#core/story/drafts.ts";
import { type Fault, faultText } from "#core/story/fault.ts";
import type { Draft, ReadStory } from "#core/story/read.ts";
import { reviewedShapes } from "#core/story/schema.ts";
import type { Story } from "#core/story/story.ts";
import type { Path } from "#core/story/yaml-file.ts";
import { SetupError } from "../../adapters/adapter.ts";
import { settle } from "../model/journal.ts";
import type { Desk } from "./desk.ts";
import { type Dropped, drop } from "./drop.ts";
import { accept, type OpenFile, openFile, remove, save, setLeaf, textOf, valueAt } from "./edit.ts";
import { addLines, isQuestions, type Line, removeLines } from "./lines.ts";

/** A draft of a story that lies on a desk. */
export type Item = {
  readonly desk: Desk;
  readonly story: string;
  readonly todo: Todo;
  readonly languages: Story["languages"];
};

/**
 * A story's drafts, with the story as they would make it; undefined where nothing is left to review.
 * @throws {SetupError} when there is no such story, or it has faults.
 */
export function draftOf(desk: Desk, story: string): Draft | undefined {
  return readFor(desk, story).draft;
}

/**
 * A story with whatever drafts it has.
 * @throws {SetupError} as `draftOf`.
 */
export function wholeOf(desk: Desk, story: string): Draft | undefined {
  const read = readFor(desk, story);
  return read.draft ?? ("story" in read ? { preview: read.story, todo: [] } : undefined);
}

function readFor(desk: Desk, story: string): ReadStory {
  const folder = join(desk.root, story);
  if (!existsSync(join(folder, "story.yaml")))
    throw new SetupError(`expected a story in ${desk.root}, found no ${story}.`);
  settle(folder);
  const read = desk.read(story);
  if ("faults" in read && read.faults.length > 0)
    throw new SetupError(`expected a story without faults, found\n${read.faults.map(faultText).join("\n")}`);
  return read;
}

/** What has to be decided of a story's drafts; the rest only waits for that. */
export function itemsOf(desk: Desk, story: string, { todo, preview }: Draft): Item[] {
  return todo.filter(isDraft).map((each) => ({ desk, story, todo: each, languages: preview.languages }));
}

function isDraft({ what }: Todo): boolean {
  return what.startsWith("draft ");
}

/** The file of the story that a draft stands in. */
export function fileOf({ todo }: Pick<Item, "todo">): string {
  return basename(todo.file);
}

export function folderOf({ desk, story }: Pick<Item, "desk" | "story">): string {
  return join(desk.root, story);
}

/** Opens as much of its file as a draft needs. */
export function openItem(item: Item): OpenFile {
  return openFile(folderOf(item), fileOf(item), item.todo.path);
}

/** What a draft lacks as its file is now, in words. */
function lacksNow({ todo, languages }: Item, open: OpenFile): string[] {
  const [, kind] = todo.what.split(" ");
  const shape = Object.entries(reviewedShapes(languages)).find(([name]) => name === kind)?.[1];
  if (!shape) return [];
  const value = valueAt(open, todo.path);
  if (typeof value !== "object" || value === null) return [];
  const { details: _, sources: __, otherwise: ___, ...bare }: Record<string, unknown> = { ...value };
  return lacksOf(shape, bare);
}

/** The texts in languages that nobody wrote yet, as paths in the fact. */
export function missingNow(item: Item): Path[] {
  return missingIn(lacksNow(item, openItem(item))).map((keys) => [...keys]);
}

/** A value of a draft, by the keys that lead to it in there. */
export type Value = { readonly path: Path; readonly value: string };

/** What is to be written of a draft, and which of its questions are to go, or to be added. */
export type Changes = {
  readonly values?: readonly Value[];
  readonly without?: readonly Path[];
  readonly added?: readonly Line[];
};

/** What came of a change: with faults, nothing; where something is still missing, it stays a draft. */
export type Written = { readonly faults: readonly Fault[]; readonly lacks: readonly string[] };

/** Changes a draft, all at once, unless the story would then have faults. */
export function changeDraft(item: Item, changes: Changes): Written {
  const open = openItem(item);
  apply(open, item.todo.path, changes);
  return { faults: write(item, open), lacks: [] };
}

/** Changes a draft in the same way, and takes its mark away unless something is still missing. */
export function acceptDraft(item: Item, changes: Changes = {}): Written {
  const open = openItem(item);
  apply(open, item.todo.path, changes);
  const lacks = lacksNow(item, open);
  if (lacks.length === 0) accept(open, item.todo.path);
  return { faults: write(item, open), lacks };
}

function apply(open: OpenFile, group: Path, { values = [], without = [], added = [] }: Changes): void {
  for (const { path, value } of values) setLeaf(open, [...group, ...path], value);
  // Behind all others: where these stand is how those that go are told.
  addLines(open, group, added);
  if (without.length > 0) removeLines(open, group, without);
}

function write(item: Item, open: OpenFile): readonly Fault[] {
  const text = textOf(open);
  if (text === open.before) return [];
  const read = item.desk.readWith(item.story, fileOf(item), text);
  const faults = "faults" in read ? read.faults : [];
  if (faults.length === 0) save(open, text);
  return faults;
}

/** Takes a draft out of its story, with what leans on it, or says why it can't be. */
export function dropDraft(item: Item): Dropped {
  const { todo } = item;
  if (isQuestions(todo)) return dropGroup(item);
  const id = todo.what.split(" ").at(-1) ?? "";
  return drop(folderOf(item), { file: fileOf(item), path: todo.path, id });
}

/** Nothing leans on questions: what they are called by are the facts that answer, and those stay. */
function dropGroup(item: Item): Dropped {
  const open = openItem(item);
  remove(open, item.todo.path);
  save(open);
  return { also: [] };
}
