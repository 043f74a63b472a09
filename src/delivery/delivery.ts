/** Tells followers what changed: finds out who is to be told, and has one worker a platform tell them. */
import { createHash } from "node:crypto";
import type { Bot } from "#core/command/answer.ts";
import type { Places } from "#core/memory/places.ts";
import type { Library } from "#core/story/library.ts";
import type { Courier, Log } from "../adapters/adapter.ts";
import type { Records } from "../storage/memory.ts";
import type { Archive } from "./archive.ts";
import { type Claims, claimed } from "./claims.ts";
import type { Clock } from "./clock.ts";
import { dueIn } from "./ledger.ts";
import type { Tally } from "./tally.ts";
import { newestIn, visit } from "./visit.ts";
import type { Task, Work } from "./work.ts";

/** Records that can be gone through. */
export type PlaceRecords = Pick<Records<Places>, "get" | "update"> & {
  entries(): AsyncIterable<readonly [string, Places]>;
};

type Parts = {
  readonly bot: Bot;
  readonly archive: Archive;
  readonly places: PlaceRecords;
  /** Where many processes share the store: who visits a chat now. */
  readonly claims?: Claims | undefined;
  /** By platform: what the keys of its chats begin with. */
  readonly couriers: ReadonlyMap<string, Courier>;
  readonly tally: Tally;
  readonly clock: Clock;
  readonly log: Log;
  /** Has the work of a platform done, by this process or by all that share it. */
  work(platform: string, job: Task): Work;
};

export type Delivery = {
  /**
   * The stories were read or have changed: writes down what is new, and has everybody told who is to be. Resolves
   * when all of them are found, which is tried until it succeeds; rejects never.
   */
  published(): Promise<void>;
  /** Lets messages in hand be sent and written down. */
  stop(): Promise<void>;
};

/** How many chats are handed over at once. */
const BATCH = 500;

/** How long to wait before the store is tried again, in milliseconds. */
const REST = 5000;

export function createDelivery(parts: Parts): Delivery {
  const { couriers, clock, log } = parts;
  const ending = new AbortController();
  const works = new Map(
    [...couriers].map(([platform, courier]) => [platform, workOf(parts, platform, courier)]),
  );
  let latest = Promise.resolve();
  return {
    published() {
      latest = latest.then(() => untilDone(() => publish(parts, works)));
      return latest;
    },
    async stop() {
      ending.abort();
      await Promise.all([...works.values()].map((work) => work.close()));
      await latest;
    },
  };

  async function untilDone(attempt: () => Promise<void>): Promise<void> {
    for (let isFirst = true; !ending.signal.aborted; isFirst = false) {
      try {
        return await attempt();
      } catch {
        // Why the store is out of reach it tells itself.
        if (isFirst)
          log.warn({}, "what changed in the stories can't be written down yet; trying until it can");
        await clock.sleep(REST, ending.signal);
      }
    }
  }
}

function workOf(
  { bot, places, claims, clock, log, tally, work }: Parts,
  platform: string,
  courier: Courier,
): Work {
  const counted = tally.counter(platform);
  const route = { bot, places, courier, clock, log, counted, messages: new Map() };
  return work(platform, {
    visit: (chat, signal) =>
      claims
        ? claimed({ claims, clock }, chat, () => visit(route, chat, signal))
        : visit(route, chat, signal),
    pace: courier.pace,
    clock,
    async parked(until, why) {
      if (until === undefined) log.info({ platform }, "updates are sent again");
      else log.warn({ platform, why, seconds: Math.round((until - clock.now()) / 1000) }, "updates wait");
      await tally.parked(platform, until, why);
    },
  });
}

/** The ledger says who is to be told; so nothing else has to be remembered of it. */
async function publish({ bot, archive, places }: Parts, works: ReadonlyMap<string, Work>): Promise<void> {
  await archive.note(bot.library());
  const newest = newestIn(bot);
  const round = roundOf(bot.library());
  const found = new Map<string, string[]>([...works.keys()].map((platform) => [platform, []]));
  for await (const [chat, known] of places.entries()) {
    const waiting = found.get(platformOf(chat));
    if (!waiting || dueIn(known, newest).length === 0) continue;
    waiting.push(chat);
    if (waiting.length >= BATCH) await works.get(platformOf(chat))?.add(waiting.splice(0), round);
  }
  for (const [platform, waiting] of found)
    if (waiting.length > 0) await works.get(platform)?.add(waiting, round);
}

/** What tells one state of all stories from another. */
function roundOf({ stories }: Library): string {
  const revisions = [...stories.values()].map(({ id, revision }) => `${id} ${revision}`);
  return createHash("sha256").update(revisions.sort().join()).digest("hex").slice(0, 12);
}

/** Keys begin with the platform: `telegram:42`. */
export function platformOf(chat: string): string {
  return chat.split(":")[0] ?? "";
}
