/** Measures engines over the same passages and questions, by turns. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import type { ZodType } from "zod";
import { ANSWERED, type Asked, BUILT, type Task } from "./speed-messages.ts";

/** What is measured: how many passages, how often they are indexed, and the questions of each round. */
export type Course = {
  /** 0 for those of the sets as they are. */
  readonly passages: number;
  readonly builds: number;
  /** The first round only warms the engines up. */
  readonly rounds: readonly (readonly Asked[])[];
  /** How many questions of a round every engine answers; the fast ones answer more of them. */
  readonly everyone: number;
  /** Where the sets lie, and which are taken. */
  readonly folder: string;
  readonly sets: readonly string[];
};

/** What was measured of an engine; figures of the same place come from the same round. */
export type Run = {
  readonly name: string;
  /** Milliseconds of each build. */
  readonly builds: readonly number[];
  /** Bytes that the index holds. */
  readonly memory: number;
  /** Milliseconds for a question, in each round but the first. */
  readonly answers: readonly number[];
};

/** A round lasts as long at least, in milliseconds: what is faster is asked more. */
const LEAST = 500;

/** Runs every engine over a course. They take turns, so that whatever slows the machine down slows all of them. */
export async function runAll(names: readonly string[], course: Course): Promise<Run[]> {
  const children: Child[] = [];
  try {
    // One after the other: while one builds, no other is still reading.
    for (const name of names) {
      const child = startChild(name, course);
      children.push(child);
      await child.ready;
    }
    const builds = await byTurns(children, Array(course.builds).fill({ kind: "build" }), BUILT);
    const { everyone, rounds } = course;
    const tasks = rounds.map((questions) => ({ kind: "answer", questions, everyone, least: LEAST }) as const);
    const answers = await byTurns(children, tasks, ANSWERED);
    return children.map(({ name }) => ({
      name,
      builds: (builds.get(name) ?? []).map(({ time }) => time),
      memory: builds.get(name)?.at(-1)?.memory ?? 0,
      answers: (answers.get(name) ?? []).slice(1).map(({ time }) => time),
    }));
  } finally {
    for (const { stop } of children) stop();
  }
}

type Child = {
  readonly name: string;
  readonly ready: Promise<unknown>;
  readonly ask: <Reply>(task: Task, shape: ZodType<Reply>) => Promise<Reply>;
  readonly stop: () => void;
};

function startChild(name: string, { passages, folder, sets }: Course): Child {
  const args = [name, String(passages), folder, ...sets];
  const child = fork(new URL("./speed-child.ts", import.meta.url), args, {
    // Some engines hold more at a hundred thousand passages than Node.js allows by itself.
    execArgv: ["--expose-gc", "--max-old-space-size=8192"],
  });
  const end = ended(child, name);
  return {
    name,
    ready: Promise.race([once(child, "message"), end]),
    async ask(task, shape) {
      child.send(task);
      const [message] = await Promise.race([once(child, "message"), end]);
      return shape.parse(message);
    },
    stop: () => child.kill(),
  };
}

/** Never fulfilled; rejected when the child ends, so that nobody waits for its answer. */
function ended(child: ChildProcess, name: string): Promise<never> {
  const end = once(child, "exit").then(([code]) => {
    throw new Error(`${name}: expected an answer, found its process ended with ${code}`);
  });
  // When nobody waits any more, the end is what was wanted.
  end.catch(() => {});
  return end;
}

/** Gives every child each task, one child at a time; another one begins each time. */
async function byTurns<Reply>(
  children: readonly Child[],
  tasks: readonly Task[],
  shape: ZodType<Reply>,
): Promise<ReadonlyMap<string, Reply[]>> {
  const replies = new Map<string, Reply[]>(children.map(({ name }) => [name, []]));
  for (const [turn, task] of tasks.entries()) {
    const first = turn % children.length;
    for (const { name, ask } of [...children.slice(first), ...children.slice(0, first)])
      replies.get(name)?.push(await ask(task, shape));
  }
  return replies;
}
