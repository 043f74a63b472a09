import { gzipSync } from "node:zlib";
import { expect, test, vi } from "vitest";
import type { Once } from "#core/memory/once.ts";
import { derivedSecret } from "../../../src/adapters/telegram/webhook.ts";
import { TOKEN } from "../../fakes/telegram.ts";
import { askedOf } from "../../http.ts";
import { answers, recorded, type Talk, talk, WEBHOOK } from "./talk.ts";
import { methods, textOf } from "./told.ts";

const HEADER = "x-telegram-bot-api-secret-token";
const SECRET = "A-secret_of-its-own";
const OWN = { ...WEBHOOK, secret: SECRET };

test("tells the admin where Telegram calls, and where that has to lead to", async () => {
  const { adapter } = await talk({ webhook: WEBHOOK });
  expect(await adapter.start("http://127.0.0.1:3000")).toContain(
    "by webhook: Telegram calls https://bot.example.org/telegram/updates, which has to lead to http://127.0.0.1:3000/telegram/updates",
  );
  await adapter.stop();
});

test("registers itself with a secret, the kinds of update that it answers, and the number of connections", async () => {
  const bot = await talk({ webhook: OWN });
  expect(methods(await answers(bot, recorded("start")))).toEqual(["sendMessage"]);
  expect(bot.server.calls).toContainEqual({
    method: "setWebhook",
    params: {
      url: WEBHOOK.url,
      secret_token: SECRET,
      max_connections: 40,
      allowed_updates: ["message", "callback_query", "inline_query", "guest_message", "my_chat_member"],
    },
  });
  expect(bot.server.memory.webhook.url).toBe(WEBHOOK.url);
  expect(bot.server.faults).toEqual([]);
});

test("without a secret makes one of the token, alike in equal processes, that does not tell the token", async () => {
  const bot = await talk({ webhook: WEBHOOK });
  await answers(bot);
  expect(bot.server.memory.webhook.secret_token).toBe(derivedSecret(TOKEN));
  expect(derivedSecret(TOKEN)).toMatch(/^[0-9a-f]{64}$/);
  expect(derivedSecret(`${TOKEN}x`)).not.toBe(derivedSecret(TOKEN));
});

test("leaves a webhook alone that is as it should be", async () => {
  const first = await talk({ webhook: WEBHOOK });
  await answers(first);
  const second = await talk({ webhook: WEBHOOK });
  second.server.memory.webhook = first.server.memory.webhook;
  await answers(second);
  expect(methods(second.server.calls)).not.toContain("setWebhook");
  expect(second.logged).toEqual([]);
});

test.for([
  { change: { url: "https://elsewhere.example.org/x" } },
  { change: { max_connections: 1 } },
  { change: { allowed_updates: ["message"] } },
  { change: { last_error_message: "Wrong response from the webhook: 401 Unauthorized" } },
])("sets a webhook anew that is otherwise: $change", async ({ change }) => {
  const first = await talk({ webhook: WEBHOOK });
  await answers(first);
  const second = await talk({ webhook: WEBHOOK });
  second.server.memory.webhook = { ...first.server.memory.webhook, ...change };
  await answers(second);
  expect(methods(second.server.calls)).toContain("setWebhook");
});

test("warns of what kept Telegram from bringing updates", async () => {
  const bot = await talk({ webhook: WEBHOOK });
  bot.server.memory.webhook = {
    url: WEBHOOK.url,
    last_error_message: "Connection refused",
    last_error_date: 1795435200,
  };
  await answers(bot);
  expect(bot.logged).toContainEqual({
    level: "warn",
    said: "Connection refused",
    at: "2026-11-23T12:00:00.000Z",
    message: "Telegram could not bring updates to the webhook",
  });
});

test.for(["http://bot.example.org/telegram"])("Telegram itself calls no %s", async (url) => {
  const { adapter } = await talk({ webhook: { url }, apiRoot: undefined });
  await expect(adapter.start()).rejects.toThrow(
    `TELEGRAM_WEBHOOK_URL: expected https, since Telegram calls nothing else, found ${url}.`,
  );
});

test("says what Telegram has against the address", async () => {
  const { adapter, server } = await talk({ webhook: WEBHOOK });
  server.fail("setWebhook", {
    error_code: 400,
    description: "Bad Request: bad webhook: Failed to resolve host: Name or service not known",
  });
  await expect(adapter.start()).rejects.toThrow(/^TELEGRAM_WEBHOOK_URL: .*Failed to resolve host/);
});

test.for([
  { why: "no secret", headers: {}, status: 401 },
  { why: "another secret", headers: { [HEADER]: "A-secret_of-its-owN" }, status: 401 },
  { why: "a secret of another length", headers: { [HEADER]: `${SECRET}x` }, status: 401 },
  { why: "a body that is no JSON", body: "{", status: 400 },
  { why: "a body that is no update", body: '{"message":{}}', status: 400 },
  { why: "a body of bytes that are no text", body: new Uint8Array([0xff, 0xfe]), status: 400 },
  {
    why: "a compressed body, which is never unpacked",
    body: gzipSync('{"update_id":1}'),
    headers: { "content-type": "application/json", "content-encoding": "gzip", [HEADER]: SECRET },
    status: 400,
  },
  { why: "another content type", headers: { "content-type": "text/plain", [HEADER]: SECRET }, status: 415 },
  { why: "a body that is too long", body: "x".repeat(1024 * 1024 + 1), status: 413 },
  {
    why: "a body that is too long, without the secret",
    body: "x".repeat(1024 * 1024 + 1),
    headers: {},
    status: 401,
  },
  { why: "another method", method: "GET", status: 405 },
])("refuses $why with $status", async ({ status, ...sent }) => {
  const bot = await talk({ webhook: OWN });
  await bot.adapter.start();
  const setUp = bot.server.calls.length;
  const response = await post(bot, sent);
  expect(response.status).toBe(status);
  expect(await response.json()).toEqual({ error: expect.stringMatching(/^expected /) });
  await bot.adapter.stop();
  expect(bot.server.calls.length).toBe(setUp);
});

test.for([
  { update_id: 1 },
  { update_id: 2, message: {} },
  { update_id: 3, message: { chat: { id: 1, type: "private" }, text: "x".repeat(100_000), from: null } },
  { update_id: 4, callback_query: { id: "1", data: "\u0000?#..", from: {} } },
  { update_id: 5, inline_query: {} },
  { update_id: 6, guest_message: { text: "@sanad_bot" } },
  { update_id: 7, my_chat_member: {} },
  { update_id: 8, poll: { id: "1" } },
])("goes on after an update that Telegram would never send: %j", async (update) => {
  const bot = await talk({ webhook: OWN });
  await bot.adapter.start();
  expect((await post(bot, { body: JSON.stringify(update) })).status).toBe(200);
  await bot.server.deliver(recorded("private-command-en"));
  await bot.adapter.stop();
  expect(bot.server.calls.map(textOf).at(-1)).toMatch(/^Timeline/);
});

test("takes nothing before it is ready and after it stops, so that Telegram brings it again", async () => {
  const bot = await talk({ webhook: OWN });
  const update = JSON.stringify(recorded("start"));
  expect((await post(bot, { body: update })).status).toBe(503);
  await bot.adapter.start();
  expect((await post(bot, { body: update })).status).toBe(200);
  await bot.adapter.stop();
  expect((await post(bot, { body: update })).status).toBe(503);
});

test("answers an update once, however often Telegram brings it, and says each time that it has", async () => {
  const bot = await talk({ webhook: WEBHOOK });
  await bot.adapter.start();
  await bot.server.deliver(recorded("private-command-en"), { times: 3 });
  await bot.server.deliver(recorded("private-command-en"));
  await bot.adapter.stop();
  expect(bot.server.calls.filter(({ method }) => method === "sendMessage")).toHaveLength(1);
});

test("says that it has taken an update only when it is answered, and waits for that before it stops", async () => {
  const bot = await talk({ webhook: OWN });
  await bot.adapter.start();
  const { arrived, release } = bot.server.hold("sendMessage");
  const body = JSON.stringify(recorded("private-command-en"));
  const done: string[] = [];
  const first = post(bot, { body }).then(() => done.push("taken"));
  await arrived;
  const again = post(bot, { body }).then(() => done.push("taken again"));
  const stopped = bot.adapter.stop().then(() => done.push("stopped"));
  expect(done).toEqual([]);
  release();
  await Promise.all([first, again, stopped]);
  expect(done.toSorted()).toEqual(["stopped", "taken", "taken again"]);
  expect(bot.server.calls.map(textOf).filter((text) => text.startsWith("Timeline"))).toHaveLength(1);
});

test("asks for an update once more that takes too long to answer, and answers it once", async () => {
  const bot = await talk({ webhook: OWN });
  await bot.adapter.start();
  const { arrived, release } = bot.server.hold("sendMessage");
  const body = JSON.stringify(recorded("private-command-en"));
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const first = post(bot, { body });
  await arrived;
  vi.advanceTimersByTime(10_000);
  vi.useRealTimers();
  expect((await first).status).toBe(503);
  expect((await first).headers.get("retry-after")).toBe("10");
  const again = post(bot, { body });
  release();
  expect((await again).status).toBe(200);
  await bot.adapter.stop();
  expect(bot.server.calls.map(textOf).filter((text) => text.startsWith("Timeline"))).toHaveLength(1);
});

test("takes no update that is left to another process, so that Telegram brings it again", async () => {
  const once: Once = (_id, _work, signal) =>
    new Promise((resolve) => signal.addEventListener("abort", () => resolve("left")));
  const bot = await talk({ webhook: OWN, once });
  await bot.adapter.start();
  const taken = post(bot, { body: JSON.stringify(recorded("private-command-en")) });
  await bot.adapter.stop();
  expect((await taken).status).toBe(503);
});

test("equal processes answer side by side, each what is brought to it", async () => {
  const first = await talk({ webhook: WEBHOOK });
  const second = await talk({ webhook: WEBHOOK, apiRoot: first.server.apiRoot });
  await Promise.all([first.adapter.start(), second.adapter.start()]);
  await first.server.deliver(recorded("private-command-en"));
  first.server.bring = second.server.bring;
  await first.server.deliver(recorded("private-command-tr"));
  await Promise.all([first.adapter.stop(), second.adapter.stop()]);
  expect(first.server.calls.filter(({ method }) => method === "sendMessage")).toHaveLength(2);
});

type Posted = {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
};

/** Brings something to the webhook, as Telegram does unless told otherwise. */
function post(
  { adapter }: Talk,
  {
    method = "POST",
    headers = { "content-type": "application/json", [HEADER]: SECRET },
    body = "{}",
  }: Posted,
): Promise<Response> {
  const request = new Request(WEBHOOK.url, { method, headers, ...(method === "POST" && { body }) });
  return askedOf(adapter.http, request);
}
