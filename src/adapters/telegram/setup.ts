/** What is the same whichever way updates come in: the options, and what a start does and says. */
import type * as grammy from "grammy";
import type { UserFromGetMe } from "grammy/types";
import type { Bot } from "#core/command/answer.ts";
import type { Once } from "#core/memory/once.ts";
import type { Adapter, Log, Observer, SetupError } from "../adapter.ts";
import { setupFault } from "./faults.ts";
import { register } from "./register.ts";

export type Options = {
  readonly bot: Bot;
  readonly token: string;
  /** Another Bot API server than Telegram's own. */
  readonly apiRoot?: string | undefined;
  readonly log: Log;
  readonly observer: Observer;
  /** Where Telegram is to send updates; without it they are fetched. */
  readonly webhook?: { readonly url: string; readonly secret?: string | undefined } | undefined;
  /** Sees to it that an update which comes to several processes is answered by one of them. */
  readonly once?: Once;
  /** Told once when no updates come and only the admin can help. */
  readonly onLost?: (why: SetupError) => void;
  /** How long updates may be refused before that, in milliseconds. */
  readonly patience?: number;
};

/** A way by which updates come in: all of an adapter but what is the same for each. */
export type Way = Omit<Adapter, "health" | "tell">;

/** The kinds of update that are answered. Telegram keeps the list of a call for all that follow, so it is always sent. */
export const UPDATES = [
  "message",
  "callback_query",
  "inline_query",
  "guest_message",
  "my_chat_member",
] as const;

/**
 * Finds out who the bot is, opens its way in and brings its menus up to date.
 * @returns lines for the admin.
 * @throws {SetupError} when the admin has to change something first.
 */
export async function setUp(
  client: grammy.Bot,
  { bot, log }: Options,
  openWay: () => Promise<void>,
): Promise<string[]> {
  try {
    // Not `client.init()`: it would try for ever where Telegram can't be reached.
    client.botInfo = await client.api.getMe();
    await openWay();
  } catch (error) {
    throw setupFault(error);
  }
  await register(client.api, bot, log);
  const { username } = client.botInfo;
  return [`as @${username}, https://t.me/${username}`, ...switchesOff(client.botInfo)];
}

/** What could be turned on at @BotFather, and what for. Privacy mode alone is best left on. */
function switchesOff(me: UserFromGetMe): string[] {
  const { username } = me;
  const switches = [
    { isOff: !me.can_join_groups, told: "groups are off, so nobody can add it: /setjoingroups" },
    {
      isOff: !me.supports_inline_queries,
      told: `inline mode is off: /setinline, for @${username} in any chat`,
    },
    {
      isOff: !me.supports_guest_queries,
      told: `guest mode is off: in @BotFather's mini app, for answers in chats that it is not in`,
    },
    {
      isOff: me.can_read_all_group_messages,
      told: "privacy mode is off: sanad needs no other messages than it gets with it: /setprivacy",
    },
  ];
  return switches.filter(({ isOff }) => isOff).map(({ told }) => `at @BotFather, ${told}`);
}
