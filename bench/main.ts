/**
 * Runs a benchmark: `npm run bench -- retrieval --data DIR`, `answers`, `draft`, `stories` or `platforms`; without a name, all that
 * need no arguments. Exits with 1 when a goal is missed.
 */
import { answers } from "./answers.ts";
import { draft } from "./draft/draft.ts";
import { learn } from "./learn/learn.ts";
import { platforms } from "./platforms/platforms.ts";
import { retrieval } from "./retrieval/retrieval.ts";
import { stories } from "./stories/stories.ts";
import { UsageError } from "./usage-error.ts";

/** A benchmark prints as it goes, and gives false when a goal is missed. */
type Benchmark = (args: readonly string[], print: (text: string) => void) => Promise<boolean>;

const BENCHMARKS: ReadonlyMap<string, Benchmark> = new Map([
  ["answers", answers],
  ["draft", draft],
  ["learn", learn],
  ["platforms", platforms],
  ["retrieval", retrieval],
  ["stories", stories],
]);

/** Those that need no arguments: what `npm run bench` runs. */
const PLAIN = ["answers", "draft", "stories", "platforms"];

try {
  const [name, ...args] = process.argv.slice(2);
  let isWell = true;
  for (const each of name === undefined ? PLAIN : [name])
    isWell = (await benchmarkOf(each)(args, (text) => console.log(text))) && isWell;
  process.exitCode = isWell ? 0 : 1;
} catch (error) {
  // The one place that ends the process over an error. Only a stranger to us gets to show its stack.
  if (!(error instanceof UsageError)) throw error;
  console.error(`bench: ${error.message}`);
  process.exitCode = 2;
}

function benchmarkOf(name: string): Benchmark {
  const benchmark = BENCHMARKS.get(name);
  if (benchmark) return benchmark;
  const known = [...BENCHMARKS.keys()].join(", ");
  throw new UsageError(
    `expected a benchmark (${known}), found ${JSON.stringify(name)}. "npm run bench -- retrieval --help" tells more.`,
  );
}
