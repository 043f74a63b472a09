/** Keeps the list of commands at Discord like the one that the bot has. */
import type { REST } from "@discordjs/rest";
import { RESTJSONErrorCodes, Routes } from "discord-api-types/v10";
import * as z from "zod";
import type { Log } from "../adapter.ts";
import {
  type Definition,
  DOCUMENTED,
  definitions,
  type Locales,
  SPECIFIED,
  type Speaker,
} from "./definitions.ts";
import { type Difference, differenceOf, type Held, isNone } from "./difference.ts";
import { fieldsOf } from "./faults.ts";
import { restLibrary } from "./library.ts";

/** Whose list it is: an application's, everywhere or in one server. */
export type List = {
  readonly rest: Pick<REST, "get" | "put">;
  readonly application: string;
  /** The id of a server. There a list of its own stands beside the one for everywhere, at once and for tests. */
  readonly server?: string | undefined;
};

/**
 * Brings the list up to date at the start. A bot whose list is old still answers, so a failure is told and
 * the start goes on.
 */
export async function register(list: List, { bot, log }: { bot: Speaker; log: Log }): Promise<void> {
  try {
    await sync(list, bot);
  } catch (error) {
    log.error(fieldsOf(error), "Discord: the list of commands could not be brought up to date");
  }
}

/** In what the list at Discord differs from the bot's. One without the Arabic that Discord refuses is up to date. */
export async function compare(list: List, bot: Speaker): Promise<Difference> {
  return differing(await heldIn(list), wantedIn(list, bot));
}

/**
 * Brings the list up to date, and leaves it alone when it is. Arabic is tried, and left out where Discord
 * refuses it; then the list without it is up to date as well, and is not tried at each start.
 * @returns what was changed.
 */
export async function sync(list: List, bot: Speaker): Promise<Difference> {
  const held = await heldIn(list);
  const wanted = wantedIn(list, bot);
  const difference = differing(held, wanted);
  if (isNone(difference)) return difference;
  try {
    await put(list, wanted.full);
    return difference;
  } catch (error) {
    if (!isInvalidForm(error)) throw error;
    await put(list, wanted.withoutArabic);
    return differenceOf(held, wanted.withoutArabic);
  }
}

/** Empties the list. Gives what stood in it. */
export async function clear(list: List): Promise<Difference> {
  const difference = differenceOf(await heldIn(list), []);
  if (!isNone(difference)) await put(list, []);
  return difference;
}

type Wanted = { readonly full: readonly Definition[]; readonly withoutArabic: readonly Definition[] };

function wantedIn(list: List, bot: Speaker): Wanted {
  const wanted = (locales: Locales) => definitions(bot, locales).map((each) => placed(list, each));
  return { full: wanted(SPECIFIED), withoutArabic: wanted(DOCUMENTED) };
}

function differing(held: readonly Held[], { full, withoutArabic }: Wanted): Difference {
  const without = differenceOf(held, withoutArabic);
  return isNone(without) ? without : differenceOf(held, full);
}

const commands = z.array(z.looseObject({ name: z.string(), type: z.number().optional() }));

async function heldIn(list: List): Promise<Held[]> {
  const query = new URLSearchParams({ with_localizations: "true" });
  const held = commands.parse(await list.rest.get(routeOf(list), { query }));
  return held.map((each) => placed(list, each));
}

/** In a server's own list, a command has no word on where else it is offered. */
function placed<Some extends object>({ server }: List, command: Some): Some {
  return server === undefined ? command : { ...command, integration_types: undefined, contexts: undefined };
}

async function put(list: List, body: readonly Definition[]): Promise<void> {
  await list.rest.put(routeOf(list), { body });
}

function routeOf({ application, server }: List) {
  return server === undefined
    ? Routes.applicationCommands(application)
    : Routes.applicationGuildCommands(application, server);
}

function isInvalidForm(error: unknown): boolean {
  return (
    error instanceof restLibrary.DiscordAPIError &&
    error.code === RESTJSONErrorCodes.InvalidFormBodyOrContentType
  );
}
