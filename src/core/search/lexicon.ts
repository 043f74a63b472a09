/** Terms by numbers, in the order in which they first came. */
import { type Beginnings, beginningsOf } from "./beginnings.ts";
import { createWordTable, NO_WORD, type WordTable } from "./word-table.ts";

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
  const terms = createWordTable();
  return { number: (term) => terms.put(term), build: () => lexiconOf(terms.build()) };
}

function lexiconOf(terms: WordTable): Lexicon {
  let beginnings: Beginnings | undefined;
  return {
    number(term) {
      const number = terms.find(term);
      return number === NO_WORD ? undefined : number;
    },
    // Gathered when first asked for: only words that no passage holds need it.
    mayBegin(hash) {
      beginnings ??= beginningsOf(terms.all());
      return beginnings(hash);
    },
  };
}
