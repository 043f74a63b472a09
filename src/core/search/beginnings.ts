/** With what some words begin: as bits of a hash, so that most of what none begins with is known in no time. */

/** Whether any word may begin with these letters, by their hash. What one does begin with, always; other letters rarely. */
export type Beginnings = (hash: number) => boolean;

/** So many bits for a word, which has some four beginnings of its own: of other letters, every tenth seems to be one. */
const BITS = 32;

export function beginningsOf(words: Iterable<string>): Beginnings {
  const all = [...words];
  const size = 2 ** Math.ceil(Math.log2(BITS * (all.length + 1)));
  const bits = new Uint8Array(size / 8);
  const placeOf = (hash: number) => (hash ^ (hash >>> 15)) & (size - 1);
  for (const word of all) {
    let hash = NO_LETTERS;
    for (let at = 0; at < word.length; at += 1) {
      hash = withLetter(hash, word.charCodeAt(at));
      const place = placeOf(hash);
      bits[place >> 3] = (bits[place >> 3] ?? 0) | (1 << (place & 7));
    }
  }
  return (hash) => {
    const place = placeOf(hash);
    return ((bits[place >> 3] ?? 0) & (1 << (place & 7))) !== 0;
  };
}

export const NO_LETTERS = 0x811c9dc5;

/** The hash of letters and another one after them, by its code (FNV-1a). */
export function withLetter(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}
