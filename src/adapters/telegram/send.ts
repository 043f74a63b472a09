/** Where a reply goes: to a chat and its topic, in answer to a message or in place of one. */
import { type Api, GrammyError } from "grammy";
import type { CallbackQuery, Message, ReplyParameters } from "grammy/types";
import { refusalOf } from "./faults.ts";
import type { Shown } from "./payload.ts";
import type { Photos } from "./picture.ts";
import { isBadRequest } from "./tried.ts";

export type Sending = {
  readonly api: Api;
  readonly onPlain: (error: unknown) => void;
  readonly photos: Photos;
};

/** The topic that every forum has. It takes messages only when its id is not named (python-telegram-bot#4739). */
const GENERAL_TOPIC = 1;

type Sent = { readonly shown: Shown; readonly quoting: ReplyParameters | undefined };

/**
 * Answers a message for all of its chat: in its topic, and in a group as a reply to it; or as a reply to what it
 * replies to, where that is to be quoted. What Telegram refuses of all this is left out.
 */
export async function send(sending: Sending, message: Message, { shown, quoting }: Sent): Promise<void> {
  const { chat, message_id } = message;
  const plain = chat.type === "private" ? undefined : { message_id, allow_sending_without_reply: true };
  const to = { chat: chat.id, topic: topicOf(message) };
  await sendSimpler(sending, to, { shown, reply: quoting ?? plain, plain });
}

/** Sends to where a message stands, which itself can't be edited any more. */
export async function sendBelow(
  sending: Sending,
  message: NonNullable<CallbackQuery["message"]>,
  shown: Shown,
): Promise<void> {
  const to = { chat: message.chat.id, topic: topicOf(message) };
  await sendSimpler(sending, to, { shown, reply: undefined, plain: undefined });
}

type To = { readonly chat: number; readonly topic: Topic };
type Topic = { readonly message_thread_id?: number };
type Tried = {
  readonly shown: Shown;
  readonly reply: ReplyParameters | undefined;
  readonly plain: ReplyParameters | undefined;
};

async function sendSimpler(sending: Sending, to: To, tried: Tried): Promise<void> {
  try {
    await sendOnce(sending, to, tried);
  } catch (error) {
    const simpler = simplerThan(tried, error);
    if (!simpler) throw error;
    if (tried.shown.rich && !simpler.shown.rich) sending.onPlain(error);
    await sendSimpler(sending, to, simpler);
  }
}

async function sendOnce(
  { api, photos }: Sending,
  { chat, topic }: To,
  { shown: { photo, rich, html }, reply }: Tried,
): Promise<void> {
  const where = { ...topic, ...(reply && { reply_parameters: reply }) };
  if (photo) {
    const { photo: _, ...below } = photo.payload;
    return photos.sent(photo.picture, (file) => api.sendPhoto(chat, file, { ...below, ...where }));
  }
  const { rich_message, ...buttons } = rich ?? {};
  const { text, ...options } = html;
  if (rich_message) await api.sendRichMessage(chat, rich_message, { ...buttons, ...where });
  else await api.sendMessage(chat, text, { ...options, ...where });
}

/** What to send instead of what was refused; undefined when nothing would help. */
function simplerThan({ shown, reply, plain }: Tried, error: unknown): Tried | undefined {
  const refusal = refusalOf(error);
  if (refusal === "unanswerable") return reply && { shown, reply: undefined, plain: undefined };
  // A group may allow words and no photos.
  const mayBeForm = refusal === undefined || (shown.photo !== undefined && refusal === "unwelcome");
  if (mayBeForm && (shown.photo || shown.rich) && isBadRequest(error))
    return { shown: simplerForm(shown), reply, plain };
  const mayBeQuote = refusal === "unquotable" || (refusal === undefined && isBadRequest(error));
  return mayBeQuote && reply?.quote !== undefined ? { shown, reply: plain, plain } : undefined;
}

/** Words in place of a photo, plain ones in place of rich ones. */
function simplerForm({ html, rich, photo }: Shown): Shown {
  return photo && rich ? { html, rich } : { html };
}

/**
 * Shows a reply to the one who wrote or tapped, and to nobody else of the group. Gives false where Telegram
 * refuses, or nobody knows who that is, such as an admin who writes as the group.
 */
export async function whisper(sending: Sending, to: Message | CallbackQuery, shown: Shown): Promise<boolean> {
  const message = "chat" in to ? to : to.message;
  const receiver = "chat" in to && to.sender_chat ? undefined : to.from;
  if (!message || !receiver) return false;
  const where = {
    ...topicOf(message),
    ...("chat" in to && { reply_parameters: replyTo(to) }),
    ephemeral_message_parameters: {
      receiver_user_id: receiver.id,
      ...(!("chat" in to) && { callback_query_id: to.id }),
    },
  };
  const { text, ...options } = shown.html;
  return isTaken(() => sending.api.sendMessage(message.chat.id, text, { ...options, ...where }));
}

function replyTo({ message_id, ephemeral_message_id }: Message): ReplyParameters {
  return ephemeral_message_id === undefined ? { message_id } : { ephemeral_message_id };
}

/** Makes a call, and tells whether it was taken. That the chat is gone or flooded is thrown like any error. */
async function isTaken(call: () => Promise<unknown>): Promise<boolean> {
  try {
    await call();
    return true;
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === "gone" || refusal === "flooded" || !(error instanceof GrammyError)) throw error;
    return false;
  }
}

/** The topic in which a message stands; none in the one that every forum has. */
export function topicOf(message: NonNullable<CallbackQuery["message"]>): Topic {
  // Telegram dates a message that is too old to be read 0, and tells nothing more of it.
  if (message.date === 0 || !message.is_topic_message) return {};
  const { message_thread_id: id } = message;
  return id === undefined || id === GENERAL_TOPIC ? {} : { message_thread_id: id };
}
