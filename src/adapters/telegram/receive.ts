/** What a reader typed or tapped on Telegram, as what was asked. */
import type { CallbackQuery, InlineQuery, Message, Update, User, UserFromGetMe } from "grammy/types";
import type { Asked, Bot } from "#core/command/answer.ts";
import { readPressed } from "#core/command/calls.ts";
import type { Command } from "#core/command/command.ts";
import { commandNamed } from "#core/command/parse.ts";
import { withoutStory } from "#core/command/story-word.ts";
import { languageOf } from "#core/language/language.ts";
import { keyOf } from "./chats.ts";
import { placeOf } from "./place.ts";
import { withoutPrivate } from "./private-word.ts";
import { isReplyTo, wordsRepliedTo } from "./replied.ts";
import { readStart } from "./start.ts";

/** Who is asked, and when; and whether a reader may decide for a group, which only Telegram can tell. */
export type Setting = {
  readonly bot: Pick<Bot, "commands" | "words">;
  readonly me: Pick<UserFromGetMe, "id" | "username">;
  readonly now: Temporal.Instant;
  mayManage(chat: number, reader: number): Promise<boolean>;
};

/** What was asked, and whether its reader wants to see the answer alone. */
export type Received = { readonly asked: Asked; readonly isPrivate: boolean };

/** An update as Telegram brings it; undefined when the bytes are none. Who sent them was checked before. */
export function readUpdate(bytes: Uint8Array): Update | undefined {
  try {
    const read = JSON.parse(UTF_8.decode(bytes));
    return Number.isSafeInteger(read?.update_id) ? (read as Update) : undefined;
  } catch {
    return undefined;
  }
}

const UTF_8 = new TextDecoder("utf-8", { fatal: true });

/** What a message asks; undefined when it is not meant for the bot, which then stays silent. */
export function receiveMessage(message: Message, setting: Setting): Received | undefined {
  const found = isTyped(message) ? askedBy(message, setting) : undefined;
  if (!found) return undefined;
  const { isPrivate = false, ...asked } = found;
  // A command that nobody else in the group saw.
  const isWhispered = message.ephemeral_message_id !== undefined;
  return {
    asked: { message: asked.message, ...circumstances(message, authorOf(message), setting) },
    isPrivate: isPrivate || isWhispered,
  };
}

/** What is asked of a guest; `otherwise`: what to answer where the words by themselves are no question. */
export type ReceivedGuest = { readonly asked: Asked; readonly otherwise?: Asked };

/**
 * What somebody asks who mentions the bot in a chat that it is not in. Words are a question or command. Without
 * any, or where the source has no answer to them, the message is meant below which the bot was called.
 */
export function receiveGuest(message: Message, setting: Setting): ReceivedGuest | undefined {
  if (!isTyped(message)) return undefined;
  // All of the chat sees the answer, also where it is one between two people.
  const { seesRich: _, ...about } = circumstances(undefined, authorOf(message), setting);
  const mention = new RegExp(`@${setting.me.username}(?!\\w)`, "giu");
  const text = (message.text ?? message.caption ?? "").replace(mention, "").trim();
  const below = isReplyTo(message, setting.me) ? undefined : wordsRepliedTo(message);
  const otherwise = pointing("check", below);
  if (text === "") return { asked: { ...about, message: otherwise ?? HELP } };
  const command = COMMAND.exec(text)?.groups;
  const asked = command ? commanded(text, { ...setting, isForUs: true, below }) : { message: { text } };
  if (!asked) return undefined;
  const isFallback = !command && below !== undefined && below !== "";
  return {
    asked: { ...about, message: asked.message },
    ...(isFallback && otherwise && { otherwise: { ...about, message: otherwise } }),
  };
}

const HELP: Asked["message"] = { call: { command: "help", values: {} } };

/** What a tapped button asks. */
export function receiveTap(query: CallbackQuery, setting: Setting): Asked {
  return {
    message: readPressed(query.data ?? "", setting.bot.commands),
    ...circumstances(query.message, query.from, setting),
  };
}

/** What somebody types after the bot's name in any chat, and the results from which on they ask for. */
export type Typed = Omit<Asked, "message"> & { readonly text: string; readonly offset: string };

/** What is typed in inline mode. */
export function receiveTyped({ query, offset, from }: InlineQuery, { now }: Pick<Setting, "now">): Typed {
  const origin = { reader: keyOf(from.id) };
  return {
    text: query,
    offset,
    language: languageOf(from.language_code),
    place: "group",
    origin,
    now,
  };
}

/** Who wrote it: a person, or a group or channel that a person writes as. */
type Author = Pick<User, "id"> & Partial<Pick<User, "language_code">>;

function authorOf({ from, sender_chat }: Message): Author | undefined {
  return sender_chat ?? from;
}

function circumstances(
  message: CallbackQuery["message"],
  author: Author | undefined,
  { now, mayManage }: Setting,
): Omit<Asked, "message"> {
  const chat = message?.chat;
  const place = chat?.type === "private" ? "private" : "group";
  const isOwn = place === "private" || author?.id === chat?.id;
  return {
    language: languageOf(author?.language_code),
    place,
    now,
    seesRich: true,
    ...(author && {
      origin: { reader: keyOf(author.id), chat: chat && keyOf(chat.id), place: placeOf(message) },
    }),
    ...(chat && author && { mayManage: async () => isOwn || mayManage(chat.id, author.id) }),
  };
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

type Found = { readonly message: Asked["message"]; readonly isPrivate?: boolean };

function askedBy(message: Message, setting: Setting): Found | undefined {
  const { text, caption, chat, forward_origin } = message;
  const isAlone = chat.type === "private";
  const target = COMMAND.exec(text ?? "")?.groups?.target;
  if (text !== undefined && COMMAND.test(text)) {
    const isForUs = target?.toLowerCase() === setting.me.username.toLowerCase();
    if (target !== undefined && !isForUs && !isAlone) return undefined;
    return commanded(text, { ...setting, isForUs: isForUs || isAlone, below: wordsRepliedTo(message) });
  }
  // What is passed on is no question of the reader's own, but something to be held against the source.
  if (forward_origin && isAlone) return found(pointing("check", text ?? caption));
  return text !== undefined && (isAlone || isReplyTo(message, setting.me))
    ? { message: { text } }
    : undefined;
}

function found(message: Asked["message"] | undefined): Found | undefined {
  return message && { message };
}

function pointing(command: string, pointedAt: string | undefined): Asked["message"] | undefined {
  return pointedAt === undefined ? undefined : { command, pointedAt };
}

/** `isForUs`: nobody else can be meant. `below`: the words of the message that the command replies to. */
type Where = Setting & { readonly isForUs: boolean; readonly below: string | undefined };

function commanded(text: string, { bot, isForUs, below }: Where): Found | undefined {
  const name = COMMAND.exec(text)?.groups?.name ?? "";
  const typed = text.replace(COMMAND, "");
  // What every bot is greeted with; as a command of ours it would show in menus.
  if (name === "start" && isForUs) return { message: started(typed.trim(), bot.commands) };
  const command = commandNamed(name, bot.commands, bot.words);
  // In a group, a command that names no bot and that we don't know may be another bot's.
  if (!isForUs && !command) return undefined;
  const { rest, isPrivate } = withoutPrivate(typed, command, bot.words);
  const message = pointedBy(command, withoutStory(rest, bot.words), below) ?? { text: `/${name}${rest}` };
  return { message, isPrivate };
}

/** A command below a message, with nothing behind it but perhaps the story. */
function pointedBy(
  command: Command | undefined,
  { rest, ...told }: ReturnType<typeof withoutStory>,
  below: string | undefined,
): Asked["message"] | undefined {
  if (command?.onMessage === undefined || rest.trim() !== "" || below === undefined) return undefined;
  return { command: command.name, pointedAt: below, ...told };
}

/** What a deep link opens; help for no parameter, and for one that opens nothing any more. */
function started(parameter: string, commands: Bot["commands"]): Asked["message"] {
  const call = readStart(parameter, commands);
  return call ? { call } : HELP;
}
