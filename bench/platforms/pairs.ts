/** The bots that are measured side by side: sanad, with all of its work in it, and a bare one that answers a constant. */
import { discordSide } from "./discord.ts";
import type { Side } from "./side.ts";
import { telegramSide } from "./telegram.ts";

export type Contestant = {
  readonly side: () => Promise<Side>;
  readonly program: string;
  readonly args?: readonly string[];
  readonly ready: RegExp;
};

/** `most`: how much of the bare bot's sanad may take, where there is a goal. */
export type Pair = {
  readonly name: string;
  readonly bare: Contestant;
  readonly sanad: Contestant;
  readonly most: Readonly<Record<string, number>>;
};

const BARE_GRAMMY = { program: "bench/platforms/bare-grammy.js", ready: /^ready.*\n/m };
const BARE_DISCORD = { program: "bench/platforms/bare-discord.js", ready: /^ready\n/m };
const BARE_HTTP = { program: "bench/platforms/bare-discord-http.js", ready: /^ready.*\n/m };
const SANAD = { program: "src/main.js", args: ["start"], ready: /"started"/ };

/** What is asked of sanad beside discord.js. */
const BESIDE_DISCORD = { "CPU per answer": 1, "start-up": 1.3, "memory held": 1.3 };

export const PAIRS: readonly Pair[] = [
  {
    name: "Telegram by webhook, beside grammY by webhook",
    bare: { side: () => telegramSide("webhook"), ...BARE_GRAMMY },
    sanad: { side: () => telegramSide("webhook"), ...SANAD },
    most: { "CPU per answer": 0.6 },
  },
  {
    name: "Telegram by polling, beside grammY by polling",
    bare: { side: () => telegramSide("polling"), ...BARE_GRAMMY },
    sanad: { side: () => telegramSide("polling"), ...SANAD },
    most: {},
  },
  {
    name: "Discord by the gateway, beside discord.js",
    bare: { side: () => discordSide("gateway"), ...BARE_DISCORD },
    sanad: { side: () => discordSide("gateway"), ...SANAD },
    most: BESIDE_DISCORD,
  },
  {
    name: "Discord over HTTP, beside a bare server that checks signatures",
    bare: { side: () => discordSide("http"), ...BARE_HTTP },
    sanad: { side: () => discordSide("http"), ...SANAD },
    most: {},
  },
];
