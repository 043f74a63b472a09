import { expect, test } from "vitest";
import { LANGUAGES } from "#core/language/language.ts";
import { ask as askUnknown, testBot } from "../bot.ts";
import { lostMemory, remembering } from "../remembering.ts";

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
