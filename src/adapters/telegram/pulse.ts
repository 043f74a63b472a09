/** Whether Telegram still sends what readers write. A bot may look healthy for hours while it hears nothing. */
import { type Api, GrammyError, HttpError, type Transformer } from "grammy";
import type { WebhookInfo } from "grammy/types";
import type { Health } from "../adapter.ts";
import type { Options } from "./setup.ts";

/** After how many seconds without a successful call for updates the bot counts as deaf: three of these calls. */
const DEAF_AFTER = 90;

/**
 * How much later than the last update a failure counts, in seconds. What takes too long to be waited for is refused so
 * that Telegram brings it again (`webhook.ts`), and that is one, too.
 */
const PATIENCE = 15;

/** How Telegram answers every call of a token that was revoked. */
const REVOKED = 401;

/** How often Telegram is asked how many updates wait, in milliseconds. */
const ASK_EVERY = 60_000;

type Pulse = {
  /** Sees every call that goes out, each retry as well. */
  readonly feel: Transformer;
  /** To be told of everything that comes in. */
  arrived(): void;
  /** The bot hears from now on; until `stop`, Telegram is asked now and then how much waits. */
  start(api: Pick<Api, "getWebhookInfo">): void;
  stop(): void;
  health(): Health;
};

type Beat = {
  /** When a call for updates last went well, or the bot began to hear; absent before that. */
  readonly heard?: Temporal.Instant;
  /** In milliseconds since 1970: each update changes it, and instants cost more. */
  lastUpdate?: number;
  readonly waiting?: WebhookInfo | undefined;
  /** Telegram no longer knows the token. */
  readonly isRefused?: boolean;
};

/** The pulse of one bot, whichever way its updates come in. */
export function createPulse({
  observer,
  log,
  webhook,
}: Pick<Options, "observer" | "log" | "webhook">): Pulse {
  let beat: Beat = {};
  // Whoever fetches is told so by that; whoever is called is just not called any more.
  const known = (isRefused: boolean) => {
    if (webhook && isRefused && !beat.isRefused)
      log.error({}, "Telegram does not know TELEGRAM_TOKEN any more: it was revoked at @BotFather");
    if (isRefused !== (beat.isRefused ?? false)) beat = { ...beat, isRefused };
  };
  let asking: NodeJS.Timeout | undefined;
  return {
    feel: async (call, method, payload, signal) => {
      const response = await call(method, payload, signal).catch((error) => {
        if (!signal?.aborted) observer.called(method, resultOf(error));
        throw error;
      });
      observer.called(method, response.ok ? "ok" : String(response.error_code));
      known(!response.ok && response.error_code === REVOKED);
      if (method === "getUpdates" && response.ok) beat = { ...beat, heard: Temporal.Now.instant() };
      return response;
    },
    arrived() {
      beat.lastUpdate = Date.now();
    },
    start(api) {
      beat = { ...beat, heard: beat.heard ?? Temporal.Now.instant() };
      const ask = async () => {
        // A failure shows in the metrics, and what is known just gets older.
        const waiting = await api.getWebhookInfo().catch(() => beat.waiting);
        beat = { ...beat, waiting };
      };
      asking = setInterval(ask, ASK_EVERY).unref();
    },
    stop: () => clearInterval(asking),
    health: () => (webhook ? byWebhook(beat) : byPolling(beat)),
  };
}

function byPolling({ heard, lastUpdate: last, waiting }: Beat): Health {
  if (!heard) return { isUp: false, ways: [] };
  const lastUpdate = instantOf(last);
  const isUp = Temporal.Now.instant().since(heard).total("seconds") < DEAF_AFTER;
  const details = { lastCall: heard, pending: waiting?.pending_update_count };
  return { isUp, lastUpdate, ways: [{ name: "polling", isUp, status: statusOf(isUp), ...details }] };
}

/** Whoever is called can't know whether nobody asks, but Telegram says when it did not get through. */
function byWebhook({ heard, lastUpdate: last, waiting, isRefused = false }: Beat): Health {
  if (!heard) return { isUp: false, ways: [] };
  const lastUpdate = instantOf(last);
  const { pending_update_count: pending, last_error_date: failed } = waiting ?? {};
  const lastFailure = instantOf(failed && failed * 1000);
  const isFailing =
    lastFailure !== undefined && lastFailure.since(lastUpdate ?? heard).total("seconds") > PATIENCE;
  const isUp = !isRefused && !(isFailing && pending !== undefined && pending > 0);
  const details = { lastFailure, pending };
  return { isUp, lastUpdate, ways: [{ name: "webhook", isUp, status: statusOf(isUp), ...details }] };
}

function instantOf(ms: number | undefined): Temporal.Instant | undefined {
  return ms === undefined ? undefined : Temporal.Instant.fromEpochMilliseconds(ms);
}

function statusOf(isUp: boolean): string {
  return isUp ? "listening" : "deaf";
}

/** A call's fate in a word: its message may quote what a reader wrote. */
export function resultOf(error: unknown): string {
  if (error instanceof GrammyError) return String(error.error_code);
  return error instanceof HttpError ? "network" : "failed";
}
