/** One field of the index: which passages hold a term, and how much that says of them (BM25). */
import { grown } from "./grown.ts";

/** A term says little more by coming again (low K1), and long passages hold much by chance (high B). */
const K1 = 0.4;
const B = 0.9;

/** Impacts are kept in this many steps: a byte each, for memory. */
const STEPS = 255;

/** What a term can score at most beside its rarity: in a passage that holds nothing else, and that often. */
const MOST = K1 + 1;

/** The passages that hold a term: a part of arrays that all terms share. */
export type Postings = {
  /** The positions of passages, ascending from `from` to before `to`. */
  readonly passages: Positions;
  /** For each of them, in steps. */
  readonly impacts: Uint8Array;
  readonly from: number;
  readonly to: number;
  /** What a step scores. */
  readonly step: number;
  /** What the term scores at most, in any passage. */
  readonly most: number;
};

/** Two bytes each where that is enough. */
type Positions = Uint16Array | Int32Array;

export type Field = {
  /** The postings of a term. */
  find(term: number): Postings;
  /** How many terms there are, and how many passages. */
  readonly size: number;
  readonly passages: number;
  /** What a term scores at most that so many passages hold. */
  most(passages: number): number;
};

/** Takes terms by their numbers, which begin with 0. */
export type FieldBuilder = {
  /** Says that the present passage holds a term, once more. */
  put(term: number): void;
  /** Ends the present passage. */
  end(): void;
  build(): Field;
};

/** Collects the terms of one passage after the other. `common`: terms in a larger share of passages are left out. */
export function createField(common = 1): FieldBuilder {
  const held: Held = { terms: grown(Int32Array), times: grown(Uint8Array), ends: [], lengths: [], size: 0 };
  // How often the present passage holds each term.
  let times = grown(Uint16Array);
  let [start, length, terms] = [0, 0, 0];
  return {
    put(term) {
      while (term >= times.length) times = grown(Uint16Array, times);
      if (times[term] === 0) add(held, term);
      times[term] = (times[term] ?? 0) + 1;
      terms = Math.max(terms, term + 1);
      length += 1;
    },
    end() {
      for (let at = start; at < held.size; at += 1) {
        const term = held.terms[at] ?? 0;
        held.times[at] = Math.min(255, times[term] ?? 0);
        times[term] = 0;
      }
      held.ends.push(held.size);
      held.lengths.push(length);
      [start, length] = [held.size, 0];
    },
    build: () => inverted(held, terms, common),
  };
}

/** Terms with how often they come, passage after passage. */
type Held = {
  terms: Int32Array;
  times: Uint8Array;
  /** Where each passage ends, and how many words it has. */
  readonly ends: number[];
  readonly lengths: number[];
  size: number;
};

function add(held: Held, term: number): void {
  if (held.size === held.terms.length) {
    held.terms = grown(Int32Array, held.terms);
    held.times = grown(Uint8Array, held.times);
  }
  held.terms[held.size] = term;
  held.size += 1;
}

/** From passages with their terms to terms with their passages, all in two flat arrays. */
function inverted(held: Held, terms: number, common: number): Field {
  const total = held.ends.length;
  const counts = new Int32Array(terms);
  for (let at = 0; at < held.size; at += 1) {
    const term = held.terms[at] ?? 0;
    counts[term] = (counts[term] ?? 0) + 1;
  }
  const starts = startsOf(counts, common * total);
  const { passages, impacts } = postingsOf(held, starts);
  const most = (count: number) => Math.log((total + 1) / (Math.min(count, total) + 0.5)) * MOST;
  const mosts = Float32Array.from(counts, most);
  return {
    size: terms,
    passages: total,
    most,
    find(term) {
      const ownMost = mosts[term] ?? 0;
      return {
        passages,
        impacts,
        from: starts[term] ?? 0,
        to: starts[term + 1] ?? 0,
        step: ownMost / STEPS,
        most: ownMost,
      };
    },
  };
}

/** More passages than this are counted in four bytes. */
const TWO_BYTES = 65_536;

/** Goes through the passages in order, so that those of each term are in order as well. */
function postingsOf(held: Held, starts: Int32Array): Pick<Postings, "passages" | "impacts"> {
  const size = starts.at(-1) ?? 0;
  const passages = held.ends.length > TWO_BYTES ? new Int32Array(size) : new Uint16Array(size);
  const impacts = new Uint8Array(size);
  const next = starts.slice();
  const average =
    held.lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, held.lengths.length) || 1;
  let at = 0;
  for (const [passage, end] of held.ends.entries()) {
    const norm = K1 * (1 - B + (B * (held.lengths[passage] ?? 0)) / average);
    for (; at < end; at += 1) {
      const [term, times] = [held.terms[at] ?? 0, held.times[at] ?? 0];
      const to = next[term] ?? 0;
      // A term that is too common has no room.
      if (to === starts[term + 1]) continue;
      passages[to] = passage;
      impacts[to] = Math.max(1, Math.round((STEPS * times) / (times + norm)));
      next[term] = to + 1;
    }
  }
  return { passages, impacts };
}

/** Where the passages of each term begin; of a term in more than `most` passages, none is kept. */
function startsOf(counts: Int32Array, most: number): Int32Array {
  const starts = new Int32Array(counts.length + 1);
  for (let term = 0; term < counts.length; term += 1) {
    const count = counts[term] ?? 0;
    starts[term + 1] = (starts[term] ?? 0) + (count > most ? 0 : count);
  }
  return starts;
}
