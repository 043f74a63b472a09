/** Inline mode: what is offered while somebody types the bot's name and a few words in any chat. */
import type { InlineQueryResultArticle } from "grammy/types";
import { type Answered, type Asked, answer, type Bot } from "#core/command/answer.ts";
import { knownOf } from "#core/command/converse.ts";
import { type Offer, offers } from "#core/command/offers.ts";
import { type Known, sceneOf } from "#core/command/scene.ts";
import { balanced, led } from "#core/language/direction.ts";
import { directionOf, type Language } from "#core/language/language.ts";
import { telegramPayload } from "./payload.ts";
import type { Typed } from "./receive.ts";

/** Most results of one answer: https://core.telegram.org/bots/api#answerinlinequery */
const RESULTS = 50;

/** Some results, and from which one on there are more; an empty string when these are the last. */
export type Results = { readonly results: readonly InlineQueryResultArticle[]; readonly next_offset: string };

/** The results for what was typed, each with the message that is sent when it is chosen. */
export async function inlineResults(bot: Bot, typed: Typed): Promise<Results> {
  const known = await knownOf(bot, typed);
  const scene = sceneOf(bot, typed, undefined, known);
  const { shown, next_offset } = cutResults(offers(scene, typed.text), typed.offset);
  const asked = { ...typed, language: scene.reader.language };
  return { results: shown.map((offer) => offered(bot, offer, { asked, known })), next_offset };
}

/** Those of all results that are asked for. `offset`: what `next_offset` was, or nothing at first. */
export function cutResults<Item>(all: readonly Item[], offset: string) {
  const from = /^\d{1,5}$/.test(offset) ? Number(offset) : 0;
  const next = from + RESULTS;
  return { shown: all.slice(from, next), next_offset: next < all.length ? String(next) : "" };
}

type Asker = {
  readonly asked: Omit<Asked, "message"> & { readonly language: Language };
  readonly known: Known;
};

function offered(
  bot: Bot,
  { id, label, detail, call }: Offer,
  { asked, known }: Asker,
): InlineQueryResultArticle {
  const { language } = asked;
  const answered = answer(bot, { ...asked, message: { call } }, known);
  const named = { id, title: lineOf(label, language) };
  const { type, title, ...message } = article(bot, answered, named);
  return { type, title, description: lineOf(detail, language), ...message };
}

/** An answer as a message that is sent by whoever chose it, or as a guest. */
export function article(
  bot: Bot,
  answered: Answered,
  named: { readonly id: string; readonly title: string },
): InlineQueryResultArticle {
  const { text, reply_markup, ...options } = telegramPayload(bot, answered);
  return {
    type: "article",
    ...named,
    input_message_content: { message_text: text, ...options },
    ...(reply_markup && { reply_markup }),
  };
}

function lineOf(text: string, language: Language): string {
  return led(balanced(text), directionOf(language));
}
