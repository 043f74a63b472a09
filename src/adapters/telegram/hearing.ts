/** Whether updates still come in when they are fetched. */
import { HttpError, type Transformer } from "grammy";
import { type Log, SetupError } from "../adapter.ts";
import { fieldsOf } from "./faults.ts";

/**
 * How long Telegram may give the updates to somebody else before this process is given up, in milliseconds. While
 * a new process takes the place of an old one, both fetch for a while.
 */
const PATIENCE = 90_000;

export type Hearing = {
  readonly log: Log;
  /** Told once when updates are refused for so long that only the admin can help. */
  readonly onLost: (why: SetupError) => void;
  readonly patience?: number | undefined;
};

/**
 * Tells the log once when updates stop coming, and once when they come again. The runner itself is kept silent, as
 * it would print the token. It would give up at once when another process fetches with the same token (409) or
 * the token is revoked (401); as a broken connection, these too are tried again.
 */
export function watch({ log, onLost, patience = PATIENCE }: Hearing): Transformer {
  let isDeaf = false;
  const hear = (isHeard: boolean, fields: object) => {
    if (!isHeard && !isDeaf) log.error(fields, "Telegram sends no updates; trying until it does");
    if (isHeard && isDeaf) log.info(fields, "Telegram sends updates again");
    isDeaf = !isHeard;
  };
  const lose = loseAfter(patience, onLost);
  return async (call, method, payload, signal) => {
    if (method !== "getUpdates") return call(method, payload, signal);
    try {
      const response = await call(method, payload, signal);
      hear(response.ok, response.ok ? {} : { code: response.error_code });
      lose(response);
      if (!response.ok && REFUSED.includes(response.error_code))
        throw new HttpError(response.description, response);
      return response;
    } catch (error) {
      if (!signal?.aborted) hear(false, fieldsOf(error));
      throw error;
    }
  };
}

const REFUSED = [401, 409];

type Response = Awaited<ReturnType<Parameters<Transformer>[0]>>;

/** A lost connection neither counts as a refusal nor ends one: it passes by itself. */
function loseAfter(patience: number, onLost: Hearing["onLost"]): (response: Response) => void {
  let since: number | undefined;
  let isLost = false;
  return (response) => {
    const isRefused = !response.ok && REFUSED.includes(response.error_code);
    since = isRefused ? (since ?? performance.now()) : undefined;
    if (!isRefused || isLost || performance.now() - (since ?? 0) < patience) return;
    isLost = true;
    onLost(new SetupError(reasonOf(response, Math.round(patience / 1000))));
  };
}

function reasonOf({ error_code, description }: Response & { ok: false }, seconds: number): string {
  if (error_code === 401)
    return `TELEGRAM_TOKEN: expected the token that @BotFather gave for this bot, but Telegram has not known it for ${seconds} seconds.`;
  return /webhook/.test(description)
    ? `Telegram has sent this bot's updates to a webhook for ${seconds} seconds: end what set it, or set TELEGRAM_WEBHOOK_URL here as well.`
    : `another process has fetched the updates of this TELEGRAM_TOKEN for ${seconds} seconds: end one of the two, or give both TELEGRAM_WEBHOOK_URL.`;
}
