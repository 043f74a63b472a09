/** Drafts as plain data for a page: what can be written of each, what is doubtful, and the sentences beside it. */
import { createHash } from "node:crypto";
import { missingIn, type Todo } from "#core/story/drafts.ts";
import type { Text } from "#core/story/schema.ts";
import type { Story } from "#core/story/story.ts";
import type { Path } from "#core/story/yaml-file.ts";
import { fileOf, folderOf, type Item, type Value } from "./decide.ts";
import { type Doubt, doubtsOf } from "./doubts.ts";
import { leavesOf, type OpenFile, opener, valueAt } from "./edit.ts";
import { doubtsOfLines, isQuestions } from "./lines.ts";
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
  /** Of questions: the languages in which more can be added. */
  readonly languages?: Story["languages"];
};

/** Each file is read once for all of its drafts. */
export function viewsOf(items: readonly Item[], story: Story): DraftView[] {
  const openers = new Map(
    [...Map.groupBy(items, fileOf)].flatMap(([name, [first]]) =>
      first ? [[name, opener(folderOf(first), name)] as const] : [],
    ),
  );
  return items.flatMap((item) => {
    const open = openers.get(fileOf(item))?.(item.todo.path);
    return open ? [viewOf(item, open, story)] : [];
  });
}

function viewOf({ todo }: Item, open: OpenFile, story: Story): DraftView {
  const { what, path, file, line, column } = todo;
  const values = valuesOf(todo, open);
  const about = { what, place: `${file}:${line}:${column}`, version: versionOf(open, path), values };
  if (isQuestions(todo)) {
    const facts = factsAnswering(story, open, path);
    return {
      ...about,
      doubts: doubtsOfLines(leavesOf(open, path)),
      sentences: sentencesBehind(story, facts),
      facts: facts.map(({ id, text }) => ({ id, text })),
      languages: story.languages,
    };
  }
  const fact = factOf(story, what);
  const quotes = values.filter(({ path: way }) => way.at(-1) === "quote").map(({ value }) => value);
  return {
    ...about,
    doubts: fact ? doubtsOf(story, fact) : [],
    sentences: sentencesOf(quotes, story.sources),
  };
}

/** What can be written of a draft: the values that it has, and beside them the texts that it lacks in other languages. */
export function valuesOf({ path, lacks }: Todo, open: OpenFile): DraftView["values"] {
  const there = leavesOf(open, path).map(({ path: way, value }) => viewed(way, String(value), false));
  return missingIn(lacks).reduce<DraftView["values"]>((all, way) => {
    const beside = all.findLastIndex((each) => isBeside(each.path, way));
    return all.toSpliced(beside < 0 ? all.length : beside + 1, 0, viewed(way, "", true));
  }, there);
}

function viewed(path: Path, value: string, isMissing: boolean): DraftView["values"][number] {
  return { path, name: nameOf({ path }), value, isMissing };
}

/** True for the same text in two languages. */
function isBeside(one: Path, other: Path): boolean {
  return one.length === other.length && one.slice(0, -1).join() === other.slice(0, -1).join();
}

export function versionOf(open: OpenFile, path: Path): string {
  const text = JSON.stringify(valueAt(open, path)) ?? "";
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
