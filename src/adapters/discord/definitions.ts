/** The listed commands as Discord defines commands, derived from what each command says of itself. */
import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type LocalizationMap,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import type { Bot } from "#core/command/answer.ts";
import { type Argument, type Command, MAX_ARGUMENT } from "#core/command/command.ts";
import { STORY, STORY_ARGUMENT } from "#core/command/stories.ts";
import type { Language } from "#core/language/language.ts";

/**
 * Permissions as a number, as Discord's OpenAPI specification wants them in a request. Its documentation has them as
 * a string, which is how they come back.
 */
export type Definition =
  | (Omit<RESTPostAPIChatInputApplicationCommandsJSONBody, "default_member_permissions"> & {
      readonly default_member_permissions?: number;
    })
  | RESTPostAPIContextMenuApplicationCommandsJSONBody;

/** The option of every command that keeps the answer between the bot and the asker. No command knows of it. */
export const PRIVATE = "private";

/** The word of a command under which it stands in the menu of a message: `command-check.message`. */
export const MENU_WORD = "message";

/** Discord's locales in which sanad has words: discord-api-docs, reference, "Locales". */
export const DOCUMENTED = { "en-US": "en", "en-GB": "en", tr: "tr" } as const;

/** Discord's OpenAPI specification has Arabic too, its documentation has not. */
export const SPECIFIED = { ...DOCUMENTED, ar: "ar" } as const;

export type Locales = Readonly<Record<string, Language>>;
export type Speaker = Pick<Bot, "commands" | "words">;

/** What readers can type, then what they find in the menu of a message; with words in each of `locales`. */
export function definitions({ commands, words }: Speaker, locales: Locales): Definition[] {
  const word = wordingIn(words, locales);
  const listed = [...commands.values()].filter((command) => command.listed);
  const onMessage = listed.filter((command) => command.onMessage !== undefined);
  return [
    ...listed.map((command) => typed(command, word)),
    ...onMessage.map((command) => pointed(command, word)),
  ];
}

/** A message in every locale, with the English one for readers of all others. */
type Wording = (id: string) => { readonly english: string; readonly localized: LocalizationMap };

function wordingIn(words: Bot["words"], locales: Locales): Wording {
  return (id) => ({
    english: words.en(id),
    localized: Object.fromEntries(Object.entries(locales).map(([locale, of]) => [locale, words[of](id)])),
  });
}

/** In servers, with the bot, and wherever a reader who has installed it writes. */
const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

/** Where there is something to manage: servers that the bot was added to, and direct messages with it. */
const FOR_MANAGERS = {
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
  default_member_permissions: Number(PermissionFlagsBits.ManageGuild),
};

/** Names by which calls come back are the command's own; readers see the localized ones. */
function typed({ name, arguments: taken, aboutStory, forManagers }: Command, word: Wording): Definition {
  const all = [...Object.entries(taken), ...(aboutStory ? [[STORY, STORY_ARGUMENT] as const] : [])];
  const own = all.map(([argument, each]) => option(argument, each, word));
  const common = { ...named(PRIVATE, "option-private", word), required: false };
  return {
    type: ApplicationCommandType.ChatInput,
    ...named(name, `command-${name}`, word),
    options: [...own, { ...common, type: ApplicationCommandOptionType.Boolean }],
    ...(forManagers ? FOR_MANAGERS : EVERYWHERE),
  };
}

/** Goes by its English name, as nothing else comes back. */
function pointed({ name }: Command, word: Wording): Definition {
  const { english, localized } = word(`command-${name}.${MENU_WORD}`);
  return {
    type: ApplicationCommandType.Message,
    name: english,
    name_localizations: localized,
    ...EVERYWHERE,
  };
}

function named(name: string, id: string, word: Wording) {
  const description = word(`${id}.description`);
  return {
    name,
    name_localizations: word(id).localized,
    description: description.english,
    description_localizations: description.localized,
  };
}

function option(name: string, argument: Argument, word: Wording): APIApplicationCommandBasicOption {
  const common = { ...named(name, `argument-${name}`, word), required: argument.required ?? false };
  switch (argument.kind) {
    case "text": {
      const autocomplete = argument.suggest !== undefined;
      const most = argument.most ?? MAX_ARGUMENT;
      return { ...common, max_length: most, autocomplete, type: ApplicationCommandOptionType.String };
    }
    case "number":
      // A number that is also found by words has to let them be typed.
      return argument.suggest
        ? { ...common, autocomplete: true, type: ApplicationCommandOptionType.String }
        : { ...common, min_value: 1, type: ApplicationCommandOptionType.Integer };
    case "choice": {
      const choices = argument.choices.map((each) => choice(each, word));
      return { ...common, choices, type: ApplicationCommandOptionType.String };
    }
    case "date":
      return { ...common, type: ApplicationCommandOptionType.String };
  }
}

function choice(value: string, word: Wording) {
  const { english, localized } = word(`choice-${value}`);
  return { name: english, name_localizations: localized, value };
}
