/** Whether the store is up, and since when. */
import type { Log } from "../adapters/adapter.ts";
import { codeOf } from "./backend.ts";

/** How often a store that is down is tried again, in milliseconds. */
const AGAIN_AFTER = 1000;

export type Watch = {
  readonly isUp: boolean;
  /** When `isUp` became what it is. */
  readonly since: Temporal.Instant;
  /** To be told whenever an operation failed. */
  failed(error: unknown): void;
  stop(): void;
};

/** Tells the log of each change, and tries `probe` again while the store is down, until it is up or this is stopped. */
export function watch(probe: () => Promise<void>, log: Log): Watch {
  let isUp = true;
  let since = Temporal.Now.instant();
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;

  const change = (to: boolean) => {
    isUp = to;
    since = Temporal.Now.instant();
  };
  const again = () => {
    if (!isStopped) timer = setTimeout(tryAgain, AGAIN_AFTER);
  };
  const tryAgain = async () => {
    try {
      await probe();
      change(true);
      log.info({}, "the store answers again");
    } catch {
      again();
    }
  };
  return {
    get isUp() {
      return isUp;
    },
    get since() {
      return since;
    },
    failed(error) {
      if (!isUp || isStopped) return;
      change(false);
      log.warn({ code: codeOf(error) }, "the store does not answer; it is tried again every second");
      again();
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
