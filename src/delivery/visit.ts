/** A visit to a chat: at most one message is sent to it, and the ledger says so before anything else is done. */
import { createHash } from "node:crypto";
import type { Answered, Bot } from "#core/command/answer.ts";
import { updateFor } from "#core/command/update.ts";
import type { Places } from "#core/memory/places.ts";
import { latest } from "#core/news/history.ts";
import { type Courier, type Delivered, type Log, ownFields } from "../adapters/adapter.ts";
import type { Records } from "../storage/memory.ts";
import type { Clock } from "./clock.ts";
import { type Due, dueIn, type Settled, settled } from "./ledger.ts";

/** What a visit needs. */
export type Route = {
  readonly bot: Bot;
  readonly places: Pick<Records<Places>, "get" | "update">;
  readonly courier: Courier;
  readonly messages: Messages;
  readonly clock: Clock;
  readonly log: Log;
  /** Told of everything that came of a message, for whoever counts. */
  counted(due: Due, came: Settled): Promise<void>;
};

/** What is next for the chat. Times are milliseconds since 1970. */
export type Visit = { readonly isSent: boolean } & (
  | { readonly next: "done" }
  | { readonly next: "again"; readonly at: number }
  | { readonly next: "moved"; readonly to: string }
  /** The platform takes nothing until then. */
  | { readonly next: "park"; readonly until: number; readonly why: string }
);

/** How long to wait where what is remembered can't be read or written now, in milliseconds. */
const REST = 5000;
const NO_STORE = "what is remembered can't be read or written";

/** Tells the chat the first thing that it is to be told. Never rejects: what goes wrong is tried again. */
export async function visit(route: Route, chat: string, signal: AbortSignal): Promise<Visit> {
  const { clock, log } = route;
  try {
    return await visitOnce(route, chat, signal);
  } catch (error) {
    log.debug(ownFields(error), "an update has to wait");
    return { isSent: false, next: "park", until: clock.now() + REST, why: NO_STORE };
  }
}

async function visitOnce(route: Route, chat: string, signal: AbortSignal): Promise<Visit> {
  const { bot, places, courier, clock } = route;
  const known = await places.get(chat);
  const [due, ...others] = known ? dueIn(known, newestIn(bot)) : [];
  if (!known || !due) return { isSent: false, next: "done" };
  const free = (known.pushed ?? 0) + courier.pace.chat(chat);
  if (free > clock.now()) return { isSent: false, next: "again", at: free };
  const answered = await messageFor(route, chat, { due, known });
  if (!answered) return { isSent: false, next: "again", at: clock.now() };
  const { outcome } = answered.reply;
  if (outcome !== "answered")
    return settle(route, chat, { due, signal, came: outcome === "nothing" ? "nothing" : "failed" });
  const delivered = await courier.deliver(due.place, answered, onceOf(due));
  const next = await taken(route, chat, { due, signal }, delivered);
  return next.next === "done" && others.length > 0
    ? { isSent: next.isSent, next: "again", at: clock.now() + courier.pace.chat(chat) }
    : next;
}

/** The number of the newest version of a story. */
export function newestIn(bot: Bot): (story: string) => number | undefined {
  const { stories } = bot.library();
  return (id) => {
    const story = stories.get(id);
    const history = story && bot.history(story);
    return history && latest(history);
  };
}

type Known = { readonly due: Due; readonly known: Places };

/**
 * The message in the language and with the settings that count now; undefined where the story changed meanwhile, so
 * that there is more to be told. @throws while they can't be read.
 */
async function messageFor(
  { bot, clock, messages }: Route,
  chat: string,
  { due, known }: Known,
): Promise<Answered | undefined> {
  const { place, story, since, until } = due;
  const reader = known.places[place]?.reader ?? chat;
  const recalled = await bot.memory.recall({ reader, chat, place });
  if (recalled.keeps !== "yes") throw new Error("expected what is remembered of a follower, found no store");
  if (newestIn(bot)(story) !== until) return undefined;
  return made(messages, bot, { recalled, story, since, now: clock.now() });
}

/** Messages that were made, by all that they depend on. */
type Messages = Map<string, Answered>;

/** How many are remembered: there are far fewer ways to follow than followers. */
const MOST_MESSAGES = 200;

/** The message for somebody who follows the same in the same language: made once for all of them. */
function made(messages: Messages, bot: Bot, follower: Parameters<typeof updateFor>[1]): Answered {
  const { recalled, story, since } = follower;
  const { here, reader, chat } = recalled;
  const revision = bot.library().stories.get(story)?.revision;
  const isAlone = here?.reader !== undefined;
  const own = { actors: here?.follows[story]?.actors, language: here?.language, isAlone };
  const key = JSON.stringify([story, revision, since, own, reader, chat]);
  const message = messages.get(key) ?? updateFor(bot, follower);
  if (messages.size >= MOST_MESSAGES) messages.clear();
  messages.set(key, message);
  return message;
}

type Step = { readonly due: Due; readonly signal: AbortSignal };

async function taken(route: Route, chat: string, step: Step, delivered: Delivered): Promise<Visit> {
  const { bot, clock, log } = route;
  switch (delivered.outcome) {
    case "sent":
    case "gone":
      return settle(route, chat, { ...step, came: delivered.outcome });
    case "failed":
      log.warn({ why: delivered.why }, "an update could not be delivered to one place");
      return settle(route, chat, { ...step, came: "failed" });
    case "moved":
      await bot.memory.moveChat(chat, delivered.to);
      return { isSent: false, next: "moved", to: delivered.to };
    case "wait":
      return {
        isSent: false,
        next: "park",
        until: clock.now() + delivered.seconds * 1000,
        why: delivered.why,
      };
  }
}

/** Writes down what came of it, however long that takes: what was sent and not written would be sent again. */
async function settle(
  { places, clock, log, counted }: Route,
  chat: string,
  { due, came, signal }: Step & { readonly came: Settled },
): Promise<Visit> {
  for (;;) {
    try {
      await places.update(chat, (now) => settled(now, due, came, clock.now()));
      break;
    } catch (error) {
      if (signal.aborted) throw error;
      log.debug(ownFields(error), "that an update was sent can't be written down yet");
      await clock.sleep(REST, signal);
    }
  }
  await counted(due, came);
  return came === "sent" ? { isSent: true, next: "done" } : { isSent: false, next: "again", at: clock.now() };
}

/** The same for the same message, and of at most 25 letters (Discord's nonce). */
function onceOf({ place, story, since, until }: Due): string {
  return createHash("sha256").update(`${place} ${story} ${since} ${until}`).digest("base64url").slice(0, 24);
}
