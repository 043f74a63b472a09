/** Chats that the bot is no longer in, and groups that go by another id since they became supergroups. */
import type { ChatMemberUpdated, Message } from "grammy/types";
import type { Memory } from "#core/memory/memory.ts";
import { type Log, ownFields } from "../adapter.ts";

/** What is kept of a chat goes with it. Neither fails. */
export type KnownChats = {
  gone(chat: number | string): Promise<void>;
  moved(from: number | string, to: number): Promise<void>;
};

/** People, groups and channels have ids of one kind: nobody shares one with anybody. */
export function keyOf(id: number | string): string {
  return `telegram:${id}`;
}

/** The chats in a memory. Its errors go to the log, as no reader should wait in vain because of them. */
export function knownChats({ forgetChat, moveChat }: Memory, log: Log): KnownChats {
  const safely = async (change: () => Promise<void>) => {
    try {
      await change();
    } catch (error) {
      log.error(ownFields(error), "what is kept of a chat on Telegram could not be changed");
    }
  };
  return {
    gone: (chat) => safely(() => forgetChat(keyOf(chat))),
    moved: (from, to) => safely(() => moveChat(keyOf(from), keyOf(to))),
  };
}

/** The bot was removed from a group, or blocked by a reader. */
export async function noteMembership(
  chats: KnownChats,
  { chat, new_chat_member: { status } }: ChatMemberUpdated,
): Promise<void> {
  if (status === "left" || status === "kicked") await chats.gone(chat.id);
}

/** A group that becomes a supergroup says so in both; whichever message comes first counts. */
export async function noteMove(
  chats: KnownChats,
  { chat, migrate_to_chat_id: to, migrate_from_chat_id: from }: Message,
): Promise<void> {
  if (to !== undefined) await chats.moved(chat.id, to);
  if (from !== undefined) await chats.moved(from, chat.id);
}
