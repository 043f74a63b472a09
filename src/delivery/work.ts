/** The chats that are to be visited on one platform, one after the other, at the platform's pace. In one process. */
import type { Pace } from "../adapters/adapter.ts";
import type { Clock } from "./clock.ts";
import type { Visit } from "./visit.ts";

/** Whoever does the work: in this process, or shared by many. */
export type Work = {
  /** Adds chats to be visited; one that is there already stays where it is. `round`: the same for the same stories. */
  add(chats: readonly string[], round: string): Promise<void>;
  /** Lets the visit in hand finish. What is left stays in the ledger. */
  close(): Promise<void>;
};

export type Task = {
  visit(chat: string, signal: AbortSignal): Promise<Visit>;
  readonly pace: Pick<Pace, "most" | "within">;
  readonly clock: Clock;
  /** The platform takes nothing until then; `undefined`: it does again. */
  parked(until: number | undefined, why: string): Promise<void>;
};

/** Visits chats in the order in which they were added; those that must wait, when their time has come. */
export function workHere(job: Task): Work {
  const { clock } = job;
  const stop = new AbortController();
  const ready = line();
  const later = new Map<string, number>();
  let wake = new AbortController();
  const add = async (chats: readonly string[]) => {
    for (const chat of chats) if (!later.has(chat)) ready.add(chat);
    wake.abort();
  };
  const pause = async (ms: number) => {
    wake = new AbortController();
    await clock.sleep(ms, AbortSignal.any([wake.signal, stop.signal]));
  };
  const done = run();
  return {
    add,
    async close() {
      stop.abort();
      await done;
    },
  };

  async function run(): Promise<void> {
    const sent: number[] = [];
    while (!stop.signal.aborted) {
      wakeDue(clock.now());
      const chat = ready.first();
      if (chat === undefined) await pause(untilNext());
      else await go(chat, sent);
    }
  }

  async function go(chat: string, sent: number[]): Promise<void> {
    await until(freeAgain(sent, job.pace));
    if (stop.signal.aborted) return;
    ready.delete(chat);
    const visited = await job.visit(chat, stop.signal);
    if (visited.isSent) sent.push(clock.now());
    if (sent.length > job.pace.most) sent.shift();
    await follow(chat, visited);
  }

  async function follow(chat: string, visited: Visit): Promise<void> {
    switch (visited.next) {
      case "done":
        return;
      case "moved":
        ready.add(visited.to);
        return;
      case "again":
        later.set(chat, visited.at);
        return;
      case "park":
        later.set(chat, visited.until);
        await job.parked(visited.until, visited.why);
        // By itself it goes on; nothing else on this platform is tried before.
        await until(visited.until);
        if (!stop.signal.aborted) await job.parked(undefined, "");
    }
  }

  async function until(at: number): Promise<void> {
    const ms = at - clock.now();
    if (ms > 0) await clock.sleep(ms, stop.signal);
  }

  function wakeDue(now: number): void {
    for (const [chat, at] of later) {
      if (at > now) continue;
      later.delete(chat);
      ready.add(chat);
    }
  }

  function untilNext(): number {
    return later.size === 0
      ? Number.MAX_SAFE_INTEGER
      : Math.max(0, Math.min(...later.values()) - clock.now());
  }
}

/** Chats in the order in which they came, each once. */
function line() {
  const waiting = new Set<string>();
  // One walk through all: a new one each time would pass by the gaps of all that have left.
  let walk = waiting.values();
  let chat: string | undefined;
  const next = (): string | undefined => {
    const { value, done } = walk.next();
    if (!done) return value;
    walk = waiting.values();
    return walk.next().value;
  };
  return {
    add: (one: string) => void waiting.add(one),
    delete(one: string): void {
      waiting.delete(one);
      if (one === chat) chat = undefined;
    },
    /** Who came first, until it leaves. */
    first(): string | undefined {
      chat ??= next();
      return chat;
    },
  };
}

/** When one more message keeps to the pace: as many as it allows ago, and then its time. */
function freeAgain(sent: readonly number[], { most, within }: Task["pace"]): number {
  const first = sent.at(-most);
  return first === undefined ? 0 : first + within;
}
