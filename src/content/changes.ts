/** What changed in a folder of stories, read once nothing moves any more. */
import { setImmediate, setTimeout } from "node:timers/promises";
import { type ReadStory, readStory } from "#core/story/read.ts";
import { differing, type Look, look } from "./look.ts";

export type Changes = {
  /** The folder as it was read; undefined where it can't be. */
  readonly seen: Look | undefined;
  /** The stories that changed, by folder. */
  readonly read: ReadonlyMap<string, ReadStory>;
};

/** Editors and copies write in steps: for so long nothing may have moved before a story is read, in milliseconds. */
const SETTLE = 100;
/** But what moves all the time is read after so many of these. */
const TRIES = 50;
/** And for so long a story that can't be used is given to be written on, before anybody is told, in milliseconds. */
const PATIENCE = 500;

/** Reads what is no more as it was when `known` was seen. What can't be used is read twice, as it may be half written. */
export async function readChanges(root: string, known: Look, wait: Wait = inTime): Promise<Changes> {
  const first = await readOnce(root, known, wait);
  const isSound = first.seen && [...first.read.values()].every((read) => "story" in read || read.draft);
  if (isSound) return first;
  await wait(PATIENCE);
  return readOnce(root, known, wait);
}

type Wait = (ms: number) => Promise<void>;

/** Never keeps the process from ending. */
const inTime: Wait = (ms) => setTimeout(ms, undefined, { ref: false });

async function readOnce(root: string, known: Look, wait: Wait): Promise<Changes> {
  const seen = await settled(root, wait);
  const read = new Map<string, ReadStory>();
  if (!seen) return { seen, read };
  for (const name of differing(known, seen).filter((each) => seen.has(each))) {
    read.set(name, readStory(root, name));
    // Reading one story holds up answers for some hundredths of a second; reading all would for longer.
    await setImmediate();
  }
  return { seen, read };
}

async function settled(root: string, wait: Wait): Promise<Look | undefined> {
  let seen = await look(root);
  for (let tries = 0; tries < TRIES; tries += 1) {
    await wait(SETTLE);
    const before = seen ?? NOTHING;
    seen = await look(root);
    if (differing(before, seen ?? NOTHING).length === 0) break;
  }
  return seen;
}

const NOTHING: Look = new Map();
