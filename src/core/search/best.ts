/** The passages that score best over several postings, in a time that hardly grows with their number. */
import type { Postings } from "./field.ts";

/** Postings with how much they count. */
export type Weighted = { readonly postings: Postings; readonly weight: number };

/** A passage by its position, with its score. */
export type Scored = { readonly passage: number; readonly score: number };

/** Where scores are added up, passage by passage: all zero between two queries. And which passages have any. */
export type Space = { readonly scores: Float32Array; readonly found: Int32Array };

export function spaceFor(passages: number): Space {
  return { scores: new Float32Array(passages), found: new Int32Array(passages) };
}

/**
 * How many postings are gone through, rarest terms first. What a query's rare terms did not find by then, its
 * common ones hardly would: so in the lists that are left only the best passages found so far are looked up.
 * Over 3 372 passages that changes no figure. Over 100 000 mixed ones, the best scores 97.5 % of what it would
 * without a budget; with 3000, 95 %; with 12 000, 99 %, in a fifth more time.
 */
const BUDGET = 6000;
const HOPEFUL = 60;

/** The `limit` best passages, best first; equal ones in the order of the passages. */
export function bestOf(lists: readonly Weighted[], limit: number, space: Space): Scored[] {
  const { scores, found } = space;
  const sorted = lists.toSorted((a, b) => lengthOf(a) - lengthOf(b));
  const full = listsWithin(sorted, BUDGET);
  let count = 0;
  for (let at = 0; at < full; at += 1) count = addAll(sorted[at], space, count);
  let hopeful = count;
  if (full < sorted.length) {
    hopeful = putHighestFirst(space, count, HOPEFUL);
    const some = found.subarray(0, hopeful).sort();
    for (let at = full; at < sorted.length; at += 1) lookUp(sorted[at], scores, some);
  }
  const most = putHighestFirst(space, hopeful, limit);
  const best: Scored[] = [];
  for (let at = 0; at < most; at += 1) {
    const passage = found[at] ?? 0;
    best.push({ passage, score: scores[passage] ?? 0 });
  }
  for (let at = 0; at < count; at += 1) scores[found[at] ?? 0] = 0;
  return best.sort((a, b) => b.score - a.score || a.passage - b.passage).slice(0, limit);
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

/** Adds a list's scores. `count`: of how many passages there are scores already; given back as it is then. */
function addAll(list: Weighted | undefined, { scores, found }: Space, count: number): number {
  if (!list) return count;
  const { passages, impacts, from, to, step } = list.postings;
  const scale = list.weight * step;
  let next = count;
  for (let at = from; at < to; at += 1) {
    const passage = passages[at] ?? 0;
    const before = scores[passage] ?? 0;
    if (before === 0) found[next++] = passage;
    scores[passage] = before + scale * (impacts[at] ?? 0);
  }
  return next;
}

/** Adds a list's scores to some passages only, which are in ascending order. */
function lookUp(list: Weighted | undefined, scores: Float32Array, some: Int32Array): void {
  if (!list) return;
  const { passages, impacts, from, to, step } = list.postings;
  const scale = list.weight * step;
  let low = from;
  for (const passage of some) {
    let high = to;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((passages[middle] ?? 0) < passage) low = middle + 1;
      else high = middle;
    }
    if (low === to) return;
    if (passages[low] === passage) scores[passage] = (scores[passage] ?? 0) + scale * (impacts[low] ?? 0);
  }
}

/** Into how many classes scores are sorted to find the highest: far cheaper than to sort the scores. */
const CLASSES = 512;

/**
 * Puts those with the highest scores first, at least `many` (and those in one class with the last of them), of the first
 * `count` that were found. Gives how many they are.
 */
function putHighestFirst(space: Space, count: number, many: number): number {
  if (count <= many) return count;
  const { scores, found } = space;
  const top = topOf(space, count);
  const least = leastClass(space, { count, many, top });
  let first = 0;
  for (let at = 0; at < count; at += 1) {
    const passage = found[at] ?? 0;
    if (classOf(scores[passage] ?? 0, top) < least) continue;
    found[at] = found[first] ?? 0;
    found[first] = passage;
    first += 1;
  }
  return first;
}

function topOf({ scores, found }: Space, count: number): number {
  let top = 0;
  for (let at = 0; at < count; at += 1) top = Math.max(top, scores[found[at] ?? 0] ?? 0);
  return top;
}

type Wanted = { readonly count: number; readonly many: number; readonly top: number };

/** The class from which on there are enough. */
function leastClass({ scores, found }: Space, { count, many, top }: Wanted): number {
  const sizes = new Int32Array(CLASSES);
  for (let at = 0; at < count; at += 1) {
    const place = classOf(scores[found[at] ?? 0] ?? 0, top);
    sizes[place] = (sizes[place] ?? 0) + 1;
  }
  let least = CLASSES - 1;
  for (let enough = sizes[least] ?? 0; enough < many && least > 0; enough += sizes[least] ?? 0) least -= 1;
  return least;
}

function classOf(score: number, top: number): number {
  return Math.floor((score / top) * (CLASSES - 1));
}
