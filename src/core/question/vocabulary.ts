/** The words that something of the thesaurus is told with. */
import type { Language } from "#core/language/language.ts";
import { type NearWords, nearWords } from "./near-words.ts";
import type { Thesaurus } from "./thesaurus.ts";

export type Vocabulary = {
  has(word: string): boolean;
  readonly near: NearWords;
  /** The concepts of all phrases that a word stands in. */
  around(word: string): string[];
  /** Whose place among all words is smaller, stands before another. */
  placeOf(word: string): number;
};

/** Gives the words of some languages of a thesaurus. */
export function vocabularyOf(thesaurus: Thesaurus): (languages: readonly Language[]) => Vocabulary {
  const { words, around } = thesaurus;
  const isKnown = (word: string) => words.find(word).length > 0;
  let near: NearWords | undefined;
  return (languages) => {
    const conceptsOf = (word: string) =>
      words.find(word).flatMap((number) => languages.flatMap((each) => [...around(number, each)]));
    return {
      has: (word) => conceptsOf(word).length > 0,
      // Made when the first misspelt word is met.
      near(typed) {
        near ??= nearWords(words.all(), isKnown);
        return near(typed);
      },
      around: conceptsOf,
      placeOf: (word) => words.find(word)[0] ?? 0,
    };
  };
}
