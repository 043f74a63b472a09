/** The bot and a Discord on this machine, for one test. */
import { onTestFinished, vi } from "vitest";
import type { Bot } from "#core/command/answer.ts";
import type { Log, Observer } from "../../../src/adapters/adapter.ts";
import { discord } from "../../../src/adapters/discord/index.ts";
import { testBot } from "../../bot.ts";
import { type FakeDiscord, fakeDiscord, TOKEN } from "../../fakes/discord.ts";
import { noteAll } from "../../observer.ts";

const bot = await testBot();

type Stage = {
  readonly fake: FakeDiscord;
  readonly adapter: ReturnType<typeof discord>;
  readonly log: ReturnType<typeof quietLog>;
  readonly observer: ReturnType<typeof noteAll>;
};

/** A Discord that listens, and the bot that is about to connect to its gateway. Both end with the test. */
export async function stage(given: Pick<Given, "bot"> = {}): Promise<Stage> {
  const fake = await fakeDiscord();
  onTestFinished(() => fake.close());
  const log = quietLog();
  const observer = noteAll();
  return { fake, log, observer, adapter: adapterFor(fake, { ...given, log, observer }) };
}

type Given = {
  readonly token?: string | undefined;
  readonly publicKey?: string | undefined;
  readonly log?: Log;
  readonly observer?: Observer;
  readonly bot?: Bot;
};

/** Another adapter for the same Discord; over HTTP when it has a public key. */
export function adapterFor(
  { apiBase }: FakeDiscord,
  { publicKey, log = quietLog(), observer = noteAll(), ...given }: Given = {},
): Stage["adapter"] {
  const token = "token" in given ? given.token : TOKEN;
  const common = { bot: given.bot ?? bot, apiBase, log, observer };
  const adapter =
    publicKey === undefined
      ? discord({ ...common, token: token ?? TOKEN })
      : discord({ ...common, token, publicKey });
  onTestFinished(() => adapter.stop());
  return adapter;
}

export function quietLog() {
  return {
    debug: vi.fn<Log["debug"]>(),
    info: vi.fn<Log["info"]>(),
    warn: vi.fn<Log["warn"]>(),
    error: vi.fn<Log["error"]>(),
  };
}
