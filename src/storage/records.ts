/** The values of a kind, by key. */
import { setTimeout as wait } from "node:timers/promises";
import { asideKey, keepAside, type Unreadable } from "./aside.ts";
import { StoreError, type Texts } from "./backend.ts";
import { type Fault, type Kind, packed, unpacked } from "./kind.ts";
import type { Known } from "./known.ts";

/**
 * A key may be any text. `ttl` is in milliseconds; without it a value stays. What cannot be read reads as absent.
 * @throws {StoreError} from every method, within about a second, while the store is down. A write may have been
 * done nevertheless.
 */
export type Records<T> = {
  get(key: string): Promise<T | undefined>;
  /** In the order of the keys, in one round trip. */
  getMany(keys: readonly string[]): Promise<(T | undefined)[]>;
  set(key: string, value: T, ttl?: number): Promise<void>;
  delete(key: string): Promise<void>;
  /** Sets what is absent, and tells whether it did. Of all who try at once, one did. */
  add(key: string, value: T, ttl?: number): Promise<boolean>;
  /**
   * Sets what `change` makes of the present value, with no other change between, and gives what is stored then.
   * The value itself leaves it as it is, and undefined deletes it. `change` may be called several times. Without
   * `ttl` the time left stays.
   */
  update(key: string, change: (value: T | undefined) => T | undefined, ttl?: number): Promise<T | undefined>;
  /** All whose key starts with `prefix`, each once, in no order. */
  entries(prefix?: string): AsyncIterable<readonly [string, T]>;
};

/** How long `update` tries to be the one whose change counts, and how long it rests at most between, in milliseconds. */
const TRIED = 5000;
const REST = 20;

/** Where the values of a kind are, which of them are known, and who is told of those that could not be read. */
type Shelf<T> = {
  readonly texts: Texts;
  readonly known: Known<T>;
  readonly kind: Kind<T>;
  readonly unreadable: Unreadable;
};

export function records<T>(shelf: Shelf<T>): Records<T> {
  const { texts, known, kind } = shelf;
  if (!/^[a-z-]+$/.test(kind.name)) throw new TypeError("a kind's name is of letters and hyphens");
  const at = (key: string) => placeOf(kind, key);

  const get = async (key: string) => {
    const found = known.find(at(key));
    if ("value" in found) return found.value;
    const value = await read(shelf, key, await texts.get(at(key)));
    found.keep(value);
    return value;
  };
  const add = async (key: string, value: T, ttl?: number) =>
    texts.add(at(key), packed(kind, value), whole(ttl));
  return {
    get,
    async getMany(keys) {
      const found = await texts.getMany(keys.map(at));
      return Promise.all(keys.map((key, index) => read(shelf, key, found[index])));
    },
    set: async (key, value, ttl) => texts.set(at(key), packed(kind, value), whole(ttl)),
    async delete(key) {
      await texts.deleteMany([at(key), asideKey(kind.name, key)]);
    },
    async add(key, value, ttl) {
      // What holds the place may be unreadable, and gone once it was tried to read.
      return (await add(key, value, ttl)) || ((await get(key)) === undefined && add(key, value, ttl));
    },
    update: (key, change, ttl) => untilDone(() => tryUpdate(shelf, key, { change, ttl: whole(ttl) })),
    entries: (prefix = "") => entries(shelf, prefix),
  };
}

function placeOf({ name }: { readonly name: string }, key: string): string {
  return `${name}:${key}`;
}

/** Redis counts whole milliseconds. */
function whole(ttl: number | undefined): number | undefined {
  return ttl === undefined ? undefined : Math.max(1, Math.ceil(ttl));
}

/** What a text says; at once, unless it says nothing. */
function read<T>(shelf: Shelf<T>, key: string, text: string | undefined): T | undefined | Promise<undefined> {
  if (text === undefined) return undefined;
  const found = unpacked(shelf.kind, text);
  return "value" in found ? found.value : putAside(shelf, key, { text, fault: found.fault });
}

/** What says nothing is moved away, unless a later version can read it. */
async function putAside<T>(
  { texts, kind, unreadable }: Shelf<T>,
  key: string,
  { text, fault }: { readonly text: string; readonly fault: Fault },
): Promise<undefined> {
  unreadable.add(kind.name, key, fault);
  if (fault === "later version") return;
  await keepAside(texts, asideKey(kind.name, key), text);
  await texts.swap(placeOf(kind, key), text, undefined);
}

type Update<T> = { change(value: T | undefined): T | undefined; readonly ttl: number | undefined };

/** One attempt: undefined where somebody else was faster, and what is stored where not. */
async function tryUpdate<T>(shelf: Shelf<T>, key: string, { change, ttl }: Update<T>) {
  const { texts, kind, unreadable } = shelf;
  const at = placeOf(kind, key);
  const text = await texts.get(at);
  const found = text === undefined ? { value: undefined } : unpacked(kind, text);
  const value = "value" in found ? found.value : undefined;
  const stored = change(value);
  if (stored === value) return { stored };
  if (text !== undefined && "fault" in found) {
    unreadable.add(kind.name, key, found.fault);
    await keepAside(texts, asideKey(kind.name, key), text);
  }
  const to = stored === undefined ? undefined : packed(kind, stored);
  const isDone = await put(texts, at, { from: text, to, ttl });
  return isDone ? { stored } : undefined;
}

type Put = {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly ttl: number | undefined;
};

async function put(texts: Texts, at: string, { from, to, ttl }: Put): Promise<boolean> {
  if (from !== undefined) return texts.swap(at, from, to, ttl);
  return to === undefined || texts.add(at, to, ttl);
}

/** Each round some process is done, so that a rest of random length lets all of many be done soon. */
async function untilDone<T>(attempt: () => Promise<{ stored: T | undefined } | undefined>) {
  const deadline = Date.now() + TRIED;
  do {
    const done = await attempt();
    if (done) return done.stored;
    await wait(Math.random() * REST);
  } while (Date.now() < deadline);
  throw new StoreError();
}

async function* entries<T>(shelf: Shelf<T>, prefix: string): AsyncGenerator<readonly [string, T], void> {
  const { texts, kind } = shelf;
  for await (const [at, text] of texts.entries(placeOf(kind, prefix))) {
    const key = at.slice(placeOf(kind, "").length);
    const value = await read(shelf, key, text);
    if (value !== undefined) yield [key, value];
  }
}
