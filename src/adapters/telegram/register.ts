/** What Telegram itself shows of the bot: the menus of commands, what it says of itself, and the menu button. */
import type { Api } from "grammy";
import type { BotCommand, BotCommandScope } from "grammy/types";
import type { Bot } from "#core/command/answer.ts";
import { LANGUAGES, type Language } from "#core/language/language.ts";
import type { Log } from "../adapter.ts";
import { fieldsOf } from "./faults.ts";

type Speaker = Pick<Bot, "commands" | "words" | "defaults">;

/** Readers of one language; of every other one where none is named. */
type Readers = { readonly language_code?: Language };

/**
 * Brings all of it up to date in each language, and in the default language for readers of all others; only what
 * differs is set. The bot answers without any of it, so a failure goes to the log alone.
 */
export async function register(api: Api, bot: Speaker, log: Log): Promise<void> {
  const all: readonly Readers[] = [{}, ...LANGUAGES.map((language_code) => ({ language_code }))];
  const steps = all.flatMap((readers) => [
    ...SCOPE_NAMES.map((scope) => () => setMenu(api, scope, { readers, bot })),
    () => setDescription(api, readers, textFor(bot, readers, "bot-description")),
    () => setShortDescription(api, readers, textFor(bot, readers, "bot-short-description")),
  ]);
  const told = await Promise.allSettled([...steps, () => setMenuButton(api)].map((step) => step()));
  const [failure] = told.filter(({ status }) => status === "rejected");
  if (failure?.status === "rejected")
    log.warn(
      fieldsOf(failure.reason),
      "not all menus and descriptions on Telegram could be brought up to date",
    );
}

/**
 * Where Telegram shows a menu, and whether its readers may decide for the chat, as everybody may for their private
 * one. What the menu of a group does not say for itself is taken from the default.
 */
const SCOPES = {
  default: "readers",
  all_private_chats: "managers",
  all_group_chats: "as by default",
  all_chat_administrators: "managers",
} as const;

type Scope = keyof typeof SCOPES;

const SCOPE_NAMES = ["default", "all_private_chats", "all_group_chats", "all_chat_administrators"] as const;

/** The menu of a scope; none where it is that of the default: what an earlier bot left there would hide ours. */
function menu({ commands, words }: Speaker, language: Language, scope: Scope): BotCommand[] {
  const readers = SCOPES[scope];
  if (readers === "as by default") return [];
  return [...commands.values()]
    .filter(({ listed, forManagers }) => listed && (readers === "managers" || !forManagers))
    .map(({ name }) => ({ command: name, description: words[language](`command-${name}.description`) }));
}

type For = { readonly readers: Readers; readonly bot: Speaker };

/** Names stay English: Telegram takes only `[a-z0-9_]`. */
async function setMenu(api: Api, type: Scope, { readers, bot }: For): Promise<void> {
  const scope: BotCommandScope = { type };
  const options = { ...readers, ...(type !== "default" && { scope }) };
  const wanted = menu(bot, readers.language_code ?? bot.defaults.language, type);
  const set = await api.getMyCommands(options);
  if (isSame(set, wanted)) return;
  if (wanted.length === 0) await api.deleteMyCommands(options);
  else await api.setMyCommands(wanted, options);
}

function isSame(set: readonly BotCommand[], wanted: readonly BotCommand[]): boolean {
  return (
    set.length === wanted.length &&
    wanted.every(
      ({ command, description }, index) =>
        set[index]?.command === command && set[index].description === description,
    )
  );
}

function textFor(
  { words, defaults }: Speaker,
  { language_code = defaults.language }: Readers,
  id: string,
): string {
  return words[language_code](id);
}

/** What an empty chat with the bot shows. */
async function setDescription(api: Api, readers: Readers, description: string): Promise<void> {
  const set = await api.getMyDescription(readers);
  if (set.description !== description) await api.setMyDescription(description, readers);
}

/** What the bot's profile shows, and whoever passes its link on. */
async function setShortDescription(api: Api, readers: Readers, text: string): Promise<void> {
  const set = await api.getMyShortDescription(readers);
  if (set.short_description !== text) await api.setMyShortDescription(text, readers);
}

/** The button beside the field that a reader types in opens the menu of commands. */
async function setMenuButton(api: Api): Promise<void> {
  const { type } = await api.getChatMenuButton();
  if (type !== "commands") await api.setChatMenuButton({ menu_button: { type: "commands" } });
}
