import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { DatabaseSync } from "node:sqlite";
import { expect, onTestFinished, test } from "vitest";
import * as z from "zod";
import type { Kind } from "../../src/storage/kind.ts";
import { openStore } from "../../src/storage/store.ts";
import { all, note, noteKind } from "./contract.ts";
import { logOf } from "./log.ts";

type Settings = { readonly language: string; readonly digits: string };

/** The second version of a kind: the first had one field by another name. */
const SETTINGS: Kind<Settings> = {
  name: "settings",
  version: 2,
  schema: z.object({ language: z.enum(["ar", "en", "tr"]), digits: z.string() }),
  upgrade(value, from) {
    const { lang } = z.object({ lang: z.string() }).parse(value);
    return { language: lang, digits: `from ${from}` };
  },
};

test("a value of an earlier version is upgraded, and stored as this version when it is set", async () => {
  const { records, put, texts } = await storeWith(SETTINGS);
  put("settings:a", '{"version":1,"value":{"lang":"tr"}}');
  expect(await records.get("a")).toEqual({ language: "tr", digits: "from 1" });
  await records.update("a", (found) => found && { ...found, digits: "latin" });
  expect(texts()).toEqual({ "settings:a": '{"version":2,"value":{"language":"tr","digits":"latin"}}' });
});

test.for([
  ["is no JSON", "{", "no JSON"],
  ["is nothing", "", "no JSON"],
  ["has no version", '{"value":{"language":"ar","digits":"x"}}', "other shape"],
  ["is a list", "[]", "other shape"],
  ["has another shape", '{"version":2,"value":{"language":"fr","digits":"x"}}', "other shape"],
  ["cannot be upgraded", '{"version":1,"value":{}}', "other shape"],
] as const)("a text that %s reads as absent, is kept aside and counted", async ([, text, fault]) => {
  const { records, store, put, texts, lines } = await storeWith(SETTINGS);
  put("settings:reader-17", text);
  put("settings:reader-18", text);
  put("settings:reader-19", '{"version":2,"value":{"language":"ar","digits":"x"}}');
  expect(await records.get("reader-17")).toBeUndefined();
  expect(await all(records.entries())).toEqual([["reader-19", { language: "ar", digits: "x" }]]);
  expect(await records.getMany(["reader-17", "reader-19"])).toEqual([
    undefined,
    { language: "ar", digits: "x" },
  ]);
  expect(store.health().setAside).toBe(2);
  expect(texts()).toMatchObject({
    "aside.settings:reader-17": text,
    "aside.settings:reader-18": text,
  });
  expect(lines).toEqual([
    {
      level: "warn",
      fields: { kind: "settings", fault },
      message: "what is stored could not be read, and is set aside",
    },
  ]);
  expect(JSON.stringify(lines)).not.toMatch(/reader|fr|lang/);
});

test("a text of a later version reads as absent, and is there for that version", async () => {
  const { records, store, put, texts } = await storeWith(SETTINGS);
  const later = '{"version":3,"value":{"language":"ar","digits":"x","more":1}}';
  put("settings:a", later);
  put("settings:b", later);
  for (const key of ["a", "a", "b"]) expect(await records.get(key)).toBeUndefined();
  expect(store.health().setAside).toBe(2);
  expect(texts()).toEqual({ "settings:a": later, "settings:b": later });
  // What was done once, another version may have done.
  expect(await records.add("a", { language: "tr", digits: "x" })).toBe(false);
  await records.update("b", () => ({ language: "tr", digits: "x" }));
  expect(texts()).toMatchObject({ "settings:a": later, "aside.settings:b": later });
});

test("what is unreadable can be set, added and updated as if it were absent, and is kept all the same", async () => {
  const { records, put, texts } = await storeWith(SETTINGS);
  const fine = { language: "ar", digits: "x" };
  for (const key of ["set", "add", "update"]) put(`settings:${key}`, "rubbish");
  expect(await records.get("set")).toBeUndefined();
  await records.set("set", fine);
  expect(await records.add("add", fine)).toBe(true);
  expect(await records.update("update", (found) => found ?? fine)).toEqual(fine);
  expect(await records.getMany(["set", "add", "update"])).toEqual([fine, fine, fine]);
  put("settings:set", "more rubbish");
  await records.get("set");
  put("settings:set", "rubbish");
  await records.get("set");
  expect(texts()).toMatchObject({
    "aside.settings:set": "rubbish\nmore rubbish",
    "aside.settings:add": "rubbish",
    "aside.settings:update": "rubbish",
  });
});

test("what is deleted is deleted everywhere, also where it was set aside", async () => {
  const { records, put, texts } = await storeWith(SETTINGS);
  put("settings:a", "rubbish");
  await records.get("a");
  await records.delete("a");
  expect(texts()).toEqual({});
});

test("no key and no value stands in a log or in an error", async () => {
  const { log, lines } = logOf();
  const path = `${mkdtempSync(`${tmpdir()}/sanad-`)}/store.sqlite`;
  const store = await openStore(`sqlite:${path}`, log);
  const notes = store.records(noteKind());
  await store.close();
  const error = await notes.set("reader-17", note(1)).catch((thrown: Error) => thrown);
  expect(`${JSON.stringify(lines)} ${error}`).not.toMatch(/reader-17|a note/);
});

/** A store of one kind, and a way past it to its texts. */
async function storeWith<T>(kind: Kind<T>) {
  const { log, lines } = logOf();
  const path = `${mkdtempSync(`${tmpdir()}/sanad-`)}/store.sqlite`;
  const store = await openStore(`sqlite:${path}`, log);
  const database = new DatabaseSync(path);
  onTestFinished(async () => {
    database.close();
    await store.close();
  });
  return {
    store,
    lines,
    records: store.records(kind),
    put: (key: string, text: string) =>
      database.prepare("INSERT OR REPLACE INTO records (key, value) VALUES (?, ?)").run(key, text),
    texts: () => {
      const rows = database.prepare("SELECT key, value FROM records WHERE key <> 'probe'").all();
      return Object.fromEntries(rows.map(({ key, value }) => [key, value]));
    },
  };
}
