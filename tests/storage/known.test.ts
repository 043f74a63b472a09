import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { knowing } from "../../src/storage/known.ts";
import { SqliteAdapter } from "../../src/storage/sqlite.ts";
import { IN_MEMORY, sqliteFile } from "../../src/storage/sqlite-file.ts";
import { openStore } from "../../src/storage/store.ts";
import { note, noteKind } from "./contract.ts";
import { logOf } from "./log.ts";

/** A store of one process, and one more holder of the same records in it, as a process has them. */
async function held() {
  const kind = { ...noteKind(), stays: true } as const;
  const store = await openStore("memory:", logOf().log);
  return { one: store.records(kind), other: store.records(kind) };
}

test("what was read is as it is now, whoever of the process has changed it since", async () => {
  const { one, other } = await held();
  await one.set("a", note(1));
  const first = await one.get("a");
  expect(await one.get("a")).toBe(first);
  await other.set("a", note(2));
  expect(await one.get("a")).toEqual(note(2));
  await other.update("a", () => note(3));
  expect(await one.get("a")).toEqual(note(3));
  await other.delete("a");
  expect(await one.get("a")).toBeUndefined();
  await other.add("a", note(1));
  expect(await one.get("a")).not.toBe(first);
});

test("what another process has changed is read anew", async () => {
  const folder = mkdtempSync(join(tmpdir(), "sanad-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const kind = { ...noteKind(), stays: true } as const;
  const [one, other] = await Promise.all(
    [0, 1].map(async () => (await openStore(`sqlite:${folder}/store.sqlite`, logOf().log)).records(kind)),
  );
  for (const count of [1, 2, 3]) {
    await other?.set("a", note(count));
    expect(await one?.get("a")).toEqual(note(count));
  }
  await other?.delete("a");
  expect(await one?.get("a")).toBeUndefined();
});

test("of what is erased or changed nothing stays at hand, and not more than some thousand values do", async () => {
  const { texts, known } = knowing(new SqliteAdapter(sqliteFile(IN_MEMORY, () => {})));
  const { find } = known<number>();
  const keep = (place: string, value: number) => {
    const found = find(place);
    if ("keep" in found) found.keep(value);
  };
  await texts.set("a", "1");
  const ways = [
    () => texts.deleteMany(["a"]),
    () => texts.set("a", "1"),
    () => texts.add("a", "1"),
    () => texts.swap("a", "1", undefined),
  ];
  for (const change of ways) {
    keep("a", 1);
    expect(find("a")).toEqual({ value: 1 });
    await change();
    expect(find("a")).not.toHaveProperty("value");
  }
  for (let number = 0; number <= 2000; number += 1) keep(String(number), number);
  expect(find("0")).not.toHaveProperty("value");
  expect(find("2000")).toEqual({ value: 2000 });
});

test("a store that can't tell whether others changed it is asked each time", async () => {
  const texts = new SqliteAdapter(sqliteFile(IN_MEMORY, () => {}));
  texts.stamp = () => undefined;
  const { find } = knowing(texts).known<number>();
  const found = find("a");
  if ("keep" in found) found.keep(1);
  expect(find("a")).not.toHaveProperty("value");
});

test("what was still being read when it changed does not stay at hand", async () => {
  const { texts, known } = knowing(new SqliteAdapter(sqliteFile(IN_MEMORY, () => {})));
  const { find } = known<number>();
  const reading = find("a");
  await texts.set("a", "2");
  if ("keep" in reading) reading.keep(1);
  expect(find("a")).not.toHaveProperty("value");
});
