import { expect, test } from "vitest";
import { forgetful, type Memory } from "#core/memory/memory.ts";
import { testBot } from "../../bot.ts";
import { answers, recorded, talk } from "./talk.ts";
import { told } from "./told.ts";

test.for([
  { name: "bot-blocked-ar", is: ["gone telegram:70000001"] },
  { name: "bot-blocked-en", is: ["gone telegram:70000002"] },
  { name: "bot-blocked-tr", is: ["gone telegram:70000003"] },
  { name: "bot-removed", is: ["gone telegram:-400001"] },
  { name: "bot-banned", is: ["gone telegram:-1001700000002"] },
  { name: "bot-added", is: [] },
  { name: "group-becomes-supergroup", is: ["moved telegram:-400001 to telegram:-1001700000007"] },
  { name: "supergroup-was-group", is: ["moved telegram:-400001 to telegram:-1001700000007"] },
])("what is kept of a chat goes with it: $name", async ({ name, is }) => {
  const { events, ...given } = await listener();
  const bot = await talk(given);
  expect(await answers(bot, recorded(name))).toEqual([]);
  expect(events).toEqual(is);
});

test.for([
  "Forbidden: bot was blocked by the user",
  "Forbidden: user is deactivated",
  "Forbidden: bot was kicked from the supergroup chat",
  "Forbidden: bot is not a member of the channel chat",
  "Forbidden: the group chat was deleted",
])("notices from a refusal that a chat is gone: %s", async (description) => {
  const { events, ...given } = await listener();
  const bot = await talk(given);
  bot.server.fail("sendMessage", { error_code: 403, description });
  await answers(bot, recorded("group-command"));
  expect(events).toEqual(["gone telegram:-400001"]);
});

test("a chat in which it may not write is not gone", async () => {
  const { events, ...given } = await listener();
  const bot = await talk(given);
  bot.server.fail("sendMessage", {
    error_code: 403,
    description: "Forbidden: CHAT_WRITE_FORBIDDEN",
  });
  await answers(bot, recorded("group-command"));
  expect(events).toEqual([]);
});

const UPGRADED = {
  error_code: 400,
  description: "Bad Request: group chat was upgraded to a supergroup chat",
  parameters: { migrate_to_chat_id: -1001700000007 },
};

test("sends after a group that has become a supergroup, where no message has its old id", async () => {
  const { events, ...given } = await listener();
  const bot = await talk(given);
  bot.server.fail("sendMessage", UPGRADED);
  expect((await answers(bot, recorded("group-command"))).map(told)).toEqual([
    "sendMessage in -400001 to 41: en",
    "sendMessage in -1001700000007: en",
  ]);
  expect(events).toEqual(["moved telegram:-400001 to telegram:-1001700000007"]);
  expect(bot.logged).toEqual([]);
});

test("answers a tap anew in what the group has become", async () => {
  const { events, ...given } = await listener();
  const bot = await talk(given);
  bot.server.fail("editMessageText", UPGRADED);
  bot.server.fail("sendMessage", UPGRADED);
  expect((await answers(bot, recorded("tap-group"))).map(told)).toEqual([
    "answerCallbackQuery",
    "editMessageText in -400001 at 57: en",
    "sendMessage in -400001: en",
    "sendMessage in -1001700000007: en",
  ]);
  expect(new Set(events)).toEqual(new Set(["moved telegram:-400001 to telegram:-1001700000007"]));
});

test("answers though what is kept of a chat can't be changed, and tells the log", async () => {
  const moveChat = () => Promise.reject(new Error("no store"));
  const bot = await talk({ bot: { ...(await testBot()), memory: { ...forgetful, moveChat } } });
  bot.server.fail("sendMessage", UPGRADED);
  expect(await answers(bot, recorded("group-command"))).toHaveLength(2);
  expect(bot.logged).toMatchObject([{ level: "error", error: "Error" }]);
});

/** A bot whose memory only notes what becomes of chats. */
async function listener() {
  const events: string[] = [];
  const memory: Memory = {
    ...forgetful,
    forgetChat: async (chat) => void events.push(`gone ${chat}`),
    moveChat: async (from, to) => void events.push(`moved ${from} to ${to}`),
  };
  return { bot: { ...(await testBot()), memory }, events };
}
