/** The menu of commands that Telegram shows while a reader types a slash. */
import type { Api } from "grammy";
import type { BotCommand } from "grammy/types";
import type { Bot } from "#core/command/answer.ts";
import { LANGUAGES, type Language } from "#core/language/language.ts";

/** Sets the menu in each language, and in the default language for readers of all others; only where it differs. */
export async function register(api: Api, bot: Pick<Bot, "commands" | "words" | "defaults">): Promise<void> {
  await setMenu(api, {}, menu(bot, bot.defaults.language));
  for (const language of LANGUAGES) await setMenu(api, { language_code: language }, menu(bot, language));
}

/** Names stay English: Telegram takes only `[a-z0-9_]`. */
function menu({ commands, words }: Pick<Bot, "commands" | "words">, language: Language): BotCommand[] {
  return [...commands.values()]
    .filter(({ listed }) => listed)
    .map(({ name }) => ({ command: name, description: words[language](`command-${name}.description`) }));
}

type Readers = { readonly language_code?: Language };

async function setMenu(api: Api, readers: Readers, wanted: readonly BotCommand[]): Promise<void> {
  const set = await api.getMyCommands(readers);
  if (!isSame(set, wanted)) await api.setMyCommands(wanted, readers);
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
