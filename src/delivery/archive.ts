/** The versions of every story, in the store and in mind: the first process that sees one writes it down. */
import type { Bot } from "#core/command/answer.ts";
import { type History, historyShape, upTo, withVersion } from "#core/news/history.ts";
import { snapshotOf } from "#core/news/snapshot.ts";
import type { Library } from "#core/story/library.ts";
import type { Story } from "#core/story/story.ts";
import type { Records } from "../storage/memory.ts";

/** A record per story. */
export const HISTORY = { name: "history", version: 1, schema: historyShape } as const;

export type Archive = {
  /** As a bot asks: the versions up to this one; undefined until it was noted. */
  readonly history: Bot["history"];
  /** Writes down what is new in the stories, all of them. @throws while the store is out of reach. */
  note(library: Library): Promise<void>;
};

/** Of a story whose files are these, the number of its version and all up to it. */
type Known = { readonly revision: string; readonly number: number; readonly history: History };

export function createArchive(
  records: Pick<Records<History>, "update">,
  now: () => Temporal.Instant,
): Archive {
  const known = new Map<string, Known>();
  return {
    history: ({ id, revision }) => {
      const found = known.get(id);
      return found?.revision === revision ? found.history : undefined;
    },
    async note({ stories }) {
      for (const story of stories.values())
        known.set(story.id, await noted(records, story, { at: now(), known }));
    },
  };
}

async function noted(
  records: Pick<Records<History>, "update">,
  story: Story,
  { at, known }: { readonly at: Temporal.Instant; readonly known: ReadonlyMap<string, Known> },
): Promise<Known> {
  const { id, revision } = story;
  const before = known.get(id);
  if (before?.revision === revision) return before;
  const version = { snapshot: snapshotOf(story), revision, at };
  let found = withVersion(undefined, version, 0);
  await records.update(id, (history) => {
    found = withVersion(history, version, before?.number ?? 0);
    return found.history;
  });
  return { revision, number: found.number, history: upTo(found.history, found.number) };
}
