/** What every store keeps to. */
import { afterAll, beforeAll, expect, test } from "vitest";
import * as z from "zod";
import { StoreError } from "../../src/storage/backend.ts";
import type { Kind } from "../../src/storage/kind.ts";
import { openStore, type Store } from "../../src/storage/store.ts";
import { logOf } from "./log.ts";

/** A kind such as the bot has: a few fields, and one that JSON has no word for. */
const noteSchema = z.object({
  text: z.string(),
  count: z.int(),
  at: z
    .codec(z.string(), z.instanceof(Temporal.Instant), {
      decode: (text) => Temporal.Instant.from(text),
      encode: (instant) => instant.toString(),
    })
    .optional(),
});
type Note = z.infer<typeof noteSchema>;

/** How long a test looks again and again for what comes about by itself. */
export const PATIENT = { timeout: 8000, interval: 20 };

let kinds = 0;

/** A kind of its own for each test, so that they do not meet. */
export function noteKind(): Kind<Note> {
  const letters = [...String(kinds++)].map((digit) => "abcdefghij"[Number(digit)]).join("");
  return { name: `note-${letters}`, version: 1, schema: noteSchema };
}

type Subject = {
  /** What STORE_URL is. Called after `before`. */
  url(): string;
  /** Whether a second store at the same URL holds the same. */
  readonly isShared: boolean;
};

export function keepsWhatItIsGiven({ url, isShared }: Subject): void {
  let store: Store;
  const opened: Store[] = [];

  const open = async () => {
    const { log } = logOf();
    const made = await openStore(url(), log);
    opened.push(made);
    return made;
  };
  /** The same store from another process, as far as a test can be one. */
  const other = () => (isShared ? open() : Promise.resolve(store));

  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => Promise.all(opened.map((each) => each.close())));

  test("says what it is and that it is up", () => {
    const { isUp, kind, since, setAside } = store.health();
    expect(isUp).toBe(true);
    expect(url().startsWith(kind)).toBe(true);
    expect(Temporal.Instant.compare(since, Temporal.Now.instant())).toBeLessThanOrEqual(0);
    expect(setAside).toBe(0);
  });

  test("gives back what was set, and nothing for what was not", async () => {
    const notes = store.records(noteKind());
    const at = Temporal.Instant.from("2026-11-23T12:00:00.123456789Z");
    await notes.set("a", { text: "سند", count: 1, at });
    expect(await notes.get("a")).toEqual({ text: "سند", count: 1, at });
    expect(await notes.get("b")).toBeUndefined();
    await notes.set("a", { text: "", count: -1 });
    expect(await notes.get("a")).toEqual({ text: "", count: -1 });
    await notes.delete("a");
    await notes.delete("a");
    expect(await notes.get("a")).toBeUndefined();
  });

  test("refuses what is not of the kind, and keeps what was there", async () => {
    const notes = store.records(noteKind());
    await notes.set("a", note(1));
    await expect(notes.set("a", { text: "x", count: 1.5 })).rejects.toThrow(z.core.$ZodError);
    expect(await notes.get("a")).toEqual(note(1));
  });

  test("gives many in the order asked for, with gaps and repetitions", async () => {
    const notes = store.records(noteKind());
    await notes.set("a", note(1));
    await notes.set("c", note(3));
    expect(await notes.getMany(["c", "b", "a", "c"])).toEqual([note(3), undefined, note(1), note(3)]);
    expect(await notes.getMany([])).toEqual([]);
  });

  test.for([
    "telegram:-1001234567890:17",
    "",
    " ",
    "__proto__",
    "constructor",
    "toString",
    "قناة القاهرة",
    "İstanbul ığüşöç",
    "👩‍👩‍👧‍👦",
    "é",
    "e\u0301",
    "a:b::c",
    "sanad:a",
    "a*?[b]\\",
    "%_'\"; DROP TABLE records; --",
    "line\nfeed\ttab\r",
    "nul\0byte",
    "x".repeat(1000),
  ])("takes any text as a key: %j", async (key) => {
    const kind = noteKind();
    const notes = store.records(kind);
    await notes.set(key, note(7));
    await notes.set(`${key}x`, note(8));
    expect(await notes.get(key)).toEqual(note(7));
    expect(await notes.getMany([key])).toEqual([note(7)]);
    expect(await all(notes.entries(`${key}x`))).toEqual([[`${key}x`, note(8)]]);
    expect(await notes.add(key, note(9))).toBe(false);
    expect(await notes.update(key, () => note(10))).toEqual(note(10));
    await notes.delete(key);
    expect(await all(notes.entries())).toEqual([[`${key}x`, note(8)]]);
  });

  test("keeps kinds apart whose names begin alike or end in a key", async () => {
    const kind = noteKind();
    const [one, two] = [store.records(kind), store.records({ ...kind, name: `${kind.name}-b` })];
    await one.set("a", note(1));
    await two.set("a", note(2));
    expect(await one.get("a")).toEqual(note(1));
    expect(await all(one.entries())).toEqual([["a", note(1)]]);
    expect(() => store.records({ ...kind, name: "a:b" })).toThrow(TypeError);
  });

  test("takes a value of a megabyte", async () => {
    const notes = store.records(noteKind());
    const text = "سند\0\n".repeat(200_000).slice(0, 1_000_000);
    await notes.set("a", { text, count: 1 });
    expect((await notes.get("a"))?.text === text).toBe(true);
    expect((await notes.update("a", (found) => found && { ...found, count: 2 }))?.count).toBe(2);
  });

  test("forgets what its time is up for, and only that", async () => {
    const notes = store.records(noteKind());
    await notes.set("stays", note(1), 3_600_000);
    await notes.set("a", note(2), 1.5);
    await notes.add("b", note(3), 1);
    await expect.poll(() => notes.getMany(["a", "b"]), PATIENT).toEqual([undefined, undefined]);
    expect(await all(notes.entries())).toEqual([["stays", note(1)]]);
    expect(await notes.add("a", note(4))).toBe(true);
    expect(await notes.get("a")).toEqual(note(4));
  });

  test("a new value without a time to live stays, and an update keeps the time that is left", async () => {
    const notes = store.records(noteKind());
    await notes.set("stays", note(1), 500);
    await notes.set("stays", note(2));
    await notes.set("longer", note(1), 500);
    await notes.update("longer", () => note(2), 3_600_000);
    await notes.set("goes", note(1), 500);
    await notes.update("goes", () => note(2));
    await expect.poll(() => notes.get("goes"), PATIENT).toBeUndefined();
    expect(await notes.getMany(["stays", "longer"])).toEqual([note(2), note(2)]);
  });

  test("goes through all of many, each once, and through those with a prefix", async () => {
    const notes = store.records(noteKind());
    const keys = Array.from({ length: 2345 }, (_, index) => `${index % 2 ? "odd" : "even"}:${index}`);
    await Promise.all(keys.map((key, index) => notes.set(key, note(index))));
    const found = await all(notes.entries());
    expect(found.map(([key]) => key).toSorted()).toEqual(keys.toSorted());
    const odd = await all(notes.entries("odd:"));
    expect(odd).toHaveLength(1172);
    expect(odd.every(([key, { count }]) => key === `odd:${count}`)).toBe(true);
    expect(await all(notes.entries("odd:2344"))).toEqual([]);
  });

  test("can be changed while it is gone through", async () => {
    const notes = store.records(noteKind());
    const keys = Array.from({ length: 500 }, (_, index) => `k${index}`);
    await Promise.all(keys.map((key, index) => notes.set(key, note(index))));
    const seen: string[] = [];
    for await (const [key] of notes.entries()) {
      seen.push(key);
      await notes.delete(key);
    }
    expect(seen.toSorted()).toEqual(keys.toSorted());
    expect(await all(notes.entries())).toEqual([]);
  });

  test("of writes asked for at once, the last one counts", async () => {
    const notes = store.records(noteKind());
    await Promise.all(Array.from({ length: 100 }, (_, index) => notes.set("a", note(index))));
    expect(await notes.get("a")).toEqual(note(99));
  });

  test("of all who add at once, one is told that it did", async () => {
    const kind = noteKind();
    const [mine, others] = [store.records(kind), (await other()).records(kind)];
    const told = await Promise.all(
      Array.from({ length: 60 }, (_, index) => (index % 2 ? mine : others).add("a", note(index))),
    );
    expect(told.filter(Boolean)).toHaveLength(1);
    expect(await mine.get("a")).toEqual(note(told.indexOf(true)));
    expect(await others.add("a", note(1))).toBe(false);
  });

  test("loses no update of all who update at once", async () => {
    const kind = noteKind();
    const [mine, others] = [store.records(kind), (await other()).records(kind)];
    const counts = await Promise.all(
      Array.from({ length: 60 }, async (_, index) => {
        const updated = await (index % 2 ? mine : others).update("a", (found) =>
          note((found?.count ?? 0) + 1),
        );
        return updated?.count;
      }),
    );
    expect(new Set(counts).size).toBe(60);
    expect(await mine.get("a")).toEqual(note(60));
  });

  test("an update can leave and delete, and tells what is stored", async () => {
    const notes = store.records(noteKind());
    expect(await notes.update("a", (found) => found)).toBeUndefined();
    expect(await notes.get("a")).toBeUndefined();
    await notes.set("a", note(1));
    expect(await notes.update("a", (found) => found)).toEqual(note(1));
    expect(await notes.update("a", () => undefined)).toBeUndefined();
    expect(await notes.get("a")).toBeUndefined();
    await notes.set("a", note(1));
    await expect(
      notes.update("a", () => {
        throw new RangeError("mine");
      }),
    ).rejects.toThrow(RangeError);
    expect(await notes.get("a")).toEqual(note(1));
    expect(store.health().isUp).toBe(true);
  });

  test("of all who hand one thing on at once, one gets it", async () => {
    const kind = noteKind();
    const [mine, others] = [store.records(kind), (await other()).records(kind)];
    await mine.set("a", { text: "free", count: 0 });
    const taken = await Promise.all(
      Array.from({ length: 40 }, async (_, count) => {
        const now = await (count % 2 ? mine : others).update("a", (found) =>
          found?.text === "free" ? { text: "taken", count } : found,
        );
        return now?.count === count;
      }),
    );
    expect(taken.filter(Boolean)).toHaveLength(1);
  });

  test("whatever is asked for after it was closed is refused, and closing twice is nothing", async () => {
    const { log } = logOf();
    const closed = await openStore(url(), log);
    const notes = closed.records(noteKind());
    await notes.set("a", note(1));
    await closed.close();
    await closed.close();
    await expect(notes.get("a")).rejects.toThrow(StoreError);
    await expect(notes.set("a", note(1))).rejects.toThrow(StoreError);
    await expect(all(notes.entries())).rejects.toThrow(StoreError);
    expect(await closed.limits.take("reader")).toMatchObject({ isAllowed: true });
  });

  test.skipIf(!isShared)(
    "what was asked for before it was closed is there when it is opened again",
    async () => {
      const kind = noteKind();
      const { log } = logOf();
      const first = await openStore(url(), log);
      const notes = first.records(kind);
      const writing = Array.from({ length: 50 }, (_, index) => notes.set(`k${index}`, note(index)));
      await Promise.all([...writing, first.close()]);
      expect(await all((await open()).records(kind).entries())).toHaveLength(50);
    },
  );
}

export function note(count: number): Note {
  return { text: "a note", count };
}

export async function all<T>(entries: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const entry of entries) found.push(entry);
  return found;
}
