/** What a kind of store is asked for: strings by key. Everything else is built on it, the same for all of them. */
import type { RateLimiterAbstract } from "rate-limiter-flexible";

/** How long an operation may take, in milliseconds. Readers wait for some of them. */
export const WITHIN = 1000;

/** `ttl` is in milliseconds everywhere; without it a value stays. Every method rejects within about `WITHIN`. */
export type Texts = {
  get(key: string): Promise<string | undefined>;
  /** In the order of the keys, in one round trip. */
  getMany(keys: readonly string[]): Promise<(string | undefined)[]>;
  set(key: string, text: string, ttl?: number): Promise<void>;
  /** Whether any of them was there. */
  deleteMany(keys: readonly string[]): Promise<boolean>;
  /** Sets what is absent. Of any number of processes that try at once, one is told `true`. */
  add(key: string, text: string, ttl?: number): Promise<boolean>;
  /** Replaces or, with `to` undefined, deletes what is exactly `from`. Without `ttl` the time left stays. */
  swap(key: string, from: string, to: string | undefined, ttl?: number): Promise<boolean>;
  /** Everything whose key starts with `prefix`, each once, in no order. */
  entries(prefix: string): AsyncIterable<readonly [string, string]>;
  /** Another number whenever another process may have changed something; undefined where nobody can tell at once. */
  stamp(): number | undefined;
};

export type Backend = Texts & {
  /** Does what an operation needs, so that it resolves exactly when operations would. */
  probe(): Promise<void>;
  /** What about the store's URL the admin has to change, where an error says so: what was expected and found. */
  fault(error: unknown): string | undefined;
  /** Counts where every process that shares the store counts. */
  limiter(options: LimiterOptions): RateLimiterAbstract;
  close(): Promise<void>;
};

export type LimiterOptions = {
  readonly keyPrefix: string;
  readonly points: number;
  /** In seconds. */
  readonly duration: number;
};

/**
 * The store could not do what it was asked. Of a write it is left open whether it was done. The message tells
 * neither key nor value.
 */
export class StoreError extends Error {
  override readonly name = "StoreError";
  constructor(cause?: unknown) {
    super("the store does not answer", { cause });
  }
}

/** The code of a system's, SQLite's or Redis's error, for the log: such codes hold nothing of anybody. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ("errcode" in error) return `SQLITE_${error.errcode}`;
  if ("code" in error) return String(error.code);
  return /^[A-Z]{3,}(?= )/.exec(error.message)?.[0];
}
