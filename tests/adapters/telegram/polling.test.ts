import { expect, test } from "vitest";
import type { SetupError } from "../../../src/adapters/adapter.ts";
import { answers, recorded, talk } from "./talk.ts";
import { told } from "./told.ts";

test("asks for those updates alone that it answers", async () => {
  const bot = await talk();
  await answers(bot, recorded("start"));
  expect(bot.server.allowed).toEqual([
    "message",
    "callback_query",
    "inline_query",
    "guest_message",
    "my_chat_member",
  ]);
});

test("removes a webhook, which would keep updates from it, and says so; what waits is still answered", async () => {
  const bot = await talk();
  bot.server.memory.webhook = { url: "https://example.org/elsewhere" };
  const calls = await answers(bot, recorded("start"));
  expect(bot.server.calls).toContainEqual({
    method: "deleteWebhook",
    params: { drop_pending_updates: false },
  });
  expect(bot.logged).toMatchObject([{ level: "info", message: expect.stringContaining("webhook") }]);
  expect(calls).toHaveLength(1);
});

test("answers what it has in hand before it stops, each chat in its order", async () => {
  const bot = await talk();
  const calls = await answers(bot, recorded("group-command-addressed"), recorded("group-command"));
  expect(calls.map(told)).toEqual(["sendMessage in -400001 to 41: ar", "sendMessage in -400001 to 41: en"]);
});

test.for([
  { error_code: 409, description: "Conflict: terminated by other getUpdates request" },
  { error_code: 401, description: "Unauthorized" },
])(
  "goes on answering after updates stopped coming ($error_code), and tells the admin once",
  async (failure) => {
    const bot = await talk();
    bot.server.fail("getUpdates", failure);
    bot.server.fail("getUpdates", failure);
    expect(await answers(bot, recorded("private-command-en"))).toHaveLength(1);
    expect(bot.logged).toEqual([
      {
        level: "error",
        code: failure.error_code,
        message: "Telegram sends no updates; trying until it does",
      },
      { level: "info", message: "Telegram sends updates again" },
    ]);
  },
);

const CONFLICT = { error_code: 409, description: "Conflict: terminated by other getUpdates request" };

test.for([
  { failure: CONFLICT, says: /^another process has fetched the updates of this TELEGRAM_TOKEN/ },
  {
    failure: {
      error_code: 409,
      description: "Conflict: can't use getUpdates method while webhook is active",
    },
    says: /^Telegram has sent this bot's updates to a webhook .* set TELEGRAM_WEBHOOK_URL here as well\.$/,
  },
  {
    failure: { error_code: 401, description: "Unauthorized" },
    says: /^TELEGRAM_TOKEN: expected the token that @BotFather gave/,
  },
])("is lost once updates were refused for too long: $says", async ({ failure, says }) => {
  const { promise, resolve } = Promise.withResolvers<SetupError>();
  const { adapter, server } = await talk({ patience: 0, onLost: resolve });
  server.fail("getUpdates", failure);
  await adapter.start();
  expect((await promise).message).toMatch(says);
  await adapter.stop();
});

test("is not lost while its patience lasts, nor by a connection that breaks", async () => {
  const lost: SetupError[] = [];
  const onLost = (why: SetupError) => void lost.push(why);
  const patient = await talk({ onLost });
  patient.server.fail("getUpdates", CONFLICT);
  expect(await answers(patient, recorded("private-command-en"))).toHaveLength(1);
  const broken = await talk({ patience: 0, onLost });
  broken.server.fail("getUpdates", "broken connection");
  expect(await answers(broken, recorded("private-command-en"))).toHaveLength(1);
  expect(lost).toEqual([]);
});

test("answers an update once that Telegram hands out twice", async () => {
  const bot = await talk();
  await bot.adapter.start();
  await bot.server.deliver(recorded("private-command-en"), { times: 2 });
  await bot.adapter.stop();
  expect(bot.server.calls.filter(({ method }) => method === "sendMessage")).toHaveLength(1);
});

test("leaves no update to be answered again by the process that follows", async () => {
  const { adapter, server } = await talk();
  await adapter.start();
  await server.deliver(recorded("start"));
  // What would have told Telegram that the next one is taken fails, and a stop comes before it is tried again.
  server.fail("getUpdates", CONFLICT);
  const { arrived, release } = server.hold("answerGuestQuery");
  const confirmed = server.deliver(recorded("guest-question-en"));
  await arrived;
  release();
  await Promise.all([adapter.stop(), confirmed]);
});
