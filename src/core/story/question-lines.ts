/**
 * Where the groups of `questions.yaml` stand, told by its lines: such a file may have ten thousand, and to read it with
 * the places of everything in it takes ten times as long as to read what it says.
 */

/** A group: where its first line begins, where what it says does, and the end of its last line. Comments behind are none of it. */
export type GroupLines = { readonly start: number; readonly at: number; readonly end: number };

/**
 * The groups of a sound file in its order; undefined where they are written in a way that lines don't tell apart, such
 * as in braces.
 */
export function groupLinesIn(text: string): readonly GroupLines[] | undefined {
  const [head, indent] = HEAD.exec(text) ?? [];
  if (head === undefined || indent === undefined || UNTOLD.test(text)) return undefined;
  // Nothing within a group stands as far to the left as its own dash.
  const dashes = [...text.matchAll(new RegExp(`^${indent}-(?: +(?=[a-z{"']))?`, "gm"))];
  if (dashes.some(([dash]) => !dash.endsWith(" "))) return undefined;
  return dashes.map(({ index: start, 0: dash }, nth) => {
    const lines = text.slice(start, dashes[nth + 1]?.index);
    return { start, at: start + dash.length, end: start + lengthOf(lines) };
  });
}

const BLANK = /(?:[ \t]*(?:#.*)?\n)*/.source;
const HEAD = new RegExp(`^${BLANK}questions:[ \\t]*(?:#.*)?\\n${BLANK}(?=( *)- )`);
/** Line ends of another system, and several documents in one file. */
const UNTOLD = /\r|^(?:---|\.\.\.|%)/m;

/** How much of the lines is the group's: blank ones and comments behind it are the next one's. */
function lengthOf(lines: string): number {
  for (let end = lines.length; ; ) {
    const start = lines.lastIndexOf("\n", end - 2) + 1;
    if (start === 0 || !/^[ \t]*(?:#.*)?$/.test(lines.slice(start, end).trimEnd())) return end;
    end = start;
  }
}
