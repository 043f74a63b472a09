/** Telegram, by long polling: private chats, groups and topics, and inline mode in any chat. */
import { type RunnerHandle, run, sequentialize } from "@grammyjs/runner";
import type * as grammy from "grammy";
import type { Bot } from "#core/command/answer.ts";
import { converse } from "#core/command/converse.ts";
import type { Adapter, Log } from "../adapter.ts";
import { createClient } from "./client.ts";
import { fieldsOf, refusalOf, setupFault } from "./faults.ts";
import { inlineResults } from "./inline.ts";
import { telegramPayload } from "./payload.ts";
import { receiveMessage, receiveTap, receiveTyped, type Setting } from "./receive.ts";
import { register } from "./register.ts";
import { isAdmin } from "./rights.ts";
import { acknowledge, offer, replace, send } from "./send.ts";

type Options = {
  readonly bot: Bot;
  readonly token: string;
  /** Another Bot API server than Telegram's own. */
  readonly apiRoot?: string | undefined;
  readonly log: Log;
};

/** The kinds of update that are answered. Telegram keeps the list of a call for all that follow, so it is always sent. */
const UPDATES = ["message", "callback_query", "inline_query"] as const;

/** How long to wait before asking again for updates that did not come, in milliseconds. */
const RETRY = 1000;

/** The adapter for Telegram. One process at a time may fetch the updates of a token. */
export function telegram({ bot, token, apiRoot, log }: Options): Adapter {
  const client = createClient({ token, apiRoot, log });
  const settle = answerUpdates(client, bot, log);
  let runner: RunnerHandle | undefined;
  return {
    async start() {
      await setUp(client, bot, log);
      runner = run(client, {
        runner: {
          fetch: { allowed_updates: UPDATES },
          retryInterval: RETRY,
          maxRetryTime: Infinity,
          silent: true,
        },
      });
      const { username } = client.botInfo;
      return `as @${username}, https://t.me/${username}`;
    },
    async stop() {
      await runner?.stop();
      await settle();
    },
  };
}

export { telegramPayload };

async function setUp(client: grammy.Bot, bot: Bot, log: Log): Promise<void> {
  try {
    // Not `client.init()`: it would try for ever where Telegram can't be reached.
    client.botInfo = await client.api.getMe();
    await removeWebhook(client, log);
    await register(client.api, bot);
  } catch (error) {
    throw setupFault(error);
  }
}

/** While a webhook is set, Telegram gives updates to nobody else. Those that wait for it are kept. */
async function removeWebhook({ api }: grammy.Bot, log: Log): Promise<void> {
  const { url } = await api.getWebhookInfo();
  if (!url) return;
  await api.deleteWebhook({ drop_pending_updates: false });
  log.info({}, "removed the webhook that was set for this Telegram bot, as updates are fetched");
}

/** Answers what comes in, each chat in its own order. Gives a function that waits for the answers in hand. */
function answerUpdates(client: grammy.Bot, bot: Bot, log: Log): () => Promise<unknown> {
  const inHand = new Set<Promise<void>>();
  client.use(async (_, next) => {
    const answering = next();
    inHand.add(answering);
    await answering.finally(() => inHand.delete(answering));
  });
  // Not `client.catch`: it is called when nobody waits for the answer any more, at a stop after the log is closed.
  const guarded = client.errorBoundary(({ error }) => report(error, log));
  guarded.use(sequentialize((context: grammy.Context) => context.chatId?.toString()));
  guarded.on("message", (context) => answerMessage(context, bot));
  guarded.on("callback_query", (context) => answerTap(context, bot));
  guarded.on("inline_query", (context) => offerResults(context, bot));
  return () => Promise.allSettled(inHand);
}

async function answerMessage(context: grammy.Filter<grammy.Context, "message">, bot: Bot): Promise<void> {
  const asked = receiveMessage(context.message, settingOf(context, bot));
  if (asked) await send(context.api, context.message, telegramPayload(bot, await converse(bot, asked)));
}

async function answerTap(context: grammy.Filter<grammy.Context, "callback_query">, bot: Bot): Promise<void> {
  const { callbackQuery: query } = context;
  await acknowledge(context.api, query);
  const asked = receiveTap(query, settingOf(context, bot));
  await replace(context.api, query, telegramPayload(bot, await converse(bot, asked)));
}

function settingOf({ api, me }: grammy.Context, bot: Bot): Setting {
  return { bot, me, now: Temporal.Now.instant(), mayManage: (chat, reader) => isAdmin(api, chat, reader) };
}

async function offerResults(
  { api, inlineQuery: query }: grammy.Filter<grammy.Context, "inline_query">,
  bot: Bot,
): Promise<void> {
  const typed = receiveTyped(query, { now: Temporal.Now.instant() });
  await offer(api, query, await inlineResults(bot, typed));
}

function report(error: unknown, log: Log): void {
  const refusal = refusalOf(error);
  if (refusal) log.info({ refusal }, "Telegram refused an answer");
  else log.error(fieldsOf(error), "an answer on Telegram failed");
}
