/** The whole way from an update to its answer, whichever way it came in. */
import { sequentialize } from "@grammyjs/runner";
import type * as grammy from "grammy";
import type { Update } from "grammy/types";
import { alone, type Log } from "../adapter.ts";
import { recent } from "../recent.ts";
import { type KnownChats, noteMembership, noteMove } from "./chats.ts";
import { ending } from "./ending.ts";
import { fieldsOf, refusalOf } from "./faults.ts";
import { guestResult } from "./guest.ts";
import { inlineResults } from "./inline.ts";
import { knownPhotos } from "./picture.ts";
import { answerGuest, offer } from "./query.ts";
import { receiveGuest, receiveMessage, receiveTap, receiveTyped, type Setting } from "./receive.ts";
import { respondToMessage, respondToTap } from "./respond.ts";
import { isAdmin } from "./rights.ts";
import type { Options } from "./setup.ts";

/** How many updates are remembered as answered: more than Telegram has to deliver again after a failure. */
const MEMORY = 10_000;

export type Updates = {
  /**
   * Answers an update, once however often it comes, and to however many processes. Resolves when that is done, with
   * whether it is: not where it is left to another process. Never rejects.
   */
  take(update: Update): Promise<boolean>;
  /** Waits for the answers in hand, and for no other process. */
  settle(): Promise<void>;
  /** The last update that was taken. */
  last(): number | undefined;
};

/** What takes the updates of a bot, each chat in its own order and the chats side by side. */
export function updatesOf(client: grammy.Bot, chats: KnownChats, options: Options): Updates {
  route(client, chats, options);
  const { log, observer, once = alone } = options;
  const answered = recent(MEMORY);
  const inHand = new Map<number, Promise<boolean>>();
  const ending = new AbortController();
  let last: number | undefined;

  const answer = (update: Update) =>
    client.handleUpdate(update).catch((error: unknown) => report(error, log));
  const begin = async (update: Update) => {
    const id = String(update.update_id);
    const doer = await once(`telegram:${id}`, () => answer(update), ending.signal);
    if (doer === "another") observer.repeated();
    if (doer !== "left") answered.add(id);
    return doer !== "left";
  };
  return {
    take(update) {
      const id = update.update_id;
      // Whoever brings it again has to wait as well, lest it counts as answered before it is.
      const known = inHand.get(id) ?? (answered.has(String(id)) ? Promise.resolve(true) : undefined);
      if (known) observer.repeated();
      if (known) return known;
      last = Math.max(last ?? id, id);
      const answering = begin(update).finally(() => inHand.delete(id));
      inHand.set(id, answering);
      return answering;
    },
    async settle() {
      ending.abort();
      await Promise.allSettled(inHand.values());
    },
    last: () => last,
  };
}

function route(client: grammy.Bot, chats: KnownChats, options: Options): void {
  const { bot, log, observer } = options;
  const stage = { ...options, onPlain: plainTeller(log), photos: knownPhotos() };
  const setting = ({ api, me }: grammy.Context): Setting => ({
    bot,
    me,
    now: Temporal.Now.instant(),
    mayManage: (chat, reader) => isAdmin(api, chat, reader),
  });
  const guarded = client.errorBoundary(({ error }) => report(error, log));
  guarded.use(sequentialize((context: grammy.Context) => turnOf(context)));
  guarded.on("my_chat_member", (context) => noteMembership(chats, context.myChatMember));
  guarded.on("message", async (context) => {
    const { api, me, message } = context;
    const answering = observer.begin();
    await noteMove(chats, message);
    const received = receiveMessage(message, setting(context));
    if (received) await respondToMessage({ ...stage, api, me, answering }, message, received);
  });
  guarded.on("callback_query", async (context) => {
    const { api, me, callbackQuery: query } = context;
    const answering = observer.begin();
    await respondToTap({ ...stage, api, me, answering }, query, receiveTap(query, setting(context)));
  });
  guarded.on("inline_query", async (context) => {
    const { api, inlineQuery: query } = context;
    const answering = observer.begin();
    const typed = receiveTyped(query, setting(context));
    const results = await answering.work(() => inlineResults(bot, typed));
    const about = { command: "none", language: typed.language ?? bot.defaults.language, outcome: "offered" };
    await ending(answering, about, offer(api, query, results));
  });
  // Commands of grammY's own don't fire for these.
  guarded.on("guest_message", async (context) => {
    const { api, guestMessage: message } = context;
    const received = receiveGuest(message, setting(context));
    const answering = observer.begin();
    const found = received && (await answering.work(() => guestResult(bot, received)));
    if (found) await ending(answering, found.about, answerGuest(api, message, found.result));
  });
}

/** Tells the log of the first rich message that Telegram refuses; whatever is wrong with it is mostly wrong with all. */
function plainTeller(log: Log): (error: unknown) => void {
  let isTold = false;
  return (error) => {
    if (!isTold) log.warn(fieldsOf(error), "Telegram refuses rich messages; they are sent as plain ones");
    isTold = true;
  };
}

/** Updates of one chat wait for each other. A guest's chat may have the id of another one, and its query can't wait. */
function turnOf({ update, chatId }: grammy.Context): string | undefined {
  return update.guest_message ? undefined : chatId?.toString();
}

/** What could not be answered. That Telegram wants to be left alone was told when it said so. */
function report(error: unknown, log: Log): void {
  const refusal = refusalOf(error);
  if (refusal === "flooded") return;
  if (refusal) log.info({ refusal }, "Telegram refused an answer");
  else log.error(fieldsOf(error), "an answer on Telegram failed");
}
