/** The questions of a story's file, as far as reviewing changes them. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { examplesIn, type Group, QUESTIONS_FILE, questionsShape } from "#core/story/examples.ts";
import type { Path } from "#core/story/yaml-file.ts";
import { type OpenFile, openFile, remove, save } from "./edit.ts";

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
