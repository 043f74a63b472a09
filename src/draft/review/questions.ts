/** The questions of a story's file that facts answer, as far as dropping a fact changes them. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { examplesIn, type Group, QUESTIONS_FILE, questionsShape } from "#core/story/examples.ts";
import { readYaml } from "#core/story/yaml-file.ts";
import { openFile, remove, save } from "./edit.ts";

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

function isLeftEmpty({ answers }: Group, gone: readonly string[]): boolean {
  return answers.length > 0 && answers.every((id) => gone.includes(id));
}

function groupsIn(folder: string): Group[] {
  const path = join(folder, QUESTIONS_FILE);
  if (!existsSync(path)) return [];
  return questionsShape.parse(readYaml(QUESTIONS_FILE, readFileSync(path, "utf8")).value).questions;
}
