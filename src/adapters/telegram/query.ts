/** Answers to queries, of which each takes one. */
import type { Api } from "grammy";
import type { CallbackQuery, InlineQuery, InlineQueryResult, Message } from "grammy/types";
import type { Results } from "./inline.ts";
import { tried } from "./tried.ts";

/** How long Telegram may give the same results to the same reader, in seconds. Our taste: stories are corrected. */
const RESULTS_LAST = 30;

/** Offers results to the one who types. They are in that reader's language, so nobody else may get them. */
export async function offer(api: Api, { id }: InlineQuery, { results, next_offset }: Results): Promise<void> {
  const options = { is_personal: true, cache_time: RESULTS_LAST, next_offset };
  await tried(() => api.answerInlineQuery(id, results, options));
}

/** Says the one thing that a guest may say to a message. */
export async function answerGuest(
  api: Api,
  { guest_query_id: id }: Message,
  result: InlineQueryResult,
): Promise<void> {
  if (id !== undefined) await tried(() => api.answerGuestQuery(id, result));
}

/** Stops the clock that Telegram shows on a tapped button. `text`: shown to the tapper alone, over the chat. */
export async function acknowledge(api: Api, query: CallbackQuery, text?: string): Promise<void> {
  await tried(() => api.answerCallbackQuery(query.id, text === undefined ? {} : { text }));
}
