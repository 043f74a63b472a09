/** What a message replies to. */
import type { Message, UserFromGetMe } from "grammy/types";

/**
 * What the message replied to says, or the part of it that the reader chose to quote; undefined for no reply.
 * Of a message in another chat Telegram tells only a quote, chosen or not.
 */
export function wordsRepliedTo({ reply_to_message: replied, quote }: Message): string | undefined {
  if (quote?.is_manual) return quote.text;
  if (!replied || replied.forum_topic_created) return quote?.text;
  return replied.text ?? replied.caption ?? "";
}

/** Every message of a topic replies to the one that opened it, which may be the bot's own. */
export function isReplyTo({ reply_to_message: replied }: Message, me: Pick<UserFromGetMe, "id">): boolean {
  return replied?.from?.id === me.id && replied.forum_topic_created === undefined;
}
