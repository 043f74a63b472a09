import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { recorded } from "./adapters/telegram/talk.ts";
import { ROOT } from "./bot.ts";
import { exitOf, finished, start, until } from "./child.ts";
import { PUBLIC_KEY, requestOf, signed } from "./fakes/discord-http.ts";
import { fakeTelegram, TOKEN } from "./fakes/telegram.ts";
import { finishedInside, startedInside } from "./inside.ts";

test("says what is on, what is off and what would turn it on, and opens the local page", async () => {
  const child = start(["start"], { PORT: "0" });
  const out = await until(child, /http:\/\/127\.0\.0\.1:\d+/);
  expect(out).toContain("egypt-turkey: sound");
  expect(out).toContain("Store       on   memory:, which is forgotten at the end");
  expect(out).toContain("Discord     off  set DISCORD_TOKEN to turn it on");
  expect(out).toContain("Telegram    off  set TELEGRAM_TOKEN to turn it on");
  const [address = ""] = /http:\/\/\S+/.exec(out) ?? [];
  expect(await (await fetch(address)).text()).toContain("<html");
  child.kill("SIGTERM");
  expect(await exitOf(child)).toBe(0);
});

test("answers Discord over HTTP when it has its public key, and nobody else", async () => {
  const sanad = await startedInside({ DISCORD_PUBLIC_KEY: PUBLIC_KEY });
  const out = sanad.printed();
  expect(out).toMatch(/Discord {5}on {3}over HTTP\n {19}to receive anything: enter the public https address/);
  expect(out).toContain("Local page  off");
  const [address = ""] = /http:\/\/\S+\/discord\/interactions/.exec(out) ?? [];
  const ping = requestOf(signed('{"type":1}'));
  const { method, headers } = ping;
  const [right, wrong] = await Promise.all([
    fetch(address, { method, headers, body: await ping.text() }),
    fetch(address, { method, headers, body: '{"type":2}' }),
  ]);
  expect(await right.json()).toEqual({ type: 1 });
  expect(wrong.status).toBe(401);
  sanad.signal("SIGTERM");
  expect(await sanad.ended).toBe(0);
});

test("answers Telegram by webhook until it is told to stop, and lets nobody else in", async () => {
  const telegram = await fakeTelegram();
  onTestFinished(() => telegram.close());
  const sanad = await startedInside({
    TELEGRAM_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: telegram.apiRoot,
    TELEGRAM_WEBHOOK_URL: "https://bot.example.org/telegram",
  });
  const out = sanad.printed();
  expect(out).toMatch(/Telegram {4}on {3}as @sanad_bot, https:\/\/t\.me\/sanad_bot\n/);
  const [address = ""] = /http:\/\/\S+\/telegram/.exec(out) ?? [];
  telegram.bring = async (request) =>
    fetch(address, { method: "POST", headers: request.headers, body: await request.text() });
  const { arrived, release } = telegram.hold("sendMessage");
  const taken = telegram.deliver(recorded("private-command-en"));
  await arrived;
  expect((await fetch(address, { method: "POST", body: "{}" })).status).toBe(401);
  sanad.signal("SIGTERM");
  release();
  await taken;
  expect(await sanad.ended).toBe(0);
  expect(telegram.faults).toEqual([]);
});

test("makes its store where it is told, and leaves it whole when it is stopped", async () => {
  const path = `${mkdtempSync(`${tmpdir()}/sanad-`)}/var/sanad.sqlite`;
  const sanad = await startedInside({ STORE_URL: `sqlite:${path}` });
  expect(sanad.printed()).toContain(`Store       on   sqlite:${path}`);
  sanad.signal("SIGTERM");
  expect(await sanad.ended).toBe(0);
  // What SQLite keeps beside the file while it is open is in the file now.
  expect(readdirSync(dirname(path))).toEqual(["sanad.sqlite"]);
});

test("starts while its store is down, says so without the password, and stops", async () => {
  const sanad = await startedInside({ STORE_URL: "redis://:secret@127.0.0.1:1" });
  const out = sanad.printed();
  expect(out).toContain("Store       wait redis://127.0.0.1:1 does not answer; it is used once it does");
  expect(out).not.toContain("secret");
  sanad.signal("SIGTERM");
  expect(await sanad.ended).toBe(0);
});

test("opens the page beside a platform that is fetched from, as only this machine reaches it", async () => {
  const telegram = await fakeTelegram();
  onTestFinished(() => telegram.close());
  const sanad = await startedInside({ TELEGRAM_TOKEN: TOKEN, TELEGRAM_API_ROOT: telegram.apiRoot });
  const out = sanad.printed();
  expect(out).toMatch(/Telegram {4}on {3}as @sanad_bot/);
  const [, address = ""] = /Local page {2}on {3}(http\S+)/.exec(out) ?? [];
  expect((await fetch(`${address}/story`)).status).toBe(200);
});

test("writes an answer as a picture", async () => {
  const file = join(mkdtempSync(join(tmpdir(), "sanad-")), "out.png");
  const { code, out } = await finishedInside(
    ["say", "--as", "image", "--language", "ar", file, "/who sisi"],
    {},
  );
  expect(out).toMatch(/out\.png: \d+ bytes/);
  expect(code).toBe(0);
  expect(readFileSync(file).subarray(1, 4).toString()).toBe("PNG");
});

test.for([
  {
    args: ["say", "--as", "image", "/who sisi"],
    environment: {},
    says: "sanad: --as image: expected a file to write and a message. Expected: npm run say",
  },
  {
    args: ["say", "--as", "image", "--theme", "pink", "x.png", "/who"],
    environment: {},
    says: 'sanad: --theme: expected one of light, dark, found "pink".',
  },
  {
    args: ["start"],
    environment: { STORE_URL: "mysql://host" },
    says: "sanad: STORE_URL: expected sqlite:PATH, memory:, redis://HOST:PORT",
  },
  {
    args: ["start"],
    environment: { STORE_URL: `sqlite:${ROOT}src` },
    says: "sanad: STORE_URL: expected a file, found a folder at sqlite:",
  },
  {
    args: ["start"],
    environment: { PORT: "x" },
    says: 'sanad: PORT: expected a port from 0 to 65535, found "x".',
  },
  {
    args: ["start"],
    environment: { DATA_DIR: "/nowhere" },
    says: "sanad: DATA_DIR: expected a folder of stories, found none at /nowhere.",
  },
  {
    args: ["start"],
    environment: { DATA_DIR: `${ROOT}tests/fixtures/misquoted` },
    says: "expected at least one sound story",
  },
  {
    args: ["say", "--as", "html"],
    environment: {},
    says: 'sanad: --as: expected one of text, json, discord, telegram, image, found "html".',
  },
  {
    args: ["say", "--language", "fr"],
    environment: {},
    says: 'sanad: --language: expected one of ar, en, tr, found "fr".',
  },
  {
    args: ["draft", "--fill", "bridge"],
    environment: {},
    says: "sanad: --fill: expected a model in DRAFT_MODEL_URL and DRAFT_MODEL",
  },
  {
    args: ["draft", "--fill", "bridge"],
    environment: { DRAFT_MODEL_URL: "http://127.0.0.1:1/v1" },
    says: "sanad: DRAFT_MODEL: expected it beside the other one, found nothing.",
  },
  {
    args: ["draft", "--fill", "none"],
    environment: { DRAFT_MODEL_URL: "http://127.0.0.1:1/v1", DRAFT_MODEL: "x" },
    says: "sanad: expected a story in",
  },
  {
    args: ["draft", "--fill", "none", "--calls", "many"],
    environment: {},
    says: 'sanad: --calls: expected a number such as 60, found "many".',
  },
  { args: ["say", "--loud"], environment: {}, says: "sanad: Unknown option '--loud'. Expected: npm run say" },
  {
    args: ["say", "--story", "none", "/who"],
    environment: {},
    says: 'expected one of egypt-turkey, found "none".',
  },
  {
    args: ["sing"],
    environment: {},
    says: 'sanad: expected start, say, draft, review, commands, deliveries, announce or check-stories, found "sing".',
  },
])("one clear sentence and exit code 1: $says", async ({ args, environment, says }) => {
  const { code, error } = await finishedInside(args, environment);
  expect(error).toContain(says);
  expect(error).not.toMatch(/^\s+at /m);
  expect(code).toBe(1);
});

test("a process that can't start says one clear sentence, and ends by itself with exit code 1", async () => {
  const { code, out, error } = await finished(["start"], { DEFAULT_STORY: "none" });
  expect(error).toBe('sanad: DEFAULT_STORY: expected one of egypt-turkey, found "none".\n');
  expect(out).toBe("");
  expect(code).toBe(1);
});

test("check-stories ends with 1 and names file and line when something is wrong", async () => {
  const { code, out } = await finished(["check-stories", "tests/fixtures/misquoted"], {});
  expect(out).toContain("bridge/events.yaml:8:34: expected words of source report, letter by letter");
  expect(code).toBe(1);
});

test("check-stories ends with 0 and one line per story when all is well", async () => {
  const { code, out } = await finishedInside(["check-stories"], {});
  expect(out).toMatch(/^egypt-turkey: sound .* 13 of 13 sentences used .*\n$/);
  expect(code).toBe(0);
});

test("check-stories says so when the folder is empty", async () => {
  const { code, out } = await finishedInside(["check-stories", mkdtempSync(`${tmpdir()}/sanad-`)], {});
  expect(out).toContain("expected a folder for each story, found none");
  expect(code).toBe(1);
});

test("say answers each line of standard input with a line of JSON", async () => {
  const { out } = await finished(
    ["say", "--language", "ar", "--as", "json"],
    {},
    "/who السيسي\n\nhello\n/who saqr",
  );
  const replies = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(replies.map(({ outcome }) => outcome)).toEqual(["answered", "unclear", "unclear", "answered"]);
  expect(replies[0].evidence).toEqual([
    { source: "article", sentence: 5, quote: expect.stringContaining("السيسي") },
  ]);
  expect(replies[0].text).toContain("عبد الفتاح السيسي");
  expect(replies[3].reply.language).toBe("ar");
});

test.for(["discord", "telegram"])("say prints the payload that %s would get", async (platform) => {
  const { out } = await finishedInside(["say", "--as", platform, "/who sisi"], {});
  expect(JSON.stringify(JSON.parse(out))).toContain("Abdel Fattah el-Sisi");
});
