/** Most words of questions come again and again: what is read of them is remembered. */

/**
 * Gives what `read` reads of a word, for so many words at most without reading it anew. Thousands are kept, so let it make no
 * list larger than it has to be: one that was pushed to has room for sixteen more (`slice` makes one that fits).
 */
export function remembered<Read>(read: (word: string) => Read, most: number): (word: string) => Read {
  const known = new Map<string, Read>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const made = read(word);
    if (known.size >= most) known.clear();
    known.set(word, made);
    return made;
  };
}
