/**
 * The versions of a story that readers were shown, counted from 1: kept as the first one whole, and of each later one
 * what changed. A version is only counted when it tells a reader something else than the one before.
 */
import * as z from "zod";
import type { Story } from "#core/story/story.ts";
import { type Difference, difference, isNoNews } from "./difference.ts";
import { type Snapshot, snapshotOf, snapshotShape, tellsSame, toldFactShape } from "./snapshot.ts";

/** Versions that are kept. Whoever was shown an older one is told what changed since the oldest of these. */
const MOST_VERSIONS = 50;

export const historyShape = z.strictObject({
  /** The number of the oldest version, and what it told. */
  first: z.number().int().min(1),
  base: snapshotShape,
  versions: z
    .array(
      z.strictObject({
        /** The revision of the story's files that first told it. */
        revision: z.string(),
        /** When it was first seen. */
        at: z.string(),
        /** What it tells otherwise than the version before; null: no longer. */
        changed: z.record(z.string(), toldFactShape.nullable()),
      }),
    )
    .min(1),
});

export type History = z.infer<typeof historyShape>;

/** A version of a story as it comes to be known. */
export type Version = {
  readonly snapshot: Snapshot;
  readonly revision: string;
  readonly at: Temporal.Instant;
};

/** The history of a story that nothing is known of but how it is now. */
export function historyFrom(story: Story, at: Temporal.Instant): History {
  return withVersion(undefined, { snapshot: snapshotOf(story), revision: story.revision, at }, 0).history;
}

/** The number of the newest version. */
export function latest({ first, versions }: History): number {
  return first + versions.length - 1;
}

/** When a version was first seen; undefined for one that is not kept. */
export function seenAt({ first, versions }: History, number: number): Temporal.Instant | undefined {
  const at = versions[number - first]?.at;
  return at === undefined ? undefined : Temporal.Instant.from(at);
}

/** What a version told; of one that is no longer kept, what the oldest did. */
export function snapshotAt({ first, base, versions }: History, number: number): Snapshot {
  return versions.slice(1, Math.max(1, number - first + 1)).reduce(withChanges, base);
}

const compared = new WeakMap<History, Map<string, Difference>>();

/** What changed between two versions. Found once: all followers are told the same. */
export function changesBetween(history: History, since: number, until: number): Difference {
  const known = compared.get(history) ?? new Map<string, Difference>();
  compared.set(history, known);
  const key = `${since} ${until}`;
  const found = known.get(key) ?? difference(snapshotAt(history, since), snapshotAt(history, until));
  known.set(key, found);
  return found;
}

/**
 * The history with a version at its end, and the number of that version. `known`: the number of the version that
 * whoever has this one had before. What others added since may already be this one; and a process that starts may
 * still have older files: then it is that older version, and nothing is added.
 */
export function withVersion(
  history: History | undefined,
  version: Version,
  known: number,
): { readonly history: History; readonly number: number } {
  if (!history)
    return {
      history: { first: 1, base: { ...version.snapshot }, versions: [entryOf(version, {})] },
      number: 1,
    };
  const last = latest(history);
  for (let number = last; number > known && number >= history.first; number -= 1)
    if (tellSame(snapshotAt(history, number), version.snapshot)) return { history, number };
  const changed = changesOf(snapshotAt(history, last), version.snapshot);
  if (isNoNews(difference(snapshotAt(history, last), version.snapshot))) return { history, number: last };
  const added = { ...history, versions: [...history.versions, entryOf(version, changed)] };
  return { history: withoutOldest(added), number: last + 1 };
}

/** The history as whoever has only its first versions knows it. */
export function upTo(history: History, number: number): History {
  return { ...history, versions: history.versions.slice(0, Math.max(1, number - history.first + 1)) };
}

type Entry = History["versions"][number];

function entryOf({ revision, at }: Version, changed: Entry["changed"]): Entry {
  return { revision, at: at.toString(), changed };
}

function withChanges(snapshot: Snapshot, { changed }: Entry): Snapshot {
  const all = { ...snapshot, ...changed };
  return Object.fromEntries(Object.entries(all).flatMap(([id, fact]) => (fact === null ? [] : [[id, fact]])));
}

function changesOf(before: Snapshot, after: Snapshot): Entry["changed"] {
  const changed = Object.entries(after).filter(([id, fact]) => !tellsSame(before[id], fact));
  const gone = Object.keys(before).filter((id) => after[id] === undefined);
  return Object.fromEntries([...changed, ...gone.map((id) => [id, null] as const)]);
}

function tellSame(one: Snapshot, other: Snapshot): boolean {
  return Object.keys(changesOf(one, other)).length === 0;
}

function withoutOldest({ first, base, versions }: History): History {
  const [oldest, next, ...others] = versions;
  if (versions.length <= MOST_VERSIONS || !oldest || !next) return { first, base, versions };
  return {
    first: first + 1,
    base: { ...withChanges(base, next) },
    versions: [{ ...next, changed: {} }, ...others],
  };
}
