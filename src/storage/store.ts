/** What sanad remembers, in a file, in memory or on Redis. */
import { resolve } from "node:path";
import type { Limits } from "#core/memory/memory.ts";
import { type Log, SetupError } from "../adapters/adapter.ts";
import { Unreadable } from "./aside.ts";
import { type Backend, StoreError, type Texts } from "./backend.ts";
import type { Kind } from "./kind.ts";
import { knowing, unknown } from "./known.ts";
import { limits } from "./limits.ts";
import { type Records, records } from "./records.ts";
import { readServer, shownServer } from "./redis-url.ts";
import { SqliteAdapter } from "./sqlite.ts";
import { IN_MEMORY, sqliteFile } from "./sqlite-file.ts";
import { watch } from "./watch.ts";

/** What STORE_URL may be. */
const EXPECTED = "sqlite:PATH, memory:, redis://HOST:PORT or rediss://USER:PASSWORD@HOST:PORT/DATABASE";

export type Store = {
  /** What it is and where, without user and password. */
  readonly name: string;
  /** The values of a kind. Every method of theirs rejects with a `StoreError` while the store is down. */
  records<T>(kind: Kind<T>): Records<T>;
  readonly limits: Limits;
  health(): StoreHealth;
  /** Lets what was asked for finish. What is asked for afterwards rejects with a `StoreError`. */
  close(): Promise<void>;
};

type StoreHealth = {
  readonly kind: "sqlite" | "memory" | "redis";
  readonly isUp: boolean;
  /** When `isUp` became what it is. */
  readonly since: Temporal.Instant;
  /** How many values could not be read since the process started. */
  readonly setAside: number;
};

/** What a store tells by itself: that the connection broke, and that its file was another one and is opened anew. */
type Events = { readonly lost: (error: unknown) => void; readonly replaced: () => void };

type Place = {
  readonly kind: StoreHealth["kind"];
  readonly name: string;
  readonly open: (events: Events) => Backend | Promise<Backend>;
};

/**
 * Opens the store at `sqlite:PATH`, `memory:`, `redis://…` or `rediss://…`. One that is down is opened
 * nevertheless, and will be up by itself.
 * @throws {SetupError} when there is something for the admin to change first.
 */
export async function openStore(url: string, log: Log): Promise<Store> {
  const { kind, name, open } = placeOf(url);
  const backend = await open({
    lost: (error) => watched.failed(error),
    replaced: () => log.warn({}, "the store's file was removed or replaced; the one there now is used"),
  });
  const watched = watch(() => backend.probe(), log);
  await tryFirst(backend, name, watched.failed);
  const { texts, known } = knowing(guarded(backend, watched.failed));
  const unreadable = new Unreadable(log);
  return {
    name,
    records: (of) => records({ texts, known: of.stays ? known() : unknown, kind: of, unreadable }),
    limits: limits((options) => backend.limiter(options), watched.failed),
    health: () => ({ kind, isUp: watched.isUp, since: watched.since, setAside: unreadable.count }),
    async close() {
      watched.stop();
      await backend.close();
    },
  };
}

function placeOf(url: string): Place {
  if (url === "memory:") {
    const open = ({ replaced }: Events) => new SqliteAdapter(sqliteFile(IN_MEMORY, replaced));
    return { kind: "memory", name: url, open };
  }
  const [, path] = /^sqlite:(?:\/\/)?(.+)$/.exec(url) ?? [];
  if (path !== undefined) {
    const file = resolve(path);
    const open = ({ replaced }: Events) => new SqliteAdapter(sqliteFile(file, replaced));
    return { kind: "sqlite", name: `sqlite:${file}`, open };
  }
  const server = readServer(url);
  if (!server) throw new SetupError(`STORE_URL: expected ${EXPECTED}, found something else.`);
  // Its client takes a while to load, which those who have no Redis need not wait for.
  const open = async ({ lost }: Events) => (await import("./redis.ts")).redis(server, lost);
  return { kind: "redis", name: shownServer(server), open };
}

async function tryFirst(backend: Backend, name: string, failed: (error: unknown) => void): Promise<void> {
  try {
    await backend.probe();
  } catch (error) {
    const fault = backend.fault(error);
    if (fault === undefined) return failed(error);
    await backend.close();
    throw new SetupError(`STORE_URL: expected ${fault} at ${name}.`, { cause: error });
  }
}

/** Every failure is told, and becomes the one error that callers know. */
function guarded(backend: Backend, failed: (error: unknown) => void): Texts {
  const explained = (error: unknown) => {
    failed(error);
    return error instanceof StoreError ? error : new StoreError(error);
  };
  const guard = async <T>(operation: Promise<T>): Promise<T> => {
    try {
      return await operation;
    } catch (error) {
      throw explained(error);
    }
  };
  return {
    get: (key) => guard(backend.get(key)),
    getMany: (keys) => guard(backend.getMany(keys)),
    set: (key, text, ttl) => guard(backend.set(key, text, ttl)),
    deleteMany: (keys) => guard(backend.deleteMany(keys)),
    add: (key, text, ttl) => guard(backend.add(key, text, ttl)),
    swap: (key, from, to, ttl) => guard(backend.swap(key, from, to, ttl)),
    stamp: () => backend.stamp(),
    async *entries(prefix) {
      try {
        yield* backend.entries(prefix);
      } catch (error) {
        throw explained(error);
      }
    },
  };
}
