/** The stories that lie before whoever reviews them: what their files say is read once for as long as they stay as they are. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { QUESTIONS_FILE, type Questions, readQuestions } from "#core/story/examples.ts";
import { type Folder, readFolder, withTexts } from "#core/story/folder.ts";
import { foldersOf } from "#core/story/library.ts";
import { type ReadStory, storyOf } from "#core/story/read.ts";
import { factsOf } from "#core/story/story.ts";

export type Desk = {
  /** The folder of stories. */
  readonly root: string;
  /** A story as its files are now. */
  read(story: string): ReadStory;
  /** A story as it would be with another text in one of its files. */
  readWith(story: string, file: string, text: string): ReadStory;
};

/** A desk for a folder of stories. It keeps the story that was read last, and no more. */
export function deskOf(root: string): Desk {
  let last: { readonly folder: Folder; readonly read: ReadStory } | undefined;
  const readAsked = askedOnce();
  const readOnce = (folder: Folder): ReadStory => {
    if (!last || !isSame(last.folder, folder)) last = { folder, read: storyOf(folder, readAsked) };
    return last.read;
  };
  return {
    root,
    read: (story) => readOnce(readFolder(root, story)),
    readWith: (story, file, text) => readOnce(withTexts(readFolder(root, story), new Map([[file, text]]))),
  };
}

/** Stories with something to review. To read a story takes far longer than to see that it has no draft. */
export function waitingOn({ root }: Pick<Desk, "root">): string[] {
  if (!existsSync(root)) return [];
  return foldersOf(root).filter((id) => {
    const folder = join(root, id);
    return readdirSync(folder).some(
      (name) =>
        /^[^.].*\.yaml$/.test(name) &&
        /\bdraft: (?:true|unsure-)/.test(readFileSync(join(folder, name), "utf8")),
    );
  });
}

function isSame(one: Folder, other: Folder): boolean {
  return (
    one.name === other.name &&
    one.faults.length + other.faults.length === 0 &&
    one.texts.size === other.texts.size &&
    [...one.texts].every(([file, text]) => other.texts.get(file) === text)
  );
}

/** Reads the questions of a story, by far its largest file, only where they or the facts that may answer are others. */
function askedOnce(): typeof readQuestions {
  let last: { readonly key: string; readonly questions: Questions } | undefined;
  return (folder, story, faults) => {
    const ids = factsOf(story).map(({ id }) => id);
    const key = [folder.name, ...ids, folder.texts.get(QUESTIONS_FILE) ?? ""].join("\n");
    if (last?.key === key) return last.questions;
    const before = faults.length;
    const questions = readQuestions(folder, story, faults);
    if (faults.length === before) last = { key, questions };
    return questions;
  };
}
