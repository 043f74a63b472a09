/** Every way to reach the bot. What a platform needs is loaded only where it is on: it takes most of a start. */
import type { Bot } from "#core/command/answer.ts";
import type { Once } from "#core/memory/once.ts";
import type { Adapter, Log, Observer, SetupError } from "../adapters/adapter.ts";
import type { Editor } from "../adapters/web/editor.ts";
import type { Faces } from "../adapters/web/faces.ts";
import { isLoopback } from "../adapters/web/loopback.ts";
import type { Config } from "../config.ts";

export type Platform = {
  /** As the admin reads it. */
  readonly name: string;
  /** As metrics, health and ADMIN_CHAT call it. */
  readonly id: string;
  /** Makes its adapter; absent for a platform that is off. */
  readonly make?: (() => Promise<Adapter>) | undefined;
  /** Whether it runs beside others, and not for its own sake. */
  readonly isBeside?: boolean;
  /** What would turn it on. */
  readonly hint: string;
};

type Options = {
  readonly config: Config;
  readonly bot: Bot;
  readonly log: Log;
  observer(platform: string): Observer;
  readonly once: Once;
  /** Told when a platform that ran is lost for good, as far as this process can tell. */
  onLost(why: SetupError): void;
};

/** Every platform, on or off; and the local page. */
export function platforms(options: Options): Platform[] {
  const [onDiscord, onTelegram] = [discordFor(options), telegramFor(options)];
  const isBeside = onDiscord !== undefined || onTelegram !== undefined;
  const onPage = opensPage(options.config, isBeside) ? pageFor(options) : undefined;
  return [
    { id: "discord", name: "Discord", make: onDiscord, hint: "set DISCORD_TOKEN to turn it on" },
    { id: "telegram", name: "Telegram", make: onTelegram, hint: "set TELEGRAM_TOKEN to turn it on" },
    { id: "page", name: "Local page", make: onPage, isBeside, hint: PAGE_HINT },
  ];
}

const PAGE_HINT =
  "opens when no platform is on, or beside one that does not call this process when HOST is this machine";

/**
 * Beside running platforms the page is for the admin alone: not where others reach this machine, be it through whatever
 * hands on what a platform calls.
 */
function opensPage(config: Config, isBeside: boolean): boolean {
  const { HOST, DISCORD_PUBLIC_KEY, TELEGRAM_WEBHOOK_URL } = config;
  const isCalled = DISCORD_PUBLIC_KEY !== undefined || TELEGRAM_WEBHOOK_URL !== undefined;
  return !isBeside || (isLoopback(HOST) && !isCalled);
}

/** Nothing but the page, for whoever sits before this machine: it then opens for a review before there is any story. */
export function isPageAlone({ HOST, DISCORD_TOKEN, DISCORD_PUBLIC_KEY, TELEGRAM_TOKEN }: Config): boolean {
  return (
    isLoopback(HOST) &&
    [DISCORD_TOKEN, DISCORD_PUBLIC_KEY, TELEGRAM_TOKEN].every((each) => each === undefined)
  );
}

function discordFor({ config, bot, log, observer }: Options): Platform["make"] {
  const { DISCORD_TOKEN: token, DISCORD_PUBLIC_KEY: publicKey, DISCORD_API_BASE: apiBase } = config;
  const common = { bot, log, apiBase, observer: observer("discord") };
  const load = () => import("../adapters/discord/index.ts");
  if (publicKey !== undefined) return async () => (await load()).discord({ ...common, token, publicKey });
  return token === undefined ? undefined : async () => (await load()).discord({ ...common, token });
}

function telegramFor({ config, bot, log, observer, once, onLost }: Options): Platform["make"] {
  const { TELEGRAM_TOKEN: token, TELEGRAM_API_ROOT: apiRoot } = config;
  const { TELEGRAM_WEBHOOK_URL: url, TELEGRAM_WEBHOOK_SECRET: secret } = config;
  if (token === undefined) return undefined;
  const webhook = url === undefined ? undefined : { url, secret };
  const options = { bot, log, token, apiRoot, webhook, once, onLost, observer: observer("telegram") };
  return async () => (await import("../adapters/telegram/index.ts")).telegram(options);
}

function pageFor({ config, bot, log, observer }: Options): Platform["make"] {
  const options = { bot, log, host: config.HOST, observer: observer("page") };
  // Of platforms that are off, too: what they would be sent is what the page shows. It is loaded when it is asked for.
  const faces: Faces = {
    discord: async (...asked) => (await import("../adapters/discord/index.ts")).discordFace(...asked),
    telegram: async (speaker, answered) =>
      (await import("../adapters/telegram/index.ts")).telegramFace(speaker, answered),
  };
  // Who else reaches the page may look at stories, and decide nothing of them.
  let opened: Promise<Editor> | undefined;
  const editor = () => {
    opened ??= import("../draft/review/editor.ts").then(({ editorOf }) => editorOf(config.DATA_DIR));
    return opened;
  };
  const mine = isLoopback(config.HOST) ? { editor } : {};
  return async () => (await import("../adapters/web/index.ts")).web({ ...options, faces, ...mine });
}
