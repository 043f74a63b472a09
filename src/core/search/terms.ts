/** What of a text is looked up: its content words by their stems, and by the letters that these are made of. */
import { words } from "#core/language/fold.ts";
import type { Language } from "#core/language/language.ts";
import { stem } from "./stem.ts";
import { STOP_WORDS } from "./stopwords.ts";

/** What the search is made of. Each can be left out, to measure what it brings. */
export type Ingredient = "stems" | "grams" | "pairs" | "stopwords" | "typos";

/** The content words of a text as they are folded, in order. */
export function contentWords(text: string, language: Language, without: ReadonlySet<Ingredient>): string[] {
  const all = words(text);
  return without.has("stopwords") ? all : all.filter((word) => !STOP_WORDS[language].has(word));
}

export function stemOf(folded: string, without: ReadonlySet<Ingredient>): string {
  return without.has("stems") ? folded : stem(folded);
}
