/** The library after some of its folders were read anew, and what that changes for readers and the admin. */
import { isDeepStrictEqual } from "node:util";
import type { Fault } from "#core/story/fault.ts";
import type { Library } from "#core/story/library.ts";
import type { ReadStory } from "#core/story/read.ts";
import type { Story } from "#core/story/story.ts";

/** What became of a story. `was`: its revision before. `isServed`: its last sound state goes on answering. */
export type News =
  | { readonly kind: "new" | "sound"; readonly story: string; readonly revision: string }
  | { readonly kind: "changed"; readonly story: string; readonly revision: string; readonly was: string }
  /** `cleared`: what could not be used is there no more. */
  | { readonly kind: "gone" | "cleared"; readonly story: string }
  | {
      readonly kind: "faulty";
      readonly story: string;
      readonly faults: readonly Fault[];
      readonly isServed: boolean;
    };

export type Found = {
  /** Every folder that there is now. */
  readonly folders: ReadonlySet<string>;
  /** Those of them that were read anew. */
  readonly read: ReadonlyMap<string, ReadStory>;
  /** The story that is meant when nobody says which. While the process runs it is never taken away. */
  readonly defaultStory: string;
};

/** A story that can't be used keeps its last sound state. One that is the same as before stays the same object. */
export function merge(old: Library, found: Found): { readonly library: Library; readonly news: News[] } {
  const names = new Set([...old.stories.keys(), ...old.faults.keys(), ...found.folders]);
  const states = [...names].sort().map((name) => stateOf(name, old, found));
  return {
    library: Object.freeze({
      stories: new Map(states.flatMap(({ name, story }) => (story ? [[name, story]] : []))),
      faults: new Map(states.flatMap(({ name, faults }) => (faults ? [[name, faults]] : []))),
    }),
    news: states.flatMap(({ news }) => news ?? []),
  };
}

type State = {
  readonly name: string;
  readonly story?: Story | undefined;
  readonly faults?: readonly Fault[] | undefined;
  readonly news?: News | undefined;
};

function stateOf(name: string, old: Library, { folders, read, defaultStory }: Found): State {
  const before = { name, story: old.stories.get(name), faults: old.faults.get(name) };
  if (!folders.has(name)) return without(before, name === defaultStory);
  const now = read.get(name);
  if (!now) return before;
  // Nothing of it is reviewed, or not any more: it is not there yet, or no longer.
  if ("faults" in now && now.faults.length === 0) return without(before, name === defaultStory);
  if ("faults" in now) return faulty(before, now.faults);
  return sound(before, now.story);
}

function without(before: State, isDefault: boolean): State {
  const { name, story, faults } = before;
  if (!story) return { name, news: faults && { kind: "cleared", story: name } };
  return isDefault
    ? faulty(before, [{ ...MISSING, file: name }])
    : { name, news: { kind: "gone", story: name } };
}

const MISSING = {
  line: 1,
  column: 1,
  expected: "the folder of the story that is the default",
  found: "none",
};

/** The same faults are told only once. */
function faulty({ name, story, faults: before }: State, faults: readonly Fault[]): State {
  const isServed = story !== undefined;
  const news = { kind: "faulty", story: name, faults, isServed } as const;
  return { name, story, faults, ...(!isDeepStrictEqual(before, faults) && { news }) };
}

function sound({ name, story: before, faults }: State, story: Story): State {
  const { revision } = story;
  if (!before) return { name, story, news: { kind: "new", story: name, revision } };
  if (before.revision === revision)
    return { name, story: before, news: faults && { kind: "sound", story: name, revision } };
  return { name, story, news: { kind: "changed", story: name, revision, was: before.revision } };
}
