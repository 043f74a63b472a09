/**
 * Runs what the command line asks for: `start`, `say`, `draft`, `review`, `commands`, `deliveries`, `announce` or
 * `check-stories`.
 */
import type { EventEmitter } from "node:events";
import type { Readable } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import type { Logger } from "pino";
import type { Answered } from "#core/command/answer.ts";
import { checkStories } from "#core/story/check.ts";
import { SetupError } from "../adapters/adapter.ts";
import { type Config, readConfig, secretsOf } from "../config.ts";
import type { Model } from "../draft/model/ask.ts";
import type { Store } from "../storage/store.ts";
import { createBot } from "./bot.ts";
import { createLog, type Out } from "./log.ts";

/** What a process has around it. */
export type Around = {
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly streams: { readonly stdin: Readable; readonly stdout: Out; readonly stderr: Out };
  readonly signals: Pick<EventEmitter, "on">;
  print(text: string): void;
  warn(text: string): void;
  /** Ends the process at once. */
  exit(code: number): void;
};

/** Gives the exit code. This is the one place that ends over an error; only a stranger to us gets to show its stack. */
export async function run(around: Around): Promise<number> {
  const [command = "start", ...args] = around.args;
  try {
    return await runCommand(command, { ...around, args });
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    around.warn(`sanad: ${error.message}`);
    return 1;
  }
}

async function runCommand(command: string, around: Around): Promise<number> {
  const { args, environment, print } = around;
  switch (command) {
    case "start":
      return runUntilStopped(readConfig(environment), around);
    case "say":
      return sayOnce(readConfig(environment), around);
    case "draft":
      await drafting("draft", around);
      return 0;
    case "review":
      await drafting("review", around);
      return 0;
    case "commands":
      return listCommands(readConfig(environment), around);
    case "deliveries":
      return withStore(readConfig(environment), around, async (store) => {
        print(await (await import("../delivery/open.ts")).deliveries(store));
      });
    case "announce":
      return announceOnly(readConfig(environment), around);
    case "check-stories": {
      const { text, isSound } = checkStories(args[0] ?? readConfig(environment).DATA_DIR);
      print(text);
      return isSound ? 0 : 1;
    }
    default:
      throw new SetupError(
        `expected start, say, draft, review, commands, deliveries, announce or check-stories, found ${JSON.stringify(command)}.`,
      );
  }
}

// Platforms and servers take a while to load: that is worth it only where they are asked for.

async function runUntilStopped(config: Config, around: Around): Promise<number> {
  const { start } = await import("./start.ts");
  await start({ ...around, config, log: logTo(around.streams.stdout, config) });
  return 0;
}

async function sayOnce(config: Config, around: Around): Promise<number> {
  const { args, streams, print } = around;
  const { readOptions, say } = await import("../adapters/console/index.ts");
  const options = readOptions(args);
  const named = options.story === undefined ? {} : { DEFAULT_STORY: options.story };
  const log = logTo(streams.stderr, config);
  const { withDrafts } = options;
  const { bot } = await createBot({ ...around, config: { ...config, ...named }, log, withDrafts });
  const payloads = {
    discord: async (answered: Answered) =>
      (await import("../adapters/discord/index.ts")).discordPayload(bot, answered),
    telegram: async (answered: Answered) =>
      (await import("../adapters/telegram/index.ts")).telegramPayload(bot, answered),
  };
  const isWell = await say({ bot, options, payloads, input: streams.stdin, print });
  return isWell ? 0 : 1;
}

/** What only authors need: making a story of an article, and going through what was made. */
async function drafting(
  command: "draft" | "review",
  { args, environment, streams, print }: Around,
): Promise<void> {
  const config = readConfig(environment);
  const parts = { args, root: config.DATA_DIR, input: streams.stdin, print };
  if (command === "draft")
    await (await import("../draft/index.ts")).draft({ ...parts, model: modelOf(config), wait });
  else await (await import("../draft/review/review.ts")).review(parts);
}

/** The model that fills in drafts, where one is set. @throws {SetupError} when it is set by half. */
function modelOf(config: Config): Model | undefined {
  const { DRAFT_MODEL_URL: url, DRAFT_MODEL: name, DRAFT_MODEL_KEY: key, DRAFT_MODEL_PRICE: price } = config;
  if (url !== undefined && name !== undefined) return { url, name, key, price };
  if (url === undefined && name === undefined) return undefined;
  const missing = url === undefined ? "DRAFT_MODEL_URL" : "DRAFT_MODEL";
  throw new SetupError(`${missing}: expected it beside the other one, found nothing.`);
}

/** The list of commands that Discord shows. */
async function listCommands(config: Config, around: Around): Promise<number> {
  const { DISCORD_TOKEN: token, DISCORD_API_BASE: apiBase } = config;
  const { bot } = await createBot({ ...around, config, log: logTo(around.streams.stderr, config) });
  const { manageCommands } = await import("../adapters/discord/index.ts");
  await manageCommands({ ...around, bot, token, apiBase });
  return 0;
}

/** What changed stories would send, and to how many. */
async function announceOnly(config: Config, around: Around): Promise<number> {
  const { readAnnounce } = await import("../delivery/announce.ts");
  const DATA_DIR = readAnnounce(around.args) ?? config.DATA_DIR;
  const log = logTo(around.streams.stderr, config);
  const { bot } = await createBot({ ...around, config: { ...config, DATA_DIR }, log });
  return withStore(config, around, async (store) => {
    around.print(await (await import("../delivery/open.ts")).announce(store, bot));
  });
}

/** Lets something be read from the store. @throws {SetupError} when it does not answer. */
async function withStore(
  config: Config,
  around: Around,
  read: (store: Store) => Promise<void>,
): Promise<number> {
  const { openStore } = await import("../storage/store.ts");
  const store = await openStore(config.STORE_URL, logTo(around.streams.stderr, config));
  try {
    await read(store);
    return 0;
  } catch (error) {
    if (store.health().isUp) throw error;
    throw new SetupError(`STORE_URL: expected a store that answers, found none at ${store.name}.`);
  } finally {
    await store.close();
  }
}

function logTo(out: Out, config: Config): Logger {
  return createLog({ level: config.LOG_LEVEL, out, secrets: secretsOf(config) });
}
