import { expect, test } from "vitest";
import type { Allowance } from "#core/memory/memory.ts";
import { testBot } from "../../bot.ts";
import { answers, recorded, type Talk, talk } from "./talk.ts";
import { methods, textOf, told } from "./told.ts";

test("who asks too much is told once when to come back, and then not answered for a while", async () => {
  const [call] = await answers(await limited({ isFirst: true }), recorded("private-command-tr"));
  expect(call && textOf(call)).toMatch(/12/);
  expect(await answers(await limited({ isFirst: false }), recorded("private-command-tr"))).toEqual([]);
  expect(await answers(await limited({ isFirst: false }), recorded("guest-question-tr"))).toEqual([]);
});

test("who taps too much keeps what they read, and is told over it", async () => {
  const calls = await answers(await limited({ isFirst: false }), recorded("tap-page"));
  expect(methods(calls)).toEqual(["answerCallbackQuery"]);
  const { text } = calls[0]?.params ?? {};
  expect(text).toMatch(/again in .*12.* seconds/);
  // The most that is shown so: core.telegram.org/bots/api#answercallbackquery
  expect(String(text).length).toBeLessThanOrEqual(200);
});

test("a reader in a group is told for themselves alone where that is possible", async () => {
  const bot = await limited({ isFirst: true });
  bot.server.isAdmin = true;
  expect((await answers(bot, recorded("group-command"))).map(told)).toEqual([
    "sendMessage in -400001 to 41 for 70000002",
  ]);
});

/** A talk with a bot that everybody asks too much. */
async function limited({ isFirst }: Pick<Allowance, "isFirst">): Promise<Talk> {
  const take = async () => ({ isAllowed: false, retryAfter: 12, isFirst });
  return talk({ bot: { ...(await testBot()), limits: { take } } });
}
