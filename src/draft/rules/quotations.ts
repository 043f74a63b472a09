/** Which sentences stand in somebody's quotation marks, also where a quotation runs over several of them. */

/** How a sentence stands to quotation marks. */
export type Quoted = {
  /** It begins in a quotation that an earlier sentence opened. */
  readonly beginsInside: boolean;
  /** The quotation goes on after it. */
  readonly endsInside: boolean;
  /** Nothing but quoted words, from its first letter to its last. */
  readonly isWhole: boolean;
};

/** Most sentences of one quotation; a mark that is missing must not turn the rest of a text into one. */
const LONGEST = 6;

/** How each sentence of a text stands to quotation marks. */
export function quotedIn(texts: readonly string[]): Quoted[] {
  let open = 0;
  return texts.map((text) => {
    const beginsInside = open > 0;
    const endsInside = isOpenAfter(text, beginsInside);
    open = endsInside && open < LONGEST ? open + 1 : 0;
    const outside = outsideOf(text, beginsInside);
    return { beginsInside, endsInside: open > 0, isWhole: !/[\p{L}\p{N}]/u.test(outside) };
  });
}

function isOpenAfter(text: string, isInside: boolean): boolean {
  let open = isInside;
  for (const [at, mark] of marksOf(text)) {
    // A quotation over several paragraphs opens each of them anew.
    if (/["“«]/.test(mark) && open && at === 0 && mark !== '"') continue;
    if (mark === '"' && open && at === 0 && text.indexOf('"', 1) >= 0) continue;
    open = mark === '"' ? !open : /[“«]/.test(mark);
  }
  return open;
}

function marksOf(text: string): (readonly [number, string])[] {
  return [...text.matchAll(/["“”«»]/g)].map(({ index, 0: mark }) => [index, mark] as const);
}

/** What of a sentence stands outside of its quotations. */
function outsideOf(text: string, beginsInside: boolean): string {
  const whole = beginsInside && !/^["“«]/.test(text) ? `"${text}` : text;
  return whole.replace(/["“«][^"“”«»]*(?:["”»]|$)/gu, "");
}
