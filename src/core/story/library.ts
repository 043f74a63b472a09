/** All stories of the data folder. */
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Fault } from "./fault.ts";
import { readStory } from "./read.ts";
import type { Story } from "./story.ts";

export type Library = {
  /** Stories by id, in the order of their ids. */
  readonly stories: ReadonlyMap<string, Story>;
  /** What is wrong with the stories that can't be used, by folder. A story that only waits to be reviewed is in neither. */
  readonly faults: ReadonlyMap<string, readonly Fault[]>;
};

/**
 * Reads every folder of `root` as a story. `withDrafts`: as it would be if all drafts were accepted, for an author's
 * own preview and never for readers.
 * @throws when `root` itself can't be read.
 */
export function readLibrary(root: string, withDrafts = false): Library {
  const stories = new Map<string, Story>();
  const faults = new Map<string, readonly Fault[]>();
  for (const name of foldersOf(root)) {
    const read = readStory(root, name);
    const story = withDrafts && read.draft ? read.draft.preview : "story" in read ? read.story : undefined;
    if (story) stories.set(name, story);
    else if ("faults" in read && read.faults.length > 0) faults.set(name, read.faults);
  }
  return { stories, faults };
}

/** The folders of `root` that are to be stories, in order. */
export function foldersOf(root: string): string[] {
  return readdirSync(root)
    .sort()
    .filter((name) => !name.startsWith(".") && isFolder(join(root, name)));
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    // A link that leads nowhere: the story that it stands for is not to vanish without a word.
    return true;
  }
}
