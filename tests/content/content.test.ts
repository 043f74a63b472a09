import { cpSync, mkdtempSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { type Content, openContent } from "../../src/content/content.ts";
import type { News } from "../../src/content/merge.ts";
import { ask, CONCEPTS, ROOT, rewrite, testBot } from "../bot.ts";

const BRIDGE = `${ROOT}tests/fixtures/stories/bridge`;

test("a changed story answers the next question", async () => {
  const { data, content, news } = await followed();
  const bot = {
    ...(await testBot()),
    library: content.library,
    defaults: { language: "en", story: "bridge" },
  } as const;
  expect(ask(bot, "/who novak").text).toContain("Lena Novak");
  const heard = news();
  rewrite(join(data, "bridge/actors.yaml"), "name: { en: Lena Novak", "name: { en: Dr Lena Novak");
  expect(await heard).toMatchObject([{ kind: "changed", story: "bridge" }]);
  expect(ask(bot, "/who novak").text).toContain("Dr Lena Novak");
});

test("a library is swapped as a whole: the old one stays what it was", async () => {
  const { data, content, news } = await followed();
  const [before, story] = [content.library(), content.library().stories.get("bridge")];
  const heard = news();
  rewrite(join(data, "bridge/actors.yaml"), "name: { en: Lena Novak", "name: { en: Dr Lena Novak");
  await heard;
  expect(before.stories.get("bridge")).toBe(story);
  expect(content.library()).not.toBe(before);
  expect(Object.isFrozen(content.library())).toBe(true);
  expect(Object.isFrozen(content.library().stories.get("bridge"))).toBe(true);
});

test("a story that can't be used changes nothing, and tells file, line and reason", async () => {
  const { data, content, news } = await followed();
  const before = content.library().stories.get("bridge");
  const heard = news();
  rewrite(join(data, "bridge/events.yaml"), `quote: "opened the Sula`, `quote: "opened the Sulla`);
  const [faulty] = await heard;
  expect(faulty).toMatchObject({ kind: "faulty", story: "bridge", isServed: true });
  expect(content.library().stories.get("bridge")).toBe(before);
  const { isUp, stories, faults } = content.health();
  expect(isUp).toBe(true);
  expect(stories).toEqual([{ story: "bridge", revision: before?.revision }]);
  expect(faults[0]).toMatchObject({ file: "bridge/events.yaml", line: expect.any(Number) });
  expect(faults[0]?.expected).toContain("words of source report");
});

test("one story's faults hold up no other story", async () => {
  const { data, content, news } = await followed();
  const heard = news();
  cpSync(BRIDGE, join(data, "ferry"), { recursive: true });
  rewrite(join(data, "ferry/story.yaml"), "id: bridge", "id: ferry");
  rewrite(join(data, "bridge/events.yaml"), `quote: "opened the Sula`, `quote: "opened the Sulla`);
  expect((await heard).map(({ kind, story }) => `${story} ${kind}`)).toEqual(["bridge faulty", "ferry new"]);
  expect([...content.library().stories.keys()]).toEqual(["bridge", "ferry"]);
});

test("a folder appears, and goes; the story that is the default stays", async () => {
  const { data, content, news } = await followed();
  const appears = news();
  cpSync(BRIDGE, join(data, "ferry"), { recursive: true });
  rewrite(join(data, "ferry/story.yaml"), "id: bridge", "id: ferry");
  await appears;
  const goes = news();
  rmSync(join(data, "ferry"), { recursive: true });
  expect(await goes).toEqual([{ kind: "gone", story: "ferry" }]);
  const stays = news();
  rmSync(join(data, "bridge"), { recursive: true });
  expect(await stays).toMatchObject([{ kind: "faulty", story: "bridge", isServed: true }]);
  expect([...content.library().stories.keys()]).toEqual(["bridge"]);
});

test("where the whole folder is lost for a while, all goes on, and the admin is told both times", async () => {
  const { data, content, news } = await followed();
  const lost = news();
  renameSync(data, `${data}-away`);
  expect(await lost).toMatchObject([{ kind: "faulty", story: ".", faults: [{ found: "none" }] }]);
  expect([...content.library().stories.keys()]).toEqual(["bridge"]);
  const back = news();
  renameSync(`${data}-away`, data);
  expect(await back).toEqual([{ kind: "cleared", story: "." }]);
  expect(content.health().faults).toEqual([]);
});

test("a folder that is a link is followed to where it leads now, as when a volume is swapped", async () => {
  const { data, content, news } = await followed((root) => {
    renameSync(join(root, "bridge"), join(root, ".first"));
    symlinkSync(".first", join(root, "bridge"));
  });
  cpSync(join(data, ".first"), join(data, ".second"), { recursive: true });
  rewrite(join(data, ".second/actors.yaml"), "name: { en: Lena Novak", "name: { en: Dr Lena Novak");
  const heard = news();
  symlinkSync(".second", join(data, ".next"));
  renameSync(join(data, ".next"), join(data, "bridge"));
  expect(await heard).toMatchObject([{ kind: "changed", story: "bridge" }]);
  expect(content.health().isUp).toBe(true);
});

test("reads all anew when it is told to, and says nothing where nothing has changed", async () => {
  const { content, all } = await followed();
  const before = content.library().stories.get("bridge");
  await content.reload();
  expect(content.library().stories.get("bridge")).toBe(before);
  expect(all).toEqual([]);
});

test("goes on after something in it broke, and reports that", async () => {
  const { data, content, news, errors } = await followed();
  content.onChange(() => {
    throw new Error("a listener broke");
  });
  const heard = news();
  rewrite(join(data, "bridge/actors.yaml"), "name: { en: Lena Novak", "name: { en: Dr Lena Novak");
  await heard;
  await content.reload();
  expect(errors).toEqual([new Error("a listener broke")]);
});

/** Stories that are followed for as long as the test takes. `news`: what is told next; `all`: whatever was told. */
async function followed(change: (data: string) => void = () => {}) {
  const data = mkdtempSync(join(tmpdir(), "sanad-"));
  cpSync(BRIDGE, join(data, "bridge"), { recursive: true });
  change(data);
  const errors: unknown[] = [];
  const onError = (error: unknown) => errors.push(error);
  const content = await openContent({ root: data, concepts: CONCEPTS, defaultStory: undefined, onError });
  const all: News[] = [];
  content.onChange(({ news }) => all.push(...news));
  onTestFinished(() => {
    content.stop();
    rmSync(data, { recursive: true, force: true });
  });
  void content.follow();
  return { data, content, all, errors, news: () => next(content) };
}

function next(content: Content): Promise<readonly News[]> {
  return new Promise((resolve) => content.onChange(({ news }) => resolve(news)));
}
