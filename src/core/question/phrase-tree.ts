/** Phrases as a tree, in a few flat arrays: each node is a phrase, known by its last word and by the node of the words before. */
import { grown } from "#core/search/grown.ts";

export type PhraseTree = {
  /** The phrase that is another one and a word more, each by its number; anew where it was not there. */
  grow(phrase: number, word: number): number;
  /** The same; `NO_PHRASE` where it is not there. */
  next(phrase: number, word: number): number;
};

export const NO_PHRASE = 0;

/** A tree in which nothing stands yet but `roots` empty phrases, numbered from 1 on. */
export function createTree(roots: number): PhraseTree {
  let size = roots + 1;
  let [befores, words] = [grown(Int32Array), grown(Int32Array)];
  let slots = new Int32Array(2 * befores.length);
  const slotOf = (phrase: number, word: number) => {
    let slot = hash(phrase, word) & (slots.length - 1);
    for (let at = slots[slot] ?? 0; at !== NO_PHRASE; at = slots[slot] ?? 0) {
      if (befores[at] === phrase && words[at] === word) break;
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  };
  const enlarge = () => {
    befores = grown(Int32Array, befores);
    words = grown(Int32Array, words);
    slots = new Int32Array(2 * befores.length);
    for (let at = roots + 1; at < size; at += 1) slots[slotOf(befores[at] ?? 0, words[at] ?? 0)] = at;
  };
  return {
    next: (phrase, word) => slots[slotOf(phrase, word)] ?? NO_PHRASE,
    grow(phrase, word) {
      const known = slots[slotOf(phrase, word)] ?? NO_PHRASE;
      if (known !== NO_PHRASE) return known;
      if (size === befores.length) enlarge();
      befores[size] = phrase;
      words[size] = word;
      slots[slotOf(phrase, word)] = size;
      size += 1;
      return size - 1;
    },
  };
}

function hash(phrase: number, word: number): number {
  const mixed = Math.imul(phrase, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
