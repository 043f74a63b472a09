/** Words that stand together in a passage as they do in the query. */
import type { Scored } from "./best.ts";
import type { Sequences } from "./collect.ts";

/** How far apart two content words may stand to count as neighbours, in content words. */
const NEAR = 3;

/** Two neighbouring stems of a query by their numbers, and what it is worth to find them together. */
export type Pair = { readonly one: number; readonly other: number; readonly worth: number };

/** A stem of the query: its number, and what it scores at most; undefined for one that no passage holds. */
export type Stem = { readonly number: number; readonly most: number } | undefined;

/** The neighbours of a query, each pair once. `share`: their worth, as a share of what their stems score. */
export function pairsOf(stems: readonly Stem[], share: number): Pair[] {
  const pairs: Pair[] = [];
  for (const [at, one] of stems.entries()) {
    for (const other of stems.slice(at + 1, at + 1 + NEAR)) {
      if (!one || !other || one.number === other.number) continue;
      if (find(pairs, one.number, other.number)) continue;
      pairs.push({ one: one.number, other: other.number, worth: (share * (one.most + other.most)) / 2 });
    }
  }
  return pairs;
}

/**
 * The passages in their new order. `sequenceOf`: the stems of a passage by their numbers, as they follow one
 * another. `marks` is working space: as long as there are stems, all zero, and all zero again afterwards.
 */
export function withPairs(
  best: readonly Scored[],
  pairs: readonly Pair[],
  { sequences, marks }: { readonly sequences: Sequences; readonly marks: Uint8Array },
): Scored[] {
  if (pairs.length === 0) return [...best];
  const mark = (value: number) => {
    for (const { one, other } of pairs) [marks[one], marks[other]] = [value, value];
  };
  mark(1);
  const scored = best.map(({ passage, score }) => ({
    passage,
    score: score + worthIn(sequenceOf(passage, sequences), pairs, marks),
  }));
  mark(0);
  return scored.sort((a, b) => b.score - a.score || a.passage - b.passage);
}

function sequenceOf(passage: number, { stems, starts }: Sequences): Int32Array {
  return stems.subarray(starts[passage], starts[passage + 1]);
}

function worthIn(sequence: Int32Array, pairs: readonly Pair[], marks: Uint8Array): number {
  const found = new Set<Pair>();
  let last = -NEAR - 1;
  for (let at = 0; at < sequence.length; at += 1) {
    if (marks[sequence[at] ?? 0] !== 1) continue;
    // Only what stands near the one before can be a neighbour of anything before.
    if (at - last <= NEAR) addNeighbours(found, sequence, at, pairs);
    last = at;
  }
  let worth = 0;
  for (const pair of found) worth += pair.worth;
  return worth;
}

function addNeighbours(found: Set<Pair>, sequence: Int32Array, at: number, pairs: readonly Pair[]): void {
  for (let before = Math.max(0, at - NEAR); before < at; before += 1) {
    const pair = find(pairs, sequence[before] ?? -1, sequence[at] ?? -1);
    if (pair) found.add(pair);
  }
}

function find(pairs: readonly Pair[], a: number, b: number): Pair | undefined {
  return pairs.find(({ one, other }) => (one === a && other === b) || (one === b && other === a));
}
