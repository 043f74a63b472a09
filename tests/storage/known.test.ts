import { expect, test } from "vitest";
import { knowing } from "../../src/storage/known.ts";
import { SqliteAdapter } from "../../src/storage/sqlite.ts";
import { IN_MEMORY, sqliteFile } from "../../src/storage/sqlite-file.ts";
import { openStore } from "../../src/storage/store.ts";
import { note, noteKind } from "./contract.ts";
import { logOf } from "./log.ts";

/** A store of one process, and one more holder of the same records in it, as a process has them. */
async function held() {
  const [store, kind] = [await openStore("memory:", logOf().log), noteKind()];
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

test("of what is erased or changed nothing stays in memory, nor of what is long", async () => {
  const { texts, known } = knowing(new SqliteAdapter(sqliteFile(IN_MEMORY, () => {})));
  const readings = known<number>();
  await texts.set("a", "1");
  const ways = [
    () => texts.deleteMany(["a"]),
    () => texts.set("a", "1"),
    () => texts.add("a", "1"),
    () => texts.swap("a", "1", undefined),
  ];
  for (const change of ways) {
    readings.set("a", { text: "1", value: 1 });
    await change();
    expect(readings.get("a")).toBeUndefined();
  }
  readings.set("long", { text: "x".repeat(1001), value: 1 });
  expect(readings.get("long")).toBeUndefined();
  for (let number = 0; number <= 2000; number += 1) readings.set(String(number), { text: "", value: number });
  expect([0, 2000].map((number) => readings.get(String(number))?.value)).toEqual([undefined, 2000]);
});
