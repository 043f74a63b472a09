/** A memory for what has been, which forgets the oldest when it is full. */

/** True for an id that comes for the first time, as far as the last `most` of them are remembered. */
export function firstTimes(most: number): (id: string) => boolean {
  const ids = new Set<string>();
  return (id) => {
    if (ids.has(id)) return false;
    ids.add(id);
    const [oldest = id] = ids;
    if (ids.size > most) ids.delete(oldest);
    return true;
  };
}
