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

/** Tells of every place of a text that perhaps began in a quotation whether it stands in one. */
export function insideOf(text: string, beginsInside: boolean): (at: number) => boolean {
  const states = statesOf(text, beginsInside);
  return (at) => states.findLast(([mark]) => mark < at)?.[1] ?? beginsInside;
}

function isOpenAfter(text: string, isInside: boolean): boolean {
  return statesOf(text, isInside).at(-1)?.[1] ?? isInside;
}

/** Each mark that opens or closes, and whether a quotation is open after it. */
function statesOf(text: string, isInside: boolean): (readonly [number, boolean])[] {
  let open = isInside;
  let by = "";
  return marksOf(text).flatMap(([at, mark]) => {
    // A quotation over several paragraphs opens each of them anew.
    if (/["“«]/.test(mark) && open && at === 0 && mark !== '"') return [];
    if (mark === '"' && open && at === 0 && text.indexOf('"', 1) >= 0) return [];
    // "«صاح: "هنا"»": what opened with one kind of mark ends with the same kind.
    if (open && by === "«" && mark !== "»") return [];
    open = mark === '"' ? !open : /[“«]/.test(mark);
    by = open ? mark : "";
    return [[at, open] as const];
  });
}

function marksOf(text: string): (readonly [number, string])[] {
  return [...text.matchAll(/["“”«»]/g)].map(({ index, 0: mark }) => [index, mark] as const);
}

/** What of a sentence stands outside of its quotations. */
function outsideOf(text: string, beginsInside: boolean): string {
  const whole = beginsInside && !/^["“«]/.test(text) ? `"${text}` : text;
  return whole.replace(/«[^«»]*(?:»|$)/gu, "").replace(/["“«][^"“”«»]*(?:["”»]|$)/gu, "");
}
