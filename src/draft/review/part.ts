/** One group of a file of questions, opened without the others: ten thousand stand there, and a decision is about ten. */
import { type Document, isSeq, parseDocument, visit } from "yaml";
import { type GroupLines, groupLinesIn } from "#core/story/question-lines.ts";
import type { Path } from "#core/story/yaml-file.ts";

/** Which group, and its lines in the file. */
export type Part = GroupLines & { readonly group: number };

/** Opens the group that a way leads to; undefined where it can only be read with the rest of the file. */
export function partOpener(
  text: string,
): (within: Path) => { readonly document: Document; readonly part: Part } | undefined {
  let groups: readonly GroupLines[] | undefined;
  return ([, group]) => {
    if (typeof group !== "number") return undefined;
    groups ??= groupLinesIn(text) ?? [];
    const lines = groups[group];
    // The last one leaves an empty list behind, which is no lines.
    if (!lines || groups.length === 1) return undefined;
    const document = parseDocument(HEAD + text.slice(lines.start, lines.end));
    return isAlone(document) ? { document, part: { ...lines, group } } : undefined;
  };
}

const HEAD = "questions:\n";

/** Not so where it leans on what stands elsewhere, or its last lines only looked like a comment. */
function isAlone(document: Document): boolean {
  const list = document.get("questions", true);
  let isLeaning = false;
  visit(document, {
    Alias: () => {
      isLeaning = true;
      return visit.BREAK;
    },
  });
  return !isLeaning && document.errors.length === 0 && isSeq(list) && list.items.length === 1;
}

/** The file with the part written anew, as far to the right as it stood; with nothing in its place where it is gone. */
export function textWith({ start, end }: Part, before: string, written: string): string {
  const indent = before.slice(start, before.indexOf("-", start));
  const lines = written.startsWith(HEAD) ? written.slice(HEAD.length).replace(/^ {2}(?=.)/gm, indent) : "";
  return before.slice(0, start) + lines + before.slice(end);
}
