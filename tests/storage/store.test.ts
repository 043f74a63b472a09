import { expect, test } from "vitest";
import { openStore } from "../../src/storage/store.ts";
import { logOf } from "./log.ts";

test.for([
  "",
  "sqlite:",
  "memory:x",
  "mysql://secret@host",
  "redis:",
  "redis://",
  "redis://user:secret@",
  "redis://host:port",
  "redis://host:99999",
  "redis://one,,two",
  "redis://host/database",
  "redis://host/0?secret=1",
  "redis://:%E0%A4%A@host",
  "rediss//secret",
])("a URL that is none is told, and not shown: %j", async (url) => {
  const opening = openStore(url, logOf().log);
  await expect(opening).rejects.toThrow(
    "STORE_URL: expected sqlite:PATH, memory:, redis://HOST:PORT or rediss://USER:PASSWORD@HOST:PORT/DATABASE, found something else.",
  );
  await expect(opening).rejects.not.toThrow(/secret/);
});

test.for([
  ["redis://127.0.0.1:1", "redis://127.0.0.1:1"],
  ["redis://user:secret@[::1]:1/2", "redis://[::1]:1/2"],
  ["rediss://:se@cret@127.0.0.1:1,localhost:1", "rediss://127.0.0.1:1,localhost:1"],
] as const)("a store that nobody answers at is opened nevertheless: %s", async ([url, name]) => {
  const { log, lines } = logOf();
  const store = await openStore(url, log);
  expect(store.name).toBe(name);
  expect(store.health()).toMatchObject({ kind: "redis", isUp: false, setAside: 0 });
  expect(JSON.stringify(lines)).not.toMatch(/secret|cret/);
  await store.close();
});
