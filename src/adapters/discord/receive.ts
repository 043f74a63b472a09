/** From an interaction, as Discord sends it, to what was asked and where. */
import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIChatInputApplicationCommandInteraction,
  type APIInteraction,
  type APIMessageComponentInteraction,
  ApplicationCommandType,
  InteractionContextType,
  InteractionType,
  MessageFlags,
} from "discord.js";
import type { Asked, Bot } from "#core/command/answer.ts";
import { readPressed } from "#core/command/calls.ts";
import { languageOf } from "#core/language/language.ts";

/**
 * Whose the message is in which a button was pressed: seen by the presser alone; seen by all, and the answer
 * to what the presser asked; or to what another reader asked.
 */
export type Pressed = "private" | "own" | "others";

export type Received =
  /** Discord asks whether an HTTP endpoint is there. */
  | { readonly kind: "ping" }
  | { readonly kind: "asked"; readonly asked: Asked; readonly pressed?: Pressed }
  | {
      readonly kind: "typing";
      readonly reader: Pick<Asked, "language" | "place" | "now">;
      readonly option: { readonly command: string; readonly argument: string; readonly typed: string };
    };

/** What a reader did; undefined for what sanad does not offer, such as forms. */
export function receive(
  { commands }: Pick<Bot, "commands">,
  interaction: APIInteraction,
  now: Temporal.Instant,
): Received | undefined {
  const reader = { language: languageOf(localeOf(interaction)), place: placeOf(interaction), now };
  switch (interaction.type) {
    case InteractionType.Ping:
      return { kind: "ping" };
    case InteractionType.ApplicationCommand:
      if (interaction.data.type !== ApplicationCommandType.ChatInput) return undefined;
      return { kind: "asked", asked: { ...reader, message: { call: callOf(interaction.data) } } };
    case InteractionType.MessageComponent: {
      const message = readPressed(interaction.data.custom_id, commands);
      return { kind: "asked", asked: { ...reader, message }, pressed: pressedOf(interaction) };
    }
    case InteractionType.ApplicationCommandAutocomplete:
      return { kind: "typing", reader, option: optionOf(interaction.data) };
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
  const given = options.flatMap((option) => ("value" in option ? [[option.name, String(option.value)]] : []));
  return { command: name, values: Object.fromEntries(given) };
}

function pressedOf(interaction: APIMessageComponentInteraction): Pressed {
  const { flags = 0, interaction_metadata: asked } = interaction.message;
  if (placeOf(interaction) === "private" || (flags & MessageFlags.Ephemeral) !== 0) return "private";
  const presser = interaction.member?.user ?? interaction.user;
  return asked !== undefined && asked.user.id === presser?.id ? "own" : "others";
}

function optionOf({ name, options }: APIApplicationCommandAutocompleteInteraction["data"]) {
  const focused = options.find((option) => "focused" in option && option.focused === true);
  const typed = focused && "value" in focused ? String(focused.value) : "";
  return { command: name, argument: focused?.name ?? "", typed };
}
