/** What each kind of update is answered by. */
import type * as grammy from "grammy";
import type { CallbackQuery, InlineQuery, Message, Update } from "grammy/types";
import type { Log } from "../adapter.ts";
import { type KnownChats, noteMembership, noteMove } from "./chats.ts";
import { ending } from "./ending.ts";
import { fieldsOf } from "./faults.ts";
import { guestResult } from "./guest.ts";
import { inlineResults } from "./inline.ts";
import { knownPhotos } from "./picture.ts";
import { answerGuest, offer } from "./query.ts";
import { receiveGuest, receiveMessage, receiveTap, receiveTyped, type Setting } from "./receive.ts";
import { respondToMessage, respondToTap, type Stage } from "./respond.ts";
import { isAdmin } from "./rights.ts";
import type { Options } from "./setup.ts";

/** What answers come of: all but what is asked. */
type Begun = Stage & { readonly setting: Setting };

/** Answers updates, one at a time or many. Rejects where an answer fails. Other kinds of update are left alone. */
export function route(client: grammy.Bot, chats: KnownChats, options: Options) {
  const begin = beginning(client, options);
  return async (update: Update): Promise<void> => {
    if (update.message) {
      const begun = begin();
      await noteMove(chats, update.message);
      return answerMessage(begun, update.message);
    }
    if (update.callback_query) return answerTap(begin(), update.callback_query);
    if (update.inline_query) return answerTyped(begin(), update.inline_query);
    if (update.guest_message) return answerMention(begin(), update.guest_message);
    if (update.my_chat_member) return noteMembership(chats, update.my_chat_member);
  };
}

/** Starts the clock of an answer, and finds what it needs. */
function beginning(client: grammy.Bot, { bot, log, observer }: Options): () => Begun {
  const { api } = client;
  const common = { bot, api, onPlain: plainTeller(log), photos: knownPhotos() };
  const mayManage = (chat: number, reader: number) => isAdmin(api, chat, reader);
  return () => {
    const { botInfo: me } = client;
    const setting = { bot, me, now: Temporal.Now.instant(), mayManage };
    return { ...common, me, answering: observer.begin(), setting };
  };
}

/** Tells the log of the first rich message that Telegram refuses; whatever is wrong with it is mostly wrong with all. */
function plainTeller(log: Log): (error: unknown) => void {
  let isTold = false;
  return (error) => {
    if (!isTold) log.warn(fieldsOf(error), "Telegram refuses rich messages; they are sent as plain ones");
    isTold = true;
  };
}

async function answerMessage(begun: Begun, message: Message): Promise<void> {
  const received = receiveMessage(message, begun.setting);
  if (received) await respondToMessage(begun, message, received);
}

function answerTap(begun: Begun, query: CallbackQuery): Promise<void> {
  return respondToTap(begun, query, receiveTap(query, begun.setting));
}

async function answerTyped({ bot, api, answering, setting }: Begun, query: InlineQuery): Promise<void> {
  const typed = receiveTyped(query, setting);
  const results = await answering.work(() => inlineResults(bot, typed));
  const about = { command: "none", language: typed.language ?? bot.defaults.language, outcome: "offered" };
  await ending(answering, about, offer(api, query, results));
}

/** Somebody mentions the bot in a chat that it is not in. */
async function answerMention({ bot, api, answering, setting }: Begun, message: Message): Promise<void> {
  const received = receiveGuest(message, setting);
  const found = received && (await answering.work(() => guestResult(bot, received)));
  if (found) await ending(answering, found.about, answerGuest(api, message, found.result));
}
