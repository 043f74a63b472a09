import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { KINDS } from "#core/memory/memory.ts";
import { readLibrary } from "#core/story/library.ts";
import { openArchive } from "../../src/delivery/open.ts";
import { openStore } from "../../src/storage/store.ts";
import { quietLog } from "../adapters/discord/stage.ts";
import { copyStory, ROOT } from "../bot.ts";
import { NO_REDIS, startRedis } from "../servers/redis.ts";
import { PACT } from "../versions.ts";

const FOLLOWERS = 120;

/** Followers of a story that has changed since, on a Redis of their own. */
async function waiting() {
  const redis = await startRedis();
  onTestFinished(() => redis.remove());
  const folder = mkdtempSync(join(tmpdir(), "sanad-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [stories, file] = [join(folder, "data"), join(folder, "sent")];
  writeFileSync(file, "");
  copyStory(join(stories, "egypt-turkey"));
  const store = await openStore(redis.url, quietLog());
  await openArchive(store).note(readLibrary(stories));
  const places = store.records(KINDS.places);
  for (let number = 1; number <= FOLLOWERS; number += 1) {
    const key = `here:${number}`;
    await places.set(key, { places: { [key]: { follows: { "egypt-turkey": { told: 1 } }, shown: {} } } });
  }
  await store.close();
  for (const edit of PACT) edit(join(stories, "egypt-turkey"));
  const sent = () =>
    readFileSync(file, "utf8")
      .split("\n")
      .slice(0, -1)
      .map((line) => line.split(" "));
  return { sent, start: (name: string) => start([redis.url, stories, file, ` ${name}`]) };
}

function start(args: readonly string[]): ChildProcess {
  const child = spawn(process.execPath, [`${ROOT}tests/delivery/kill-child.ts`, ...args], {
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  return child;
}

/** Lets processes begin once all of them are there. */
async function begin(...children: readonly ChildProcess[]): Promise<void> {
  await Promise.all(children.map((child) => once(child, "message")));
  for (const child of children) child.send("begin");
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await pause(20);
}

test.skipIf(NO_REDIS)(
  "two processes on one Redis share the followers, and send nobody anything twice",
  { timeout: 60_000 },
  async () => {
    const { sent, start: join } = await waiting();
    await begin(join("one"), join("two"));
    await until(() => new Set(sent().map(([place]) => place)).size === FOLLOWERS);
    await pause(500);
    expect(sent()).toHaveLength(FOLLOWERS);
    expect(new Set(sent().map(([, name]) => name))).toEqual(new Set(["one", "two"]));
  },
);

// Its chat is free again after a minute: too long for every run of the tests.
test.skipIf(NO_REDIS ?? process.env.KILLS === undefined)(
  "what a process that is killed leaves over the other one sends, and repeats one message at most",
  { timeout: 150_000 },
  async () => {
    const { sent, start: join } = await waiting();
    const first = join("one");
    await begin(first, join("two"));
    await until(() => sent().some(([, name]) => name === "one"));
    first.kill("SIGKILL");
    await until(() => new Set(sent().map(([place]) => place)).size === FOLLOWERS);
    expect(sent().length).toBeLessThanOrEqual(FOLLOWERS + 1);
  },
);
