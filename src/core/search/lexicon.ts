/** Terms by numbers, in the order in which they first came. */
import { type Beginnings, beginningsOf } from "./beginnings.ts";

export type Lexicon = {
  /** The number of a term; undefined for one that never came. */
  number(term: string): number | undefined;
  /** With which letters a term may begin. */
  readonly mayBegin: Beginnings;
};

export type LexiconBuilder = {
  /** The number of a term, a new one for one that has not come yet. */
  number(term: string): number;
  build(): Lexicon;
};

export function createLexicon(): LexiconBuilder {
  const numbers = new Map<string, number>();
  return {
    number(term) {
      const known = numbers.get(term);
      if (known !== undefined) return known;
      numbers.set(term, numbers.size);
      return numbers.size - 1;
    },
    build: () => lexiconOf(numbers),
  };
}

function lexiconOf(numbers: ReadonlyMap<string, number>): Lexicon {
  let beginnings: Beginnings | undefined;
  return {
    number: (term) => numbers.get(term),
    // Gathered when first asked for: only words that no passage holds need it.
    mayBegin(hash) {
      beginnings ??= beginningsOf(numbers.keys());
      return beginnings(hash);
    },
  };
}
