/** Text in a picture: as wide as it is really drawn, broken between words, never cut. */

export type Weight = 400 | 700;

/** How wide a text is drawn in a size of 1. */
export type Ruler = (text: string, weight: Weight) => number;

export type Font = { readonly size: number; readonly weight: Weight };

const GRAPHEMES = new Intl.Segmenter();

/** The lines of a text, each at most `width` wide; a word that no line can hold is broken between its letters. */
export function wrapped(text: string, width: number, { size, weight }: Font, ruler: Ruler): string[] {
  const fits = (line: string) => ruler(line, weight) * size <= width;
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((each) => each !== "")) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(...(fits(word) ? [word] : pieces(word, fits)));
  }
  return lines;
}

/** A single letter stands alone where even it does not fit: there is nothing smaller. */
function pieces(word: string, fits: (line: string) => boolean): string[] {
  const found: string[] = [];
  for (const { segment } of GRAPHEMES.segment(word)) {
    const last = found.at(-1);
    if (last !== undefined && fits(last + segment)) found[found.length - 1] = last + segment;
    else found.push(segment);
  }
  return found;
}
