/** One platform on this machine, as a bot meets it, and its readers. */
import type { Question } from "./questions.ts";

export type Side = {
  /** What the bot is told of it. */
  readonly environment: Readonly<Record<string, string>>;
  /** To be told of what the bot printed when it was ready, before anybody asks. */
  found(printed: string): void;
  /** Lets a reader ask, each time under another number. Resolves when the answer has come. */
  ask(number: number, question: Question): Promise<void>;
  close(): void;
};

/**
 * How long a connection that no bot uses stays open, in milliseconds: as long as a round may take. With Node.js's own five
 * seconds a bot that is slowed down may just be sending as it closes, and no bare bot tries again.
 */
export const IDLE = 120_000;

/** What waits for something by its key. */
export function waiting() {
  const all = new Map<string, () => void>();
  return {
    /** Resolves when it has come; rejects when that takes too long. */
    for: (key: string) =>
      new Promise<void>((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error("expected an answer, found none")), LOST);
        all.set(key, () => {
          clearTimeout(timer);
          resolve();
        });
      }),
    come(key: string): void {
      all.get(key)?.();
      all.delete(key);
    },
  };
}

/** When an answer counts as lost, in milliseconds: far more than any takes. */
const LOST = 30_000;
