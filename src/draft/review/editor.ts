/** The review of drafts for a page: each draft as plain data, and what becomes of a decision. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { missingIn, type Todo } from "#core/story/drafts.ts";
import { faultText } from "#core/story/fault.ts";
import { foldersOf } from "#core/story/library.ts";
import { type Draft, readStory } from "#core/story/read.ts";
import type { Text } from "#core/story/schema.ts";
import type { Story } from "#core/story/story.ts";
import type { Path } from "#core/story/yaml-file.ts";
import {
  acceptDraft,
  changeDraft,
  draftOf,
  dropDraft,
  fileOf,
  type Item,
  isDraft,
  isQuestions,
  type Value,
} from "./decide.ts";
import { type Doubt, doubtsOf } from "./doubts.ts";
import { leavesOf, type OpenFile, openFile, valueAt } from "./edit.ts";
import { linesIn } from "./questions.ts";
import { factOf, nameOf, type Shown, sentencesOf } from "./show.ts";
import { factsAnswering, sentencesBehind } from "./show-questions.ts";

/** A draft as a page shows it. */
export type DraftView = {
  /** What it is: "draft actor novak". */
  readonly what: string;
  /** Its file, line and column. */
  readonly place: string;
  /** Another one as soon as anything of it is written anew: nobody accepts what they have not seen. */
  readonly version: string;
  readonly values: readonly (Value & { readonly name: string; readonly isMissing: boolean })[];
  readonly doubts: readonly Doubt[];
  readonly sentences: readonly Shown[];
  /** Of questions: the facts that answer them, in the languages that they are told in; none where the source does not say. */
  readonly facts?: readonly { readonly id: string; readonly text: Text }[];
};

export type Decision = {
  readonly what: string;
  readonly version: string;
  readonly do: "accept" | "save" | "drop";
  /** What is to be written first. */
  readonly values: readonly Value[];
  /** Questions that are to go. */
  readonly without?: readonly Path[] | undefined;
};

/** What became of it. `changed`: it is no more what was seen, and nothing was done. */
export type Decided =
  | { readonly outcome: "accepted" | "saved" | "changed" }
  | { readonly outcome: "dropped"; readonly also: readonly string[] }
  | { readonly outcome: "lacking" | "refused"; readonly why: readonly string[] };

/** The drafts of a folder of stories. Everything is read anew each time, as files change by hand as well. */
export function editorOf(root: string) {
  return {
    /** Stories with something to review, as they would be with it. */
    waiting: (): Story[] => foldersOf(root).flatMap((id) => previewOf(root, id) ?? []),
    /** A story as it would be with its drafts; undefined where there is nothing to review, or it can't be read. */
    preview: (id: string): Story | undefined => draftIn(root, id)?.preview,
    /** The drafts of a story, names first. */
    drafts: (id: string): DraftView[] => {
      const draft = draftIn(root, id);
      return draft ? viewsOf(itemsOf(root, id, draft), draft.preview) : [];
    },
    /** @throws {SetupError} when the story has faults meanwhile. */
    decide: (id: string, decision: Decision): Decided => decide(root, id, decision),
  };
}

function previewOf(root: string, id: string): Story | undefined {
  const folder = join(root, id);
  // To read a story takes far longer than to see that it has no draft.
  const isWaiting = readdirSync(folder).some(
    (name) =>
      /^[^.].*\.yaml$/.test(name) &&
      /\bdraft: (?:true|unsure-)/.test(readFileSync(join(folder, name), "utf8")),
  );
  return isWaiting ? draftIn(root, id)?.preview : undefined;
}

function draftIn(root: string, id: string): Draft | undefined {
  if (!foldersOf(root).includes(id)) return undefined;
  return readStory(root, id).draft;
}

function itemsOf(root: string, id: string, { todo, preview }: Draft): Item[] {
  const folder = join(root, id);
  return todo.filter(isDraft).map((each) => ({ folder, todo: each, languages: preview.languages }));
}

/** Each file is read once for all of its drafts. */
function viewsOf(items: readonly Item[], story: Story): DraftView[] {
  const files = Map.groupBy(items, fileOf);
  const opened = new Map(
    [...files].flatMap(([name, [first]]) => (first ? [[name, openFile(first.folder, name)] as const] : [])),
  );
  return items.flatMap((item) => {
    const open = opened.get(fileOf(item));
    return open ? [viewOf(item, open, story)] : [];
  });
}

function viewOf({ todo }: Item, open: OpenFile, story: Story): DraftView {
  const { what, path } = todo;
  if (isQuestions(todo)) return questionsView(todo, open, story);
  const fact = factOf(story, what);
  const values = valuesOf(todo, open);
  const quotes = values.filter(({ path: way }) => way.at(-1) === "quote").map(({ value }) => value);
  return {
    what,
    place: placeOf(todo),
    version: versionOf(open, path),
    values,
    doubts: fact ? doubtsOf(story, fact) : [],
    sentences: sentencesOf(quotes, story.sources),
  };
}

function questionsView(todo: Todo, open: OpenFile, story: Story): DraftView {
  const { what, path } = todo;
  const facts = factsAnswering(story, open, path);
  return {
    what,
    place: placeOf(todo),
    version: versionOf(open, path),
    values: valuesOf(todo, open),
    doubts: [],
    sentences: sentencesBehind(story, facts),
    facts: facts.map(({ id, text }) => ({ id, text })),
  };
}

function placeOf({ file, line, column }: Todo): string {
  return `${file}:${line}:${column}`;
}

/** What can be written of a draft: the values that it has, and the texts that it lacks. */
function valuesOf({ path, lacks }: Todo, open: OpenFile): DraftView["values"] {
  const there = leavesOf(open, path).map(({ path: way, value }) => ({ path: way, value: String(value) }));
  const missing = missingIn(lacks).map((way) => ({ path: way, value: "" }));
  return [
    ...there.map((each) => ({ ...each, name: nameOf(each), isMissing: false })),
    ...missing.map((each) => ({ ...each, name: nameOf(each), isMissing: true })),
  ];
}

function versionOf(open: OpenFile, path: Path): string {
  const text = JSON.stringify(valueAt(open, path)) ?? "";
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

function decide(root: string, id: string, decision: Decision): Decided {
  const { what, version, do: verb } = decision;
  const draft = draftOf(root, id);
  const item = draft && itemsOf(root, id, draft).find(({ todo }) => todo.what === what);
  const open = item && openFile(item.folder, fileOf(item));
  if (!open || versionOf(open, item.todo.path) !== version) return { outcome: "changed" };
  if (verb === "drop") return dropped(item);
  const changed = change(item, open, decision);
  if (changed) return changed;
  if (verb === "save") return { outcome: "saved" };
  const lacks = acceptDraft(item);
  return lacks.length > 0 ? { outcome: "lacking", why: lacks } : { outcome: "accepted" };
}

function dropped(item: Item): Decided {
  const gone = dropDraft(item);
  return "also" in gone ? { outcome: "dropped", ...gone } : { outcome: "refused", why: [gone.why] };
}

/** Writes what was typed and drops single questions; gives what came of it where that is all that can be done. */
function change(item: Item, open: OpenFile, decision: Decision): Decided | undefined {
  const { values } = decision;
  // A question that is named twice goes once, and not the next one as well.
  const without = [...new Map(decision.without?.map((path) => [JSON.stringify(path), path])).values()];
  const known = new Set(valuesOf(item.todo, open).map(({ path }) => JSON.stringify(path)));
  const lines = isQuestions(item.todo)
    ? linesIn(leavesOf(open, item.todo.path)).map((path) => JSON.stringify(path))
    : [];
  const isKnown =
    values.every(({ path }) => known.has(JSON.stringify(path))) &&
    without.every((path) => lines.includes(JSON.stringify(path)));
  if (!isKnown) return { outcome: "changed" };
  if (without.length > 0 && without.length === lines.length) return dropped(item);
  const faults = values.length + without.length > 0 ? changeDraft(item, { values, without }) : [];
  return faults.length > 0 ? { outcome: "refused", why: faults.map(faultText) } : undefined;
}
