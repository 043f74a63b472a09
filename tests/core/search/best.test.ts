import fc from "fast-check";
import { expect, test } from "vitest";
import { bestOf, spaceFor, type Weighted } from "#core/search/best.ts";

/** Postings of some passages, each with its impact. */
function list(entries: readonly (readonly [passage: number, impact: number])[], weight: number): Weighted {
  const sorted = [...new Map(entries)].toSorted(([a], [b]) => a - b);
  const passages = Int32Array.from(sorted, ([passage]) => passage);
  const impacts = Uint8Array.from(sorted, ([, impact]) => impact);
  return { weight, postings: { passages, impacts, from: 0, to: sorted.length, step: 1, most: 255 } };
}

const entry = fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 1, max: 255 }));
const lists = fc.array(
  fc
    .tuple(fc.array(entry, { minLength: 1, maxLength: 60 }), fc.constantFrom(0.5, 1, 2))
    .map(([entries, weight]) => list(entries, weight)),
  { maxLength: 8 },
);

test("the best are those that adding everything up would find, in the same order", () => {
  fc.assert(
    fc.property(lists, fc.integer({ min: 1, max: 20 }), (all, limit) => {
      const space = spaceFor(100);
      const found = bestOf(all, limit, space);
      expect(found).toEqual(added(all).slice(0, limit));
      expect(space.scores.every((score) => score === 0)).toBe(true);
    }),
  );
});

test("passages that only very long lists hold are found as well", () => {
  const long = list(
    Array.from({ length: 9000 }, (_, at) => [at, at === 8000 ? 255 : 1] as const),
    1,
  );
  const longer = list(
    Array.from({ length: 9500 }, (_, at) => [at, at === 8000 ? 255 : 1] as const),
    1,
  );
  expect(bestOf([long, longer], 1, spaceFor(9500))).toEqual([{ passage: 8000, score: 510 }]);
});

function added(all: readonly Weighted[]) {
  const scores = new Map<number, number>();
  for (const { postings, weight } of all)
    for (const [at, passage] of postings.passages.entries())
      scores.set(passage, (scores.get(passage) ?? 0) + weight * (postings.impacts[at] ?? 0));
  return [...scores]
    .map(([passage, score]) => ({ passage, score }))
    .toSorted((a, b) => b.score - a.score || a.passage - b.passage);
}
