/** What of a text is looked up: the stems of its content words, and the letters that these are made of. */
import { words } from "#core/language/fold.ts";
import type { Language } from "#core/language/language.ts";
import { stem } from "./stem.ts";
import { STOP_WORDS } from "./stopwords.ts";

/** What the search is made of. Each can be left out, to measure what it brings. */
export type Ingredient = "stems" | "grams" | "pairs" | "stopwords" | "typos";

/** A content word: its stem, and its letters in runs of `GRAM`, which survive typos and endings. */
export type Word = { readonly stem: string; readonly grams: readonly string[] };

/** The letters of a gram, the marked ends of the word among them. */
const GRAM = 4;

export type Reader = {
  /** Reads a passage. Each spelling is analysed once: its words are the same objects ever after. */
  passage(text: string, language: Language): Word[];
  /** Reads a query, of which nothing is kept. */
  query(text: string, language: Language): Word[];
};

/** Reads texts as words. */
export function createReader(without: ReadonlySet<Ingredient>): Reader {
  const known = new Map<string, readonly Word[]>();
  const analyse = (chunk: string, language: Language) =>
    known.get(language + chunk) ?? contentWords(chunk, language, without);
  return {
    query: (text, language) => text.split(/\s+/).flatMap((chunk) => analyse(chunk, language)),
    passage: (text, language) =>
      text.split(/\s+/).flatMap((chunk) => {
        const words = analyse(chunk, language);
        known.set(language + chunk, words);
        return words;
      }),
  };
}

function contentWords(chunk: string, language: Language, without: ReadonlySet<Ingredient>): Word[] {
  return words(chunk)
    .filter((word) => without.has("stopwords") || !STOP_WORDS[language].has(word))
    .map((word) => ({ stem: without.has("stems") ? word : stem(word), grams: gramsOf(word) }));
}

function gramsOf(word: string): string[] {
  const marked = ` ${word} `;
  return Array.from({ length: Math.max(1, marked.length - GRAM + 1) }, (_, at) =>
    marked.slice(at, at + GRAM),
  );
}
