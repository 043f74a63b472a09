/** One round of one bot: started anew, warmed up, loaded as much as it takes, and then asked at a steady rate. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type Running, run } from "./bot.ts";
import type { Contestant } from "./pairs.ts";
import { askedBefore, inTurn, neverAsked, type Question } from "./questions.ts";
import type { Side } from "./side.ts";

/** What is measured, by what it is called in the table. */
export const UNITS = {
  "CPU per answer": "ms",
  "CPU, asked before": "ms",
  "CPU, new questions": "ms",
  "CPU, first thousand": "ms",
  "answers per second": "",
  "p99 at 50 a second": "ms",
  "start-up": "ms",
  "memory held": "MiB",
  "memory in all": "MiB",
} as const;

export type Measured = Readonly<Record<keyof typeof UNITS, number>>;

/** While a process is young, V8 compiles what it goes through; a bot runs for months. */
const YOUNG = 1000;
const WARM_UP = 4000;
/** What comes again and again goes through less of it, and is warm by itself. */
const AGAIN = 3000;
const ASKED = 1500;
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
    const young = await loaded({ side, running, first: 0, many: YOUNG });
    await load(side, YOUNG, WARM_UP - YOUNG);
    const { cpu, perSecond } = await loaded({ side, running, first: WARM_UP, many: ASKED });
    const late = await steadily(side, WARM_UP + ASKED);
    const more = { side, running, many: ASKED };
    const next = WARM_UP + ASKED + STEADY;
    await load(side, next, AGAIN, askedBefore);
    const before = await loaded({ ...more, first: next + AGAIN, question: askedBefore });
    const anew = await loaded({ ...more, first: next + AGAIN + ASKED, question: neverAsked });
    // Last, as a forced collection has V8 throw away code, too.
    const { held, resident } = await running.held();
    return {
      "CPU per answer": cpu,
      "CPU, asked before": before.cpu,
      "CPU, new questions": anew.cpu,
      "CPU, first thousand": young.cpu,
      "answers per second": perSecond,
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

type Load = {
  readonly side: Side;
  readonly running: Running;
  readonly first: number;
  readonly many: number;
  readonly question?: (number: number) => Question;
};

/** Milliseconds of a processor for each answer, and how many come in a second. */
async function loaded({ side, running, first, many, question }: Load) {
  const before = await running.used();
  const began = performance.now();
  await load(side, first, many, question);
  const seconds = (performance.now() - began) / 1000;
  const after = await running.used();
  return { cpu: (after.cpu - before.cpu) / many, perSecond: many / seconds };
}

async function load(
  side: Side,
  first: number,
  many: number,
  question = (number: number) => inTurn(first + number),
): Promise<void> {
  let next = 0;
  const askOn = async () => {
    while (next < many) {
      next += 1;
      await side.ask(first + next - 1, question(next - 1));
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
    await side.ask(first + index, inTurn(first + index));
    return performance.now() - began - due;
  });
  const sorted = (await Promise.all(times)).toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.99) - 1] ?? Number.NaN;
}
