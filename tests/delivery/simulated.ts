/** Delivery without a platform, a store or real time: everything that happens is on the table, and can end at once. */
import { setImmediate as turn } from "node:timers/promises";
import type { Bot } from "#core/command/answer.ts";
import type { Places } from "#core/memory/places.ts";
import type { History } from "#core/news/history.ts";
import type { Courier, Delivered, Pace } from "../../src/adapters/adapter.ts";
import { createArchive } from "../../src/delivery/archive.ts";
import type { Clock } from "../../src/delivery/clock.ts";
import { createDelivery, type Delivery, type PlaceRecords } from "../../src/delivery/delivery.ts";
import { createTally, type Tallied } from "../../src/delivery/tally.ts";
import { workHere } from "../../src/delivery/work.ts";
import { createMemory } from "../../src/storage/memory.ts";
import { testBot } from "../bot.ts";
import { recordsInMap } from "../remembering.ts";

/** A clock that stands until `pass`, and then leaps from one thing that is waited for to the next. */
export function simulatedClock(start = 1_800_000_000_000) {
  let now = start;
  const waiting = new Set<{ readonly at: number; readonly wake: () => void }>();
  const clock: Clock = {
    now: () => now,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        const timer = { at: now + ms, wake: resolve };
        waiting.add(timer);
        const end = () => {
          waiting.delete(timer);
          resolve();
        };
        if (signal.aborted) end();
        else signal.addEventListener("abort", end, { once: true });
      }),
  };
  /** Lets time pass until nothing is waited for before that moment. */
  const pass = async (until = now + 366 * 86_400_000) => {
    for (;;) {
      await turn();
      const [next] = [...waiting].toSorted((a, b) => a.at - b.at);
      if (!next || next.at > until) return;
      waiting.delete(next);
      now = Math.max(now, next.at);
      next.wake();
    }
  };
  return { clock, pass };
}

/** What is kept, as long as the test lasts: other than a process, which can end. */
export function keptRecords() {
  const places = recordsInMap<Places>();
  return {
    reader: recordsInMap<object>(),
    chat: recordsInMap<object>(),
    history: recordsInMap<History>(),
    deliveries: recordsInMap<Tallied>(),
    places: {
      ...places,
      async *entries() {
        yield* places.all;
      },
    },
  };
}

export type Kept = ReturnType<typeof keptRecords>;

/** Every step that a process takes outside of itself. Whoever never lets one end has killed the process. */
export type Step = <Result>(step: () => Promise<Result>) => Promise<Result>;

const atOnce: Step = (step) => step();

type Sent = { readonly place: string; readonly text: string };

const NO_PACE: Pace = { most: 1000, within: 1, chat: () => 0 };

/** A process with a bot that delivers. `deliver`: what the platform says to each message. */
export async function process(
  kept: Kept,
  clock: Clock,
  {
    step = atOnce,
    deliver,
    pace = NO_PACE,
    platform = "here",
    platforms = [],
  }: {
    step?: Step;
    deliver: Courier["deliver"];
    pace?: Pace;
    platform?: string;
    platforms?: readonly string[];
  },
): Promise<{ readonly bot: { -readonly [Key in keyof Bot]: Bot[Key] }; readonly delivery: Delivery }> {
  const places: PlaceRecords = {
    get: (key) => step(() => kept.places.get(key)),
    update: (key, change) => step(() => kept.places.update(key, change)),
    entries: () => kept.places.entries(),
  };
  const archive = createArchive(kept.history, () => Temporal.Instant.fromEpochMilliseconds(clock.now()));
  const memory = createMemory({ ...kept, places: kept.places });
  const bot = { ...(await testBot()), memory, history: archive.history };
  const courier: Courier = { pace, deliver: (...given) => step(() => deliver(...given)) };
  const log = { debug() {}, info() {}, warn() {}, error() {} };
  const couriers = new Map([platform, ...platforms].map((each) => [each, courier]));
  const tally = createTally(kept.deliveries);
  const parts = { bot, archive, places, couriers, tally, clock, log };
  return { bot, delivery: createDelivery({ ...parts, work: (_, job) => workHere(job) }) };
}

/** A platform that takes everything. */
export function takesAll() {
  const sent: Sent[] = [];
  const deliver: Courier["deliver"] = async (place, { reply }) => {
    sent.push({ place, text: JSON.stringify(reply.blocks) });
    return { outcome: "sent" } satisfies Delivered;
  };
  return { sent, deliver };
}

/** Has a place follow the first story, or somebody in it. */
export async function follow(bot: Bot, place: string, actor?: string): Promise<void> {
  const [story] = bot.library().stories.values();
  if (!story) throw new Error("expected a story, found none");
  const version = bot.history(story);
  await bot.memory.keep(
    { reader: "here:1", chat: place.split("/")[0], place },
    {
      change: "follow",
      story: story.id,
      actor,
      version: version ? version.first + version.versions.length - 1 : 1,
      language: "en",
      isAlone: false,
    },
  );
}
