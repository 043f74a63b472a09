/** What a reader typed or tapped on Telegram, as what was asked. */
import type { CallbackQuery, Message, UserFromGetMe } from "grammy/types";
import type { Asked, Bot } from "#core/command/answer.ts";
import { readPressed } from "#core/command/calls.ts";
import { commandNamed } from "#core/command/parse.ts";
import { languageOf } from "#core/language/language.ts";

/** Who is asked, and when. */
type Setting = {
  readonly bot: Pick<Bot, "commands" | "words">;
  readonly me: Pick<UserFromGetMe, "id" | "username">;
  readonly now: Temporal.Instant;
};

/** What a message asks; undefined when it is not meant for the bot, which then stays silent. */
export function receiveMessage(message: Message, setting: Setting): Asked | undefined {
  const asked = isTyped(message) ? askedBy(message, setting) : undefined;
  return asked && { message: asked, ...circumstances(message.chat, message.from, setting) };
}

/** What a tapped button asks. */
export function receiveTap(query: CallbackQuery, setting: Setting): Asked {
  const chat = query.message?.chat;
  return {
    message: readPressed(query.data ?? "", setting.bot.commands),
    ...circumstances(chat, query.from, setting),
  };
}

function circumstances(
  chat: Message["chat"] | undefined,
  from: Message["from"],
  { now }: Setting,
): Pick<Asked, "language" | "place" | "now"> {
  const place = chat?.type === "private" ? "private" : "group";
  return { language: languageOf(from?.language_code), place, now };
}

/**
 * A person wrote it here and now. Whoever writes as a group or channel is a person too, though Telegram
 * names a bot as the sender; a channel's post that Telegram copies into its group is not meant for us.
 */
function isTyped({ from, sender_chat, via_bot, is_automatic_forward }: Message): boolean {
  return !is_automatic_forward && !via_bot && (sender_chat !== undefined || from?.is_bot === false);
}

/** A command as it begins a message: its name, and the bot that it is for where that is said. */
const COMMAND = /^\s*\/(?<name>[^\s@]+)(?:@(?<target>\w+))?/u;

function askedBy(message: Message, setting: Setting): Asked["message"] | undefined {
  const { text } = message;
  if (text === undefined) return undefined;
  const { name, target } = COMMAND.exec(text)?.groups ?? {};
  const isPrivate = message.chat.type === "private";
  if (name === undefined) return isPrivate || isReplyTo(message, setting) ? { text } : undefined;
  const isForUs = target?.toLowerCase() === setting.me.username.toLowerCase();
  if (target !== undefined && !isForUs && !isPrivate) return undefined;
  // What every bot is greeted with; as a command of ours it would show in menus.
  if (name === "start" && (isPrivate || isForUs)) return { call: { command: "help", values: {} } };
  // In a group, a command that names no bot and that we don't know may be another bot's.
  if (!isPrivate && !isForUs && !commandNamed(name, setting.bot.commands, setting.bot.words))
    return undefined;
  return { text: text.replace(COMMAND, `/${name}`) };
}

/** Every message of a topic replies to the one that opened it, which may be the bot's own. */
function isReplyTo({ reply_to_message: replied }: Message, { me }: Setting): boolean {
  return replied?.from?.id === me.id && replied.forum_topic_created === undefined;
}
