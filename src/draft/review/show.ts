/** A draft as it is shown to whoever reviews it: the fact, and the sentences that it rests on beside it. */
import type { Language } from "#core/language/language.ts";
import type { Todo } from "#core/story/drafts.ts";
import { type Fact, factsOf, type Source, type Story } from "#core/story/story.ts";
import { doubtsOf, doubtText } from "./doubts.ts";
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
  const sentences = sentencesOf(quotes, story.sources).map(
    ({ source, number, before, quote, after }) => `      ${source} ${number}: ${before}[${quote}]${after}`,
  );
  const fact = factOf(story, what);
  const doubts = fact ? doubtsOf(story, fact).map((doubt) => `   ?  ${doubtText(doubt)}`) : [];
  return [...texts, ...doubts, ...new Set(sentences)].join("\n");
}

/** The fact of the story that something left to do is about: "draft event meeting-1". A title and a source are none. */
export function factOf(story: Story, what: string): Fact | undefined {
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

/** A sentence, with the words of it that are quoted. */
export type Shown = {
  readonly source: string;
  readonly language: Language;
  readonly number: number;
  readonly before: string;
  readonly quote: string;
  readonly after: string;
};

/** The whole sentences that quotes stand in. */
export function sentencesOf(quotes: readonly string[], sources: readonly Source[]): Shown[] {
  return quotes.flatMap((quote) =>
    sources.flatMap(({ id, language, sentences }) =>
      sentences.flatMap(({ number, text }) => {
        const at = text.indexOf(quote);
        if (at < 0) return [];
        const after = text.slice(at + quote.length);
        return [{ source: id, language, number, before: text.slice(0, at), quote, after }];
      }),
    ),
  );
}
