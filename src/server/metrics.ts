/** What is counted and timed, for Prometheus. Every label has few values: none is a reader, a chat, or words. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Endpoint, Log, Observer } from "../adapters/adapter.ts";
import { type Parts, readOnly } from "./health.ts";
import { type Counted, createObserver } from "./observer.ts";

export type Metrics = {
  /** For whoever has more to count. */
  readonly registry: Registry;
  /** Counts what a platform does, and logs a line for each answer at debug. */
  observer(platform: string, log: Log): Observer;
  /** Tells which stories are served from now on. */
  serving(stories: readonly Served[]): void;
  /** The folder of stories was read anew, and what changed was taken or refused. */
  reloaded(result: "changed" | "faulty"): void;
  /** `/metrics`, as Prometheus reads it. */
  readonly endpoint: Endpoint;
};

/** `revision`: of the story that is served; absent where none is. `faults`: those of its folder as it is now. */
type Served = { readonly story: string; readonly revision?: string | undefined; readonly faults: number };

/** In seconds. Discord waits for three; our own part takes a few thousandths. */
const UNTIL_SENT = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5, 10, 30];
const OUR_SHARE = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1];

/** The metrics of this process. `parts`: what `/ready` shows. */
export function createMetrics(parts: () => Parts): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  countParts(registry, parts);
  const counted = answerMetrics(registry);
  const show = async () => ({
    status: 200,
    headers: { "content-type": registry.contentType },
    body: await registry.metrics(),
  });
  return {
    registry,
    observer: (platform, log) => createObserver(counted, platform, log),
    ...storyMetrics(registry),
    endpoint: readOnly("/metrics", show),
  };
}

function countParts(registry: Registry, parts: () => Parts): void {
  new Gauge({
    name: "sanad_up",
    help: "Whether a part works: a platform, the stories, or another that /ready lists",
    labelNames: ["part"],
    registers: [registry],
    collect() {
      for (const [part, { isUp }] of Object.entries(parts())) this.set({ part }, isUp ? 1 : 0);
    },
  });
}

function answerMetrics(registry: Registry): Counted {
  const registers = [registry];
  const counter = <Label extends string>(name: string, help: string, labelNames: Label[]) =>
    new Counter({ name, help, labelNames, registers });
  const timer = (name: string, help: string, buckets: number[]) =>
    new Histogram({ name, help, labelNames: ["platform"], buckets, registers });
  return {
    answers: counter(
      "sanad_answers_total",
      'Answers that were sent. With the outcome "nothing" the bot abstains: the source does not say',
      ["platform", "command", "language", "outcome"],
    ),
    unsent: counter(
      "sanad_answers_unsent_total",
      "Answers that did not get through, such as for coming too late, or twice",
      ["platform", "reason"],
    ),
    repeated: counter(
      "sanad_updates_repeated_total",
      "Updates that came once more, and were not answered again",
      ["platform"],
    ),
    calls: counter("sanad_api_calls_total", "Calls of a platform's API, each retry as well", [
      "platform",
      "method",
      "result",
    ]),
    whole: timer(
      "sanad_answer_seconds",
      "From when an update came in to when its answer was sent",
      UNTIL_SENT,
    ),
    own: timer(
      "sanad_answer_own_seconds",
      "Our own share of that: without waiting for the platform",
      OUR_SHARE,
    ),
  };
}

function storyMetrics(registry: Registry): Pick<Metrics, "serving" | "reloaded"> {
  const registers = [registry];
  const info = new Gauge({
    name: "sanad_story_info",
    help: "1 for each story that is served, with its revision",
    labelNames: ["story", "revision"],
    registers,
  });
  const faults = new Gauge({
    name: "sanad_story_faults",
    help: "Faults in a story's folder as it is now; while there are any, its last sound state is served",
    labelNames: ["story"],
    registers,
  });
  const reloads = new Counter({
    name: "sanad_reloads_total",
    help: 'How often stories changed while the process ran: "changed", or "faulty" where that was refused',
    labelNames: ["result"],
    registers,
  });
  const serving = (stories: readonly Served[]) => {
    info.reset();
    faults.reset();
    for (const { story, revision, faults: count } of stories) {
      if (revision !== undefined) info.set({ story, revision }, 1);
      faults.set({ story }, count);
    }
  };
  return { serving, reloaded: (result) => reloads.inc({ result }) };
}
