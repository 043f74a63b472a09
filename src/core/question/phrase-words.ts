/** The words that the phrases of the thesaurus are made of, by numbers; and which of them a typed word is a form of. */
import { grown } from "#core/search/grown.ts";
import { createWordTable, NO_WORD, type WordTable } from "#core/search/word-table.ts";
import { eachKey, isBeginning, rootOf } from "./word-keys.ts";

/** The words that a typed one is a form of, and how many of its letters each leaves unexplained: the fewer, the rather it is. */
export type Forms = { readonly words: readonly number[]; readonly left: readonly number[] };

export type PhraseWords = {
  /** Those of a word as it stands in phrases: as the last of several a short one is another. */
  find(word: string): number[];
  all(): Iterable<string>;
  formsOf(typed: string): Forms;
};

export type PhraseWordsBuilder = {
  /** The number of a word, anew for one that was not there. */
  put(word: string, isLastOfSeveral: boolean): number;
  build(): PhraseWords;
};

/** What stands in the table: words that are meant as they are, words that stand for all that begin so, and roots. */
const [WHOLE, BEGINNING, ROOT] = [0, 1, 2];

export function createPhraseWords(): PhraseWordsBuilder {
  const table = createWordTable();
  // Of each root the last word with it, and of each word the one before it with the same.
  let before = grown(Int32Array);
  let size = 0;
  const link = (number: number, other: number) => {
    while (number >= before.length) before = grown(Int32Array, before);
    before[number] = other;
    size = Math.max(size, number + 1);
  };
  return {
    put(word, isLastOfSeveral) {
      const kind = isBeginning(word, isLastOfSeveral) ? BEGINNING : WHOLE;
      const known = table.find(word, kind);
      if (known !== NO_WORD) return known;
      const [number, root] = [table.put(word, kind), rootOf(word)];
      if (root === undefined) link(number, NO_WORD);
      else {
        const last = table.find(root, ROOT);
        link(number, last === NO_WORD ? NO_WORD : (before[last] ?? NO_WORD));
        link(table.put(root, ROOT), number);
      }
      return number;
    },
    build: () => phraseWords(table.build(), before.slice(0, size)),
  };
}

function phraseWords(table: WordTable, before: Int32Array): PhraseWords {
  return {
    *all() {
      yield* table.all(WHOLE);
      yield* table.all(BEGINNING);
    },
    find: (word) => [table.find(word, BEGINNING), table.find(word, WHOLE)].filter((each) => each !== NO_WORD),
    formsOf(typed) {
      const [words, least]: [number[], number[]] = [[], []];
      const add = (word: number, left: number) => {
        if (word === NO_WORD) return;
        const known = words.indexOf(word);
        if (known < 0) [words[words.length], least[least.length]] = [word, left];
        else least[known] = Math.min(left, least[known] ?? left);
      };
      eachKey(typed, {
        whole(word, left) {
          add(table.find(word, WHOLE), left);
          add(table.find(word, BEGINNING), left);
        },
        beginning: (word, left) => add(table.find(word, BEGINNING), left),
        root(root, left) {
          const first = before[table.find(root, ROOT)] ?? NO_WORD;
          for (let word = first; word !== NO_WORD; word = before[word] ?? NO_WORD) add(word, left);
        },
      });
      return words.length === 0 ? NO_FORMS : { words: words.slice(), left: least.slice() };
    },
  };
}

const NO_FORMS: Forms = { words: [], left: [] };
