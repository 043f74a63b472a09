/** A memory for what has been, which forgets the oldest. */

export type Recent<Id> = { has(id: Id): boolean; add(id: Id): void };

/**
 * Remembers the last `most` of what was added, and some that were before. To take the oldest out one by one would cost more
 * each time: a set goes past all places that are empty to find its first.
 */
export function recent<Id extends string | number>(most: number): Recent<Id> {
  let [now, before] = [new Set<Id>(), new Set<Id>()];
  return {
    has: (id) => now.has(id) || before.has(id),
    add(id) {
      now.add(id);
      if (now.size >= most) [now, before] = [new Set(), now];
    },
  };
}
