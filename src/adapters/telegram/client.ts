/** The connection to Telegram's Bot API, with what it does by itself when a call fails. */
import { autoRetry } from "@grammyjs/auto-retry";
import * as grammy from "grammy";
import type { Log } from "../adapter.ts";
import type { KnownChats } from "./chats.ts";
import { refusalIn } from "./faults.ts";
import { restrain } from "./flood.ts";
import { outwait } from "./outwait.ts";
import { wire } from "./wire.ts";

/** The longest that Telegram may ask us to wait before the answer comes too late to be of use, in seconds. */
const LONGEST_WAIT = 60;
const RETRIES = 3;
/** When a call counts as lost, in seconds: more than the 30 that a call for updates stays open. */
const TIMEOUT = 40;

type Options = {
  readonly token: string;
  readonly apiRoot?: string | undefined;
  readonly log: Log;
  readonly chats: KnownChats;
  /** Sees each call as it goes out. */
  readonly feel: grammy.Transformer;
};

/** A grammY bot that waits where Telegram asks it to, and tells which chats are gone or have moved. */
export function createClient({ token, apiRoot, log, chats, feel }: Options): grammy.Bot {
  const root = apiRoot === undefined ? {} : { apiRoot: apiRoot.replace(/\/+$/, "") };
  const client = new grammy.Bot(token, { client: { timeoutSeconds: TIMEOUT, ...root } });
  // Each one wraps those before it. Lost connections are not left to autoRetry, which would never give up.
  client.api.config.use(
    wire({ token, ...root, timeout: TIMEOUT * 1000 }),
    feel,
    onceMore,
    outwait(),
    autoRetry({ maxRetryAttempts: RETRIES, maxDelaySeconds: LONGEST_WAIT, rethrowHttpErrors: true }),
    restrain(log),
    follow(chats),
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

/** Calls that do the same in the chat that a group has become. Others name a message, and there it has another id. */
const SENDS: readonly string[] = ["sendMessage", "sendRichMessage"];

/** Tells of chats that are gone, and sends after a group that has become a supergroup. */
function follow(chats: KnownChats): grammy.Transformer {
  return async (call, method, payload, signal) => {
    const response = await call(method, payload, signal);
    if (response.ok || !("chat_id" in payload)) return response;
    const from = payload.chat_id;
    const isKnown = typeof from === "number" || typeof from === "string";
    if (isKnown && refusalIn(response.description) === "gone") await chats.gone(from);
    const to = response.parameters?.migrate_to_chat_id;
    if (to === undefined || !isKnown) return response;
    await chats.moved(from, to);
    if (!SENDS.includes(method)) return response;
    return call(method, { ...payload, chat_id: to, reply_parameters: undefined }, signal);
  };
}
