import { expect, onTestFinished, test } from "vitest";
import type { Answered } from "#core/command/answer.ts";
import { LANGUAGES } from "#core/language/language.ts";
import { courierOf } from "../../../src/adapters/telegram/deliver.ts";
import { receiveMessage, receiveTap } from "../../../src/adapters/telegram/receive.ts";
import { ask, NOW, testBot } from "../../bot.ts";
import { type Failure, fakeTelegram, TOKEN } from "../../fakes/telegram.ts";
import { recorded, recordedWith } from "./talk.ts";

const bot = await testBot();

async function server() {
  const fake = await fakeTelegram();
  onTestFinished(() => {
    fake.close();
    expect(fake.faults).toEqual([]);
  });
  const courier = courierOf({ bot, token: TOKEN, apiRoot: fake.apiRoot });
  const deliver = (place = "telegram:-100123", answered: Answered = ask(bot, "/summary")) =>
    courier.deliver(place, answered, "once");
  return { fake, deliver };
}

test.for(LANGUAGES)("sends an answer in %s to a chat, and to a topic of it", async (language) => {
  const { fake, deliver } = await server();
  const answered = ask(bot, "/timeline", language);
  expect(await deliver("telegram:42", answered)).toEqual({ outcome: "sent" });
  expect(await deliver("telegram:-100123/7", answered)).toEqual({ outcome: "sent" });
  expect(fake.calls.map(({ params }) => [params.chat_id, params.message_thread_id])).toEqual([
    ["42", undefined],
    ["-100123", 7],
  ]);
});

test("a chat that wants rich messages gets one, and a plain one where Telegram refuses it", async () => {
  const { fake, deliver } = await server();
  const rich: Answered = {
    ...ask(bot, "/summary"),
    look: { digits: "latin", isRich: true, isPrivate: false },
  };
  await deliver("telegram:42", rich);
  fake.fail("sendRichMessage", { error_code: 400, description: "Bad Request: RICH_MESSAGE_INVALID" });
  expect(await deliver("telegram:42", rich)).toEqual({ outcome: "sent" });
  expect(fake.calls.map(({ method }) => method)).toEqual([
    "sendRichMessage",
    "sendRichMessage",
    "sendMessage",
  ]);
});

test.for<[Failure, object]>([
  [
    {
      error_code: 429,
      description: "Too Many Requests: retry after 43200",
      parameters: { retry_after: 43_200 },
    },
    { outcome: "wait", seconds: 43_200 },
  ],
  [
    {
      error_code: 400,
      description: "Bad Request: group chat was upgraded to a supergroup chat",
      parameters: { migrate_to_chat_id: -100_999 },
    },
    { outcome: "moved", to: "telegram:-100999" },
  ],
  [{ error_code: 403, description: "Forbidden: bot was blocked by the user" }, { outcome: "gone" }],
  [
    { error_code: 403, description: "Forbidden: bot was kicked from the supergroup chat" },
    { outcome: "gone" },
  ],
  [{ error_code: 400, description: "Bad Request: chat not found" }, { outcome: "gone" }],
  [{ error_code: 400, description: "Bad Request: message thread not found" }, { outcome: "gone" }],
  [{ error_code: 400, description: "Bad Request: TOPIC_CLOSED" }, { outcome: "failed" }],
  [
    { error_code: 400, description: "Bad Request: not enough rights to send text messages to the chat" },
    { outcome: "failed" },
  ],
  [{ error_code: 401, description: "Unauthorized" }, { outcome: "wait" }],
  [{ error_code: 502, description: "Bad Gateway" }, { outcome: "wait" }],
  ["broken connection", { outcome: "wait" }],
])("what %o means for a follower: %o", async ([failure, outcome]) => {
  const { fake, deliver } = await server();
  fake.fail("sendMessage", failure);
  expect(await deliver()).toMatchObject(outcome);
});

const SETTING = { bot, me: { id: 1, username: "sanad_bot" }, now: NOW, mayManage: async () => false };

test.for([
  ["private-command-en", /^telegram:\d+$/],
  ["group-command", /^telegram:-\d+$/],
  ["topic-command", /^telegram:-\d+\/\d+$/],
  ["topic-general", /^telegram:-\d+$/],
] as const)("a message such as %s stands where something can be pushed to", ([name, key]) => {
  const { message } = recorded(name) as never;
  expect(receiveMessage(message, SETTING)?.asked.origin?.place).toMatch(key);
});

test("a tap in a topic stands in it, and one below a message too old to tell nowhere", () => {
  const place = (update: object) =>
    receiveTap((update as never as { callback_query: never }).callback_query, SETTING).origin?.place;
  expect(place(recorded("tap-topic"))).toMatch(/^telegram:-\d+\/\d+$/);
  expect(place(recorded("tap-inline-message"))).toBeUndefined();
  const chat = { id: -100_123, type: "supergroup", title: "x" };
  const old = recordedWith("tap-topic", { callback_query: { message: { chat, message_id: 5, date: 0 } } });
  expect(place(old)).toBeUndefined();
});
