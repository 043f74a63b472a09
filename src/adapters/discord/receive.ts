/** From an interaction, as Discord sends it, to what was asked and where the answer goes. */
import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  type APIChatInputApplicationCommandInteraction,
  type APIInteraction,
  type APIMessageApplicationCommandInteraction,
  type APIMessageComponentInteraction,
  ApplicationCommandType,
  ComponentType,
  InteractionContextType,
  InteractionType,
  MessageFlags,
} from "discord-api-types/v10";
import type { Asked, Bot } from "#core/command/answer.ts";
import { readPressed } from "#core/command/calls.ts";
import type { Typing } from "#core/command/suggest.ts";
import { languageOf } from "#core/language/language.ts";
import { MENU_WORD, PRIVATE } from "./definitions.ts";
import { messageText } from "./message-text.ts";
import { whose } from "./origin.ts";

/**
 * Where an answer goes. `everyone`, `asker`: a new message, for all or for the asker alone. `private`: in place
 * of a message that the presser of its button alone sees. `own`: likewise of one that all see, the answer to
 * what the presser had asked.
 */
export type Where = "everyone" | "asker" | "private" | "own";

type Reader = Pick<Asked, "language" | "place" | "now" | "origin" | "mayManage">;

export type Received =
  /** Discord asks whether an HTTP endpoint is there. */
  | { readonly kind: "ping" }
  | { readonly kind: "asked"; readonly asked: Asked; readonly where: Where }
  | { readonly kind: "typing"; readonly reader: Reader; readonly typing: Typing };

type Speaker = Pick<Bot, "commands" | "words">;

/** What a reader did; undefined for what sanad does not offer, such as forms. */
export function receive(
  bot: Speaker,
  interaction: APIInteraction,
  now: Temporal.Instant,
): Received | undefined {
  const reader = {
    language: languageOf(localeOf(interaction)),
    place: placeOf(interaction),
    now,
    ...whose(interaction, bot.commands),
  };
  switch (interaction.type) {
    case InteractionType.Ping:
      return { kind: "ping" };
    case InteractionType.ApplicationCommand:
      return called(bot, interaction, reader);
    case InteractionType.MessageComponent: {
      const message = readPressed(pressedIn(interaction), bot.commands);
      return { kind: "asked", asked: { ...reader, message }, where: placeOfAnswer(interaction) };
    }
    case InteractionType.ApplicationCommandAutocomplete:
      return { kind: "typing", reader, typing: typingOf(interaction.data) };
    default:
      return undefined;
  }
}

function called(
  bot: Speaker,
  { data }: APIApplicationCommandInteraction,
  reader: Reader,
): Received | undefined {
  switch (data.type) {
    case ApplicationCommandType.ChatInput: {
      const { isPrivate, ...call } = callOf(data);
      return {
        kind: "asked",
        asked: { ...reader, message: { call } },
        where: isPrivate ? "asker" : "everyone",
      };
    }
    case ApplicationCommandType.Message:
      // What somebody else wrote is held against the source for the one who asks; nobody is shown up.
      return { kind: "asked", asked: { ...reader, message: pointedAt(bot, data) }, where: "asker" };
    default:
      return undefined;
  }
}

function localeOf(interaction: APIInteraction): string | undefined {
  return "locale" in interaction ? interaction.locale : undefined;
}

/** A direct message with the bot is private. One between people, where the bot is a guest, is not. */
function placeOf({ context }: APIInteraction): Asked["place"] {
  return context === InteractionContextType.BotDM ? "private" : "group";
}

function callOf({ name, options = [] }: APIChatInputApplicationCommandInteraction["data"]) {
  const given = valuesOf(options);
  const { [PRIVATE]: isPrivate, ...values } = given;
  return { command: name, values, isPrivate: isPrivate === "true" };
}

/** The message that a reader called a command on. Menus go by the English name, whatever the reader sees. */
function pointedAt(
  { commands, words }: Speaker,
  { name, target_id, resolved }: APIMessageApplicationCommandInteraction["data"],
): Asked["message"] {
  const found = [...commands.values()].find(
    (command) => command.onMessage !== undefined && words.en(`command-${command.name}.${MENU_WORD}`) === name,
  );
  const message = resolved.messages[target_id];
  return { command: found?.name ?? name, pointedAt: message ? messageText(message) : "" };
}

/** The call that a button holds, or the one that was chosen in a menu. */
function pressedIn({ data }: APIMessageComponentInteraction): string {
  return data.component_type === ComponentType.Button ? data.custom_id : (data.values[0] ?? "");
}

function placeOfAnswer(interaction: APIMessageComponentInteraction): Where {
  const { flags = 0, interaction_metadata: asked } = interaction.message;
  if (placeOf(interaction) === "private" || (flags & MessageFlags.Ephemeral) !== 0) return "private";
  const presser = interaction.member?.user ?? interaction.user;
  return asked !== undefined && asked.user.id === presser?.id ? "own" : "asker";
}

function typingOf({ name, options }: APIApplicationCommandAutocompleteInteraction["data"]): Typing {
  const focused = options.find((option) => "focused" in option && option.focused === true);
  const { [focused?.name ?? ""]: typed = "", ...given } = valuesOf(options);
  return { command: name, argument: focused?.name ?? "", typed, given };
}

function valuesOf(options: readonly object[]): Record<string, string> {
  const given = options.flatMap((option) =>
    "name" in option && "value" in option ? [[option.name, String(option.value)]] : [],
  );
  return Object.fromEntries(given);
}
