/** A text as people paste it, made into a source: a title, then a paragraph or a heading a line. */

/** Longest text taken, in UTF-16 units: what a story's file may hold, with room for three bytes a letter. */
export const MAX_TEXT = 300_000;

/** From how many letters on a line that does not end like a sentence is taken for a wrapped one, not a heading. */
const WRAPPED = 45;

/**
 * Takes out what nobody sees (byte order marks, zero-width characters, marks of direction, soft hyphens), makes
 * all kinds of spaces and line ends one, and joins lines that a mail program wrapped.
 */
export function cleanText(text: string): string {
  const visible = text
    .normalize("NFC")
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n")
    .replace(UNSEEN, "")
    .replace(/[\t\p{Zs}]+/gu, " ");
  return visible
    .split(/\n[ ]*\n/)
    .map(unwrapped)
    .filter((block) => block !== "")
    .join("\n");
}

/** A text of one line, without what nobody sees or a terminal would obey. */
export function cleanLine(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").replace(UNSEEN, "").trim();
}

/** Control characters but tab and line feed, soft hyphens, zero-width marks, marks and embeddings of direction. */
const UNSEEN = /(?![\t\n])[\p{Cc}\p{Cf}\p{Co}\ufffc\ufffd]/gu;

/** The lines of a block between empty lines, joined where they were wrapped. */
function unwrapped(block: string): string {
  const lines = block
    .split("\n")
    .map((line) => line.trim().replace(/^#{1,6} +/, ""))
    .filter((line) => line !== "");
  return lines.reduce((out, line, at) => {
    const before = lines[at - 1] ?? "";
    const isWrapped = before.length >= WRAPPED && !ENDS.test(before) && !isShortHeading(before, line);
    return out === "" ? line : `${out}${isWrapped ? " " : "\n"}${line}`;
  }, "");
}

const ENDS = /[.!?…؟۔:][\p{Pe}\p{Pf}"']*$/u;

/** A title right above its text is no wrapped line: what follows begins anew, with a capital. */
function isShortHeading(before: string, line: string): boolean {
  return /^[\p{Lu}\p{N}“"«]/u.test(line) && !/[,;،؛–-]$/u.test(before) && /^\p{Lu}/u.test(before);
}
