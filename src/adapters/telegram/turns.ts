/** Work that is done in the order in which it came. */

/** Does a piece of work after all that came before it with the same key; what has none waits for nothing. */
export type Turns = (key: number | undefined, work: () => Promise<void>) => Promise<void>;

/** Keys wait for none but themselves, and not longer where a piece of work fails. */
export function turns(): Turns {
  const last = new Map<number, Promise<void>>();
  return (key, work) => {
    if (key === undefined) return work();
    const before = last.get(key);
    const own = (before ? before.then(work, work) : work()).finally(() => {
      if (last.get(key) === own) last.delete(key);
    });
    last.set(key, own);
    return own;
  };
}
