/** Quotations in single marks, as British papers print them, with the marks of others in their place. */

/** The same texts, letter by letter, but for the marks: where a text quotes in single marks, these become double ones. */
export function withDoubleMarks(all: readonly string[]): readonly string[] {
  const texts = all.map(withOneMark);
  const isDouble = texts.some((text) => /["“”«»]/.test(text));
  return isDouble || !texts.some((text) => OPENING.test(text)) ? texts : texts.map(doubled);
}

/** Two apostrophes for a mark, as typewriters have them: a mark, and a space that is none to see. */
function withOneMark(text: string): string {
  return text.replace(/(?<=^|[\s(])''(?=\S)/gu, "\uFEFF“").replace(/''/g, "”\uFEFF");
}

/** Begins a word, and is no apostrophe: 'em, '90s. */
const OPENING = /(?<=^|[\s(—–])['‘](?!(?:em|tis|twas|til|cause|n)\b|\d)(?=\S)/u;
/** Ends a word; behind a comma or full stop it surely ends a quotation. */
const CLOSING = /(?<=[\p{L}\p{N}.,!?…])['’](?=[\s.,;:!?)—–]|$)/gu;

function doubled(text: string): string {
  const letters = text.split("");
  let isOpen = false;
  for (let at = 0; at < text.length; at += 1) {
    if (!/['‘’]/.test(text.charAt(at))) continue;
    const [opens, closes] = [matchesAt(OPENING, text, at), matchesAt(CLOSING, text, at)];
    if (!isOpen && opens) {
      letters[at] = "“";
      isOpen = true;
    } else if (closes && (isOpen ? isEnd(text, at) : isSurely(text, at))) {
      letters[at] = "”";
      isOpen = false;
    }
  }
  return letters.join("");
}

function matchesAt({ source }: RegExp, text: string, at: number): boolean {
  const pattern = new RegExp(source, "uy");
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Behind a comma or full stop. */
function isSurely(text: string, at: number): boolean {
  return /[.,!?…]/.test(text.charAt(at - 1));
}

/** "the workers' union" within a quotation does not end it, if another mark does. */
function isEnd(text: string, at: number): boolean {
  if (isSurely(text, at) || text.charAt(at - 1) !== "s" || !/^.\s\p{Ll}/u.test(text.slice(at))) return true;
  return ![...text.slice(at + 1).matchAll(CLOSING)].some(({ index }) => isSurely(text, at + 1 + index));
}
