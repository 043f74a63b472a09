/** `npm run commands`: shows the list of commands at Discord, brings it up to date, or empties it. */
import { parseArgs } from "node:util";
import { RESTJSONErrorCodes } from "discord-api-types/v10";
import { SetupError } from "../adapter.ts";
import { openApi } from "./api.ts";
import type { Speaker } from "./definitions.ts";
import { type Difference, differenceText, isNone } from "./difference.ts";
import { setupFault } from "./faults.ts";
import { restLibrary } from "./library.ts";
import { clear, compare, type List, sync } from "./register.ts";
import { applicationOf } from "./setup.ts";

const USAGE = "npm run commands -- view|sync|clear [--guild ID]";

type Parts = {
  readonly bot: Speaker;
  readonly token: string | undefined;
  readonly apiBase?: string | undefined;
  readonly args: readonly string[];
  print(text: string): void;
};

/**
 * Does what the arguments say, and prints what differs, or what was changed.
 * @throws {SetupError} when the arguments, the token or the server are wrong.
 */
export async function manageCommands({ bot, token, apiBase, args, print }: Parts): Promise<void> {
  const { act, server } = readArgs(args);
  if (token === undefined) throw new SetupError("DISCORD_TOKEN: expected the token of the bot, found none.");
  const { rest, leave } = openApi({ apiBase, token });
  try {
    const { id, name } = await applicationOf(rest);
    print(`${name}, ${server === undefined ? "everywhere" : `in the server ${server}`}:`);
    print(await act({ rest, application: id, server }, bot));
  } catch (error) {
    throw isNoServer(error) ? noServer(server) : setupFault(error);
  } finally {
    leave();
  }
}

type Act = (list: List, bot: Speaker) => Promise<string>;

const ACTS: Readonly<Record<string, Act>> = {
  view: async (list, bot) => told(await compare(list, bot), "To send this: npm run commands -- sync"),
  sync: async (list, bot) => told(await sync(list, bot), "This was sent."),
  clear: async (list) => told(await clear(list), "These were removed."),
};

function told(difference: Difference, what: string): string {
  return isNone(difference) ? "  nothing to change" : `${differenceText(difference)}\n${what}`;
}

function readArgs(args: readonly string[]): { readonly act: Act; readonly server: string | undefined } {
  const { values, positionals } = parsed(args);
  const [name = "nothing", ...more] = positionals;
  const act = ACTS[name];
  if (!act || more.length > 0)
    throw new SetupError(`Expected ${USAGE}, found ${JSON.stringify(positionals.join(" "))}.`);
  if (values.guild !== undefined && !/^\d{17,20}$/.test(values.guild))
    throw new SetupError(`--guild: expected the id of a server, found ${JSON.stringify(values.guild)}.`);
  return { act, server: values.guild };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: { guild: { type: "string" } }, allowPositionals: true });
  } catch (cause) {
    const [reason = ""] = cause instanceof Error ? cause.message.split(". ") : [];
    throw new SetupError(`${reason}. Expected: ${USAGE}`, { cause });
  }
}

function isNoServer(error: unknown): boolean {
  const { UnknownGuild, MissingAccess } = RESTJSONErrorCodes;
  return (
    error instanceof restLibrary.DiscordAPIError &&
    (error.code === UnknownGuild || error.code === MissingAccess)
  );
}

function noServer(server: string | undefined): SetupError {
  return new SetupError(`--guild: expected a server to which the bot was added, found ${server}.`);
}
