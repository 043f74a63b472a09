/** sanad as a process of its own, as an admin runs it. */
import { type ChildProcess, spawn } from "node:child_process";
import type { EventEmitter } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";
import { copyStory, ROOT } from "./bot.ts";

/** How a command ended, and what it wrote. */
export type Finished = { readonly code: number | null; readonly out: string; readonly error: string };

export function start(args: readonly string[], environment: Readonly<Record<string, string>>): ChildProcess {
  const { DISCORD_TOKEN: _, DISCORD_PUBLIC_KEY: __, TELEGRAM_TOKEN: ___, ...rest } = process.env;
  const env = { ...rest, STORE_URL: "memory:", DATA_DIR: stories(), ...environment };
  return spawn("node", ["src/main.js", ...args], { cwd: ROOT, env });
}

let folder: string | undefined;

/** The first story without its questions, of which each process would spend a second to make something: made once. */
function stories(): string {
  if (folder !== undefined) return folder;
  const made = mkdtempSync(join(tmpdir(), "sanad-"));
  copyStory(join(made, "egypt-turkey"));
  process.once("exit", () => rmSync(made, { recursive: true }));
  folder = made;
  return made;
}

export async function finished(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  input = "",
): Promise<Finished> {
  const child = start(args, environment);
  child.stdin?.end(input);
  const streams = [child.stdout, child.stderr].map((stream) => (stream ? text(stream) : Promise.resolve("")));
  const [code, out = "", error = ""] = await Promise.all([exitOf(child), ...streams]);
  return { code, out, error };
}

export function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((done) => {
    if (child.exitCode !== null) done(child.exitCode);
    else child.once("close", done);
  });
}

/** What the process has printed when the pattern first appears in it. */
export function until(child: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((done, failed) => {
    let out = "";
    child.stdout?.on("data", (chunk) => {
      out += chunk;
      if (pattern.test(out)) done(out);
    });
    child.once("close", () => failed(new Error(`ended before ${pattern}: ${out}`)));
  });
}

/** sanad as it runs, with all that it has printed. It ends with the test at the latest. */
export type Running = {
  /** Where it listens. */
  readonly address: string;
  printed(): string;
  /** Resolves once the pattern stands in what it has printed; rejects when it ends before. */
  says(pattern: RegExp): Promise<void>;
  signal(name: NodeJS.Signals): void;
  /** The exit code. */
  readonly ended: Promise<number | null>;
};

/** Starts sanad in a process with these variables, on any free port, and waits until it has said all of its start. */
export async function started(environment: Readonly<Record<string, string>>): Promise<Running> {
  const child = start(["start"], { PORT: "0", ...environment });
  onTestFinished(() => void child.kill("SIGKILL"));
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk) => {
      printed += chunk;
    });
  const ended = exitOf(child);
  const parts = { printed: () => printed, ended };
  return running({ ...parts, output: child.stdout ?? child, signal: (name) => child.kill(name) });
}

type Parts = Pick<Running, "printed" | "signal" | "ended"> & {
  /** Has an event "data" whenever something was printed. */
  readonly output: Pick<EventEmitter, "on">;
};

/** What was started, once it has said all of its start. */
export async function running({ output, ...parts }: Parts): Promise<Running> {
  const says = (pattern: RegExp) =>
    new Promise<void>((resolve, reject) => {
      const look = () => {
        if (pattern.test(parts.printed())) resolve();
      };
      output.on("data", look);
      void parts.ended.then(() => reject(new Error(`ended before ${pattern}: ${parts.printed()}`)));
      look();
    });
  await says(/"started"/);
  const [, address = ""] = /Health +on +(http:\/\/[^/]+)\//.exec(parts.printed()) ?? [];
  return { address, says, ...parts };
}
