/** A draft as it is shown to whoever reviews it: the fact, and the sentences that it rests on beside it. */
import type { Todo } from "#core/story/drafts.ts";
import { type Fact, factsOf, type Source, type Story } from "#core/story/story.ts";
import { doubtsOf } from "./doubts.ts";
import { type Leaf, leavesOf, type OpenFile } from "./edit.ts";

/** The fact, a line for each of its values, numbered, then what is doubtful in them, and its sentences. */
export function shownDraft(
  open: OpenFile,
  { path, what }: Pick<Todo, "path" | "what">,
  story: Story,
): string {
  const leaves = leavesOf(open, path);
  const quotes = leaves.filter(({ path: way }) => way.at(-1) === "quote").map(({ value }) => String(value));
  const texts = leaves.map(
    (leaf, at) => `  ${String(at + 1).padStart(2)}  ${nameOf(leaf)}: ${String(leaf.value)}`,
  );
  const sentences = [...new Set(quotes.flatMap((quote) => sentenceOf(quote, story.sources)))];
  const fact = factOf(story, what);
  const doubts = fact ? doubtsOf(story, fact).map(({ at, why }) => `   ?  ${at}: ${why}`) : [];
  return [...texts, ...doubts, ...sentences].join("\n");
}

/** The fact of the story that something left to do is about: "draft event meeting-1". A title and a source are none. */
function factOf(story: Story, what: string): Fact | undefined {
  const [, kind, id] = what.split(" ");
  const isFact = kind !== "story" && kind !== "source";
  return isFact ? factsOf(story).find((fact) => fact.id === id) : undefined;
}

/** "title (en)", "date value", "evidence 1 quote". */
export function nameOf({ path }: Pick<Leaf, "path">): string {
  const last = String(path.at(-1));
  const isLanguage = /^(?:ar|en|tr)$/.test(last) && path.length === 2;
  if (isLanguage) return `${String(path[0])} (${last})`;
  return path.map((key) => (typeof key === "number" ? String(key + 1) : String(key))).join(" ");
}

/** The whole sentence, with the quoted words between marks. */
function sentenceOf(quote: string, sources: readonly Source[]): string[] {
  return sources.flatMap(({ id, sentences }) =>
    sentences
      .filter(({ text }) => text.includes(quote))
      .map(({ number, text }) => `      ${id} ${number}: ${text.replace(quote, `[${quote}]`)}`),
  );
}
