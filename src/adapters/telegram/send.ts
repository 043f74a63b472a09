/** Where a reply goes: to a chat and its topic, in answer to a message or in place of one. */
import type { Api } from "grammy";
import type { CallbackQuery, InlineQuery, Message } from "grammy/types";
import { type Refusal, refusalOf } from "./faults.ts";
import type { Results } from "./inline.ts";
import type { Payload } from "./render.ts";

/** The topic that every forum has. It takes messages only when its id is not named (python-telegram-bot#4739). */
const GENERAL_TOPIC = 1;

/**
 * Answers a message: in its topic, and in a group as a reply to it. All of the group sees it, even where the
 * reply is for the asker: Telegram's messages to one of a group may never arrive, without telling the bot.
 */
export async function send(api: Api, message: Message, { text, ...options }: Payload): Promise<void> {
  const { chat, message_id } = message;
  const reply_parameters = { message_id, allow_sending_without_reply: true };
  await api.sendMessage(chat.id, text, {
    ...options,
    ...topicOf(message),
    ...(chat.type !== "private" && { reply_parameters }),
  });
}

/**
 * Shows a reply in place of the message whose button was tapped; below it where that can't be edited any more. Of a
 * message sent in inline mode nobody tells the bot in which chat it stands: there is no below.
 */
export async function replace(api: Api, query: CallbackQuery, { text, ...options }: Payload): Promise<void> {
  const { message, inline_message_id: inline } = query;
  if (inline !== undefined) await tried(() => api.editMessageTextInline(inline, text, options));
  if (!message) return;
  const refusal = await tried(() => api.editMessageText(message.chat.id, message.message_id, text, options));
  if (refusal === "lost") await api.sendMessage(message.chat.id, text, { ...options, ...topicOf(message) });
}

/** How long Telegram may give the same results to the same reader, in seconds. Our taste: stories are corrected. */
const RESULTS_LAST = 30;

/** Offers results to the one who types. They are in that reader's language, so nobody else may get them. */
export async function offer(api: Api, { id }: InlineQuery, { results, next_offset }: Results): Promise<void> {
  const options = { is_personal: true, cache_time: RESULTS_LAST, next_offset };
  await tried(() => api.answerInlineQuery(id, results, options));
}

/** Stops the clock that Telegram shows on a tapped button. */
export async function acknowledge(api: Api, query: CallbackQuery): Promise<void> {
  await tried(() => api.answerCallbackQuery(query.id));
}

/** Makes a call, and gives the refusal that it met. Being unwelcome is thrown like any error: nothing is left to do. */
async function tried(call: () => Promise<unknown>): Promise<Refusal | undefined> {
  try {
    await call();
    return undefined;
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === undefined || refusal === "unwelcome") throw error;
    return refusal;
  }
}

function topicOf(message: NonNullable<CallbackQuery["message"]>): { readonly message_thread_id?: number } {
  // Telegram dates a message that is too old to be read 0, and tells nothing more of it.
  if (message.date === 0 || !message.is_topic_message) return {};
  const { message_thread_id: id } = message;
  return id === undefined || id === GENERAL_TOPIC ? {} : { message_thread_id: id };
}
