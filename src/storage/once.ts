/** Work that several processes are asked for and one does, where they share a store. */
import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import * as z from "zod";
import { alone, type Doer, type Once } from "#core/memory/once.ts";
import type { Records } from "./records.ts";
import type { Store } from "./store.ts";

/** A record per piece of work: which process is about it or, once it is done, did it. */
export const TAKEN = {
  name: "taken",
  version: 1,
  schema: z.object({ by: z.string(), isDone: z.boolean() }),
} as const;

type Taken = z.infer<typeof TAKEN.schema>;

/** How long the claim of a process lasts that says nothing more, as one that was killed, in milliseconds. */
const LEASE = 3000;

/** How often a process that is about a piece of work says so, and how often one that waits for it looks, in milliseconds. */
const RENEWED = LEASE / 3;
const LOOKED = 100;

/** How long it is known that something was done, in milliseconds: more than a platform takes to ask once more. */
const KNOWN = 3_600_000;

/** For a store on Redis, which processes share; others belong to one process, that knows itself what it has done. */
export function onceOver(store: Store): Once {
  return store.health().kind === "redis" ? onceAmong(store.records(TAKEN)) : alone;
}

/** One process of all that share these records. While the store is down each works for itself: answers matter more. */
function onceAmong(records: Pick<Records<Taken>, "add" | "get" | "update">): Once {
  const by = randomUUID();

  const claim = (id: string) => records.add(id, { by, isDone: false }, LEASE).catch(() => true);
  const isDone = async (id: string) => (await records.get(id).catch(() => undefined))?.isDone ?? false;
  /** Says something anew of what is ours and not done yet: another may have taken it over. */
  const say = (id: string, said: Omit<Taken, "by">, ttl: number) =>
    records
      .update(id, (held) => (held && (held.by !== by || held.isDone) ? held : { by, ...said }), ttl)
      .catch(() => {});

  const claimed = async (id: string, signal: AbortSignal): Promise<Doer> => {
    while (!(await claim(id))) {
      if (await isDone(id)) return "another";
      if (signal.aborted) return "left";
      await pause(LOOKED, undefined, { signal }).catch(() => {});
    }
    return "this";
  };
  return async (id, work, signal) => {
    const doer = await claimed(id, signal);
    if (doer !== "this") return doer;
    const renewing = setInterval(() => void say(id, { isDone: false }, LEASE), RENEWED);
    try {
      await work();
    } finally {
      clearInterval(renewing);
    }
    await say(id, { isDone: true }, KNOWN);
    return doer;
  };
}
