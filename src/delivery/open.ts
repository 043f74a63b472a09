/** Delivery over a store: what is kept of it, and what an admin asks about it. */
import type { Bot } from "#core/command/answer.ts";
import { KINDS, type Memory } from "#core/memory/memory.ts";
import type { Courier, Log } from "../adapters/adapter.ts";
import { createMemory } from "../storage/memory.ts";
import { readServer, type Server } from "../storage/redis-url.ts";
import type { Store } from "../storage/store.ts";
import { announcement } from "./announce.ts";
import { type Archive, createArchive, HISTORY } from "./archive.ts";
import { CLAIM } from "./claims.ts";
import { clock } from "./clock.ts";
import { createDelivery, type Delivery } from "./delivery.ts";
import { type Progress, progressOf, progressText } from "./report.ts";
import { createTally, TALLY } from "./tally.ts";
import { type Task, type Work, workHere } from "./work.ts";

/** What the core remembers, in this store. */
export function openMemory(store: Store): Memory {
  return createMemory({
    reader: store.records(KINDS.reader),
    chat: store.records(KINDS.chat),
    places: store.records(KINDS.places),
  });
}

/** The versions of all stories, in this store. */
export function openArchive(store: Store): Archive {
  return createArchive(store.records(HISTORY), () => Temporal.Now.instant());
}

type Parts = {
  readonly bot: Bot;
  readonly archive: Archive;
  readonly couriers: ReadonlyMap<string, Courier>;
  readonly log: Log;
};

/**
 * Tells followers what changed, through these couriers: by this process alone, or on Redis by all that share it. A
 * cluster has no queue: there each process goes through everybody, and a claim keeps two from the same chat.
 */
export async function openDelivery(store: Store, url: string, parts: Parts): Promise<Delivery> {
  const server = readServer(url);
  const isShared = server !== undefined;
  return createDelivery({
    ...parts,
    places: store.records(KINDS.places),
    ...(isShared && { claims: store.records(CLAIM) }),
    tally: createTally(store.records(TALLY)),
    clock,
    work: isShared && server.nodes.length === 1 ? await sharedOn(server) : (_, job) => workHere(job),
  });
}

/** The queue takes a while to load, which those who have no Redis need not wait for. */
async function sharedOn(server: Server): Promise<(platform: string, job: Task) => Work> {
  const [{ workShared }, { queueClient }] = await Promise.all([
    import("./shared.ts"),
    import("../storage/redis-server.ts"),
  ]);
  return (platform, job) => workShared(job, { platform, connect: () => queueClient(server) });
}

/** How deliveries stand. Goes through all followers. */
export function progress(store: Store): Promise<Progress> {
  return progressOf({
    places: store.records(KINDS.places).entries(),
    histories: store.records(HISTORY).entries(),
    tallies: store.records(TALLY).entries(),
  });
}

/** The same in words: `npm run deliveries`. */
export async function deliveries(store: Store): Promise<string> {
  return progressText(await progress(store));
}

/** What these stories would send if they were published: `npm run announce`. */
export function announce(store: Store, bot: Bot): Promise<string> {
  const histories = store.records(HISTORY);
  return announcement({
    bot: { ...bot, memory: openMemory(store) },
    history: (story) => histories.get(story),
    places: store.records(KINDS.places).entries(),
    now: Temporal.Now.instant(),
  });
}
