/** A draft as it is shown to whoever reviews it: the fact, and the sentences that it rests on beside it. */
import type { Source, Story } from "#core/story/story.ts";
import { type Leaf, leavesOf, type OpenFile } from "./edit.ts";

/** The fact, a line for each of its values, numbered, then its sentences. */
export function shownDraft(open: OpenFile, path: readonly PropertyKey[], story: Story): string {
  const leaves = leavesOf(open, path);
  const quotes = leaves.filter(({ path: way }) => way.at(-1) === "quote").map(({ value }) => String(value));
  const texts = leaves.map(
    (leaf, at) => `  ${String(at + 1).padStart(2)}  ${nameOf(leaf)}: ${String(leaf.value)}`,
  );
  const sentences = [...new Set(quotes.flatMap((quote) => sentenceOf(quote, story.sources)))];
  return [...texts, ...sentences].join("\n");
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
