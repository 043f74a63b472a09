/** Measures what many stories cost: `npm run bench -- stories`. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as z from "zod";
import { ROOT } from "../bot.ts";
import { UsageError } from "../usage-error.ts";
import { writeStories } from "./generate.ts";

const COUNTS = [1, 10, 100, 1000];

/**
 * The most that a thousand stories may take, one change, and what others wait for at once, in milliseconds; by how much
 * answers may be slower; and the bytes of a story.
 */
const GOALS = { load: 8000, change: 1000, slower: 2, perStory: 400_000, blocked: 100 };

/** Milliseconds, and bytes. */
const MEASURED = z.object({
  count: z.number(),
  load: z.number(),
  prepare: z.number(),
  looking: z.number(),
  change: z.number(),
  index: z.number(),
  here: z.number(),
  first: z.number(),
  blocked: z.number(),
  elsewhere: z.number(),
  found: z.number(),
  typing: z.number(),
  memory: z.number(),
});
export type Measured = z.infer<typeof MEASURED>;

/** Prints a table. Gives false when a goal is missed. */
export async function stories(args: readonly string[], print: (text: string) => void): Promise<boolean> {
  const counts = args.length > 0 ? args.map(Number) : COUNTS;
  if (counts.some((count) => !Number.isInteger(count) || count < 1))
    throw new UsageError(`stories: expected how many stories, such as 1 10 100, found ${args.join(" ")}.`);
  const all: Measured[] = [];
  for (const count of counts) {
    const one = await measuredOf(count);
    all.push(one);
    print(lineOf(one));
  }
  const missed = missedBy(all);
  print(missed.length > 0 ? `Missed: ${missed.join("; ")}` : "All goals are met.");
  return missed.length === 0;
}

async function measuredOf(count: number): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), "sanad-stories-"));
  try {
    writeStories(folder, join(ROOT, "data/egypt-turkey"), count);
    const child = fork(new URL("./child.ts", import.meta.url), [folder], { execArgv: ["--expose-gc"] });
    const ended = once(child, "exit").then(([code]) => {
      throw new Error(
        `expected what was measured of ${count} stories, found their process ended with ${code}`,
      );
    });
    // Once there is an answer, the end is what was wanted.
    ended.catch(() => {});
    const [message] = await Promise.race([once(child, "message"), ended]);
    return MEASURED.parse(message);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function lineOf(one: Measured): string {
  const ms = (time: number) => `${time < 10 ? time.toFixed(2) : time.toFixed(0)} ms`;
  const perStory = one.memory / one.count / 1000;
  return [
    `${one.count} ${one.count === 1 ? "story" : "stories"}: read in ${ms(one.load)}, found by their words after ${ms(one.prepare)} more`,
    `${(one.memory / 1e6).toFixed(1)} MB, ${perStory.toFixed(0)} kB a story`,
    `a look ${ms(one.looking)}, one changed ${ms(one.change)}, the indexes of one ${ms(one.index)}`,
    `/ask ${ms(one.here)}, answered by another story ${ms(one.elsewhere)}, the first time ${ms(one.first)} of which ${ms(one.blocked)} at once at most`,
    `/stories and a word ${ms(one.found)}, story: ${ms(one.typing)} a letter`,
  ].join(" · ");
}

function missedBy(all: readonly Measured[]): string[] {
  const [first] = all;
  const most = all.at(-1);
  if (!first || !most) return [];
  const missed = [
    { isMissed: most.load > GOALS.load, goal: `all stories in ${GOALS.load} ms` },
    { isMissed: most.change > GOALS.change, goal: `one change in ${GOALS.change} ms` },
    {
      isMissed: most.here > first.here * GOALS.slower,
      goal: `answers ${GOALS.slower} times as slow at most`,
    },
    { isMissed: most.blocked > GOALS.blocked, goal: `${GOALS.blocked} ms at once` },
    { isMissed: most.memory / most.count > GOALS.perStory, goal: `${GOALS.perStory} bytes a story` },
  ];
  return missed.flatMap(({ isMissed, goal }) => (isMissed ? [goal] : []));
}
