/** The list of commands as Discord shows it, derived from the commands, and kept up to date there. */
import { isDeepStrictEqual } from "node:util";
import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  DiscordAPIError,
  InteractionContextType,
  type LocalizationMap,
  type REST,
  RESTJSONErrorCodes,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  Routes,
} from "discord.js";
import type { Bot } from "#core/command/answer.ts";
import { type Argument, type Command, MAX_ARGUMENT } from "#core/command/command.ts";
import type { Language } from "#core/language/language.ts";

export type Definition = RESTPostAPIChatInputApplicationCommandsJSONBody;

/** Discord's locales in which sanad has words: discord-api-docs, reference, "Locales". */
export const DOCUMENTED = { "en-US": "en", "en-GB": "en", tr: "tr" } as const;

/** Discord's OpenAPI specification has Arabic too, its documentation has not. */
export const SPECIFIED = { ...DOCUMENTED, ar: "ar" } as const;

type Locales = Readonly<Record<string, Language>>;
type Speaker = Pick<Bot, "commands" | "words">;

/**
 * Brings the list at Discord up to date, and leaves it alone when it is. Arabic is tried, and left out
 * where Discord refuses it; then the list without it is up to date as well, and is not tried at each start.
 */
export async function register(rest: REST, application: string, bot: Speaker): Promise<void> {
  const route = Routes.applicationCommands(application);
  const [full, fallback] = [definitions(bot, SPECIFIED), definitions(bot, DOCUMENTED)];
  const held = await rest.get(route, { query: new URLSearchParams({ with_localizations: "true" }) });
  if (isSame(held, full) || isSame(held, fallback)) return;
  try {
    await rest.put(route, { body: full });
  } catch (error) {
    if (!isInvalidForm(error)) throw error;
    await rest.put(route, { body: fallback });
  }
}

/** The listed commands as Discord defines commands, with their words in each of `locales`. */
export function definitions({ commands, words }: Speaker, locales: Locales): Definition[] {
  return [...commands.values()]
    .filter(({ listed }) => listed)
    .map((command) => definition(command, wordingIn(words, locales)));
}

/** A message in every locale, with the English one for readers of all others. */
type Wording = (id: string) => { readonly english: string; readonly localized: LocalizationMap };

function wordingIn(words: Bot["words"], locales: Locales): Wording {
  return (id) => ({
    english: words.en(id),
    localized: Object.fromEntries(Object.entries(locales).map(([locale, of]) => [locale, words[of](id)])),
  });
}

/** Names by which calls come back are the command's own; readers see the localized ones. */
function definition({ name, arguments: taken }: Command, word: Wording): Definition {
  return {
    type: ApplicationCommandType.ChatInput,
    ...named(name, `command-${name}`, word),
    options: Object.entries(taken).map(([argument, each]) => option(argument, each, word)),
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
    contexts: [
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    ],
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
      const limits = { max_length: MAX_ARGUMENT, autocomplete: argument.suggest !== undefined };
      return { ...common, ...limits, type: ApplicationCommandOptionType.String };
    }
    case "number":
      return { ...common, type: ApplicationCommandOptionType.Integer, min_value: 1 };
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

/** True when the list that Discord holds says the same, in whatever order. */
function isSame(held: unknown, wanted: readonly Definition[]): boolean {
  return Array.isArray(held) && isDeepStrictEqual(sayings(held), sayings(wanted));
}

function sayings(commands: readonly object[]): object {
  return Object.fromEntries(commands.map(saying).map((said) => [said.name, said]));
}

const SAID = [
  "type",
  "name",
  "name_localizations",
  "description",
  "description_localizations",
  "options",
  "integration_types",
  "contexts",
];

/** What a command says, without the ids and the empty fields that Discord adds when it gives it back. */
function saying(command: object): Record<string, unknown> {
  const said = Object.fromEntries(Object.entries(command).filter(([key]) => SAID.includes(key)));
  return JSON.parse(JSON.stringify(said), (_, value) => (isNothing(value) ? undefined : value));
}

function isNothing(value: unknown): boolean {
  return value === null || value === false || (typeof value === "object" && Object.keys(value).length === 0);
}

function isInvalidForm(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.InvalidFormBodyOrContentType;
}
