/** A bot as a process of its own. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import * as z from "zod";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const PROBE = fileURLToPath(new URL("probe.js", import.meta.url));

/** Milliseconds on a processor since the process began. */
const used = z.object({ cpu: z.number() });
/** Bytes that it holds after a forced collection, and has in all. */
const held = z.object({ held: z.number(), resident: z.number() });

export type Running = {
  /** From when it was begun to when it was ready, in milliseconds. */
  readonly startUp: number;
  /** What it has printed. */
  readonly printed: string;
  used(): Promise<z.infer<typeof used>>;
  held(): Promise<z.infer<typeof held>>;
  stop(): Promise<void>;
};

type Bot = {
  /** From the root of the checkout, with its arguments; without any it is given the environment as JSON. */
  readonly program: string;
  readonly args?: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** What it prints when it is ready. */
  readonly ready: RegExp;
};

/** Starts it, and waits until it is ready. @throws when it ends before. */
export async function run({ program, args, environment, ready }: Bot): Promise<Running> {
  const began = performance.now();
  const child = fork(`${ROOT}${program}`, args ?? [JSON.stringify(environment)], {
    cwd: ROOT,
    env: environment,
    execArgv: ["--expose-gc", "--import", PROBE],
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const printed = await saying(child, ready);
  const startUp = performance.now() - began;
  const told = async (asked: string): Promise<unknown> => {
    child.send(asked);
    const [answer] = await once(child, "message");
    return answer;
  };
  return {
    startUp,
    printed,
    used: async () => used.parse(await told("used")),
    held: async () => held.parse(await told("held")),
    async stop() {
      child.kill("SIGKILL");
      await once(child, "exit");
    },
  };
}

function saying(child: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = "";
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (chunk) => {
        printed += chunk;
        if (pattern.test(printed)) resolve(printed);
      });
    child.once("exit", () => reject(new Error(`expected ${pattern}, found the end of:\n${printed}`)));
  });
}
