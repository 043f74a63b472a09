import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { recorded as interaction, RECORDED } from "../adapters/discord/recorded.ts";
import { recordings, recorded as update } from "../adapters/telegram/talk.ts";
import { changedData, rewrite } from "../bot.ts";
import { finished, type Running, started } from "../child.ts";
import { byHand, drafted, emptyRoot } from "../draft/drafting.ts";
import {
  APPLICATION,
  TOKEN as DISCORD_TOKEN,
  type FakeDiscord,
  fakeDiscord,
  INVALID_FORM,
} from "../fakes/discord.ts";
import { type FakeTelegram, fakeTelegram, TOKEN as TELEGRAM_TOKEN } from "../fakes/telegram.ts";
import { finishedInside, startedInside } from "../inside.ts";

const COMMAND = interaction("command-who-dm-tr");

test("answers on both platforms, and tells each of its parts at /ready", async () => {
  const { discord, telegram, sanad } = await bothInside({ DATA_DIR: changedData(() => {}) });
  await discord.dispatch(COMMAND);
  await telegram.deliver(update("private-command-en"));
  const { status, body } = await ready(sanad);
  expect(status).toBe(200);
  expect(body).toMatchObject({
    isUp: true,
    parts: {
      discord: { isUp: true, ways: [{ name: "shard 0", isUp: true, status: "Ready" }] },
      telegram: { isUp: true, ways: [{ name: "polling", isUp: true, status: "listening" }] },
      stories: { isUp: true, stories: [{ story: "egypt-turkey" }], faults: [] },
    },
  });
  const metrics = await (await fetch(`${sanad.address}/metrics`)).text();
  expect(metrics).toContain(
    'sanad_answers_total{platform="telegram",command="timeline",language="en",outcome="answered"} 1',
  );
  expect(metrics).toContain('sanad_up{part="telegram"} 1');
});

test("on SIGTERM lets an answer in hand finish, and ends with 0", async () => {
  const { discord, sanad } = await both({ LOG_LEVEL: "debug" });
  const { promise, resolve: release } = Promise.withResolvers<void>();
  discord.held = promise;
  await discord.dispatch(COMMAND);
  sanad.signal("SIGTERM");
  // Stopping begins with the doors: once nobody is let in, the answer is still in hand.
  await vi.waitFor(() => expect(fetch(`${sanad.address}/live`)).rejects.toThrow(), { timeout: 10_000 });
  expect(sanad.printed()).not.toContain('"msg":"answered"');
  release();
  expect(await sanad.ended).toBe(0);
  expect(sanad.printed()).toMatch(/"msg":"answered".*"msg":"stopped"/s);
});

test("on a second signal ends at once, whatever is in hand", async () => {
  const { discord, sanad } = await both();
  discord.held = new Promise(() => {});
  await discord.dispatch(COMMAND);
  sanad.signal("SIGTERM");
  await vi.waitFor(() => expect(fetch(`${sanad.address}/live`)).rejects.toThrow(), { timeout: 10_000 });
  sanad.signal("SIGTERM");
  expect(await sanad.ended).toBe(1);
});

test("leaves also while a platform can't be reached any more", async () => {
  const { telegram, sanad } = await bothInside();
  telegram.close();
  await sanad.says(/Telegram sends no updates/);
  sanad.signal("SIGTERM");
  expect(await sanad.ended).toBe(0);
});

test("one platform that can't be reached keeps no other from running, and runs once it can", async () => {
  const { discord, sanad, telegram } = await bothInside({}, (fake) => {
    // Each start makes this call, and once more where the connection broke.
    for (let failures = 0; failures < 4; failures += 1) fake.fail("getMe", "broken connection");
  });
  expect(sanad.printed()).toMatch(/Discord {5}on {3}as sanad#1234/);
  expect(sanad.printed()).toMatch(
    /Telegram {4}wait Telegram can't be reached .*\n {19}trying until it works/,
  );
  await discord.dispatch(COMMAND);
  const { status, body } = await ready(sanad);
  expect(status).toBe(503);
  expect(body).toMatchObject({
    parts: {
      discord: { isUp: true },
      telegram: { isUp: false, why: expect.stringContaining("can't be reached") },
    },
  });
  await sanad.says(/Telegram {4}on {3}as @sanad_bot/);
  await telegram.deliver(update("private-command-en"));
  expect((await ready(sanad)).status).toBe(200);
});

test("a wrong token keeps no other platform from running either", async () => {
  const { discord, sanad } = await bothInside({ TELEGRAM_TOKEN: "1:wrong" });
  expect(sanad.printed()).toMatch(/Telegram {4}wait TELEGRAM_TOKEN: expected the token/);
  await discord.dispatch(COMMAND);
  expect((await ready(sanad)).status).toBe(503);
  expect((await fetch(`${sanad.address}/ready/discord`)).status).toBe(200);
});

test("where no platform can ever run, ends with 1 and says what to change", async () => {
  const [discord, telegram] = await fakes();
  const { code, error } = await finished(["start"], {
    ...variables(discord, telegram),
    PORT: "0",
    TELEGRAM_TOKEN: "1:wrong",
    DISCORD_TOKEN: "wrong",
  });
  expect(error).toMatch(/^sanad: DISCORD_TOKEN: expected .*\nTELEGRAM_TOKEN: expected .*\n$/);
  expect(code).toBe(1);
});

/** A small story, as what may be asked of one is worked out anew each time that it changes. */
const BRIDGE = "tests/fixtures/stories/bridge";

test("tells the admin of a story that can't be used, in the log, at /ready and in their chat", async () => {
  const data = changedData(() => {}, BRIDGE);
  const { telegram, sanad } = await bothInside({ DATA_DIR: data, ADMIN_CHAT: "telegram:70000009" });
  const events = join(data, "bridge/events.yaml");
  rewrite(events, "value: 2023~", "value: 2023-19");
  await sanad.says(/can't be used as it is now/);
  const told = () => telegram.calls.filter(({ params }) => params.chat_id === "70000009");
  await vi.waitFor(() => expect(told()).toHaveLength(1), { timeout: 10_000 });
  expect(told()[0]?.params.text).toMatch(/^bridge: can't be used as it is now; its last sound state/);
  expect(told()[0]?.params.text).toMatch(/bridge\/events\.yaml:\d+:\d+: expected .*2023-19/);
  const { status, body } = await ready(sanad);
  expect(status).toBe(200);
  const reason = { expected: expect.any(String), found: expect.stringContaining("2023-19") };
  const fault = { file: "bridge/events.yaml", line: 14, ...reason };
  expect(body).toMatchObject({
    isUp: true,
    isDegraded: true,
    parts: { stories: { isUp: true, isDegraded: true, faults: [fault] } },
  });
  // The story answers as before.
  await telegram.deliver(update("private-command-en"));
  rewrite(events, "value: 2023-19", "value: 2023~");
  await sanad.says(/bridge: sound again/);
  expect((await ready(sanad)).body).not.toHaveProperty("isDegraded");
  expect(telegram.faults).toEqual([]);
});

test("a changed story answers without a restart; SIGHUP reads all anew", async () => {
  const data = changedData(() => {}, BRIDGE);
  const { telegram, sanad } = await bothInside({ DATA_DIR: data });
  rewrite(join(data, "bridge/actors.yaml"), "en: Ilir Hoxha", "en: The mayor");
  await sanad.says(/bridge: changed, revision/);
  const metrics = await (await fetch(`${sanad.address}/metrics`)).text();
  expect(metrics).toContain('sanad_reloads_total{result="changed"} 1');
  expect(metrics.match(/^sanad_story_info\{/gm)).toHaveLength(1);
  sanad.signal("SIGHUP");
  await sanad.says(/"stories":1,"faults":0,"msg":"read all stories anew"/);
  expect(telegram.faults).toEqual([]);
});

test("ADMIN_CHAT on a platform that is off is told before anything runs", async () => {
  const { code, error } = await finishedInside(["start"], {
    PORT: "0",
    ADMIN_CHAT: "discord:1300000000000000001",
  });
  expect(error).toBe(
    "sanad: ADMIN_CHAT: expected a chat of a platform that is on, with its token, found one of discord.\n",
  );
  expect(code).toBe(1);
});

test("no token, id or word of any reader stands in the log, the metrics or at /ready", async () => {
  const { discord, telegram, sanad } = await both({ LOG_LEVEL: "trace" });
  const interactions = RECORDED.filter((name) => !["ping", "form-guild-en"].includes(name)).map(interaction);
  telegram.fail("sendMessage", {
    error_code: 400,
    description: 'Bad Request: can\'t parse "nobody" in 70000002',
  });
  for (const name of recordings) await telegram.deliver(update(name));
  discord.refusals.push(INVALID_FORM);
  for (const each of interactions) await discord.dispatch(each);
  const shown = await Promise.all(
    ["/metrics", "/ready"].map(async (path) => (await fetch(`${sanad.address}${path}`)).text()),
  );
  sanad.signal("SIGTERM");
  expect(await sanad.ended).toBe(0);
  const all = [sanad.printed(), ...shown].join("\n");
  // What is looked for would be found: the log has a line for each answer.
  expect(all.match(/"msg":"answered"/g)?.length).toBeGreaterThan(50);
  const secrets = [
    DISCORD_TOKEN,
    TELEGRAM_TOKEN,
    ...[...recordings.map(update), ...interactions].flatMap((each) => secretsOf(each)),
  ];
  expect(secrets.length).toBeGreaterThan(300);
  expect(secrets.filter((secret) => stands(secret, all))).toEqual([]);
});

/** Whether a secret stands in a text. The digits of an id also come up by chance within some measured number. */
function stands(secret: string, text: string): boolean {
  return /^\d+$/.test(secret) ? new RegExp(`(?<![\\d.])${secret}(?!\\d)`).test(text) : text.includes(secret);
}

/** What the bot itself is called, as its start says, and Telegram. */
const OWN: readonly string[] = [APPLICATION, "123456", "sanad_bot", "@sanad_bot", "Telegram"];

/** Where people's words and names stand, and keys by which they could be found. */
const WORDS = /^(?:text|caption|title|query|quote|content|value|data|custom_id|token|username|.*_name|.*id)$/;

/** Every id in a recording, and all that a person wrote in it or is called by: long enough to be no coincidence. */
function secretsOf(value: unknown, key = ""): string[] {
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([name, part]) =>
      secretsOf(part, Array.isArray(value) ? key : name),
    );
  const isSecret = WORDS.test(key) && !OWN.includes(String(value)) && String(value).length > 5;
  return isSecret ? [String(value)] : [];
}

/** sanad in a process of its own on both platforms, each on this machine. */
async function both(environment: Readonly<Record<string, string>> = {}) {
  const [discord, telegram] = await fakes();
  return { discord, telegram, sanad: await started({ ...variables(discord, telegram), ...environment }) };
}

/** The same in the tests' own process. `prepare`: what Telegram is to do at the start. */
async function bothInside(
  environment: Readonly<Record<string, string>> = {},
  prepare: (telegram: FakeTelegram) => void = () => {},
) {
  const [discord, telegram] = await fakes();
  prepare(telegram);
  return {
    discord,
    telegram,
    sanad: await startedInside({ ...variables(discord, telegram), ...environment }),
  };
}

async function fakes(): Promise<[FakeDiscord, FakeTelegram]> {
  const [discord, telegram] = await Promise.all([fakeDiscord(), fakeTelegram()]);
  onTestFinished(() => discord.close());
  onTestFinished(() => telegram.close());
  return [discord, telegram];
}

function variables({ apiBase }: FakeDiscord, { apiRoot }: FakeTelegram) {
  return { DISCORD_TOKEN, DISCORD_API_BASE: apiBase, TELEGRAM_TOKEN, TELEGRAM_API_ROOT: apiRoot };
}

async function ready({ address }: Running): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${address}/ready`);
  return { status: response.status, body: await response.json() };
}

test("before anything is reviewed, the page opens with the review, and answers once that is done", async () => {
  const root = emptyRoot();
  await drafted(root, "A bridge opens\n\nEngineer Lena Novak opened the Sula Bridge on 3 May 2026.", [
    "--story",
    "bridge",
    "--languages",
    "en",
  ]);
  const sanad = await started({ DATA_DIR: root, STORE_URL: "memory:" });
  expect(sanad.printed()).toContain("bridge: draft · to be reviewed on the page");
  const { url, ok } = await fetch(`${sanad.address}/?language=en`);
  expect([ok, url]).toEqual([true, `${sanad.address}/story?language=en`]);
  const ask = () =>
    fetch(`${sanad.address}/message`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ text: "/who", language: "en" }),
    });
  expect((await ask()).status).toBe(503);
  for (const file of ["story.yaml", "actors.yaml", "events.yaml", "statements.yaml", "summary.yaml"])
    byHand(root, "bridge", file, (text) =>
      text
        .replaceAll(/^ *draft: true\n|(?<=- )draft: true\n */gm, "")
        .replaceAll("role: {}", "role: {en: X}"),
    );
  await vi.waitFor(async () => expect((await ask()).status).toBe(200), { timeout: 20_000, interval: 200 });
});
