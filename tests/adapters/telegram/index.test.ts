import { expect, test } from "vitest";
import { TOKEN } from "../../fakes/telegram.ts";
import { talk } from "./talk.ts";

test("tells the admin as whom and where it answers", async () => {
  const { adapter } = await talk();
  expect(await adapter.start()).toBe("as @sanad_bot, https://t.me/sanad_bot");
  await adapter.stop();
});

test("names the variable when the token is wrong, and keeps the token to itself", async () => {
  const { adapter } = await talk({ token: `${TOKEN}-wrong` });
  await expect(adapter.start()).rejects.toMatchObject({
    name: "SetupError",
    message:
      "TELEGRAM_TOKEN: expected the token that @BotFather gave for this bot, but Telegram does not know it (401).",
  });
  await adapter.stop();
});

test("names the network when Telegram can't be reached, and keeps the token to itself", async () => {
  const { adapter, server } = await talk();
  server.close();
  const error: unknown = await adapter.start().catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({
    name: "SetupError",
    message:
      "Telegram can't be reached (ECONNREFUSED): check the network, and TELEGRAM_API_ROOT where it is set.",
  });
  expect(error).not.toHaveProperty("cause");
});

test("takes a server's address with a slash at its end", async () => {
  const { server } = await talk();
  const { adapter } = await talk({ apiRoot: `${server.apiRoot}/` });
  await expect(adapter.start()).resolves.toContain("@sanad_bot");
  await adapter.stop();
});

test("tells the admin which switches of @BotFather are off, and what each would turn on", async () => {
  const { adapter, server } = await talk();
  const { switches } = server.memory;
  Object.assign(switches, {
    can_join_groups: false,
    can_read_all_group_messages: true,
    supports_guest_queries: false,
    supports_inline_queries: false,
  });
  expect((await adapter.start()).split("\n").slice(1)).toEqual([
    "at @BotFather, groups are off, so nobody can add it: /setjoingroups",
    "at @BotFather, inline mode is off: /setinline, for @sanad_bot in any chat",
    "at @BotFather, guest mode is off: in @BotFather's mini app, for answers in chats that it is not in",
    "at @BotFather, privacy mode is off: sanad needs no other messages than it gets with it: /setprivacy",
  ]);
  await adapter.stop();
});
