/** The questions of a story's file, as far as reviewing changes them. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { examplesIn, type Group, QUESTIONS_FILE, questionsShape } from "#core/story/examples.ts";
import type { Path } from "#core/story/yaml-file.ts";
import { type Leaf, type OpenFile, openFile, remove, save } from "./edit.ts";

/** Questions that only facts answer which are to go: how many, the first of them, and whether nobody has reviewed them. */
type Answered = { readonly questions: number; readonly first: string; readonly draft: boolean };

/** The groups that are left without an answer when these facts go. */
export function answeredBy(folder: string, gone: readonly string[]): Answered[] {
  return groupsIn(folder)
    .filter((group) => isLeftEmpty(group, gone))
    .map((group) => {
      const [first, ...more] = examplesIn(group);
      return {
        questions: more.length + (first ? 1 : 0),
        first: JSON.stringify(first?.text ?? ""),
        draft: group.draft === true,
      };
    });
}

/** Takes facts out of what answers questions. What nothing else answers goes with them: that is no question without an answer. */
export function forgetAnswers(folder: string, gone: readonly string[]): void {
  const named = groupsIn(folder).flatMap((group, at) =>
    group.answers.some((id) => gone.includes(id)) ? [{ group, at }] : [],
  );
  if (named.length === 0) return;
  const open = openFile(folder, QUESTIONS_FILE);
  for (const { group, at } of named.toReversed()) {
    if (isLeftEmpty(group, gone)) remove(open, ["questions", at]);
    else
      for (const [index, id] of [...group.answers.entries()].toReversed())
        if (gone.includes(id)) remove(open, ["questions", at, "answers", index]);
  }
  save(open);
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

/** The ways to questions in their group, and not to answers. */
export function linesIn(leaves: readonly Leaf[]): Path[] {
  return leaves.map(({ path }) => path).filter(([key]) => key !== "answers");
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
  const {
    answers: _,
    draft: __,
    ...texts
  } = questionsShape.parse(open.document.toJS()).questions[Number(group.at(-1))] ?? {
    answers: [],
  };
  const empty = Object.entries(texts).filter(([, own]) => own?.length === 0);
  if (empty.length === Object.keys(texts).length) remove(open, group);
  else for (const [language] of empty) remove(open, [...group, language]);
}

function isLeftEmpty({ answers }: Group, gone: readonly string[]): boolean {
  return answers.length > 0 && answers.every((id) => gone.includes(id));
}

function groupsIn(folder: string): Group[] {
  if (!existsSync(join(folder, QUESTIONS_FILE))) return [];
  return questionsShape.parse(openFile(folder, QUESTIONS_FILE).document.toJS()).questions;
}
