/** Interactions as Discord sends them. */
import { readdirSync, readFileSync } from "node:fs";
import type { APIInteraction, APIInteractionResponse } from "discord-api-types/v10";
import type { Bot } from "#core/command/answer.ts";
import { respond } from "../../../src/adapters/discord/respond.ts";
import { NOW } from "../../bot.ts";

/** Where a reader can be: in a server that has the bot, alone with it, or anywhere with the bot they installed. */
export const PLACES = ["server", "direct message", "user install"] as const;
type Place = (typeof PLACES)[number];

/** A command and a pressed button as recorded in each place. */
const IN: Readonly<Record<Place, { readonly command: string; readonly pressed: string }>> = {
  server: { command: "command-help-guild-en", pressed: "button-own-guild-en" },
  "direct message": { command: "command-who-dm-tr", pressed: "button-dm-tr" },
  "user install": { command: "command-who-user-install-ar", pressed: "button-user-install-en" },
};

type Done = { readonly place: Place; readonly locale: string };

/** A reader types a command. */
export function command({ place, locale }: Done, name: string, options: readonly object[]): APIInteraction {
  return recordedWith(IN[place].command, { name, options }, { locale });
}

/** A reader types an option of a command. */
export function typing({ place, locale }: Done, name: string, options: readonly object[]): APIInteraction {
  return recordedWith(IN[place].command, { name, options }, { locale, type: 4 });
}

/** A reader picks a command in the menu of somebody's message. */
export function menu({ place, locale }: Done, name: string, message: object): APIInteraction {
  const id = "1310000000000000901";
  const whole = { id, type: 0, content: "", embeds: [], attachments: [], components: [], ...message };
  const data = { type: 3, name, options: undefined, target_id: id, resolved: { messages: { [id]: whole } } };
  return recordedWith(IN[place].command, data, { locale });
}

/** A reader presses a button of an answer of their own. */
export function press({ place, locale }: Done, call: string): APIInteraction {
  return recordedWith(IN[place].pressed, { component_type: 2, custom_id: call }, { locale });
}

/** A reader chooses in a menu of an answer of their own. */
export function choose({ place, locale }: Done, call: string): APIInteraction {
  const data = { component_type: 3, custom_id: "menu x", values: [call] };
  return recordedWith(IN[place].pressed, data, { locale });
}

const FOLDER = new URL("recorded/", import.meta.url);

/** The names of all of them. */
export const RECORDED = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".json"))
  .map((file) => file.replace(".json", ""));

/** One of them, read afresh. */
export function recorded(name: string): APIInteraction {
  return JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), "utf8"));
}

/** One of them, with other data in place of its own: another command, option or button. */
export function recordedWith(name: string, data: object, fields: object = {}): APIInteraction {
  const read = JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), "utf8"));
  return { ...read, ...fields, data: { ...read.data, ...data } };
}

/** The response to an interaction, without the pictures that go along with it. */
export async function responseTo(
  bot: Bot,
  interaction: APIInteraction,
): Promise<APIInteractionResponse | undefined> {
  return (await respond(bot, interaction, NOW))?.body;
}
