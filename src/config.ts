/** The environment as one shape. Only main reads `process.env`, and hands it to this. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as z from "zod";
import { LANGUAGES } from "#core/language/language.ts";
import { SetupError } from "./adapters/adapter.ts";

/** pino's levels. */
const LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;

const token = z.string().regex(/^\S+$/, "a token without spaces").optional();
const server = z.url({ protocol: /^https?$/, error: "a URL such as http://127.0.0.1:8081" }).optional();

/** It is shown while it is asked, so what is secret has to be elsewhere. */
const MODEL_SERVER = "a URL such as http://127.0.0.1:11434/v1, without a name, password or key in it";

const WEBHOOK = "an https URL with a plain path, such as https://example.org/telegram";
/** Of letters that mean themselves, as routes and proxies have signs for others. */
const PLAIN_PATH = /^(?:\/[\w.~-][\w.~:-]*)+\/?$/;

const shape = z.object({
  /** Which platforms to start. Each also as `…_FILE`: the path of a file that holds it. */
  DISCORD_TOKEN: token,
  TELEGRAM_TOKEN: token,
  /** Where Telegram calls sanad, in place of being asked for updates. The path is served here; any host may lead to it. */
  TELEGRAM_WEBHOOK_URL: z
    .url({ protocol: /^https?$/, error: WEBHOOK })
    .refine((url) => PLAIN_PATH.test(URL.parse(url)?.pathname ?? ""), WEBHOOK)
    .optional(),
  /** What Telegram proves itself with: https://core.telegram.org/bots/api#setwebhook */
  TELEGRAM_WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{1,256}$/, "1 to 256 of A-Z, a-z, 0-9, _ and -")
    .optional(),
  /** The key with which Discord signs what it sends: it then calls over HTTP, in place of the gateway. */
  DISCORD_PUBLIC_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/i, "64 hexadecimal digits")
    .optional(),
  /** Another API server in place of the platform's own; Discord's as `http://host/api`, without version. */
  DISCORD_API_BASE: server,
  TELEGRAM_API_ROOT: server,
  /** Where health, metrics, the local page and what platforms call are served. Port 0 takes any free one. */
  HOST: z.string().default("127.0.0.1"),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, "a port from 0 to 65535")
    .transform(Number)
    .refine((port) => port <= 65535, "a port from 0 to 65535")
    .default(3000),
  /** The folder of stories. */
  DATA_DIR: z.string().default(fileURLToPath(new URL("../data", import.meta.url))),
  /** Where what is remembered is kept: see `openStore`, which also says what is wrong with it. */
  STORE_URL: z.string().default("sqlite:./var/sanad.sqlite"),
  /** The story that is meant when nobody says which; the first one by default. */
  DEFAULT_STORY: z.string().optional(),
  DEFAULT_LANGUAGE: z.enum(LANGUAGES, `one of ${LANGUAGES.join(", ")}`).default("en"),
  /** Where the bot tells its admin of stories that can't be used: a chat or channel of a platform by its id. */
  ADMIN_CHAT: z
    .string()
    .regex(/^(?:telegram:-?|discord:)\d{1,20}$/, "telegram:ID or discord:CHANNEL_ID")
    .transform((chat) => {
      const [platform = "", place = ""] = chat.split(":");
      return { platform, place };
    })
    .optional(),
  /**
   * A model that fills in drafts, on any server that speaks as OpenAI's does. Only `npm run draft` asks it: nothing
   * that answers readers does.
   */
  DRAFT_MODEL_URL: z
    .url({ protocol: /^https?$/, error: MODEL_SERVER })
    .refine((url) => URL.parse(url)?.username === "" && URL.parse(url)?.search === "", MODEL_SERVER)
    .optional(),
  DRAFT_MODEL: z.string().optional(),
  DRAFT_MODEL_KEY: token,
  /** What a million tokens cost, read and written, in whatever money the server takes. */
  DRAFT_MODEL_PRICE: z
    .string()
    .regex(
      /^\d{1,6}(?:\.\d{1,6})?\/\d{1,6}(?:\.\d{1,6})?$/,
      "READ/WRITTEN for a million tokens, such as 0.15/0.60",
    )
    .transform((price) => {
      const [read = 0, written = 0] = price.split("/").map(Number);
      return { read, written };
    })
    .optional(),
  LOG_LEVEL: z.enum(LEVELS, `one of ${LEVELS.join(", ")}`).default("info"),
});

export type Config = z.infer<typeof shape>;

/** Variables that hold secrets: they may come from files, and their values are never shown. */
const SECRETS = [
  "DISCORD_TOKEN",
  "TELEGRAM_TOKEN",
  "TELEGRAM_WEBHOOK_SECRET",
  "STORE_URL",
  "DRAFT_MODEL_KEY",
] as const;

/** Variables whose values are shown to nobody. */
const UNSHOWN: readonly string[] = [...SECRETS, "ADMIN_CHAT", "DRAFT_MODEL_URL"];

/** Every variable that can be set. */
export const VARIABLES: readonly string[] = [
  ...Object.keys(shape.shape),
  ...SECRETS.map((name) => `${name}_FILE`),
];

/** The secrets that are set. */
export function secretsOf(config: Config): string[] {
  return SECRETS.flatMap((name) => config[name] ?? []);
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the configuration. An empty variable or secret's file counts as not set, as compose files leave them.
 * @throws {SetupError} naming the variable, what was expected and, unless it is a secret, what was found.
 */
export function readConfig(environment: Environment): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  for (const name of SECRETS) given[name] = secret(name, given);
  const parsed = shape.safeParse(given);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const name = String(issue?.path[0]);
  const found = UNSHOWN.includes(name) ? "something else" : JSON.stringify(given[name]);
  throw new SetupError(`${name}: expected ${issue?.message}, found ${found}.`);
}

function secret(name: string, given: Environment): string | undefined {
  const file = given[`${name}_FILE`];
  if (file === undefined) return given[name];
  if (given[name] !== undefined) throw new SetupError(`${name}: expected it or ${name}_FILE, found both.`);
  try {
    return readFileSync(file, "utf8").trim() || undefined;
  } catch (cause) {
    throw new SetupError(`${name}_FILE: expected a file that can be read, found none at ${file}.`, { cause });
  }
}
