/** What a guest says: one message, in a chat that the bot is not in. */
import type { InlineQueryResultArticle } from "grammy/types";
import type { Bot } from "#core/command/answer.ts";
import { converse } from "#core/command/converse.ts";
import type { About } from "../adapter.ts";
import { article } from "./inline.ts";
import type { ReceivedGuest } from "./receive.ts";

type Found = { readonly result: InlineQueryResultArticle; readonly about: About };

/** The message that answers, if any. Its buttons work in place, like those of inline mode. */
export async function guestResult(bot: Bot, { asked, otherwise }: ReceivedGuest): Promise<Found | undefined> {
  const first = await converse(bot, asked);
  const isEnough = otherwise === undefined || first.reply.outcome === "answered";
  const answered = isEnough ? first : await converse(bot, otherwise);
  if (answered.isToldAgain) return undefined;
  // Nobody sees the title, but Telegram takes no result without one.
  const title = bot.words[answered.reply.language]("offer-answer");
  return { result: article(bot, answered, { id: "answer", title }), about: answered.about };
}
