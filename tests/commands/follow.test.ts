import { expect, test } from "vitest";
import { LANGUAGES } from "#core/language/language.ts";
import { lostMemory, remembering } from "../remembering.ts";
import { FIRST, historyOf } from "../versions.ts";

const HERE = { reader: "here:1", chat: "here:1", place: "here:1" };
const GROUP = {
  place: "group",
  origin: { reader: "here:1", chat: "here:group", place: "here:group" },
} as const;
const MEMBER = { ...GROUP, mayManage: async () => false };

async function following() {
  const told = await remembering();
  told.bot.history = () => historyOf(FIRST);
  return { ...told, ask: (text: string, given = {}) => told.ask(text, { origin: HERE, ...given }) };
}

test("follows the chat's story when nothing is named, and says what is followed", async () => {
  const { ask } = await following();
  expect((await ask("/follow")).text).toMatchInlineSnapshot(`
    "From now on I tell you here when something is added to “Egyptian-Turkish military talks in Cairo” or corrected in it.

    Followed here

    • Egyptian-Turkish military talks in Cairo"
  `);
  expect((await ask("/follow")).text).toContain("is already followed here");
});

test.for(LANGUAGES)("follows somebody by name in %s, and ends it by a button", async (language) => {
  const { bot, ask, press } = await following();
  const say = bot.words[language];
  const begun = await ask("/follow السيسى", { language });
  const name = FIRST.actors.find(({ id }) => id === "sisi")?.name[language] ?? "";
  expect(begun.text).toContain(name);
  const ended = await press(begun, say("follow-end-of", { name }), { language, origin: HERE });
  expect(ended.reply.outcome).toBe("answered");
  expect((await ask("/unfollow", { language })).text).toContain(say("unfollow-none"));
});

test("several are followed side by side, and the whole story takes them in", async () => {
  const { ask } = await following();
  await ask("/follow sisi");
  expect((await ask("/follow erdogan")).text).toContain("Abdel Fattah el-Sisi");
  expect((await ask("/unfollow")).reply.outcome).toBe("unclear");
  const whole = await ask("/follow");
  expect(whole.text).not.toContain("el-Sisi");
  expect((await ask("/follow sisi")).text).toContain("The whole story is followed here already");
});

test("offers the nearest for a name that nobody has", async () => {
  const { ask, press } = await following();
  const told = await ask("/follow the Turkish spokesman");
  expect(told.reply.outcome).toBe("nothing");
  expect(told.text).toContain("Closest");
  const begun = await press(told, "Egyptian military spokesman", { origin: HERE });
  expect(begun.text).toContain("From now on");
});

test("in a group only those who manage it choose; the others see what is followed", async () => {
  const { ask } = await following();
  expect((await ask("/follow sisi", MEMBER)).reply.outcome).toBe("nothing");
  await ask("/follow sisi", GROUP);
  const seen = await ask("/unfollow", MEMBER);
  expect(seen.text).toContain("Only those who manage this chat");
  expect(seen.text).toContain("Abdel Fattah el-Sisi");
});

test("says kindly where nothing can be followed, and when it can't be kept", async () => {
  const { ask } = await following();
  const nowhere = { place: "group", origin: { reader: "here:1" } };
  expect((await ask("/follow", nowhere)).text).toContain("I can’t post here by myself");
  const lost = await remembering(lostMemory);
  expect((await lost.ask("/follow", { origin: HERE })).reply.outcome).toBe("failed");
});

test("says that changes are not known while they are not", async () => {
  const { bot, ask } = await remembering();
  bot.history = () => undefined;
  expect((await ask("/follow", { origin: HERE })).reply.outcome).toBe("failed");
});
