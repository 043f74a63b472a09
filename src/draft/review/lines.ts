/** The lines of a group of questions: told by their numbers, dropped, added, and doubted. */
import { type Language, languageOf } from "#core/language/language.ts";
import type { Todo } from "#core/story/drafts.ts";
import { groupShape } from "#core/story/examples.ts";
import type { Path } from "#core/story/yaml-file.ts";
import { foundInstead } from "../foreign.ts";
import type { Doubt } from "./doubts.ts";
import { type Leaf, type OpenFile, remove, setLeaf, valueAt } from "./edit.ts";
import { nameOf } from "./show.ts";

/** True for a group of questions, of which single ones can be dropped and to which more can be added. */
export function isQuestions({ what }: Pick<Todo, "what">): boolean {
  return what.startsWith("draft questions ");
}

/** The ways to questions in their group, and not to answers. */
export function linesIn(leaves: readonly Leaf[]): Path[] {
  return leaves.map(({ path }) => path).filter(([key]) => key !== "answers");
}

/** The questions at some numbers of what is shown, such as "2" and "5-7"; undefined where something else stands there. */
export function linesAt(leaves: readonly Leaf[], numbers: readonly string[]): Path[] | undefined {
  const wanted = new Set(numbers.flatMap(numbersIn));
  const lines = linesIn(leaves).filter((path) =>
    wanted.has(leaves.findIndex((leaf) => leaf.path === path) + 1),
  );
  return lines.length > 0 && lines.length === wanted.size ? lines : undefined;
}

/** True where so many are all questions of a group: without them nothing is left to review. */
export function isAll(leaves: readonly Leaf[], lines: readonly Path[]): boolean {
  return lines.length === linesIn(leaves).length;
}

/** More lines than any group has: nobody can hold the program up by a range. */
const MOST_LINES = 1000;

/** "5-7" as 5, 6 and 7. What is no number is 0, at which nothing stands. */
function numbersIn(typed: string): number[] {
  const [, from = "0", to = from] = /^(\d{1,4})(?:-(\d{1,4}))?$/.exec(typed) ?? [];
  const count = Math.min(MOST_LINES, Number(to) - Number(from) + 1);
  return count > 0 ? Array.from({ length: count }, (_, at) => Number(from) + at) : [0];
}

/** Takes lines out of a group; a language of which none is left goes with them, and so does the group. */
export function removeLines(open: OpenFile, group: Path, lines: readonly Path[]): void {
  const inOrder = lines.toSorted((a, b) => Number(b.at(-1)) - Number(a.at(-1)));
  for (const line of inOrder) remove(open, [...group, ...line]);
  const { answers: _, draft: __, ...texts } = groupShape.parse(valueAt(open, group));
  const empty = Object.entries(texts).filter(([, own]) => own?.length === 0);
  if (empty.length === Object.keys(texts).length) remove(open, group);
  else for (const [language] of empty) remove(open, [...group, language]);
}

/** A question, and the language that it is to be in. */
export type Line = { readonly language: Language; readonly text: string };

/** Adds lines to a group, behind those of their language. */
export function addLines(open: OpenFile, group: Path, lines: readonly Line[]): void {
  for (const { language, text } of lines) {
    const { length } = groupShape.parse(valueAt(open, group))[language] ?? [];
    setLeaf(open, [...group, language, length], text);
  }
}

/** Lines that plainly are in another language than the one that they stand below. A hint: many people mix languages. */
export function doubtsOfLines(leaves: readonly Leaf[]): Doubt[] {
  return leaves.flatMap(({ path, value }) => {
    const language = languageOf(String(path[0]));
    const found = language && foundInstead(String(value), language);
    return found ? [{ at: nameOf({ path }), kind: "foreign" as const, what: found }] : [];
  });
}

/** True for a line that is doubted as those are. */
export function isForeign({ language, text }: Line): boolean {
  return foundInstead(text, language) !== undefined;
}
