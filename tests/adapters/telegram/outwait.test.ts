import { HttpError } from "grammy";
import { expect, test } from "vitest";
import { outwait } from "../../../src/adapters/telegram/outwait.ts";

const SENT = { ok: true, result: true } as const;

/** A Telegram that fails so often with a code of the system, and the calls and waits that it sees. */
async function call(method: "sendMessage" | "getMe" | "answerCallbackQuery", code: string, failures: number) {
  const waits: number[] = [];
  let calls = 0;
  const transform = outwait(async (ms) => waits.push(ms));
  const respond: Parameters<typeof transform>[0] = async () => {
    calls += 1;
    if (calls <= failures) throw new HttpError("no network", Object.assign(new Error(code), { code }));
    return SENT as never;
  };
  const outcome = await transform(respond, method, { chat_id: 1, text: "" } as never).catch((error) => error);
  return { outcome, calls, waits };
}

test.for(["ECONNREFUSED", "ENOTFOUND", "UND_ERR_CONNECT_TIMEOUT"])(
  "an answer is sent once Telegram can be reached again, after %s",
  async (code) => {
    const { outcome, calls, waits } = await call("sendMessage", code, 3);
    expect(outcome).toBe(SENT);
    expect(calls).toBe(4);
    expect(waits).toEqual([1000, 2000, 4000]);
  },
);

test("an answer is given up after a minute", async () => {
  const { outcome, calls, waits } = await call("sendMessage", "ECONNREFUSED", Number.POSITIVE_INFINITY);
  expect(outcome).toBeInstanceOf(HttpError);
  expect(calls).toBe(8);
  expect(waits.reduce((sum, ms) => sum + ms, 0)).toBe(60_000);
});

test("an answer that may have arrived is not sent again", async () => {
  expect(await call("sendMessage", "ECONNRESET", 1)).toMatchObject({ calls: 1, waits: [] });
});

test.for(["getMe", "answerCallbackQuery"] as const)("%s waits for nothing", async (method) => {
  expect(await call(method, "ECONNREFUSED", 1)).toMatchObject({ calls: 1, waits: [] });
});
