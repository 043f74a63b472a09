/** How the process ends: after what is in hand, or at once. */
import type { EventEmitter } from "node:events";

type Options = {
  /** The process, or what stands for it. */
  readonly signals: Pick<EventEmitter, "on">;
  /** Stops receiving, and lets what is in hand finish. */
  stop(): Promise<unknown>;
  exit(code: number): void;
};

/** How long what is in hand may take to finish, in milliseconds. Containers are killed after ten seconds. */
const LEAVE_WITHIN = 9_500;

/**
 * The first signal lets what is in hand finish; a second one, or a time that is up, ends the process at once.
 * @returns what leaves in the same way without a signal.
 */
export function leaveOnSignal({ signals, stop, exit }: Options): (code: number) => Promise<void> {
  let isLeaving = false;
  const leave = async (code: number) => {
    if (isLeaving) return exit(1);
    isLeaving = true;
    setTimeout(() => exit(1), LEAVE_WITHIN).unref();
    await stop();
    exit(code);
  };
  signals.on("SIGINT", () => leave(0));
  signals.on("SIGTERM", () => leave(0));
  return leave;
}

/** An error that nobody expected leaves nobody knows what behind: it is told, and the process ends. */
export function leaveOnError({ signals, exit }: Omit<Options, "stop">, tell: (error: unknown) => void): void {
  const leave = (error: unknown) => {
    tell(error);
    exit(1);
  };
  signals.on("uncaughtException", leave);
  signals.on("unhandledRejection", leave);
}
