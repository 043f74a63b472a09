import { spawn } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, onTestFinished, test } from "vitest";
import { KINDS } from "#core/memory/memory.ts";
import { StoreError } from "../../src/storage/backend.ts";
import { createMemory } from "../../src/storage/memory.ts";
import { openStore } from "../../src/storage/store.ts";
import { ROOT } from "../bot.ts";
import { all, keepsWhatItIsGiven, note, noteKind, PATIENT } from "./contract.ts";
import { logOf } from "./log.ts";

describe("in memory", () => keepsWhatItIsGiven({ url: () => "memory:", isShared: false }));

describe("in a SQLite file", () => {
  const folder = newFolder();
  keepsWhatItIsGiven({ url: () => `sqlite:${folder}/contract.sqlite`, isShared: true });
});

test("makes its folder and its files, for nobody else to read", async () => {
  const path = `${newFolder()}/a/b/store.sqlite`;
  const { store } = await opened(`sqlite:${path}`);
  await store.records(noteKind()).set("a", note(1));
  for (const file of [path, `${path}-wal`, `${path}-shm`])
    expect([file, statSync(file).mode & 0o777]).toEqual([file, 0o600]);
  expect(statSync(`${path}/..`.replace("store.sqlite/..", "")).mode & 0o777).toBe(0o700);
});

test.for(["sqlite:PATH", "sqlite://PATH"])("opens %s", async (form) => {
  const path = `${newFolder()}/store.sqlite`;
  const { store } = await opened(form.replace("PATH", path));
  expect(store.name).toBe(`sqlite:${path}`);
  expect(store.health()).toMatchObject({ kind: "sqlite", isUp: true });
});

test("what readers and chats set outlives the process", async () => {
  const url = `sqlite:${newFolder()}/store.sqlite`;
  const remember = async () => {
    const { store } = await opened(url);
    return {
      store,
      memory: createMemory({
        reader: store.records(KINDS.reader),
        chat: store.records(KINDS.chat),
        places: store.records(KINDS.places),
      }),
    };
  };
  const origin = { reader: "telegram:17", chat: "telegram:-1001" };
  const before = await remember();
  await before.memory.keep(origin, { change: "set", of: "reader", setting: "language", value: "ar" });
  await before.memory.keep(origin, { change: "set", of: "chat", setting: "story", value: "egypt-turkey" });
  await before.store.close();
  const { memory } = await remember();
  const settings = { reader: { language: "ar" }, chat: { story: "egypt-turkey" } };
  expect(await memory.recall(origin)).toEqual({ ...settings, elsewhere: [], keeps: "yes" });
});

test.for([
  { what: "a folder", make: (path: string) => mkdirSync(path), says: "expected a file, found a folder" },
  {
    what: "another file",
    make: (path: string) => writeFileSync(path, "no database, but long enough to be looked at ".repeat(99)),
    says: "expected a SQLite file, found another one",
  },
  {
    what: "a damaged file",
    make: (path: string) => {
      const database = new DatabaseSync(path);
      database.exec("CREATE TABLE a (b); PRAGMA user_version = 1");
      database.close();
      const bytes = readFileSync(path);
      writeFileSync(path, bytes.fill(0xff, 100));
    },
    says: "expected a sound SQLite file, found a damaged one",
  },
  {
    what: "the store of a later version",
    make: (path: string) => {
      const database = new DatabaseSync(path);
      database.exec("PRAGMA user_version = 99");
      database.close();
    },
    says: "expected a store of this version of sanad, found one of a later version or another program",
  },
])("says what is wrong when there is $what at the path", async ({ make, says }) => {
  const path = `${newFolder()}/store.sqlite`;
  make(path);
  await expect(opened(`sqlite:${path}`)).rejects.toThrow(`STORE_URL: ${says}`);
  await expect(opened(`sqlite:${path}`)).rejects.toThrow(`at sqlite:${path}.`);
});

test("says what is wrong when there is a file where the folder should be", async () => {
  const folder = newFolder();
  writeFileSync(`${folder}/file`, "");
  await expect(opened(`sqlite:${folder}/file/store.sqlite`)).rejects.toThrow(
    /STORE_URL: expected a file in a folder/,
  );
});

test.skipIf(process.getuid?.() === 0)("says what is wrong when the folder may not be written", async () => {
  const folder = newFolder();
  chmodSync(folder, 0o500);
  await expect(opened(`sqlite:${folder}/store.sqlite`)).rejects.toThrow(
    "STORE_URL: expected a file that may be written, found none",
  );
});

test("while another process holds the file, reads go on, writes are refused in time, and then it heals", async () => {
  const path = `${newFolder()}/store.sqlite`;
  const { store, lines } = await opened(`sqlite:${path}`);
  const notes = store.records(noteKind());
  await notes.set("a", note(1));
  const other = new DatabaseSync(path);
  other.exec("BEGIN IMMEDIATE");
  const many = await Promise.allSettled(
    Array.from({ length: 20 }, (_, count) => notes.set("a", note(count))),
  );
  expect(many.map((each) => each.status === "rejected" && each.reason instanceof StoreError)).toEqual(
    many.map(() => true),
  );
  expect(await notes.get("a")).toEqual(note(1));
  expect(store.health().isUp).toBe(false);
  other.exec("ROLLBACK");
  other.close();
  await notes.set("a", note(2));
  expect(await notes.get("a")).toEqual(note(2));
  await expect.poll(() => store.health().isUp, PATIENT).toBe(true);
  expect(lines.map(({ level, message }) => `${level} ${message}`)).toEqual([
    "warn the store does not answer; it is tried again every second",
    "info the store answers again",
  ]);
});

test("a write waits for another process that holds the file only briefly", async () => {
  const path = `${newFolder()}/store.sqlite`;
  const { store } = await opened(`sqlite:${path}`);
  const notes = store.records(noteKind());
  const other = new DatabaseSync(path);
  other.exec("BEGIN IMMEDIATE");
  const writing = Promise.all([1, 2, 3].map((count) => notes.set("a", note(count))));
  setTimeout(() => other.exec("COMMIT"), 50);
  await writing;
  other.close();
  expect(await notes.get("a")).toEqual(note(3));
  expect(store.health().isUp).toBe(true);
});

test("starts while another process holds the file, and is up when that is over", async () => {
  const path = `${newFolder()}/store.sqlite`;
  const other = new DatabaseSync(path);
  other.exec("PRAGMA journal_mode = WAL; BEGIN IMMEDIATE");
  const { store } = await opened(`sqlite:${path}`);
  expect(store.health().isUp).toBe(false);
  other.exec("ROLLBACK");
  other.close();
  await expect.poll(() => store.health().isUp, PATIENT).toBe(true);
});

test.for(["removed", "replaced by a copy", "removed with its folder"])(
  "notices that its file was %s, and writes nothing where nobody finds it",
  async (what) => {
    const folder = `${newFolder()}/var`;
    const path = `${folder}/store.sqlite`;
    const kind = noteKind();
    const { store, lines } = await opened(`sqlite:${path}`);
    const notes = store.records(kind);
    await notes.set("before", note(1));
    const saved = new DatabaseSync(path);
    saved.exec(`VACUUM INTO '${folder}/copy'`);
    saved.close();
    await notes.set("later", note(2));
    if (what === "removed") for (const end of ["", "-wal", "-shm"]) rmSync(path + end);
    if (what === "replaced by a copy") renameSync(`${folder}/copy`, path);
    if (what === "removed with its folder") rmSync(folder, { recursive: true });
    expect(await notes.get("later")).toBeUndefined();
    expect(await notes.get("before")).toEqual(what === "replaced by a copy" ? note(1) : undefined);
    await notes.set("after", note(3));
    await store.close();
    const again = await opened(`sqlite:${path}`);
    expect(await again.store.records(kind).get("after")).toEqual(note(3));
    expect(lines).toEqual([
      {
        level: "warn",
        fields: {},
        message: "the store's file was removed or replaced; the one there now is used",
      },
    ]);
  },
);

test("a disk that is full refuses writes, reads go on, and it heals when there is room", async () => {
  const child = spawn("prlimit", ["--fsize=300000:", "node", "tests/storage/full-child.ts"], {
    cwd: ROOT,
    env: { ...process.env, STORE: `sqlite:${newFolder()}/store.sqlite` },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let out = "";
  for await (const chunk of child.stdout) out += chunk;
  expect(out.trim().split("\n")).toEqual(["refused with StoreError", "first read: true", "healed: true"]);
});

test("removes from the file what its time is up for, and does not leave what was deleted in it", async () => {
  const path = `${newFolder()}/store.sqlite`;
  const kind = noteKind();
  const first = await opened(`sqlite:${path}`);
  const notes = first.store.records(kind);
  await notes.set("gone", { text: "secret-of-a-reader", count: 1 });
  await notes.set("expired", { text: "secret-of-another", count: 1 }, 1);
  await notes.delete("gone");
  await expect.poll(() => notes.get("expired"), PATIENT).toBeUndefined();
  await first.store.close();
  // The first write of a process, and one each minute, clears away.
  const second = await opened(`sqlite:${path}`);
  await second.store.records(kind).set("b", note(1));
  await second.store.close();
  expect(readFileSync(path, "latin1")).not.toContain("secret-of");
});

test("a copy of a running store's files is a whole store", async () => {
  const path = `${newFolder()}/store.sqlite`;
  const kind = noteKind();
  const { store } = await opened(`sqlite:${path}`);
  const notes = store.records(kind);
  await Promise.all(Array.from({ length: 300 }, (_, count) => notes.set(`k${count}`, note(count))));
  const copy = `${newFolder()}/copy.sqlite`;
  for (const end of ["", "-wal"]) copyFileSync(path + end, copy + end);
  const other = await opened(`sqlite:${copy}`);
  expect(await all(other.store.records(kind).entries())).toHaveLength(300);
});

test("killed at any moment, it has lost nothing that it had acknowledged", { timeout: 60_000 }, async () => {
  const path = `${newFolder()}/store.sqlite`;
  const acknowledged = new Set<string>();
  for (let round = 0; round < 25; round++)
    for (const key of await writtenUntilKilled(path, round)) acknowledged.add(key);
  const { store } = await opened(`sqlite:${path}`);
  const kept = await all(store.records({ ...noteKind(), name: "kill" }).entries());
  const keys = new Set(kept.map(([key]) => key));
  expect(acknowledged.size).toBeGreaterThan(100);
  expect([...acknowledged].filter((key) => !keys.has(key))).toEqual([]);
  // At most the one write that was under way each time is there without having been acknowledged.
  expect(keys.size - acknowledged.size).toBeLessThanOrEqual(25);
});

/** Starts a process that writes key after key, kills it while it does, and gives the keys that it told were written. */
async function writtenUntilKilled(path: string, round: number): Promise<string[]> {
  const child = spawn("node", ["tests/storage/kill-child.ts", `sqlite:${path}`, String(round)], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const killAfter = 1 + Math.floor(Math.random() * 40);
  let out = "";
  for await (const chunk of child.stdout) {
    out += chunk;
    const told = out.split("\n").length;
    if (told > killAfter && !child.killed) setTimeout(() => child.kill("SIGKILL"), Math.random() * 10);
  }
  // A line that the kill cut off was not told.
  return out.split("\n").slice(0, -1);
}

async function opened(url: string) {
  const { log, lines } = logOf();
  const store = await openStore(url, log);
  onTestFinished(() => store.close());
  return { store, lines };
}

function newFolder(): string {
  return mkdtempSync(`${tmpdir()}/sanad-`);
}
