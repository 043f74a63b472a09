import { expect, test } from "vitest";
import { LANGUAGES } from "#core/language/language.ts";
import { ask as askUnknown, testBot, withoutMarks } from "../bot.ts";
import { lostMemory, remembering } from "../remembering.ts";
import { FIRST, historyOf } from "../versions.ts";

const ADMIN = {
  place: "group",
  origin: { reader: "here:1", chat: "here:group" },
  mayManage: async () => true,
} as const;
const MEMBER = {
  place: "group",
  origin: { reader: "here:2", chat: "here:group" },
  mayManage: async () => false,
} as const;

test("shows all that is kept, and that there is nothing else", async () => {
  const { ask } = await remembering();
  expect((await ask("/mydata")).text).toMatchInlineSnapshot(`
    "What is kept

    About you

    Nothing.

    About this chat

    Nothing.

    Your questions and the answers to them are never kept."
  `);
  await ask("/settings language en");
  await ask("/settings private on");
  await ask("/manage corrections off", ADMIN);
  expect((await ask("/mydata", ADMIN)).text).toMatchInlineSnapshot(`
    "What is kept

    About you

    • Language: English
    • Private answers: on

    About this chat

    • Corrections first: off

    Your questions and the answers to them are never kept."
  `);
});

test.for(LANGUAGES)("erases in %s what is kept about the reader, after asking once", async (language) => {
  const { bot, ask, press } = await remembering();
  await ask("/settings private on", { language });
  const say = bot.words[language];
  const sure = await press(await ask("/mydata", { language }), say("mydata-forget-me"), { language });
  expect((await ask("/mydata", { language })).text).toContain(say("choice-private"));
  const erased = await press(sure, say("mydata-erase"), { language });
  expect(erased.text).toContain(say("mydata-erased"));
  expect((await ask("/mydata", { language })).text).not.toContain(say("choice-private"));
});

test("only who may decide for the chat erases what is kept about it", async () => {
  const { ask } = await remembering();
  await ask("/manage language tr", ADMIN);
  expect((await ask("/mydata chat yes", { ...MEMBER, language: "en" })).reply.outcome).toBe("nothing");
  expect((await ask("/summary", MEMBER)).reply.language).toBe("tr");
  expect((await ask("/mydata chat yes", ADMIN)).reply.outcome).toBe("answered");
  expect((await ask("/summary", MEMBER)).reply.language).toBe("en");
});

test("says when what is kept can't be read now", async () => {
  const { ask } = await remembering(lostMemory);
  expect((await ask("/mydata")).reply.outcome).toBe("failed");
});

test("says where readers can't be told apart that nothing is kept", async () => {
  expect(askUnknown(await testBot(), "/mydata").text).toContain("here I can’t tell readers apart");
});

test.for(LANGUAGES)(
  "shows in %s what is followed and was shown, and erases it with the chat",
  async (language) => {
    const { bot, ask } = await remembering();
    bot.history = () => historyOf(FIRST);
    const here = { language, origin: { reader: "here:1", chat: "here:1", place: "here:1" } };
    await ask("/summary", here);
    await ask("/follow sisi", here);
    const title = FIRST.title[language] ?? "";
    const lines = [
      bot.words[language]("mydata-shown", { story: title, version: 1 }),
      bot.words[language]("mydata-alone"),
      FIRST.actors.find(({ id }) => id === "sisi")?.name[language] ?? "-",
    ];
    const kept = await ask("/mydata", here);
    for (const line of lines) expect(kept.text).toContain(withoutMarks(line));
    await ask("/mydata chat yes", here);
    const left = await ask("/mydata", here);
    for (const line of lines) expect(left.text).not.toContain(withoutMarks(line));
  },
);

test("tells of other topics and channels of the chat without naming them", async () => {
  const { bot, ask } = await remembering();
  bot.history = () => historyOf(FIRST);
  await ask("/follow", { ...ADMIN, origin: { ...ADMIN.origin, place: "here:group/77" } });
  const kept = await ask("/mydata", { ...ADMIN, origin: { ...ADMIN.origin, place: "here:group" } });
  expect(kept.text).toContain("In another topic or channel: Followed: all of");
  expect(kept.text).not.toContain("77");
});
