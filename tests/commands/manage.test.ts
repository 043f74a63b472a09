import { expect, test } from "vitest";
import { readLibrary } from "#core/story/library.ts";
import { ROOT } from "../bot.ts";
import { remembering } from "../remembering.ts";

const IN_GROUP = { place: "group", origin: { reader: "here:1", chat: "here:group" } } as const;
const ADMIN = { ...IN_GROUP, mayManage: async () => true };
const MEMBER = {
  place: "group",
  origin: { reader: "here:2", chat: "here:group" },
  mayManage: async () => false,
} as const;

test("a language for the chat is everybody's who has not chosen one", async () => {
  const { ask, press } = await remembering();
  const choice = await press(await ask("/manage", ADMIN), "Language", ADMIN);
  expect((await press(choice, "Türkçe", ADMIN)).reply.outcome).toBe("answered");
  expect((await ask("/summary", MEMBER)).reply.language).toBe("tr");
  await ask("/settings language ar", MEMBER);
  expect((await ask("/summary", MEMBER)).reply.language).toBe("ar");
  expect((await ask("/summary")).reply.language).toBe("en");
});

test("a member without the right sees the settings, and can change none", async () => {
  const { ask } = await remembering();
  const refused = await ask("/manage language tr", MEMBER);
  expect(refused.reply.outcome).toBe("nothing");
  expect(refused.text).toMatchInlineSnapshot(`
    "Only those who manage this chat can change its settings. They are:

    • Language: as each reader’s app
    • Story: the bot’s first story
    • Corrections first: on"
  `);
  expect((await ask("/summary", MEMBER)).reply.language).toBe("en");
});

test("who can't be shown to have the right has none", async () => {
  const { bot, ask } = await remembering();
  const reported: unknown[] = [];
  Object.assign(bot, { report: (error: unknown) => reported.push(error) });
  const unsure = { ...IN_GROUP, mayManage: () => Promise.reject(new Error("no answer")) };
  expect((await ask("/manage language tr", unsure)).reply.outcome).toBe("nothing");
  expect(reported).toHaveLength(1);
});

test("another story becomes the one that is meant in the chat", async () => {
  const { bot, ask, press } = await remembering();
  const [bridge] = readLibrary(`${ROOT}tests/fixtures/stories`).stories.values();
  if (!bridge) throw new Error("expected the bridge");
  const library = bot.library();
  Object.assign(bot, {
    library: () => ({ ...library, stories: new Map([...library.stories, [bridge.id, bridge]]) }),
  });
  const choice = await press(await ask("/manage", ADMIN), "Story", ADMIN);
  await press(choice, bridge.title.en ?? "", ADMIN);
  expect((await ask("/summary", MEMBER)).text).toContain(bridge.title.en);
  expect((await ask("/summary")).text).not.toContain(bridge.title.en);
});

test("offers rich messages only where there are any", async () => {
  const { ask } = await remembering();
  expect((await ask("/manage", ADMIN)).text).not.toContain("Rich messages");
  const onTelegram = { ...ADMIN, seesRich: true };
  expect((await ask("/manage rich on", onTelegram)).text).toContain("Rich messages: on");
  expect((await ask("/summary", { ...MEMBER, seesRich: true })).look).toMatchObject({ isRich: true });
});

test("in a private chat its only reader decides, and sets the language but once", async () => {
  const { ask } = await remembering();
  const { text } = await ask("/manage");
  expect(text).toContain("Story:");
  expect(text).not.toContain("Language:");
});
