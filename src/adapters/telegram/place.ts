/** Where in a chat messages can be sent to: the chat, or a topic of it. */
import type { CallbackQuery } from "grammy/types";
import { keyOf } from "./chats.ts";
import { topicOf } from "./send.ts";

/** The key of where a message stands; undefined for one so old that Telegram no longer tells its topic. */
export function placeOf(message: CallbackQuery["message"]): string | undefined {
  if (!message || (message.date === 0 && message.chat.type !== "private")) return undefined;
  const { message_thread_id: topic } = topicOf(message);
  return topic === undefined ? keyOf(message.chat.id) : `${keyOf(message.chat.id)}/${topic}`;
}
