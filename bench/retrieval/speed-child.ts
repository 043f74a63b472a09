/**
 * One engine in a process of its own, so that no other's memory or compiled code disturbs it. `speed.ts` starts
 * it with `--expose-gc`; arguments: the engine, the number of passages (0: those of the sets as they are), the data
 * folder, the sets. It says when it has read them, and then does each task that it is sent.
 */
import { readSet, sourceOf } from "./data.ts";
import { ENGINES, type Found } from "./engines.ts";
import { mixedPassages, ownPassages } from "./passages.ts";
import { type Answered, type Answering, type Built, READY, TASK } from "./speed-messages.ts";

/** How many passages are asked for. */
const LIMIT = 10;

const [name, count, folder = "", ...sets] = process.argv.slice(2);
const engine = ENGINES.find((each) => each.name === name);
const own = sets.map((set) => readSet(folder, sourceOf(set)));
const passages = Number(count) === 0 ? ownPassages(own) : mixedPassages(own, Number(count));
let found: Found | undefined;

process.on("message", (message) => {
  const task = TASK.parse(message);
  process.send?.(task.kind === "build" ? build() : answer(task));
});

process.send?.(READY);

function build(): Built {
  found = undefined;
  const before = held();
  const start = performance.now();
  found = engine?.index(passages);
  const time = performance.now() - start;
  return { time, memory: held() - before };
}

/** The bytes that are still needed, after a forced collection of all others. */
function held(): number {
  // Twice, for what only the first one lets go of.
  for (let times = 0; times < 2; times += 1) globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/**
 * The first questions, which every engine answers, and then the next until enough time has passed to be measured.
 * They are not repeated, as long as there are others: an engine that has just met a question answers it faster.
 */
function answer({ questions, everyone, least }: Answering): Answered {
  const start = performance.now();
  let [passed, answered] = [0, 0];
  while (answered < everyone || passed < least) {
    const asked = questions[answered % questions.length];
    if (asked) found?.search(asked.text, asked.language, LIMIT);
    answered += 1;
    passed = performance.now() - start;
  }
  return { time: passed / answered };
}
