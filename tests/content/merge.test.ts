import { expect, test } from "vitest";
import { readLibrary } from "#core/story/library.ts";
import type { ReadStory } from "#core/story/read.ts";
import type { Story } from "#core/story/story.ts";
import { merge } from "../../src/content/merge.ts";
import { ROOT } from "../bot.ts";

const OLD = readLibrary(`${ROOT}tests/fixtures/stories`);
const [bridge] = OLD.stories.values();
if (!bridge) throw new Error("expected the story of the bridge");

const FAULT = { file: "bridge/events.yaml", line: 3, column: 1, expected: "a date", found: "none" };
const FAULTY: ReadStory = { faults: [FAULT] };

/** Another revision of the story. */
const changed: Story = Object.freeze({ ...bridge, revision: "00000000" });

test("a changed story takes the place of the one before", () => {
  const { library, news } = merged({ bridge: { story: changed } });
  expect(library.stories.get("bridge")).toBe(changed);
  expect(news).toEqual([{ kind: "changed", story: "bridge", revision: "00000000", was: bridge.revision }]);
});

test("a story that only was touched stays the same, and nobody is told", () => {
  const { library, news } = merged({ bridge: { story: Object.freeze({ ...bridge }) } });
  expect(library.stories.get("bridge")).toBe(bridge);
  expect(news).toEqual([]);
});

test("a story that can't be used goes on answering as it was, with its faults beside it, told once", () => {
  const first = merged({ bridge: FAULTY });
  expect(first.library.stories.get("bridge")).toBe(bridge);
  expect(first.library.faults.get("bridge")).toEqual([FAULT]);
  expect(first.news).toEqual([{ kind: "faulty", story: "bridge", faults: [FAULT], isServed: true }]);
  expect(merge(first.library, found({ bridge: FAULTY })).news).toEqual([]);
});

test("a story that is mended says so, whether it changed or went back to what it was", () => {
  const { library } = merged({ bridge: FAULTY });
  const back = merge(library, found({ bridge: { story: { ...bridge } } }));
  expect(back.news).toEqual([{ kind: "sound", story: "bridge", revision: bridge.revision }]);
  expect(back.library.faults.size).toBe(0);
  expect(back.library.stories.get("bridge")).toBe(bridge);
  const on = merge(library, found({ bridge: { story: changed } }));
  expect(on.news).toMatchObject([{ kind: "changed" }]);
  expect(on.library.faults.size).toBe(0);
});

test("a new story appears, sound or not; and one that never answered goes without a trace", () => {
  const sound = merged({ bridge: { story: bridge }, ferry: { story: { ...bridge, id: "ferry" } } });
  expect([...sound.library.stories.keys()]).toEqual(["bridge", "ferry"]);
  expect(sound.news).toEqual([{ kind: "new", story: "ferry", revision: bridge.revision }]);
  const faulty = merged({ bridge: { story: bridge }, ferry: FAULTY });
  expect([...faulty.library.stories.keys()]).toEqual(["bridge"]);
  expect(faulty.news).toMatchObject([{ kind: "faulty", story: "ferry", isServed: false }]);
  const cleared = merge(faulty.library, found({ bridge: { story: bridge } }));
  expect(cleared.news).toEqual([{ kind: "cleared", story: "ferry" }]);
  expect(cleared.library.faults.size).toBe(0);
});

test("a removed story goes, but not the one that is the default", () => {
  const two = merged({ bridge: { story: bridge }, ferry: { story: { ...bridge, id: "ferry" } } }).library;
  const without = merge(two, found({ bridge: { story: bridge } }));
  expect([...without.library.stories.keys()]).toEqual(["bridge"]);
  expect(without.news).toEqual([{ kind: "gone", story: "ferry" }]);
  const alone = merge(two, found({ ferry: { story: { ...bridge, id: "ferry" } } }));
  expect([...alone.library.stories.keys()]).toEqual(["bridge", "ferry"]);
  expect(alone.news).toMatchObject([{ kind: "faulty", story: "bridge", isServed: true }]);
  expect(merge(alone.library, found({ ferry: { story: { ...bridge, id: "ferry" } } })).news).toEqual([]);
});

test("a story that was not read anew stays as it is, and so do its faults", () => {
  const { library } = merged({ bridge: FAULTY });
  const same = merge(library, { folders: new Set(["bridge"]), read: new Map(), defaultStory: "bridge" });
  expect(same.library).toEqual(library);
  expect(same.news).toEqual([]);
});

function merged(read: Readonly<Record<string, ReadStory>>) {
  return merge(OLD, found(read));
}

/** Every folder that is there was read anew. */
function found(read: Readonly<Record<string, ReadStory>>) {
  return {
    folders: new Set(Object.keys(read)),
    read: new Map(Object.entries(read)),
    defaultStory: "bridge",
  };
}

test("a story that is all drafts now is taken away; the default one goes on answering, and the admin is told", () => {
  const waiting: ReadStory = { faults: [], draft: { preview: bridge, todo: [] } };
  const other = merged({ bridge: { story: bridge }, ferry: { story: { ...bridge, id: "ferry" } } }).library;
  const gone = merge(other, found({ bridge: { story: bridge }, ferry: waiting }));
  expect([...gone.library.stories.keys()]).toEqual(["bridge"]);
  expect(gone.news).toEqual([{ kind: "gone", story: "ferry" }]);
  const kept = merged({ bridge: waiting });
  expect(kept.library.stories.get("bridge")).toBe(bridge);
  expect(kept.news).toMatchObject([{ kind: "faulty", isServed: true }]);
});
