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
 * The passages in their new order. `marks` is working space: as long as there are stems, all zero, and all zero again
 * afterwards.
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
    score: score + worthIn(passage, pairs, { sequences, marks }),
  }));
  mark(0);
  return scored.sort((a, b) => b.score - a.score || a.passage - b.passage);
}

function worthIn(
  passage: number,
  pairs: readonly Pair[],
  { sequences: { stems, starts }, marks }: { readonly sequences: Sequences; readonly marks: Uint8Array },
): number {
  const found: Pair[] = [];
  const [from, to] = [starts[passage] ?? 0, starts[passage + 1] ?? 0];
  let last = from - NEAR - 1;
  for (let at = from; at < to; at += 1) {
    if (marks[stems[at] ?? 0] !== 1) continue;
    // Only what stands near the one before can be a neighbour of anything before.
    if (at - last <= NEAR) addNeighbours(found, stems.subarray(Math.max(from, at - NEAR), at + 1), pairs);
    last = at;
  }
  let worth = 0;
  for (const pair of found) worth += pair.worth;
  return worth;
}

/** Adds the pairs that the last of some stems makes with those before it, each once. */
function addNeighbours(found: Pair[], near: Int32Array, pairs: readonly Pair[]): void {
  const other = near.at(-1) ?? -1;
  for (const one of near.subarray(0, -1)) {
    const pair = find(pairs, one, other);
    if (pair && !found.includes(pair)) found.push(pair);
  }
}

function find(pairs: readonly Pair[], a: number, b: number): Pair | undefined {
  return pairs.find(({ one, other }) => (one === a && other === b) || (one === b && other === a));
}
