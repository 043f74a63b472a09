/** Evidence quoted natively, where the message replied to is what the source itself published. */
import type { Message, MessageEntity, ReplyParameters } from "grammy/types";
import { type Evidence, evidenceOf, type Reply } from "#core/reply/reply.ts";

/** The longest quote, in UTF-16 units: https://core.telegram.org/bots/api#replyparameters */
const MOST = 1024;

/** Formatting that belongs to the words quoted; Telegram ignores and forbids all other. Same place. */
const KEPT = ["bold", "italic", "underline", "strikethrough", "spoiler", "custom_emoji", "date_time"];

/**
 * A reply to that message which quotes the words of the source in it; undefined where it has none. Evidence of which
 * the source is this very post comes first, as others may only have copied it.
 */
export function nativeQuote(replied: Message | undefined, reply: Reply): ReplyParameters | undefined {
  const text = replied?.text ?? replied?.caption;
  if (!replied || text === undefined || isOfBot(replied)) return undefined;
  const all = evidenceOf(reply).toSorted((a, b) => Number(isPost(b, replied)) - Number(isPost(a, replied)));
  const found = all.find(({ quote }) => text.includes(quote));
  if (!found) return undefined;
  const quote = cut(found.quote);
  const at = text.indexOf(quote);
  const entities = entitiesIn(replied.entities ?? replied.caption_entities ?? [], at, quote.length);
  return {
    message_id: replied.message_id,
    quote,
    quote_position: at,
    ...(entities.length > 0 && { quote_entities: entities }),
    allow_sending_without_reply: true,
  };
}

/** Answers of ours hold the words too, in a chat as in inline mode. Whoever writes as a channel may be no person either. */
function isOfBot({ from, sender_chat, via_bot }: Message): boolean {
  return via_bot !== undefined || (from?.is_bot === true && sender_chat === undefined);
}

/** The source's link is to this post: in its channel, or as Telegram or a reader passed it on. */
function isPost({ url = "" }: Evidence, { chat, message_id, forward_origin: origin }: Message): boolean {
  const [, name, id] = /^https:\/\/t\.me\/(?:s\/)?(\w+)\/(\d+)(?:[?#].*)?$/.exec(url) ?? [];
  if (name === undefined) return false;
  const [channel, post] = origin?.type === "channel" ? [origin.chat, origin.message_id] : [chat, message_id];
  const isNamed = "username" in channel && channel.username?.toLowerCase() === name.toLowerCase();
  return isNamed && String(post) === id;
}

/** Its beginning, never within a character. */
function cut(quote: string): string {
  const isWithinPair = /[\uD800-\uDBFF]/.test(quote[MOST - 1] ?? "") && quote.length > MOST;
  return quote.slice(0, isWithinPair ? MOST - 1 : MOST);
}

/** Entities as they stand in the words from `at` on, counted from there. */
function entitiesIn(entities: readonly MessageEntity[], at: number, length: number): MessageEntity[] {
  return entities.flatMap((entity) => {
    const from = Math.max(entity.offset, at);
    const to = Math.min(entity.offset + entity.length, at + length);
    if (!KEPT.includes(entity.type) || from >= to) return [];
    return [{ ...entity, offset: from - at, length: to - from }];
  });
}
