import { expect, test, vi } from "vitest";
import { type Adapter, PassingError, SetupError } from "../../src/adapters/adapter.ts";
import { Kept, type Outcome, pauseAfter } from "../../src/process/keep.ts";
import { askedOf } from "../http.ts";

const DOWN = new PassingError("Telegram can't be reached (ECONNREFUSED).");
const WRONG = new SetupError("TELEGRAM_TOKEN: expected another.");

test("says what the adapter says of itself when it runs, and how it is", async () => {
  const { kept } = await platform([]);
  expect(await kept.start("http://127.0.0.1:1")).toEqual({ lines: "as @sanad_bot at http://127.0.0.1:1" });
  expect(kept.health()).toEqual({ isUp: true, ways: [] });
});

test("tries again until it runs, with a new adapter each time, and tells what changes", async () => {
  const { kept, told, made, passes } = await platform([DOWN, DOWN, WRONG]);
  expect(await kept.start("")).toMatchObject({ reason: DOWN.message, isHopeless: false });
  expect(kept.health()).toMatchObject({ isUp: false, why: DOWN.message });
  await passes(3);
  expect(told).toMatchObject([
    { reason: WRONG.message, isHopeless: true },
    { lines: expect.stringContaining("@sanad_bot") },
  ]);
  expect(made).toHaveLength(4);
  expect(made.slice(0, 3).every(({ stop }) => vi.mocked(stop).mock.calls.length === 1)).toBe(true);
  expect(kept.health()).toMatchObject({ isUp: true });
});

test("is not up before it has started", async () => {
  const { kept } = await platform([]);
  expect(kept.health()).toMatchObject({ isUp: false, why: "starting" });
});

test("tries again also after an error of our own, of which only what it is may be logged", async () => {
  const { kept } = await platform([new TypeError("a secret")]);
  const first = await kept.start("");
  expect(first).toMatchObject({ isHopeless: false, fields: { error: "TypeError" } });
  expect(JSON.stringify(first)).not.toContain("a secret");
});

test("tries no more once it is stopped", async () => {
  const { kept, made, passes } = await platform([DOWN, DOWN]);
  await kept.start("");
  await kept.stop();
  await passes(1);
  expect(made).toHaveLength(1);
});

test("answers over HTTP by the adapter that it has now", async () => {
  const { kept, passes } = await platform([DOWN]);
  await kept.start("");
  const ask = async () => (await askedOf(kept.http, new Request("http://127.0.0.1/hook"))).text();
  expect(await ask()).toBe("from 1");
  await passes(1);
  expect(await ask()).toBe("from 2");
});

test("waits longer after each try that fails, up to five minutes, and each process for another time", () => {
  expect([1, 2, 3, 9, 10, 1000].map((tries) => pauseAfter(tries, 1))).toEqual([
    1000, 2000, 4000, 256_000, 300_000, 300_000,
  ]);
  expect(pauseAfter(3, 0)).toBe(2000);
});

/** A platform whose first starts fail with these errors. `passes`: lets so many pauses go by. */
async function platform(errors: Error[]) {
  const pauses: { end: () => void }[] = [];
  const wait = (_: number, signal: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      pauses.push({ end: () => (signal.aborted ? reject(new Error("stopped")) : resolve()) });
    });
  const passes = async (count: number) => {
    for (let passed = 0; passed < count; passed += 1) {
      pauses.shift()?.end();
      // What follows a pause takes no time, only turns of the loop.
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  const made: Adapter[] = [];
  const told: Outcome[] = [];
  const make = async (): Promise<Adapter> => {
    const number = made.length + 1;
    const adapter: Adapter = {
      async start(address) {
        const error = errors.shift();
        if (error) throw error;
        return `as @sanad_bot at ${address}`;
      },
      stop: vi.fn(async () => {}),
      health: () => ({ isUp: true, ways: [] }),
      http: { path: "/hook", handle: async () => ({ status: 200, body: `from ${number}` }) },
    };
    made.push(adapter);
    return adapter;
  };
  const kept = await Kept.of({ make, tell: (outcome) => told.push(outcome), wait });
  return { kept, told, made, passes };
}
