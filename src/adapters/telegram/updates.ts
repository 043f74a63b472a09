/** The whole way from an update to its answer, whichever way it came in. */
import type * as grammy from "grammy";
import type { Update } from "grammy/types";
import { alone } from "#core/memory/once.ts";
import type { Log } from "../adapter.ts";
import { recent } from "../recent.ts";
import type { KnownChats } from "./chats.ts";
import { fieldsOf, refusalOf } from "./faults.ts";
import { route } from "./route.ts";
import type { Options } from "./setup.ts";
import { turns } from "./turns.ts";

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
  const respond = route(client, chats, options);
  const inTurn = turns();
  const { log, observer, once = alone } = options;
  const answered = recent<number>(MEMORY);
  const inHand = new Map<number, Promise<boolean>>();
  const ending = new AbortController();
  let last: number | undefined;

  const answer = (update: Update) =>
    inTurn(turnOf(update), () => respond(update).catch((error: unknown) => report(error, log)));
  const begin = async (update: Update) => {
    const { update_id: id } = update;
    const doer = await once(`telegram:${id}`, () => answer(update), ending.signal);
    if (doer === "another") observer.repeated();
    if (doer !== "left") answered.add(id);
    return doer !== "left";
  };
  return {
    take(update) {
      const id = update.update_id;
      // Whoever brings it again has to wait as well, lest it counts as answered before it is.
      const known = inHand.get(id) ?? (answered.has(id) ? Promise.resolve(true) : undefined);
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

/** Updates of one chat wait for each other. A guest's chat may have the id of another one, and its query can't wait. */
function turnOf({ message, callback_query: query, my_chat_member: member }: Update): number | undefined {
  return (message ?? query?.message ?? member)?.chat?.id;
}

/** What could not be answered. That Telegram wants to be left alone was told when it said so. */
function report(error: unknown, log: Log): void {
  const refusal = refusalOf(error);
  if (refusal === "flooded") return;
  if (refusal) log.info({ refusal }, "Telegram refused an answer");
  else log.error(fieldsOf(error), "an answer on Telegram failed");
}
