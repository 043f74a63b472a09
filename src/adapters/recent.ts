/** A memory for what has been, which forgets the oldest when it is full. */

export type Recent = { has(id: string): boolean; add(id: string): void };

/** Remembers the last `most` of what was added. */
export function recent(most: number): Recent {
  const ids = new Set<string>();
  return {
    has: (id) => ids.has(id),
    add(id) {
      ids.add(id);
      const [oldest = id] = ids;
      if (ids.size > most) ids.delete(oldest);
    },
  };
}
