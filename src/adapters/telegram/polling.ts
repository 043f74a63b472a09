/** Updates that sanad fetches, so that it needs no address of its own. One process at a time may do so. */
import { setTimeout as pause } from "node:timers/promises";
import { type RunnerHandle, run } from "@grammyjs/runner";
import type * as grammy from "grammy";
import type { Update } from "grammy/types";
import type { Log } from "../adapter.ts";
import { watch } from "./hearing.ts";
import { type Options, setUp, UPDATES, type Way } from "./setup.ts";
import type { Updates } from "./updates.ts";

/** How long to wait before asking again for updates that did not come, in milliseconds. */
const RETRY = 1000;

/** How long to tell Telegram which updates were answered may hold up a stop, in milliseconds. */
const CONFIRM_WITHIN = 1000;

/** The way that fetches. */
export function polling(client: grammy.Bot, updates: Updates, options: Options): Way {
  const { log, onLost = () => {}, patience } = options;
  const asked = { from: 0 };
  client.api.config.use(note(asked), watch({ log, onLost, patience }));
  let runner: RunnerHandle | undefined;
  return {
    async start() {
      const lines = await setUp(client, options, () => removeWebhook(client, log));
      runner = run(fetching(client, updates), {
        runner: {
          fetch: { allowed_updates: UPDATES },
          retryInterval: RETRY,
          maxRetryTime: Infinity,
          silent: true,
        },
      });
      return lines.join("\n");
    },
    async stop() {
      await runner?.stop();
      await updates.settle();
      const next = (updates.last() ?? -1) + 1;
      if (next > asked.from) await confirm(client, next);
    },
  };
}

/** What the runner needs of a bot. It never sees an error: `take` lets none through. */
function fetching({ api }: grammy.Bot, { take }: Updates) {
  const handleUpdate = async (update: Update): Promise<void> => {
    await take(update);
  };
  return { api, handleUpdate, errorHandler: async () => {} };
}

/** While a webhook is set, Telegram gives updates to nobody else. Those that wait for it are kept. */
async function removeWebhook({ api }: grammy.Bot, log: Log): Promise<void> {
  const { url } = await api.getWebhookInfo();
  if (!url) return;
  await api.deleteWebhook({ drop_pending_updates: false });
  log.info({}, "removed the webhook that was set for this Telegram bot, as updates are fetched");
}

/** Notes from which update on Telegram was asked for more: also by a call that only a stop cut short. */
function note(asked: { from: number }): grammy.Transformer {
  return async (call, method, payload, signal) => {
    const offset = "offset" in payload && typeof payload.offset === "number" ? payload.offset : asked.from;
    try {
      const response = await call(method, payload, signal);
      if (response.ok) asked.from = offset;
      return response;
    } catch (error) {
      if (signal?.aborted) asked.from = offset;
      throw error;
    }
  };
}

/**
 * An update counts as taken when those after it are asked for. Where the stop came between, the process that follows
 * would answer the last ones again. What this fetches is not taken. Where it fails, an answer is given twice.
 */
async function confirm({ api }: grammy.Bot, offset: number): Promise<void> {
  const asked = api.getUpdates({ offset, limit: 1, timeout: 0 }).catch(() => {});
  await Promise.race([asked, pause(CONFIRM_WITHIN, undefined, { ref: false })]);
}
