/** Interactions as Discord sends them. */
import { readdirSync, readFileSync } from "node:fs";
import type { APIInteraction } from "discord.js";

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
