/** The same work, shared by all processes on one Redis: BullMQ hands each chat to one of them, at the pace of all. */
import { DelayedError, type Job, Queue, Worker } from "bullmq";
import type { QueueClient } from "../storage/redis-server.ts";
import type { Task, Work } from "./work.ts";

/** What BullMQ's keys start with; in braces, so that a cluster keeps them on one node. */
const PREFIX = "{sanad-queue}";

/** How long a process may be silent before its chat is handed to another, in milliseconds: longer than any visit. */
const SILENT = 60_000;

type Queued = { readonly chat: string; readonly round: string };

type Options = {
  readonly platform: string;
  /** A connection for each: adding waits for nothing, taking waits for work. */
  readonly connect: () => QueueClient;
};

/**
 * BullMQ's limiter holds all processes to the pace of the platform. That of a single chat it can't hold; there a visit
 * says when the chat may be told more, which the ledger knows, and its job waits for that.
 */
export function workShared(task: Task, { platform, connect }: Options): Work {
  const stop = new AbortController();
  const options = { prefix: PREFIX, skipVersionCheck: true };
  const queue = new Queue<Queued>(platform, { ...options, connection: connect() });
  const worker = new Worker<Queued>(platform, (given, token) => process(given, token), {
    ...options,
    connection: connect(),
    concurrency: 1,
    limiter: { max: 1, duration: Math.ceil(task.pace.within / task.pace.most) },
    lockDuration: SILENT,
    stalledInterval: SILENT / 4,
    // However often processes are killed over it, the chat is still to be told.
    maxStalledCount: Number.MAX_SAFE_INTEGER,
  });
  // Connections that break are mended, and told of by the store, which is on the same server.
  queue.on("error", () => {});
  worker.on("error", () => {});
  return {
    async add(chats, round) {
      await queue.addBulk(chats.map((chat) => jobOf(chat, round)));
    },
    async close() {
      stop.abort();
      await worker.close();
      await queue.close();
    },
  };

  async function process(taken: Job<Queued>, token?: string): Promise<void> {
    const visited = await task.visit(taken.data.chat, stop.signal);
    switch (visited.next) {
      case "done":
        return;
      case "moved": {
        const { name, data, opts } = jobOf(visited.to, taken.data.round);
        await queue.add(name, data, opts);
        return;
      }
      case "again":
        await taken.moveToDelayed(visited.at, token);
        throw new DelayedError();
      case "park":
        await task.parked(visited.until, visited.why);
        await queue.rateLimit(Math.max(1, visited.until - task.clock.now()));
        throw Worker.RateLimitError();
    }
  }
}

/**
 * A job of its own for each round, lest one that is just about to be done swallow the next. All processes that find
 * the same chat in the same round add the same job. BullMQ allows no colon in an id.
 */
function jobOf(chat: string, round: string) {
  const jobId = `${chat}/${round}`.replaceAll(":", "_");
  return {
    name: "visit",
    data: { chat, round },
    opts: { jobId, removeOnComplete: true, removeOnFail: true },
  };
}
