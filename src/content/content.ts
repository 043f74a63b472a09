/** The stories as they are now: read at the start, and again whenever their files change, without a restart. */
import { setTimeout as wait } from "node:timers/promises";
import type { Concepts } from "#core/question/concepts.ts";
import type { Fault } from "#core/story/fault.ts";
import { type Library, readLibrary } from "#core/story/library.ts";
import { readChanges } from "./changes.ts";
import { differing, type Look, look } from "./look.ts";
import { merge, type News } from "./merge.ts";
import { forClaims, forQuestions } from "./prepare.ts";

/** What changed, told when the new library has taken the old one's place. */
type Change = { readonly before: Library; readonly after: Library; readonly news: readonly News[] };

export type Content = {
  /** All sound stories. Frozen; another takes its place as a whole, between two answers. */
  library(): Library;
  /** The id of the story that is meant when nobody says which. */
  readonly defaultStory: string;
  /** Tells of every change from now on, and of what could not be taken over. */
  onChange(listener: Listener): void;
  /** Makes what the first questions need, then takes over what changes in the folder, until `stop` is called. */
  follow(): Promise<void>;
  /** Reads all stories anew, whether they seem to have changed or not. */
  reload(): Promise<void>;
  /** Which stories are served, and what is wrong with the folder as it is now. */
  health(): Health;
  stop(): void;
};

type Listener = (change: Change) => void;

/** `isDegraded`: something in the folder can't be used as it is now; where there was a last sound state, that answers. */
type Health = {
  readonly isUp: boolean;
  readonly isDegraded?: boolean;
  readonly stories: readonly { readonly story: string; readonly revision: string }[];
  readonly faults: readonly Fault[];
};

type Options = {
  readonly root: string;
  readonly concepts: Concepts;
  /** The story that is meant when nobody says which; the first one by default. */
  readonly defaultStory: string | undefined;
  /** Whether the stories are read with their drafts, once: for an author's preview. */
  readonly withDrafts?: boolean;
  /** Told of an error of our own; the stories stay as they are. */
  onError(error: unknown): void;
};

/**
 * How long the pause between two looks at the folder is, in milliseconds: longer where a look takes long. The shorter of
 * the last two says that, as on a busy machine one takes long because of others.
 */
const PAUSE = { shortest: 150, longest: 2000, looks: 25 };

/**
 * Reads the stories.
 * @throws when `root` can't be read.
 */
export async function openContent(options: Options): Promise<Content> {
  const shelf = await firstShelf(options);
  const listeners: Listener[] = [];
  const stopping = new AbortController();
  const turn = oneByOne(async (isForced: boolean) => {
    const change = await renew(shelf, options, isForced);
    if (change.news.length > 0)
      for (const listener of listeners) guarded(() => listener(change), options.onError);
    await forClaims({ ...change, defaultStory: shelf.defaultStory, concepts: options.concepts });
  }, options.onError);
  return {
    library: () => shelf.library,
    defaultStory: shelf.defaultStory,
    onChange: (listener) => void listeners.push(listener),
    async follow() {
      const first = { after: shelf.library, defaultStory: shelf.defaultStory, concepts: options.concepts };
      await forQuestions(first)
        .then(() => forClaims(first))
        .catch(options.onError);
      let last = 0;
      while (!stopping.signal.aborted) {
        const began = performance.now();
        const isChanged = !(await isAsKnown(shelf, options.root));
        const took = performance.now() - began;
        const pause = pauseAfter(Math.min(took, last));
        last = took;
        if (isChanged) await turn(false);
        await wait(pause, undefined, { ref: false, signal: stopping.signal }).catch(() => {});
      }
    },
    reload: () => turn(true),
    health: () => healthOf(shelf.library),
    stop: () => stopping.abort(),
  };
}

function pauseAfter(ms: number): number {
  return Math.min(PAUSE.longest, Math.max(PAUSE.shortest, ms * PAUSE.looks));
}

/** What is served, and the look of the folder that it was read from. */
type Shelf = { known: Look; library: Library; readonly defaultStory: string };

/** In this order: what changes between the two is seen at the next look. */
async function firstShelf({ root, defaultStory, withDrafts }: Options): Promise<Shelf> {
  const known = (await look(root)) ?? NOTHING;
  const library = readLibrary(root, withDrafts);
  const [first = ""] = library.stories.keys();
  return { known, library, defaultStory: defaultStory ?? first };
}

async function isAsKnown({ known, library }: Shelf, root: string): Promise<boolean> {
  const seen = await look(root);
  return seen ? differing(known, seen).length === 0 : library.faults.has(ROOT);
}

/** Puts a new library on the shelf. */
async function renew(shelf: Shelf, { root, concepts }: Options, isForced: boolean): Promise<Change> {
  const { seen, read } = await readChanges(root, isForced ? NOTHING : shelf.known);
  const { library: before, defaultStory } = shelf;
  const found = seen ? { folders: new Set(seen.keys()), read } : lost(before);
  const { library: after, news } = merge(before, { ...found, defaultStory });
  await forQuestions({ after, before, defaultStory, concepts });
  Object.assign(shelf, { known: seen ?? NOTHING, library: after });
  return { before, after, news };
}

/** Under this name it is told that the folder of stories itself can't be read. All stories stay. */
const ROOT = ".";

function lost({ stories, faults }: Library) {
  const fault = { file: ROOT, line: 1, column: 1, expected: "the folder of stories", found: "none" };
  const folders = new Set([...stories.keys(), ...faults.keys(), ROOT]);
  return { folders, read: new Map([[ROOT, { faults: [fault] }]]) };
}

const NOTHING: Look = new Map();

/** What breaks in one listener is no reason for the next not to be told. */
function guarded(act: () => void, onError: (error: unknown) => void): void {
  try {
    act();
  } catch (error) {
    onError(error);
  }
}

/** Never two at a time, so that none undoes the other. */
function oneByOne<Given>(act: (given: Given) => Promise<void>, onError: (error: unknown) => void) {
  let last = Promise.resolve();
  return (given: Given): Promise<void> => {
    last = last.then(() => act(given)).catch(onError);
    return last;
  };
}

function healthOf({ stories, faults }: Library): Health {
  return {
    isUp: stories.size > 0,
    ...(faults.size > 0 && { isDegraded: true }),
    stories: [...stories.values()].map(({ id, revision }) => ({ story: id, revision })),
    faults: [...faults.values()].flat(),
  };
}
