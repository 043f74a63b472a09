/** The commands of the house: one file each in `commands/`, found by looking there. */
import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Command, Commands } from "./command.ts";

/**
 * Loads every command of a folder, in the order in which help lists them.
 * @throws when a file exports no command of its own name.
 */
export async function loadCommands(folder: string): Promise<Commands> {
  const files = readdirSync(folder).filter((file) => file.endsWith(".ts"));
  const commands = await Promise.all(files.map((file) => loadCommand(join(folder, file))));
  const sorted = commands.toSorted((a, b) => a.order - b.order || a.name.localeCompare(b.name, "en"));
  return new Map(sorted.map((command) => [command.name, command]));
}

async function loadCommand(path: string): Promise<Command> {
  const name = basename(path, ".ts");
  const loaded: Record<string, unknown> = await import(pathToFileURL(path).href);
  const command = loaded[name] as Command | undefined;
  if (command?.name !== name)
    throw new Error(`commands/${name}.ts: expected an exported command named ${name}`);
  return command;
}
