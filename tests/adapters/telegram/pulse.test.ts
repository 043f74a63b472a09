import { expect, onTestFinished, test, vi } from "vitest";
import { createPulse } from "../../../src/adapters/telegram/pulse.ts";
import { noteAll } from "../../observer.ts";
import { quietLog } from "../discord/stage.ts";
import { answers, recorded, talk, WEBHOOK } from "./talk.ts";

test("is up while Telegram answers the call for updates, and tells when something last came in", async () => {
  const bot = await talk();
  expect(bot.adapter.health()).toEqual({ isUp: false, ways: [] });
  await answers(bot, recorded("private-command-en"));
  expect(bot.adapter.health()).toMatchObject({
    isUp: true,
    lastUpdate: expect.any(Temporal.Instant),
    ways: [{ name: "polling", isUp: true, status: "listening", lastCall: expect.any(Temporal.Instant) }],
  });
});

test("is deaf, and not up, once no call for updates has gone well for 90 seconds", async () => {
  const { pulse, seconds } = await beating();
  await called(pulse, "ok");
  seconds(60);
  await called(pulse, "conflict");
  expect(pulse.health()).toMatchObject({ isUp: true });
  seconds(30);
  expect(pulse.health()).toMatchObject({ isUp: false, ways: [{ status: "deaf", isUp: false }] });
  await called(pulse, "ok");
  expect(pulse.health()).toMatchObject({ isUp: true });
});

test("is deaf as well where no call for updates ever goes well", async () => {
  const { pulse, seconds } = await beating();
  seconds(90);
  expect(pulse.health()).toMatchObject({ isUp: false, lastUpdate: undefined });
});

test("by webhook, is deaf once Telegram says that it did not get through, and something waits", async () => {
  const { pulse, began, minutes, seconds, pending } = await beating({ url: "https://example.org/telegram" });
  expect(pulse.health()).toMatchObject({ isUp: true, ways: [{ name: "webhook", status: "listening" }] });
  const failure = {
    pending_update_count: 3,
    last_error_date: Math.ceil(began.epochMilliseconds / 1000) + 30,
  };
  pending.mockResolvedValue(failure);
  await minutes(1);
  expect(pulse.health()).toMatchObject({ isUp: false, ways: [{ status: "deaf", pending: 3 }] });
  // Something came since: the failure is over.
  seconds(60);
  pulse.arrived();
  expect(pulse.health()).toMatchObject({ isUp: true });
});

test("by webhook, is deaf once Telegram does not know the token any more, and tells the admin once", async () => {
  const bot = await talk({ webhook: WEBHOOK });
  const revoked = { error_code: 401, description: "Unauthorized" };
  bot.server.fail("sendMessage", revoked);
  bot.server.fail("sendMessage", revoked);
  await bot.adapter.start();
  await bot.server.deliver(recorded("private-command-en"));
  await bot.server.deliver(recorded("private-command-tr"));
  expect(bot.adapter.health()).toMatchObject({ isUp: false, ways: [{ name: "webhook", status: "deaf" }] });
  await bot.adapter.stop();
  const told = bot.logged.filter((line) => /TELEGRAM_TOKEN/.test(JSON.stringify(line)));
  expect(told).toMatchObject([{ level: "error", message: expect.stringContaining("revoked") }]);
});

test("asks each minute how many updates wait, and keeps the last number where nobody answers", async () => {
  const { pulse, minutes, pending } = await beating();
  pending.mockResolvedValueOnce({ pending_update_count: 7 });
  await minutes(1);
  expect(pulse.health().ways[0]).toMatchObject({ pending: 7 });
  pending.mockRejectedValueOnce(new Error("no answer"));
  await minutes(1);
  expect(pulse.health().ways[0]).toMatchObject({ pending: 7 });
});

test("tells whoever observes of every call, each retry as well, and of each answer", async () => {
  const bot = await talk();
  bot.server.fail("sendMessage", "broken connection");
  await answers(bot, recorded("private-command-en"));
  const sent = bot.observer.calls.filter((call) => call.startsWith("sendMessage"));
  expect(sent).toEqual(["sendMessage network", "sendMessage ok"]);
  expect(bot.observer.ended).toEqual([
    { about: { command: "timeline", language: "en", outcome: "answered" } },
  ]);
});

test("tells of an answer that did not get through by its reason", async () => {
  const bot = await talk();
  bot.server.fail("sendMessage", { error_code: 403, description: "Forbidden: bot was blocked by the user" });
  await answers(bot, recorded("private-command-en"));
  expect(bot.observer.ended).toMatchObject([{ unsent: expect.stringMatching(/^(?:unwelcome|gone)$/) }]);
});

test("writes to the admin as plain text, no longer than Telegram takes", async () => {
  const { server, adapter } = await talk();
  await adapter.tell?.("70000009", `<b>&${"😀".repeat(3000)}`);
  const [call] = server.calls;
  expect(call).toMatchObject({ method: "sendMessage", params: { chat_id: "70000009" } });
  expect(call?.params).not.toHaveProperty("parse_mode");
  expect(String(call?.params.text)).toMatch(/^<b>&😀/);
  expect(String(call?.params.text).length).toBeLessThanOrEqual(4096);
  expect(String(call?.params.text).isWellFormed()).toBe(true);
});

/** The pulse of a bot that has just started. */
async function beating(webhook?: { readonly url: string }) {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  const began = Temporal.Now.instant();
  let passed = 0;
  const now = () => began.add({ seconds: passed });
  const clocks = [
    vi.spyOn(Temporal.Now, "instant").mockImplementation(now),
    vi.spyOn(Date, "now").mockImplementation(() => now().epochMilliseconds),
  ];
  const pulse = createPulse({ observer: noteAll(), log: quietLog(), webhook });
  const pending = vi.fn().mockResolvedValue({ pending_update_count: 0 });
  pulse.start({ getWebhookInfo: pending });
  onTestFinished(() => {
    pulse.stop();
    for (const clock of clocks) clock.mockRestore();
    vi.useRealTimers();
  });
  return {
    pulse,
    began,
    pending,
    seconds: (more: number) => {
      passed += more;
    },
    minutes: (count: number) => vi.advanceTimersByTimeAsync(count * 60_000),
  };
}

/** A call for updates that ends so. */
async function called({ feel }: ReturnType<typeof createPulse>, result: "ok" | "conflict") {
  const conflict = { ok: false, error_code: 409, description: "Conflict" } as const;
  const call = async () => {
    return result === "ok" ? { ok: true, result: [] } : conflict;
  };
  return feel(call as Parameters<typeof feel>[0], "getUpdates", {});
}
