import { cpSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { answer } from "#core/command/answer.ts";
import { readCall } from "#core/command/calls.ts";
import { evidenceOf } from "#core/reply/reply.ts";
import { plainText } from "#core/reply/text.ts";
import { readLibrary } from "#core/story/library.ts";
import { ask, changedData, NOW, ROOT, testBot, withoutMarks } from "../bot.ts";

test.for([
  { language: "ar", title: "قصة واحدة", holds: "7 أحداث، 8 تصريحات، 13 جملة في المصدر" },
  { language: "en", title: "One story", holds: "7 events, 8 statements, 13 sentences of source text" },
  { language: "tr", title: "1 haber", holds: "7 olay, 8 açıklama, 13 cümlelik kaynak metni" },
] as const)("the one story is told in $language with what it holds", async ({ language, title, holds }) => {
  const parts = withoutMarks(ask(await oneStory(), "/stories", language).text).split("\n\n");
  expect([parts[0], parts[2]]).toEqual([title, holds]);
});

test.for([
  { language: "ar", title: "قصتان", bridge: "5 أحداث، تصريح واحد، 5 جمل في المصدر" },
  { language: "en", title: "2 stories", bridge: "5 events, one statement, 5 sentences of source text" },
  { language: "tr", title: "2 haber", bridge: "5 olay, 1 açıklama, 5 cümlelik kaynak metni" },
] as const)(
  "two stories are told in $language, each with what it holds",
  async ({ language, title, bridge }) => {
    const parts = withoutMarks(ask(await twoStories(), "/stories", language).text).split("\n\n");
    expect([parts[0], parts[2]]).toEqual([title, bridge]);
  },
);

test("a button leads to the other story, and buttons from there stay in it", async () => {
  const bot = await twoStories();
  const choices = ask(bot, "/stories", "tr").reply.blocks.flatMap((block) =>
    block.kind === "choices" ? block.actions : [],
  );
  expect(choices.map(({ call }) => call)).toEqual(["summary#tr.bridge", "summary#tr.egypt-turkey"]);
  const call = readCall("summary#tr.bridge", bot.commands);
  const { reply } = answer(bot, { message: call ? { call } : { gone: true }, place: "private", now: NOW });
  expect(plainText(reply)).toMatch(/^Yeni bir köprü\n\nLena Novak Sula Köprüsü'nü açtı\./);
  for (const action of reply.actions)
    expect(action).toMatchObject({ call: expect.stringMatching(/#tr\.bridge$/) });
});

test.for([
  { typed: "/stories bridge", language: "en", says: /^A new bridge\n\n5 events, one statement/ },
  { typed: "/stories köprü", language: "tr", says: /^Yeni bir köprü\n\n5 olay/ },
  // The made-up story speaks no Arabic.
  { typed: "/قصص new bridge", language: "ar", says: /^A new bridge\n\n5 events/ },
] as const)("$typed opens the story, and its buttons stay in it", async ({ typed, language, says }) => {
  const { reply, text, call } = ask(await twoStories(), typed, language);
  expect(withoutMarks(text)).toMatch(says);
  expect(evidenceOf(reply).length).toBeGreaterThan(0);
  for (const action of reply.actions)
    expect(action).toMatchObject({ call: expect.stringContaining(".bridge") });
  expect(call?.values).toEqual({ story: "bridge" });
});

test("a story that there is none of is said to be none, and those that there are are offered", async () => {
  const { reply, text } = ask(await twoStories(), "/stories xyzzy");
  expect(withoutMarks(text)).toMatch(/^There is no story called “xyzzy”\. You can ask about:\n/);
  expect(reply.outcome).toBe("nothing");
  const calls = reply.blocks.flatMap((block) => (block.kind === "choices" ? block.actions : []));
  expect(calls.map(({ call }) => call)).toEqual(["summary#en.bridge", "summary#en.egypt-turkey"]);
});

async function oneStory() {
  return testBot(readLibrary(changedData(() => undefined)));
}

async function twoStories() {
  const add = (story: string) =>
    cpSync(`${ROOT}tests/fixtures/stories/bridge`, join(dirname(story), "bridge"), { recursive: true });
  return testBot(readLibrary(changedData(add)));
}
