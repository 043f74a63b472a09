import { expect, test } from "vitest";
import type { Delivered } from "../../src/adapters/adapter.ts";
import { PACE } from "../../src/adapters/telegram/limits.ts";
import { editedLibrary, PACT } from "../versions.ts";
import { keptRecords, process, simulatedClock } from "./simulated.ts";

const FOLLOWERS = 100_000;

/** Telegram's limits as a server counts them: refuses whatever is one too many, within any second or minute. */
function strict(now: () => number) {
  const all: number[] = [];
  const chats = new Map<string, number[]>();
  let refused = 0;
  const isOver = (times: readonly number[], most: number, within: number) =>
    times.filter((time) => time > now() - within).length >= most;
  const deliver = async (place: string): Promise<Delivered> => {
    const chat = place.split("/")[0] ?? "";
    const own = chats.get(chat) ?? [];
    const isGroup = chat.startsWith("telegram:-");
    if (isOver(all.slice(-40), 30, 1000) || isOver(own, 1, 1000) || (isGroup && isOver(own, 20, 60_000))) {
      refused += 1;
      return { outcome: "wait", seconds: 30, why: "too many requests" };
    }
    all.push(now());
    chats.set(chat, [...own, now()]);
    return { outcome: "sent" };
  };
  return { all, deliver, refused: () => refused };
}

test("a hundred thousand followers are told at 99 % of Telegram's pace, and none too soon", async () => {
  const kept = keptRecords();
  const { clock, pass } = simulatedClock();
  const { all, deliver, refused } = strict(clock.now);
  const first = await process(kept, clock, { deliver, pace: PACE, platform: "telegram" });
  await first.delivery.published();
  for (let number = 1; number <= FOLLOWERS; number += 1) {
    const chat = number % 10 === 0 ? `telegram:-${number}` : `telegram:${number}`;
    kept.places.all.set(chat, {
      places: { [chat]: { follows: { "egypt-turkey": { told: 1 } }, shown: {}, language: "tr" } },
    });
  }
  const library = editedLibrary(...PACT);
  first.bot.library = () => library;
  const began = clock.now();
  await first.delivery.published();
  await pass();
  expect(all).toHaveLength(FOLLOWERS);
  expect(refused()).toBe(0);
  const seconds = ((all.at(-1) ?? 0) - began) / 1000;
  expect(FOLLOWERS / seconds).toBeGreaterThanOrEqual(30 * 0.99);
}, 120_000);

test("topics of one group wait for each other: twenty a minute", async () => {
  const kept = keptRecords();
  const { clock, pass } = simulatedClock();
  const { all, deliver, refused } = strict(clock.now);
  const { bot, delivery } = await process(kept, clock, { deliver, pace: PACE, platform: "telegram" });
  await delivery.published();
  const topics = Array.from({ length: 50 }, (_, index) => `telegram:-7/${index + 2}`);
  const follows = { "egypt-turkey": { told: 1 } };
  kept.places.all.set("telegram:-7", {
    places: Object.fromEntries(topics.map((key) => [key, { follows, shown: {} }])),
  });
  const library = editedLibrary(...PACT);
  bot.library = () => library;
  await delivery.published();
  await pass();
  expect(all).toHaveLength(50);
  expect(refused()).toBe(0);
});
