/** The passages that score best over several postings, in a time that hardly grows with their number. */
import type { Postings } from "./field.ts";

/** Postings with how much they count. */
export type Weighted = { readonly postings: Postings; readonly weight: number };

/** A passage by its position, with its score. */
export type Scored = { readonly passage: number; readonly score: number };

/**
 * How many postings are gone through, rarest terms first. What a query's rare terms did not find by then, its
 * common ones hardly would: so in the lists that are left only the best passages found so far are looked up.
 * Over 3 372 passages that changes no figure. Over 100 000 mixed ones, the best scores 97.5 % of what it would
 * without a budget; with 3000, 95 %; with 12 000, 99 %, in a fifth more time.
 */
const BUDGET = 6000;
const HOPEFUL = 60;

/**
 * The `limit` best passages, best first; equal ones in the order of the passages. `scores` is working space:
 * as long as there are passages, all zero, and all zero again afterwards.
 */
export function bestOf(lists: readonly Weighted[], limit: number, scores: Float32Array): Scored[] {
  const sorted = lists.toSorted((a, b) => lengthOf(a) - lengthOf(b));
  const found: number[] = [];
  const full = listsWithin(sorted, BUDGET);
  for (const list of sorted.slice(0, full)) addAll(list, scores, found);
  const hopeful = full < sorted.length ? highest(found, scores, HOPEFUL).sort((a, b) => a - b) : found;
  for (const list of sorted.slice(full)) lookUp(list, scores, hopeful);
  const best = highest(hopeful, scores, limit)
    .map((passage) => ({ passage, score: scores[passage] ?? 0 }))
    .sort((a, b) => b.score - a.score || a.passage - b.passage)
    .slice(0, limit);
  for (const passage of found) scores[passage] = 0;
  return best;
}

/** How many of the lists are gone through in full: at least the first. */
function listsWithin(sorted: readonly Weighted[], budget: number): number {
  let left = budget;
  const over = sorted.findIndex((list) => {
    left -= lengthOf(list);
    return left < 0;
  });
  return over < 0 ? sorted.length : Math.max(1, over);
}

function lengthOf({ postings }: Weighted): number {
  return postings.to - postings.from;
}

function addAll({ postings, weight }: Weighted, scores: Float32Array, found: number[]): void {
  const { passages, impacts, from, to } = postings;
  const scale = weight * postings.step;
  for (let at = from; at < to; at += 1) {
    const passage = passages[at] ?? 0;
    const before = scores[passage] ?? 0;
    if (before === 0) found.push(passage);
    scores[passage] = before + scale * (impacts[at] ?? 0);
  }
}

/** Adds a list's scores to some passages only, which are in ascending order. */
function lookUp({ postings, weight }: Weighted, scores: Float32Array, some: readonly number[]): void {
  const { passages, impacts, from, to } = postings;
  const scale = weight * postings.step;
  let low = from;
  for (const passage of some) {
    let high = to;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((passages[middle] ?? 0) < passage) low = middle + 1;
      else high = middle;
    }
    if (low < to && passages[low] === passage)
      scores[passage] = (scores[passage] ?? 0) + scale * (impacts[low] ?? 0);
  }
}

/** Into how many classes scores are sorted to find the highest: far cheaper than to sort the scores. */
const CLASSES = 512;

/** At least the `many` passages with the highest scores (and those in one class with the last of them), unsorted. */
function highest(passages: readonly number[], scores: Float32Array, many: number): number[] {
  if (passages.length <= many) return [...passages];
  const top = passages.reduce((most, passage) => Math.max(most, scores[passage] ?? 0), 0);
  const classOf = (passage: number) => Math.floor(((scores[passage] ?? 0) / top) * (CLASSES - 1));
  const sizes = new Int32Array(CLASSES);
  for (const passage of passages) sizes[classOf(passage)] = (sizes[classOf(passage)] ?? 0) + 1;
  let floor = CLASSES - 1;
  for (let enough = sizes[floor] ?? 0; enough < many && floor > 0; enough += sizes[floor] ?? 0) floor -= 1;
  return passages.filter((passage) => classOf(passage) >= floor);
}
