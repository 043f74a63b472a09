/** Words by numbers, in the order in which they first came: in flat arrays, as keys of a map would take four times the room. */
import { NO_LETTERS, withLetter } from "./beginnings.ts";
import { grown } from "./grown.ts";

export type WordTable = {
  /** The number of a word of a kind; `NO_WORD` for one that never came. */
  find(word: string, kind?: number): number;
  /** All words of a kind. */
  all(kind?: number): Iterable<string>;
};

export type WordTableBuilder = Pick<WordTable, "find"> & {
  /** The same, a new one for a word that has not come yet: the first is 0, then one more each. */
  put(word: string, kind?: number): number;
  build(): WordTable;
};

export const NO_WORD = -1;

/** Takes words; the same letters are another word in another kind, of which there may be 256. */
export function createWordTable(): WordTableBuilder {
  const table: Table = {
    letters: grown(Uint16Array),
    ends: grown(Int32Array),
    kinds: grown(Uint8Array),
    slots: grown(Int32Array),
    size: 0,
  };
  return {
    find: (word, kind = 0) => find(table, word, kind),
    put(word, kind = 0) {
      const known = find(table, word, kind);
      if (known !== NO_WORD) return known;
      if (4 * table.size >= 3 * table.slots.length) giveRoom(table);
      table.slots[slotOf(table, word, kind)] = table.size + 1;
      add(table, word, kind);
      return table.size - 1;
    },
    build: () => tableOf(table),
  };
}

/** Of each word where its letters end, and its kind. */
type Table = {
  letters: Uint16Array;
  ends: Int32Array;
  kinds: Uint8Array;
  /** Words by the hash of their letters, each by its number and 1. */
  slots: Int32Array;
  size: number;
};

/** The same without room for more. */
function tableOf({ letters, ends, kinds, slots, size }: Table): WordTable {
  const table = {
    letters: letters.slice(0, ends[size - 1] ?? 0),
    ends: ends.slice(0, size),
    kinds: kinds.slice(0, size),
    ...{ slots, size },
  };
  return {
    find: (word, kind = 0) => find(table, word, kind),
    *all(kind = 0) {
      for (let at = 0; at < size; at += 1) if (table.kinds[at] === kind) yield wordAt(table, at);
    },
  };
}

function find(table: Table, word: string, kind: number): number {
  return (table.slots[slotOf(table, word, kind)] ?? 0) - 1;
}

/** Where the number of a word stands, or is to stand. */
function slotOf(table: Table, word: string, kind: number): number {
  const { slots } = table;
  let hash = withLetter(NO_LETTERS, kind);
  for (let at = 0; at < word.length; at += 1) hash = withLetter(hash, word.charCodeAt(at));
  let slot = (hash ^ (hash >>> 15)) & (slots.length - 1);
  for (let at = slots[slot] ?? 0; at !== 0 && !isAt(table, at - 1, word, kind); at = slots[slot] ?? 0)
    slot = (slot + 1) & (slots.length - 1);
  return slot;
}

function isAt({ letters, ends, kinds }: Table, at: number, word: string, kind: number): boolean {
  const from = ends[at - 1] ?? 0;
  if (kinds[at] !== kind || (ends[at] ?? 0) - from !== word.length) return false;
  for (let next = 0; next < word.length; next += 1)
    if (letters[from + next] !== word.charCodeAt(next)) return false;
  return true;
}

function add(table: Table, word: string, kind: number): void {
  const from = table.ends[table.size - 1] ?? 0;
  while (from + word.length > table.letters.length) table.letters = grown(Uint16Array, table.letters);
  for (let at = 0; at < word.length; at += 1) table.letters[from + at] = word.charCodeAt(at);
  if (table.size === table.ends.length) {
    table.ends = grown(Int32Array, table.ends);
    table.kinds = grown(Uint8Array, table.kinds);
  }
  table.ends[table.size] = from + word.length;
  table.kinds[table.size] = kind;
  table.size += 1;
}

function giveRoom(table: Table): void {
  table.slots = new Int32Array(2 * table.slots.length);
  for (let at = 0; at < table.size; at += 1)
    table.slots[slotOf(table, wordAt(table, at), table.kinds[at] ?? 0)] = at + 1;
}

function wordAt({ letters, ends }: Table, at: number): string {
  return String.fromCharCode(...letters.subarray(ends[at - 1] ?? 0, ends[at]));
}
