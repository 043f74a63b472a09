/** Wires the parts together and starts what is asked for: `start`, `say`, `commands` or `check-stories`. */
import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { pino } from "pino";
import type { Answered, Bot } from "#core/command/answer.ts";
import { loadCommands } from "#core/command/load.ts";
import { readWords } from "#core/language/words.ts";
import { forgetful, unlimited } from "#core/memory/memory.ts";
import { readConcepts } from "#core/question/concepts.ts";
import { checkStories, storyLine } from "#core/story/check.ts";
import { faultText } from "#core/story/fault.ts";
import { type Library, readLibrary } from "#core/story/library.ts";
import { type Adapter, type Log, ownFields, SetupError } from "./adapters/adapter.ts";
import { readOptions, say } from "./adapters/console/index.ts";
import { discord, discordPayload, manageCommands } from "./adapters/discord/index.ts";
import { telegram, telegramPayload } from "./adapters/telegram/index.ts";
import { web } from "./adapters/web/index.ts";
import { type Config, readConfig } from "./config.ts";
import { serve } from "./server/server.ts";
import { openStore, type Store } from "./storage/store.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** How long answers in hand may take to leave when the process is asked to stop, in milliseconds. */
const STOP_WITHIN = 10_000;

/** In which column a start tells of a platform, in however many lines. */
const TOLD_AT = 19;

try {
  const [command = "start", ...rest] = process.argv.slice(2);
  process.exitCode = await run(command, rest);
} catch (error) {
  // The one place that ends the process over an error. Only a stranger to us gets to show its stack.
  if (!(error instanceof SetupError)) throw error;
  console.error(`sanad: ${error.message}`);
  process.exitCode = 1;
}

async function run(command: string, args: readonly string[]): Promise<number> {
  switch (command) {
    case "start":
      return start(readConfig(process.env));
    case "say":
      return sayOnce(readConfig(process.env), args);
    case "commands":
      return listCommands(readConfig(process.env), args);
    case "check-stories": {
      const { text, isSound } = checkStories(args[0] ?? readConfig(process.env).DATA_DIR);
      console.log(text);
      return isSound ? 0 : 1;
    }
    default:
      throw new SetupError(
        `expected start, say, commands or check-stories, found ${JSON.stringify(command)}.`,
      );
  }
}

/** Starts every platform that has a token or key, or else the local page. Gives 0 when all of them answer. */
async function start(config: Config): Promise<number> {
  const log = pino({ level: config.LOG_LEVEL, base: null });
  const bot = await createBot(config, log);
  for (const story of bot.library().stories.values()) console.log(`  ${storyLine(story)}`);
  const running: Stoppable[] = [];
  const store = await openStore(config.STORE_URL, log);
  const stop = () => stopAll(running, store);
  stopOnSignal(stop, log);
  try {
    console.log(storeLine(store));
    const all = platforms(config, bot, log);
    const server = await openServer(all, config, log);
    if (server) running.push(server);
    for (const { name, adapter, hint } of all) {
      if (adapter) running.push(adapter);
      const told = adapter ? `on   ${await adapter.start(server?.address)}` : `off  ${hint}`;
      console.log(`  ${name.padEnd(12)}${told.replaceAll("\n", `\n${" ".repeat(TOLD_AT)}`)}`);
    }
    return 0;
  } catch (error) {
    // Not handled here: what already runs is only kept from holding the process open.
    await stop();
    throw error;
  }
}

function storeLine(store: Store): string {
  const { kind, isUp } = store.health();
  const note = kind === "memory" ? ", which is forgotten at the end" : "";
  const told = isUp
    ? `on   ${store.name}${note}`
    : `down ${store.name} does not answer; it is used once it does`;
  return `  ${"Store".padEnd(12)}${told}`;
}

/** The one server for everything that answers over HTTP; none where nothing does. */
async function openServer(all: readonly Platform[], { HOST: host, PORT: port }: Config, log: Log) {
  const endpoints = all.flatMap(({ adapter }) => (adapter ? (adapter.http ?? []) : []));
  return endpoints.length > 0 ? serve({ endpoints, host, port, log }) : undefined;
}

async function sayOnce(config: Config, args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  const log = pino({ level: config.LOG_LEVEL, base: null }, pino.destination(2));
  const bot = await createBot(
    { ...config, ...(options.story !== undefined && { DEFAULT_STORY: options.story }) },
    log,
  );
  const payloads = {
    discord: (answered: Answered) => discordPayload(bot, answered),
    telegram: (answered: Answered) => telegramPayload(bot, answered),
  };
  const isWell = await say({
    bot,
    options,
    payloads,
    input: process.stdin,
    print: (text) => console.log(text),
  });
  return isWell ? 0 : 1;
}

/** The list of commands that Discord shows. */
async function listCommands(config: Config, args: readonly string[]): Promise<number> {
  const { DISCORD_TOKEN: token, DISCORD_API_BASE: apiBase } = config;
  const log = pino({ level: config.LOG_LEVEL, base: null }, pino.destination(2));
  const bot = await createBot(config, log);
  await manageCommands({ bot, token, apiBase, args, print: (text) => console.log(text) });
  return 0;
}

/** The bot over the stories of the data folder. */
async function createBot(config: Config, log: Log): Promise<Bot> {
  const library = openLibrary(config);
  const [first = ""] = library.stories.keys();
  const story = config.DEFAULT_STORY ?? first;
  if (!library.stories.has(story)) {
    const known = [...library.stories.keys()].join(", ");
    throw new SetupError(`DEFAULT_STORY: expected one of ${known}, found ${JSON.stringify(story)}.`);
  }
  return {
    commands: await loadCommands(`${ROOT}commands`),
    words: readWords(`${ROOT}locales`),
    concepts: readConcepts(`${ROOT}locales`),
    library: () => library,
    defaults: { language: config.DEFAULT_LANGUAGE, story },
    memory: forgetful,
    limits: unlimited,
    report: (error) => log.error(ownFields(error), "an answer failed"),
  };
}

/** All sound stories. The faults of the others are told; with no sound story at all there is nothing to start. */
function openLibrary({ DATA_DIR }: Config): Library {
  if (!statSync(DATA_DIR, { throwIfNoEntry: false })?.isDirectory()) {
    throw new SetupError(`DATA_DIR: expected a folder of stories, found none at ${DATA_DIR}.`);
  }
  const library = readLibrary(DATA_DIR);
  for (const fault of [...library.faults.values()].flat()) console.error(faultText(fault));
  if (library.stories.size === 0)
    throw new SetupError(`DATA_DIR: expected at least one sound story, found none in ${DATA_DIR}.`);
  return library;
}

type Stoppable = Pick<Adapter, "stop">;

type Platform = {
  readonly name: string;
  readonly adapter: Adapter | false;
  readonly hint: string;
};

/** Every way to reach the bot, and what would turn each one on. */
function platforms(config: Config, bot: Bot, log: Log): Platform[] {
  const { HOST: host } = config;
  const onDiscord = discordFor(config, bot, log);
  const onTelegram = telegramFor(config, bot, log);
  return [
    { name: "Discord", adapter: onDiscord, hint: "set DISCORD_TOKEN to turn it on" },
    { name: "Telegram", adapter: onTelegram, hint: "set TELEGRAM_TOKEN to turn it on" },
    {
      name: "Local page",
      adapter: !onDiscord && !onTelegram && web({ bot, log, host }),
      hint: "opens when no platform is on",
    },
  ];
}

function discordFor(config: Config, bot: Bot, log: Log): Adapter | false {
  const { DISCORD_TOKEN: token, DISCORD_PUBLIC_KEY: publicKey, DISCORD_API_BASE: apiBase } = config;
  if (publicKey !== undefined) return discord({ bot, log, apiBase, token, publicKey });
  return token !== undefined && discord({ bot, log, apiBase, token });
}

function telegramFor(config: Config, bot: Bot, log: Log): Adapter | false {
  const { TELEGRAM_TOKEN: token, TELEGRAM_API_ROOT: apiRoot } = config;
  const { TELEGRAM_WEBHOOK_URL: url, TELEGRAM_WEBHOOK_SECRET: secret } = config;
  const webhook = url === undefined ? undefined : { url, secret };
  return token !== undefined && telegram({ bot, log, token, apiRoot, webhook, onLost: endOver });
}

/** Nothing here can put it right: whoever runs the process sees it end, and may start it again. */
function endOver(why: SetupError): void {
  console.error(`sanad: ${why.message}`);
  process.exitCode = 1;
  process.kill(process.pid, "SIGTERM");
}

/** The first signal lets answers in hand finish; a second one, or ten seconds, ends the process at once. */
function stopOnSignal(stop: () => Promise<void>, log: Log): void {
  let isStopping = false;
  const end = async () => {
    if (isStopping) process.exit(1);
    isStopping = true;
    setTimeout(() => process.exit(1), STOP_WITHIN).unref();
    await stop();
    log.info({}, "stopped");
    process.exit();
  };
  process.on("SIGINT", end);
  process.on("SIGTERM", end);
}

/**
 * The server after the adapters: what a platform brought counts as taken only when it is told so. The store last:
 * answers in hand may still need it.
 */
async function stopAll(running: readonly Stoppable[], store: Store): Promise<void> {
  const isAdapter = (each: Stoppable) => "start" in each;
  await Promise.allSettled(running.filter(isAdapter).map((each) => each.stop()));
  await Promise.allSettled(running.filter((each) => !isAdapter(each)).map((each) => each.stop()));
  await store.close();
}
