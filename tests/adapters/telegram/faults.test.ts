import { expect, test } from "vitest";
import { TOKEN } from "../../fakes/telegram.ts";
import { answers, recorded, talk } from "./talk.ts";
import { methods, told } from "./told.ts";

test("waits as long as Telegram asks, and then answers", async () => {
  const bot = await talk();
  bot.server.fail("sendMessage", tooMany(0));
  expect(await answers(bot, recorded("private-command-en"))).toHaveLength(2);
  expect(bot.logged).toEqual([]);
});

test("leaves a chat alone where answers would come too late to be of use, and tells the log once", async () => {
  const bot = await talk();
  bot.server.fail("sendMessage", tooMany(3600));
  const calls = await answers(
    bot,
    recorded("private-command-en"),
    recorded("private-text-en"),
    recorded("private-text-tr"),
  );
  expect(calls.map(told)).toEqual(["sendMessage in 70000002: en", "sendMessage in 70000003: tr"]);
  expect(bot.logged).toEqual([
    {
      level: "warn",
      method: "sendMessage",
      seconds: 3600,
      message: "Telegram takes no more for now; answers that would come too late are given up",
    },
  ]);
});

test("answers though the connection breaks", async () => {
  const bot = await talk();
  bot.server.fail("sendMessage", "broken connection");
  const calls = await answers(bot, recorded("private-command-en"));
  expect(calls.map(told)).toEqual(["sendMessage in 70000002: en", "sendMessage in 70000002: en"]);
});

test("leaves a message alone that already says what was tapped for", async () => {
  const bot = await talk();
  bot.server.fail(
    "editMessageText",
    badRequest(
      "message is not modified: specified new message content and reply markup are exactly the same",
    ),
  );
  expect(methods(await answers(bot, recorded("tap-group")))).toEqual([
    "answerCallbackQuery",
    "editMessageText",
  ]);
  expect(bot.logged).toEqual([]);
});

test.for(["message to edit not found", "message can't be edited"])(
  "answers a tap below a message that can't be changed any more, in its topic: %s",
  async (description) => {
    const bot = await talk();
    bot.server.fail("editMessageText", badRequest(description));
    const calls = await answers(bot, recorded("tap-topic"));
    expect(methods(calls)).toEqual(["answerCallbackQuery", "editMessageText", "sendMessage"]);
    expect(calls.at(-1)?.params).toMatchObject({ chat_id: -1001700000001, message_thread_id: 12 });
    expect(bot.server.faults).toEqual([]);
  },
);

test("answers a tap that waited too long to be acknowledged", async () => {
  const bot = await talk();
  bot.server.fail(
    "answerCallbackQuery",
    badRequest("query is too old and response timeout expired or query ID is invalid"),
  );
  expect(methods(await answers(bot, recorded("tap-private")))).toContain("editMessageText");
  expect(bot.logged).toEqual([]);
});

test("takes being blocked by a reader as part of life", async () => {
  const bot = await talk();
  bot.server.fail("sendMessage", { error_code: 403, description: "Forbidden: bot was blocked by the user" });
  await answers(bot, recorded("private-command-en"));
  expect(bot.logged).toEqual([{ level: "info", refusal: "gone", message: "Telegram refused an answer" }]);
});

test("keeps readers' words, ids and the token out of the log", async () => {
  const bot = await talk();
  bot.server.fail(
    "sendMessage",
    badRequest(`can't parse entities: unsupported start tag "nobody" in chat 70000002`),
  );
  await answers(bot, recorded("private-nobody"));
  expect(bot.logged).toMatchObject([{ level: "error", method: "sendMessage", code: 400 }]);
  expect(JSON.stringify(bot.logged)).not.toMatch(new RegExp(`nobody|70000002|${TOKEN}`));
});

test.for(["TOPIC_CLOSED", "message thread not found", "not enough rights to send text messages to the chat"])(
  "takes it as part of life that it may not write: %s",
  async (description) => {
    const bot = await talk();
    bot.server.fail("sendMessage", badRequest(description));
    expect(methods(await answers(bot, recorded("topic-command")))).toEqual(["sendMessage"]);
    expect(bot.logged).toEqual([
      { level: "info", refusal: "unwelcome", message: "Telegram refused an answer" },
    ]);
  },
);

test("answers in the topic though the message that asked is gone", async () => {
  const bot = await talk();
  bot.server.fail("sendMessage", badRequest("message to be replied not found"));
  expect((await answers(bot, recorded("topic-command"))).map(told)).toEqual([
    "sendMessage in -1001700000001 topic 12 to 41: tr",
    "sendMessage in -1001700000001 topic 12: tr",
  ]);
  expect(bot.logged).toEqual([]);
});

function badRequest(description: string) {
  return { error_code: 400, description: `Bad Request: ${description}` };
}

function tooMany(retry_after: number) {
  return {
    error_code: 429,
    description: `Too Many Requests: retry after ${retry_after}`,
    parameters: { retry_after },
  };
}
