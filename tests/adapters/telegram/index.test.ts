import { expect, test } from "vitest";
import { testBot, withoutMarks } from "../../bot.ts";
import { type Call, TOKEN } from "../../fakes/telegram.ts";
import { parseHtml } from "../../fakes/telegram-html.ts";
import { readSpec, typeFaults } from "../../fakes/telegram-spec.ts";
import { answers, recorded, recordings, talk } from "./talk.ts";

test("every recorded update is one that Telegram sends", ({ skip }) => {
  const found = readSpec();
  if ("missing" in found) return skip(found.missing);
  const faults = recordings.flatMap((name) =>
    typeFaults(found.spec, "Update", { value: recorded(name), at: name }),
  );
  expect(faults).toEqual([]);
});

/** What the bot does on each recorded update: the calls, where they go, and the language of what they say. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  "private-text-ar": ["sendMessage in 70000001: ar"],
  "private-text-en": ["sendMessage in 70000002: en"],
  "private-text-tr": ["sendMessage in 70000003: tr"],
  "private-command-ar": ["sendMessage in 70000001: ar"],
  "private-command-en": ["sendMessage in 70000002: en"],
  "private-command-tr": ["sendMessage in 70000003: tr"],
  "private-command-translated": ["sendMessage in 70000001: ar"],
  "private-command-unknown": ["sendMessage in 70000002: en"],
  "private-nobody": ["sendMessage in 70000002: en"],
  "private-photo-caption": [],
  "private-sticker": [],
  start: ["sendMessage in 70000002: en"],
  "start-call-ar": ["sendMessage in 70000001: ar"],
  "start-call-in-turkish": ["sendMessage in 70000002: tr"],
  "start-unknown": ["sendMessage in 70000003: tr"],
  "edited-message": [],
  "channel-post": [],
  "group-command": ["sendMessage in -400001 to 41: en"],
  "group-command-addressed": ["sendMessage in -400001 to 41: ar"],
  "group-command-of-another-bot": [],
  "group-command-unknown": [],
  "group-command-unknown-addressed": ["sendMessage in -400001 to 41: en"],
  "group-start": [],
  "group-start-addressed": ["sendMessage in -400001 to 41: tr"],
  "group-chatter": [],
  "group-reply-to-bot": ["sendMessage in -400001 to 41: en"],
  "group-reply-to-reader": [],
  "group-other-bot": [],
  "group-inline-result": [],
  "group-anonymous-admin": ["sendMessage in -1001700000002 to 41: en"],
  "group-copied-channel-post": [],
  "topic-command": ["sendMessage in -1001700000001 topic 12 to 41: tr"],
  "topic-check-alone": ["sendMessage in -1001700000001 topic 12 to 41: tr"],
  "topic-chatter": [],
  "topic-general": ["sendMessage in -1001700000001 to 41: en"],
  "tap-private": ["answerCallbackQuery", "editMessageText in 70000002 at 57: ar"],
  "tap-page": ["answerCallbackQuery", "editMessageText in 70000002 at 57: en"],
  "tap-group": ["answerCallbackQuery", "editMessageText in -400001 at 57: en"],
  "tap-topic": ["answerCallbackQuery", "editMessageText in -1001700000001 at 57: tr"],
  "tap-unknown": ["answerCallbackQuery", "editMessageText in 70000003 at 57: tr"],
  "tap-old-message": ["answerCallbackQuery", "editMessageText in 70000002 at 3: en"],
  "tap-inline-message": ["answerCallbackQuery", "editMessageText at BAAAAJt: en"],
  "inline-empty-ar": ["answerInlineQuery"],
  "inline-name-tr": ["answerInlineQuery"],
  "inline-question-en": ["answerInlineQuery"],
  "inline-nothing-tr": ["answerInlineQuery"],
  "inline-past-the-end": ["answerInlineQuery"],
  "group-check-reply": ["sendMessage in -400001 to 41: en"],
  "group-check-reply-quote": ["sendMessage in -400001 to 41: tr"],
  "group-check-reply-photo": ["sendMessage in -400001 to 41: ar"],
  "group-check-reply-sticker": ["sendMessage in -400001 to 41: en"],
  "group-check-elsewhere": ["sendMessage in -400001 to 41: en"],
  "private-check-alone": ["sendMessage in 70000003: tr"],
  "private-forward-ar": ["sendMessage in 70000001: ar"],
  "private-forward-en": ["sendMessage in 70000002: en"],
  "private-forward-photo-tr": ["sendMessage in 70000003: tr"],
  "private-forward-link": ["sendMessage in 70000002: en"],
  "group-forward": [],
};

test.for(recordings)("%s gets the answer it should, or none", async (name) => {
  const bot = await talk();
  const calls = await answers(bot, recorded(name));
  expect(calls.map(told)).toEqual(EXPECTED[name]);
  expect(bot.server.faults).toEqual([]);
  expect(bot.logged).toEqual([]);
});

test.for([
  { name: "start", language: "en", words: "help-title" },
  { name: "start-unknown", language: "tr", words: "help-title" },
  { name: "group-start-addressed", language: "tr", words: "help-title" },
  { name: "tap-unknown", language: "tr", words: "gone-button" },
  { name: "private-command-en", language: "en", words: "timeline-title" },
] as const)("says on $name what $words has to say in $language", async ({ name, language, words }) => {
  const call = (await answers(await talk(), recorded(name))).at(-1);
  expect(call?.params.text).toContain((await testBot()).words[language](words));
});

test.for([
  { name: "start-call-ar", says: /^الفريق عمرو صقر/ },
  { name: "start-call-in-turkish", says: /^.*Sakr/ },
])("opens what the link of $name names", async ({ name, says }) => {
  const call = (await answers(await talk(), recorded(name))).at(-1);
  expect(withoutMarks(parseHtml(String(call?.params.text)).text)).toMatch(says);
});

test.for([
  { name: "group-check-reply", says: /^Differs from the source.*“Ankara”.*“Cairo”/s },
  { name: "group-check-reply-quote", says: /^Kaynak bunu söylüyor/ },
  { name: "group-check-reply-photo", says: /^المصدر يقول هذا/ },
  { name: "group-check-reply-sticker", says: /^This message has no words/ },
  { name: "group-check-elsewhere", says: /^Differs from the source.*“2019”/s },
  { name: "private-check-alone", says: /neyi karşılaştırayım/ },
  { name: "topic-check-alone", says: /neyi karşılaştırayım/ },
  { name: "private-forward-ar", says: /^المصدر يقول هذا/ },
  { name: "private-forward-en", says: /^Differs from the source/ },
  { name: "private-forward-photo-tr", says: /“Atina”.*“Kahire”/ },
  { name: "private-forward-link", says: /^This message has no words/ },
])("holds against the source on $name what was replied to, quoted or passed on", async ({ name, says }) => {
  const call = (await answers(await talk(), recorded(name))).at(-1);
  expect(withoutMarks(parseHtml(String(call?.params.text)).text)).toMatch(says);
});

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

test("asks for those updates alone that it answers", async () => {
  const bot = await talk();
  await answers(bot, recorded("start"));
  expect(bot.server.allowed).toEqual(["message", "callback_query", "inline_query"]);
});

test("removes a webhook, which would keep updates from it, and says so; what waits is still answered", async () => {
  const bot = await talk();
  bot.server.webhook = "https://example.org/elsewhere";
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
  expect(calls.map(told)).toEqual([
    ...(EXPECTED["group-command-addressed"] ?? []),
    ...(EXPECTED["group-command"] ?? []),
  ]);
});

test("waits as long as Telegram asks, and then answers", async () => {
  const bot = await talk();
  bot.server.fail("sendMessage", tooMany(0));
  expect(await answers(bot, recorded("private-command-en"))).toHaveLength(2);
  expect(bot.logged).toEqual([]);
});

test("gives up on an answer that would come too late to be of use", async () => {
  const bot = await talk();
  bot.server.fail("sendMessage", tooMany(3600));
  expect(await answers(bot, recorded("private-nobody"))).toHaveLength(1);
  expect(bot.logged).toEqual([
    {
      level: "error",
      method: "sendMessage",
      code: 429,
      description: "Too Many Requests: retry after 3600",
      message: "an answer on Telegram failed",
    },
  ]);
});

test("answers though the connection breaks", async () => {
  const bot = await talk();
  bot.server.fail("sendMessage", "broken connection");
  const calls = await answers(bot, recorded("private-command-en"));
  expect(calls.map(told)).toEqual([
    ...(EXPECTED["private-command-en"] ?? []),
    ...(EXPECTED["private-command-en"] ?? []),
  ]);
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
  expect(bot.logged).toEqual([
    { level: "info", refusal: "unwelcome", message: "Telegram refused an answer" },
  ]);
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

/** A call in a line: what it does, where, to which message, and the language that its buttons keep. */
function told({ method, params }: Call): string {
  const { chat_id, message_thread_id, reply_parameters, reply_markup } = params;
  const at = params.message_id ?? params.inline_message_id;
  const [, replied] = /"message_id":(\d+)/.exec(JSON.stringify(reply_parameters ?? {})) ?? [];
  const buttons = JSON.stringify(reply_markup ?? {}).matchAll(/"callback_data":"[^"#]*#(\w\w)/g);
  // The last one: help begins with the choice of another language.
  const [, language] = [...buttons].at(-1) ?? [];
  const parts = { in: chat_id, topic: message_thread_id, at, to: replied };
  const where = Object.entries(parts).flatMap(([name, part]) =>
    part === undefined ? [] : [`${name} ${part}`],
  );
  return [method, ...where].join(" ") + (language === undefined ? "" : `: ${language}`);
}

function methods(calls: readonly Call[]): string[] {
  return calls.map(({ method }) => method);
}

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
