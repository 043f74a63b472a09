/** A talk with the whole bot on Telegram: real commands and stories, over a Bot API server on this machine. */
import { readdirSync, readFileSync } from "node:fs";
import { onTestFinished } from "vitest";
import type { Bot } from "#core/command/answer.ts";
import type { Adapter } from "../../../src/adapters/adapter.ts";
import { telegram } from "../../../src/adapters/telegram/index.ts";
import { testBot } from "../../bot.ts";
import { type Call, type FakeTelegram, fakeTelegram, TOKEN, type Update } from "../../fakes/telegram.ts";
import { askedOf } from "../../http.ts";
import { noteAll } from "../../observer.ts";

const RECORDED = new URL("recorded/", import.meta.url);

/** The names of the recorded updates. */
export const recordings: readonly string[] = readdirSync(RECORDED).map((file) => file.replace(/\.json$/, ""));

export function recorded(name: string): Update {
  return JSON.parse(readFileSync(new URL(`${name}.json`, RECORDED), "utf8"));
}

/** A recorded update in which some fields of its parts are others. */
export function recordedWith(name: string, parts: Readonly<Record<string, object>>): Update {
  const update = JSON.parse(JSON.stringify(recorded(name)));
  for (const [kind, fields] of Object.entries(parts)) update[kind] = { ...update[kind], ...fields };
  return update;
}

export type Talk = {
  readonly server: FakeTelegram;
  readonly adapter: Adapter;
  readonly logged: object[];
  readonly observer: ReturnType<typeof noteAll>;
};

type Options = Partial<Omit<Parameters<typeof telegram>[0], "log" | "observer">> & { readonly bot?: Bot };

/** An address that leads to the bot of the talk. */
export const WEBHOOK = { url: "https://bot.example.org/telegram/updates" };

/** The bot and its server, neither of them started yet: the server listens, and closes with the test. */
export async function talk(options: Options = {}): Promise<Talk> {
  const server = await fakeTelegram();
  onTestFinished(() => server.close());
  const logged: object[] = [];
  const note = (level: string) => (fields: object, message: string) =>
    logged.push({ level, ...fields, message });
  const log = { debug() {}, info: note("info"), warn: note("warn"), error: note("error") };
  const observer = noteAll();
  const common = { bot: await testBot(), token: TOKEN, apiRoot: server.apiRoot, log, observer };
  const adapter = telegram({ ...common, ...options });
  server.bring = (request) => askedOf(adapter.http, request);
  return { server, adapter, logged, observer };
}

/** The calls by which the bot answers updates, once it has answered them all. */
export async function answers({ server, adapter }: Talk, ...updates: readonly Update[]): Promise<Call[]> {
  await adapter.start();
  const setUp = server.calls.length;
  for (const update of updates) await server.deliver(update);
  await adapter.stop();
  return server.calls.slice(setUp);
}
