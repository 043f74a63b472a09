/** Time, as everything that waits is given it: so that tests can let hours pass at once. */
import { setTimeout as pause } from "node:timers/promises";

export type Clock = {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after that many milliseconds, or as soon as `signal` aborts. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
};

/** The longest that Node.js can wait at once, in milliseconds. */
const LONGEST = 2 ** 31 - 1;

export const clock: Clock = {
  now: () => Date.now(),
  async sleep(ms, signal) {
    // Aborted, it is over early and nothing went wrong.
    await pause(Math.min(Math.ceil(ms), LONGEST), undefined, { signal }).catch(() => {});
  },
};
