/** What of a text is looked up: the stems of its content words, and the letters that these are made of. */
import { words } from "#core/language/fold.ts";
import type { Language } from "#core/language/language.ts";
import { stem } from "./stem.ts";
import { STOP_WORDS } from "./stopwords.ts";

/** What the search is made of. Each can be left out, to measure what it brings. */
export type Ingredient = "stems" | "grams" | "pairs" | "stopwords" | "typos";

/** A content word as folded, its stem, and its letters in runs of `GRAM`, which survive typos and endings. */
export type Word = { readonly folded: string; readonly stem: string; readonly grams: readonly string[] };

/** The letters of a gram, the marked ends of the word among them. */
const GRAM = 4;

/** The content words of a text, in order. */
export function contentWords(text: string, language: Language, without: ReadonlySet<Ingredient>): Word[] {
  return words(text)
    .filter((word) => without.has("stopwords") || !STOP_WORDS[language].has(word))
    .map((folded) => ({
      folded,
      stem: without.has("stems") ? folded : stem(folded),
      grams: gramsOf(folded),
    }));
}

function gramsOf(word: string): string[] {
  const marked = ` ${word} `;
  return Array.from({ length: Math.max(1, marked.length - GRAM + 1) }, (_, at) =>
    marked.slice(at, at + GRAM),
  );
}
