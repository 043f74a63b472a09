/** All stories of the data folder. */
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Fault } from "./fault.ts";
import { type Draft, readStory } from "./read.ts";
import type { Story } from "./story.ts";

export type Library = {
  /** Stories by id, in the order of their ids. */
  readonly stories: ReadonlyMap<string, Story>;
  /** What waits to be reviewed, by folder, and the story as it would be with it. */
  readonly drafts: ReadonlyMap<string, Draft>;
  /** What is wrong with the stories that can't be used, by folder; nothing where they only wait to be reviewed. */
  readonly faults: ReadonlyMap<string, readonly Fault[]>;
};

/**
 * Reads every folder of `root` as a story.
 * @throws when `root` itself can't be read.
 */
export function readLibrary(root: string): Library {
  const stories = new Map<string, Story>();
  const drafts = new Map<string, Draft>();
  const faults = new Map<string, readonly Fault[]>();
  for (const name of readdirSync(root).sort()) {
    if (name.startsWith(".") || !isFolder(join(root, name))) continue;
    const read = readStory(root, name);
    if ("story" in read) stories.set(name, read.story);
    else faults.set(name, read.faults);
    if (read.draft) drafts.set(name, read.draft);
  }
  return { stories, drafts, faults };
}

/** The library as it would be if all drafts were accepted: for authors, never for readers. */
export function previewed(library: Library): Library {
  const previews = [...library.drafts].map(([name, { preview }]) => [name, preview] as const);
  const stories = [...library.stories, ...previews].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { ...library, stories: new Map(stories) };
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    // A link that leads nowhere: the story that it stands for is not to vanish without a word.
    return true;
  }
}
