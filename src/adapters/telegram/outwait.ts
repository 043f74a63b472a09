/** Answers that are ready while Telegram can't be reached at all: they wait for it, for as long as they are of use. */
import { setTimeout as pause } from "node:timers/promises";
import { HttpError, type Transformer } from "grammy";

/** How long to wait before each further try, in milliseconds: a minute together. Then a reader has asked again. */
const PAUSES: readonly number[] = [1000, 2000, 4000, 8000, 15_000, 15_000, 15_000];

/** No connection came about, so nothing can have arrived: whoever tries again gives no answer twice. */
const UNREACHED: readonly unknown[] = [
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
];

/** The calls that are answers. A tap's is of use for seconds only; and a start says at once that there is no network. */
const ANSWERS: readonly string[] = ["sendMessage", "sendRichMessage", "editMessageText"];

/** Tries again what did not reach Telegram. Meanwhile the update stays in hand: Telegram is not told that it is taken. */
export function outwait(wait: (ms: number) => Promise<unknown> = (ms) => pause(ms)): Transformer {
  return async (call, method, payload, signal) => {
    for (const ms of ANSWERS.includes(method) ? PAUSES : []) {
      try {
        return await call(method, payload, signal);
      } catch (error) {
        if (!isUnreached(error)) throw error;
        await wait(ms);
      }
    }
    return call(method, payload, signal);
  };
}

function isUnreached(error: unknown): boolean {
  const inner = error instanceof HttpError ? error.error : undefined;
  return inner instanceof Error && "code" in inner && UNREACHED.includes(inner.code);
}
