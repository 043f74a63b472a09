/** The store in a SQLite file, or in memory: a storage adapter as Keyv has them, with what a `Backend` adds. */
import { RateLimiterMemory } from "rate-limiter-flexible";
import type { Backend, LimiterOptions } from "./backend.ts";
import type { SqliteFile } from "./sqlite-file.ts";
import { LaterVersion, type Statements } from "./sqlite-schema.ts";

/** How many records are read at once where all are. */
const PAGE = 200;

/** How often what has expired is removed from the file, in milliseconds. It is never read, however long it stays. */
const PURGE_EVERY = 60_000;

type Entry = { readonly key: string; readonly value: string; readonly ttl?: number | undefined };

/**
 * Opens the file by the first operation. A namespace is, as Keyv has it, the start of a key up to a colon; `clear`
 * empties the one that is set.
 */
export class SqliteAdapter implements Backend {
  readonly opts = { dialect: "sqlite" };
  namespace?: string | undefined;
  readonly #file: SqliteFile;
  #purged = 0;
  #stamp: { readonly now: number | undefined } | undefined;
  #asked: { readonly keys: string[]; readonly texts: Promise<(string | undefined)[]> } | undefined;

  constructor(file: SqliteFile) {
    this.#file = file;
  }

  /** What is asked for at the same time is read together: to look whether the file is still there takes as long as a read. */
  async get(key: string): Promise<string | undefined> {
    this.#asked ??= this.#readSoon();
    const { keys, texts } = this.#asked;
    const at = keys.push(key) - 1;
    return (await texts)[at];
  }

  #readSoon() {
    const keys: string[] = [];
    const texts = Promise.resolve().then(() => {
      this.#asked = undefined;
      return this.getMany(keys);
    });
    return { keys, texts };
  }

  getMany(keys: readonly string[]): Promise<(string | undefined)[]> {
    return this.#file.read((statements) => keys.map((key) => textOf(statements, key)));
  }

  /** Looked up once for all that is asked for at the same time. */
  stamp(): number | undefined {
    if (!this.#stamp) queueMicrotask(() => (this.#stamp = undefined));
    this.#stamp ??= { now: this.#file.stamp() };
    return this.#stamp.now;
  }

  async has(key: string): Promise<boolean> {
    return (await this.get(key)) !== undefined;
  }

  set(key: string, value: string, ttl?: number): Promise<void> {
    return this.setMany([{ key, value, ttl }]);
  }

  setMany(entries: readonly Entry[]): Promise<void> {
    return this.#write((statements) => {
      for (const { key, value, ttl } of entries) statements.set.run(key, value, expiry(ttl));
    });
  }

  delete(key: string): Promise<boolean> {
    return this.deleteMany([key]);
  }

  deleteMany(keys: readonly string[]): Promise<boolean> {
    const now = Date.now();
    return this.#write((statements) => {
      const rows = keys.map((key) => statements.delete.get(key, now));
      return rows.some((row) => row?.isThere === 1);
    });
  }

  add(key: string, value: string, ttl?: number): Promise<boolean> {
    return this.#write(({ add }) => add.run(key, value, expiry(ttl), Date.now()).changes === 1);
  }

  swap(key: string, from: string, to: string | undefined, ttl?: number): Promise<boolean> {
    return this.#write(({ replace, deleteSame }) => {
      const { changes } =
        to === undefined
          ? deleteSame.run(key, from, Date.now())
          : replace.run(to, expiry(ttl), key, from, Date.now());
      return changes === 1;
    });
  }

  clear(): Promise<void> {
    const start = this.namespace === undefined ? "" : `${this.namespace}:`;
    return this.#write(({ clear }) => void clear.run(start));
  }

  iterator(namespace?: string): AsyncGenerator<readonly [string, string], void> {
    return this.entries(namespace === undefined ? "" : `${namespace}:`);
  }

  /** Page by page, so that others can write meanwhile. What they write may or may not come up. */
  async *entries(prefix: string): AsyncGenerator<readonly [string, string], void> {
    for (let from: string | undefined = prefix; from !== undefined; ) {
      const start: string = from;
      const rows = await this.#file.read(({ page }) => page.all(start, Date.now(), PAGE));
      const entries = rows.map(({ key, value }) => [String(key), String(value)] as const);
      const found = entries.filter(([key]) => key.startsWith(prefix));
      yield* found;
      // The next key there can be is the last one with the lowest character behind it.
      from = found.length === PAGE ? `${found.at(-1)?.[0]}\0` : undefined;
    }
  }

  probe(): Promise<void> {
    return this.set("probe", "", 1);
  }

  fault(error: unknown): string | undefined {
    return faultOf(error);
  }

  limiter(options: LimiterOptions): RateLimiterMemory {
    return new RateLimiterMemory(options);
  }

  close(): Promise<void> {
    return this.#file.close();
  }

  #write<T>(work: (statements: Statements) => T): Promise<T> {
    return this.#file.write((statements) => {
      this.#purge(statements);
      return work(statements);
    });
  }

  #purge({ purge }: Statements): void {
    const now = Date.now();
    if (now - this.#purged < PURGE_EVERY) return;
    this.#purged = now;
    purge.run(now);
  }
}

function textOf({ get }: Statements, key: string): string | undefined {
  const row = get.get(key, Date.now());
  return row && String(row.value);
}

function expiry(ttl: number | undefined): number | null {
  return ttl === undefined ? null : Date.now() + ttl;
}

/** SQLite's results: https://www.sqlite.org/rescode.html */
const CORRUPT = 11;
const CANNOT_OPEN = 14;
const READ_ONLY = 8;
const NOT_A_DATABASE = 26;

/** What the admin has to change, for what an admin has to. */
function faultOf(error: unknown): string | undefined {
  if (error instanceof LaterVersion)
    return "a store of this version of sanad, found one of a later version or another program";
  if (!(error instanceof Error)) return undefined;
  switch ("errcode" in error ? Number(error.errcode) & 0xff : "code" in error && error.code) {
    case NOT_A_DATABASE:
      return "a SQLite file, found another one";
    case CORRUPT:
      return "a sound SQLite file, found a damaged one: put a copy in its place, or move it away";
    case "EISDIR":
      return "a file, found a folder";
    case "ENOTDIR":
    case "EEXIST":
      return "a file in a folder, found a file where the folder should be";
    case READ_ONLY:
    case CANNOT_OPEN:
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return "a file that may be written, found none";
    default:
      return undefined;
  }
}
