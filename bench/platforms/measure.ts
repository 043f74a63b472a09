/** One round of one bot: started anew, warmed up, loaded as much as it takes, and then asked at a steady rate. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { run } from "./bot.ts";
import type { Contestant } from "./pairs.ts";
import type { Side } from "./side.ts";

/** What is measured, by what it is called in the table. */
export const UNITS = {
  "CPU per answer": "ms",
  "answers per second": "",
  "p99 at 50 a second": "ms",
  "start-up": "ms",
  "memory held": "MiB",
  "memory in all": "MiB",
} as const;

export type Measured = Readonly<Record<keyof typeof UNITS, number>>;

const WARM_UP = 1000;
const ASKED = 2000;
/** How many questions are open at once: as many as Telegram brings. */
const AT_ONCE = 40;
const STEADY = 200;
/** Between two questions at the steady rate, in milliseconds. */
const EVERY = 20;

export async function measured({ side: open, ...bot }: Contestant): Promise<Measured> {
  const side = await open();
  const folder = mkdtempSync(join(tmpdir(), "sanad-bench-"));
  const environment = { ...side.environment, PORT: "0", STORE_URL: `sqlite:${folder}/sanad.sqlite` };
  const running = await run({ ...bot, environment });
  try {
    side.found(running.printed);
    await load(side, 0, WARM_UP);
    const before = await running.used();
    const began = performance.now();
    await load(side, WARM_UP, ASKED);
    const seconds = (performance.now() - began) / 1000;
    const after = await running.used();
    const late = await steadily(side, WARM_UP + ASKED);
    const { held, resident } = await running.used();
    return {
      "CPU per answer": (after.cpu - before.cpu) / ASKED,
      "answers per second": ASKED / seconds,
      "p99 at 50 a second": late,
      "start-up": running.startUp,
      "memory held": held / MIB,
      "memory in all": resident / MIB,
    };
  } finally {
    await running.stop();
    side.close();
    rmSync(folder, { recursive: true });
  }
}

const MIB = 1024 * 1024;

async function load(side: Side, first: number, many: number): Promise<void> {
  let next = first;
  const askOn = async () => {
    while (next < first + many) {
      next += 1;
      await side.ask(next - 1);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, askOn));
}

/** Which time 99 of 100 answers take at most, from when they were due. */
async function steadily(side: Side, first: number): Promise<number> {
  const began = performance.now();
  const times = Array.from({ length: STEADY }, async (_, index) => {
    const due = index * EVERY;
    await pause(Math.max(0, due - (performance.now() - began)));
    await side.ask(first + index);
    return performance.now() - began - due;
  });
  const sorted = (await Promise.all(times)).toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.99) - 1] ?? Number.NaN;
}
