/** The words that the phrases of the thesaurus are made of, by numbers; and which of them a typed word is a form of. */
import { eachKey, isBeginning, rootOf } from "./word-keys.ts";

/** The words that a typed one is a form of, and how many of its letters each leaves unexplained: the fewer, the rather it is. */
export type Forms = { readonly words: readonly number[]; readonly left: readonly number[] };

export type PhraseWords = {
  /** The number of a word, anew for one that was not there; the first is 0. */
  put(word: string, isLastOfSeveral: boolean): number;
  /** Those of a word as it stands in phrases: as the last of several a short one is another. */
  find(word: string): number[];
  all(): readonly string[];
  formsOf(typed: string): Forms;
};

export function createPhraseWords(): PhraseWords {
  const all: string[] = [];
  const [wholes, beginnings] = [new Map<string, number>(), new Map<string, number>()];
  // The last word with a root, and of each word the one before it with the same.
  const roots = new Map<string, number>();
  const before: number[] = [];
  return {
    all: () => all,
    put(word, isLastOfSeveral) {
      const known = isBeginning(word, isLastOfSeveral) ? beginnings : wholes;
      const found = known.get(word);
      if (found !== undefined) return found;
      const number = all.push(word) - 1;
      known.set(word, number);
      const root = rootOf(word);
      before.push(root === undefined ? NONE : (roots.get(root) ?? NONE));
      if (root !== undefined) roots.set(root, number);
      return number;
    },
    find: (word) => [beginnings.get(word), wholes.get(word)].filter((each) => each !== undefined),
    formsOf(typed) {
      const [words, least]: [number[], number[]] = [[], []];
      const add = (word: number | undefined, left: number) => {
        if (word === undefined) return;
        const known = words.indexOf(word);
        if (known < 0) [words[words.length], least[least.length]] = [word, left];
        else least[known] = Math.min(left, least[known] ?? left);
      };
      eachKey(typed, {
        whole(word, left) {
          add(wholes.get(word), left);
          add(beginnings.get(word), left);
        },
        beginning: (word, left) => add(beginnings.get(word), left),
        root(root, left) {
          for (let word = roots.get(root) ?? NONE; word !== NONE; word = before[word] ?? NONE)
            add(word, left);
        },
      });
      return words.length === 0 ? NO_FORMS : { words, left: least };
    },
  };
}

const NONE = -1;
const NO_FORMS: Forms = { words: [], left: [] };
