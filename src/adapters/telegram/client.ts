/** The connection to Telegram's Bot API, with what it does by itself when a call fails. */
import { autoRetry } from "@grammyjs/auto-retry";
import * as grammy from "grammy";
import type { Log } from "../adapter.ts";
import { fieldsOf } from "./faults.ts";

/** The longest that Telegram may ask us to wait before the answer comes too late to be of use, in seconds. */
const LONGEST_WAIT = 60;
const RETRIES = 3;
/** When a call counts as lost, in seconds: more than the 30 that a call for updates stays open. */
const TIMEOUT = 40;

type Options = { readonly token: string; readonly apiRoot?: string | undefined; readonly log: Log };

/** A grammY bot that waits where Telegram asks it to, and tells the log when updates stop coming. */
export function createClient({ token, apiRoot, log }: Options): grammy.Bot {
  const root = apiRoot === undefined ? {} : { apiRoot: apiRoot.replace(/\/+$/, "") };
  const client = new grammy.Bot(token, { client: { timeoutSeconds: TIMEOUT, ...root } });
  // Each one wraps those before it. Lost connections are not left to autoRetry, which would never give up.
  client.api.config.use(
    onceMore,
    autoRetry({ maxRetryAttempts: RETRIES, maxDelaySeconds: LONGEST_WAIT, rethrowHttpErrors: true }),
    watch(log),
  );
  return client;
}

/** A call on a connection that broke is made once more: better an answer twice than none. */
const onceMore: grammy.Transformer = async (call, method, payload, signal) => {
  try {
    return await call(method, payload, signal);
  } catch (error) {
    if (method === "getUpdates" || !(error instanceof grammy.HttpError)) throw error;
    return call(method, payload, signal);
  }
};

/**
 * Tells once when updates stop coming, and once when they come again. The runner itself is kept silent, as
 * it would print the token. It would give up for good when another process fetches with the same token
 * (409) or the token is revoked (401); as a broken connection, these too are tried again until they pass.
 */
function watch(log: Log): grammy.Transformer {
  let isDeaf = false;
  const hear = (isHeard: boolean, fields: object) => {
    if (!isHeard && !isDeaf) log.error(fields, "Telegram sends no updates; trying until it does");
    if (isHeard && isDeaf) log.info(fields, "Telegram sends updates again");
    isDeaf = !isHeard;
  };
  return async (call, method, payload, signal) => {
    if (method !== "getUpdates") return call(method, payload, signal);
    try {
      const response = await call(method, payload, signal);
      hear(response.ok, response.ok ? {} : { code: response.error_code });
      if (!response.ok && [401, 409].includes(response.error_code))
        throw new grammy.HttpError(response.description, response);
      return response;
    } catch (error) {
      if (!signal?.aborted) hear(false, fieldsOf(error));
      throw error;
    }
  };
}
