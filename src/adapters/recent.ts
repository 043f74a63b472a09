/** A memory for what has been, which forgets the oldest. */

export type Recent = { has(id: string): boolean; add(id: string): void };

/**
 * Remembers the last `most` of what was added, and some that were before. To take the oldest out one by one would cost more
 * each time: a set goes past all places that are empty to find its first.
 */
export function recent(most: number): Recent {
  let [now, before] = [new Set<string>(), new Set<string>()];
  return {
    has: (id) => now.has(id) || before.has(id),
    add(id) {
      now.add(id);
      if (now.size >= most) [now, before] = [new Set(), now];
    },
  };
}
