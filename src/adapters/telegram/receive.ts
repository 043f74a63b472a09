/** What a reader typed or tapped on Telegram, as what was asked. */
import type { CallbackQuery, InlineQuery, Message, User, UserFromGetMe } from "grammy/types";
import type { Asked, Bot } from "#core/command/answer.ts";
import { readPressed } from "#core/command/calls.ts";
import { commandNamed } from "#core/command/parse.ts";
import { languageOf } from "#core/language/language.ts";
import { readStart } from "./start.ts";

/** Who is asked, and when; and whether a reader may decide for a group, which only Telegram can tell. */
export type Setting = {
  readonly bot: Pick<Bot, "commands" | "words">;
  readonly me: Pick<UserFromGetMe, "id" | "username">;
  readonly now: Temporal.Instant;
  mayManage(chat: number, reader: number): Promise<boolean>;
};

/** What a message asks; undefined when it is not meant for the bot, which then stays silent. */
export function receiveMessage(message: Message, setting: Setting): Asked | undefined {
  const asked = isTyped(message) ? askedBy(message, setting) : undefined;
  return asked && { message: asked, ...circumstances(message.chat, authorOf(message), setting) };
}

/** What a tapped button asks. */
export function receiveTap(query: CallbackQuery, setting: Setting): Asked {
  const chat = query.message?.chat;
  return {
    message: readPressed(query.data ?? "", setting.bot.commands),
    ...circumstances(chat, query.from, setting),
  };
}

/** What somebody types after the bot's name in any chat, and the results from which on they ask for. */
export type Typed = Omit<Asked, "message"> & { readonly text: string; readonly offset: string };

/** What is typed in inline mode. */
export function receiveTyped({ query, offset, from }: InlineQuery, setting: Pick<Setting, "now">): Typed {
  const origin = { reader: keyOf(from.id) };
  return {
    text: query,
    offset,
    language: languageOf(from.language_code),
    place: "group",
    origin,
    ...setting,
  };
}

/** Who wrote it: a person, or a group or channel that a person writes as. */
type Author = Pick<User, "id"> & Partial<Pick<User, "language_code">>;

function authorOf({ from, sender_chat }: Message): Author | undefined {
  return sender_chat ?? from;
}

function circumstances(
  chat: Message["chat"] | undefined,
  author: Author | undefined,
  { now, mayManage }: Setting,
): Omit<Asked, "message"> {
  const place = chat?.type === "private" ? "private" : "group";
  const isOwn = place === "private" || author?.id === chat?.id;
  return {
    language: languageOf(author?.language_code),
    place,
    now,
    seesRich: true,
    ...(author && { origin: { reader: keyOf(author.id), chat: chat && keyOf(chat.id) } }),
    ...(chat && author && { mayManage: async () => isOwn || mayManage(chat.id, author.id) }),
  };
}

/** People, groups and channels have ids of one kind: nobody shares one with anybody. */
function keyOf(id: number): string {
  return `telegram:${id}`;
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
  const { text, caption, chat, forward_origin } = message;
  const command = COMMAND.exec(text ?? "")?.groups;
  if (command) return commanded(message, command, setting);
  const isPrivate = chat.type === "private";
  // What is passed on is no question of the reader's own, but something to be held against the source.
  if (forward_origin && isPrivate) return pointing("check", text ?? caption);
  return text !== undefined && (isPrivate || isReplyTo(message, setting)) ? { text } : undefined;
}

function pointing(command: string, pointedAt: string | undefined): Asked["message"] | undefined {
  return pointedAt === undefined ? undefined : { command, pointedAt };
}

type Written = { readonly name?: string; readonly target?: string };

function commanded(message: Message, { name = "", target }: Written, { bot, me }: Setting) {
  const isPrivate = message.chat.type === "private";
  const isForUs = target?.toLowerCase() === me.username.toLowerCase();
  if (target !== undefined && !isForUs && !isPrivate) return undefined;
  const rest = (message.text ?? "").replace(COMMAND, "");
  // What every bot is greeted with; as a command of ours it would show in menus.
  if (name === "start" && (isPrivate || isForUs)) return started(rest.trim(), bot.commands);
  const command = commandNamed(name, bot.commands, bot.words);
  // In a group, a command that names no bot and that we don't know may be another bot's.
  if (!isPrivate && !isForUs && !command) return undefined;
  const pointed =
    command?.onMessage !== undefined && rest.trim() === ""
      ? pointing(command.name, wordsRepliedTo(message))
      : undefined;
  return pointed ?? { text: `/${name}${rest}` };
}

/** What a deep link opens; help for no parameter, and for one that opens nothing any more. */
function started(parameter: string, commands: Bot["commands"]): Asked["message"] {
  return { call: readStart(parameter, commands) ?? { command: "help", values: {} } };
}

/**
 * What the message replied to says, or the part of it that the reader chose to quote; undefined for no reply.
 * Of a message in another chat Telegram tells only a quote, chosen or not.
 */
function wordsRepliedTo({ reply_to_message: replied, quote }: Message): string | undefined {
  if (quote?.is_manual) return quote.text;
  if (!replied || replied.forum_topic_created) return quote?.text;
  return replied.text ?? replied.caption ?? "";
}

/** Every message of a topic replies to the one that opened it, which may be the bot's own. */
function isReplyTo({ reply_to_message: replied }: Message, { me }: Setting): boolean {
  return replied?.from?.id === me.id && replied.forum_topic_created === undefined;
}
