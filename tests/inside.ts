/**
 * sanad within the tests' own process: what `src/main.js` runs, with what that hands on made up. For all that does not
 * hang on there being a process, as each takes half a second of a processor to start; those are in `child.ts`.
 */
import { EventEmitter } from "node:events";
import { Readable } from "node:stream";
import { onTestFinished } from "vitest";
import { run } from "../src/process/run.ts";
import { ROOT } from "./bot.ts";
import { type Finished, type Running, running } from "./child.ts";

type Variables = Readonly<Record<string, string>>;

/** Runs a command to its end. */
export async function finishedInside(
  args: readonly string[],
  environment: Variables,
  input = "",
): Promise<Finished> {
  const { around, told } = surroundings(args, environment, input);
  const code = await run(around);
  return { code, ...told };
}

/** A small story: what may be asked of the one of `data/` takes as long to work out as a process to start. */
const SMALL = { PORT: "0", DATA_DIR: `${ROOT}tests/fixtures/stories` };

/** Starts sanad with these variables, on any free port and a small story, and waits until it has said all of its start. */
export async function startedInside(environment: Variables): Promise<Running> {
  const { around, told, output, ended } = surroundings(["start"], { ...SMALL, ...environment });
  const signal = (name: NodeJS.Signals) => void around.signals.emit(name);
  const printed = () => told.out + told.error;
  const code = await run(around);
  if (code !== 0) throw new Error(`ended with ${code}: ${printed()}`);
  onTestFinished(async () => {
    signal("SIGTERM");
    await ended;
  });
  return running({ printed, output, signal, ended });
}

/** All that a process has around it, and what was written there. */
function surroundings(args: readonly string[], environment: Variables, input = "") {
  const told = { out: "", error: "" };
  const output = new EventEmitter();
  const { promise: ended, resolve: exit } = Promise.withResolvers<number>();
  const writer = (stream: keyof typeof told) => ({
    write(text: string) {
      told[stream] += text;
      output.emit("data");
    },
  });
  const [stdout, stderr] = [writer("out"), writer("error")];
  const around = {
    args,
    environment: { STORE_URL: "memory:", ...environment },
    streams: { stdin: Readable.from([input]), stdout, stderr },
    signals: new EventEmitter(),
    print: (text: string) => stdout.write(`${text}\n`),
    warn: (text: string) => stderr.write(`${text}\n`),
    exit,
  };
  return { around, told, output, ended };
}
