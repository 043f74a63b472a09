import { expect, onTestFinished, test, vi } from "vitest";
import type { Adapter, Log } from "../../../src/adapters/adapter.ts";
import { SetupError } from "../../../src/adapters/adapter.ts";
import { discord } from "../../../src/adapters/discord/index.ts";
import { testBot } from "../../bot.ts";
import {
  ALREADY_ACKNOWLEDGED,
  type FakeDiscord,
  fakeDiscord,
  INVALID_FORM,
  TOKEN,
  UNKNOWN_INTERACTION,
} from "../../fakes/discord.ts";
import { RECORDED, recorded } from "./recorded.ts";
import { shownOf } from "./shown.ts";

test("starts, registers its commands, and says as whom and where it answers", async () => {
  const { fake, adapter } = await stage();
  expect(await adapter.start()).toBe("as sanad#1234 in 1 server");
  expect(fake.requests).toEqual([
    "GET /api/v10/gateway/bot",
    "GET /api/v10/applications/1234567890123456789/commands",
    "PUT /api/v10/applications/1234567890123456789/commands",
  ]);
  expect(fake.faults).toEqual([]);
});

test("registers nothing at a second start", async () => {
  const { fake, adapter } = await stage();
  await adapter.start();
  await adapter.stop();
  await (await adapterFor(fake)).start();
  expect(fake.registered).toHaveLength(1);
});

test("starts where Discord refuses Arabic names of commands", async () => {
  const { fake, adapter } = await stage();
  fake.refusesArabic = true;
  await adapter.start();
  expect(JSON.stringify(fake.commands)).not.toContain('"ar"');
});

test("names the setting, and not the token, when the token is wrong", async () => {
  const { fake } = await stage();
  const start = (await adapterFor(fake, { token: "a-wrong-token" })).start();
  await expect(start).rejects.toThrow(SetupError);
  await expect(start).rejects.toThrow(/^DISCORD_TOKEN: (?!.*a-wrong-token)/);
});

test("says what to check when Discord can't be reached", async () => {
  const { fake } = await stage();
  const adapter = await adapterFor(fake);
  await fake.close();
  const start = adapter.start();
  await expect(start).rejects.toThrow(SetupError);
  await expect(start).rejects.toThrow(
    "Discord can't be reached (ECONNREFUSED): check the network, and DISCORD_API_BASE where it is set.",
  );
});

const OFFERED = RECORDED.filter((name) => /^(command|button|typing)-/.test(name));
test("answers every recorded interaction, as the specification wants it", async () => {
  const { fake, adapter, log } = await stage();
  await adapter.start();
  for (const name of OFFERED) {
    const response = await fake.dispatch(recorded(name));
    if (!name.startsWith("typing-")) expect(shownOf(response).formed, name).toEqual([]);
  }
  await adapter.stop();
  expect(fake.faults).toEqual([]);
  expect(log.error.mock.calls).toEqual([]);
  expect(fake.requests.filter((request) => request.endsWith("/callback"))).toHaveLength(OFFERED.length);
});

test("goes on after an interaction that it has no answer to", async () => {
  const { fake, adapter } = await stage();
  await adapter.start();
  fake.dispatch(recorded("menu-message-guild-en"));
  const response = await fake.dispatch(recorded("command-who-dm-tr"));
  expect(shownOf(response).text).toContain("Recep Tayyip Erdoğan");
});

test.for([UNKNOWN_INTERACTION, ALREADY_ACKNOWLEDGED])(
  "tells once, and not as an error, of answers refused with $code",
  async (refusal) => {
    const { fake, adapter, log } = await stage();
    await adapter.start();
    fake.refusesResponses = refusal;
    await fake.dispatch(recorded("command-who-dm-tr"));
    await fake.dispatch(recorded("command-help-guild-en"));
    await adapter.stop();
    expect(log.info).toHaveBeenCalledTimes(1);
    expect(log.error).not.toHaveBeenCalled();
  },
);

test("logs of any other refusal the code, and neither words nor tokens nor ids", async () => {
  const { fake, adapter, log } = await stage();
  await adapter.start();
  fake.refusesResponses = INVALID_FORM;
  await fake.dispatch(recorded("command-unclear-guild-en"));
  await adapter.stop();
  expect(log.error.mock.calls).toEqual([[{ code: 50035 }, "Discord: an answer did not get through"]]);
});

type Stage = { fake: FakeDiscord; adapter: Adapter; log: ReturnType<typeof quietLog> };

async function stage(): Promise<Stage> {
  const fake = await fakeDiscord();
  onTestFinished(() => fake.close());
  const log = quietLog();
  return { fake, log, adapter: await adapterFor(fake, { log }) };
}

async function adapterFor(
  { apiBase }: FakeDiscord,
  { token = TOKEN, log = quietLog() }: { token?: string; log?: Log } = {},
): Promise<Adapter> {
  const adapter = discord({ bot: await testBot(), token, apiBase, log });
  onTestFinished(() => adapter.stop());
  return adapter;
}

function quietLog() {
  return { info: vi.fn<Log["info"]>(), warn: vi.fn<Log["warn"]>(), error: vi.fn<Log["error"]>() };
}
