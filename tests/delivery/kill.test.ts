import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { KINDS } from "#core/memory/memory.ts";
import { readLibrary } from "#core/story/library.ts";
import { createArchive, HISTORY } from "../../src/delivery/archive.ts";
import { openStore } from "../../src/storage/store.ts";
import { quietLog } from "../adapters/discord/stage.ts";
import { copyStory, ROOT } from "../bot.ts";
import { PACT } from "../versions.ts";

/** How often a process is killed: few times here, and as often as wanted by `KILLS=200 npm run kill-deliveries`. */
const KILLS = Number(process.env.KILLS ?? 10);

/** Messages that a process sends before it is killed, at most. */
const SENDS = 12;

/** Processes that are killed side by side, each with a store of its own. */
const LANES = 2;

const FOLLOWERS = Math.ceil((KILLS / LANES) * SENDS * 0.6);

test(`killed ${KILLS} times in the midst of delivering, nothing is lost and a kill repeats one message at most`, {
  timeout: 600_000,
}, async () => {
  const lanes = Array.from({ length: LANES }, () => lane(Math.ceil(KILLS / LANES)));
  for (const { sent, kills } of await Promise.all(lanes)) {
    const different = new Set(sent);
    expect(different.size).toBe(FOLLOWERS);
    expect(sent.length - different.size).toBeLessThanOrEqual(kills);
    expect(kills).toBeGreaterThan(0);
  }
});

/** Kills a process so many times over one store, and lets the last one finish. */
async function lane(most: number): Promise<{ readonly sent: readonly string[]; readonly kills: number }> {
  const folder = mkdtempSync(join(tmpdir(), "sanad-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const stories = join(folder, "data");
  const url = `sqlite:${join(folder, "store.sqlite")}`;
  const file = join(folder, "sent");
  writeFileSync(file, "");
  copyStory(join(stories, "egypt-turkey"));
  await startFollowing(url, stories);
  for (const edit of PACT) edit(join(stories, "egypt-turkey"));
  const sentBy = () => readFileSync(file, "utf8").split("\n").slice(0, -1);
  let kills = 0;
  const isDone = () => new Set(sentBy()).size === FOLLOWERS;
  while (kills < most && !isDone()) {
    await deliverUntil([url, stories, file], Math.ceil(Math.random() * SENDS), isDone);
    kills += 1;
  }
  await deliverUntil(
    [url, stories, file],
    Number.POSITIVE_INFINITY,
    () => new Set(sentBy()).size === FOLLOWERS,
  );
  return { sent: sentBy(), kills: kills + 1 };
}

async function startFollowing(url: string, stories: string): Promise<void> {
  const store = await openStore(url, quietLog());
  await createArchive(store.records(HISTORY), () => Temporal.Now.instant()).note(readLibrary(stories));
  const places = store.records(KINDS.places);
  for (let number = 1; number <= FOLLOWERS; number += 1) {
    const key = `here:${number}`;
    await places.set(key, { places: { [key]: { follows: { "egypt-turkey": { told: 1 } }, shown: {} } } });
  }
  await store.close();
}

/** Starts a process, and kills it somewhere around its message of that number, or when it is done. */
async function deliverUntil(args: readonly string[], messages: number, isDone: () => boolean): Promise<void> {
  const child = spawn(process.execPath, [`${ROOT}tests/delivery/kill-child.ts`, ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let told = 0;
  const watching = setInterval(() => isDone() && child.kill("SIGKILL"), 20);
  child.stdout.on("data", (dots: Buffer) => {
    told += dots.length;
    if (told >= messages) setTimeout(() => child.kill("SIGKILL"), Math.random() * 3);
  });
  await once(child, "exit");
  clearInterval(watching);
}
