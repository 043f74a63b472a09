/** Counts and times what one platform does. */
import type { Counter, Histogram } from "prom-client";
import type { Answering, Log, Observer } from "../adapters/adapter.ts";

export type Counted = {
  readonly answers: Counter<"platform" | "command" | "language" | "outcome">;
  readonly unsent: Counter<"platform" | "reason">;
  readonly repeated: Counter<"platform">;
  readonly calls: Counter<"platform" | "method" | "result">;
  /** Until an answer was sent, and our own share of it. */
  readonly whole: Histogram<"platform">;
  readonly own: Histogram<"platform">;
};

/** Also logs a line for each answer at debug, and none at info. */
export function createObserver(counted: Counted, platform: string, log: Log): Observer {
  return {
    begin: () => timed(counted, platform, log),
    called: (method, result) => counted.calls.inc({ platform, method, result }),
    repeated: () => counted.repeated.inc({ platform }),
  };
}

function timed({ answers, unsent, whole, own }: Counted, platform: string, log: Log): Answering {
  const began = performance.now();
  let worked = 0;
  return {
    work(make) {
      const since = performance.now();
      const add = () => {
        worked += performance.now() - since;
      };
      const made = make();
      if (made instanceof Promise) made.then(add, add);
      else add();
      return made;
    },
    end({ command, language, outcome }, reason) {
      const ms = performance.now() - began;
      const labels = { platform, command, language, outcome };
      log.debug(
        { ...labels, ...(reason !== undefined && { reason }), ms: rounded(ms), own: rounded(worked) },
        reason === undefined ? "answered" : "an answer did not get through",
      );
      if (reason !== undefined) return unsent.inc({ platform, reason });
      answers.inc(labels);
      whole.observe({ platform }, ms / 1000);
      own.observe({ platform }, worked / 1000);
    },
  };
}

function rounded(ms: number): number {
  return Math.round(ms * 10) / 10;
}
