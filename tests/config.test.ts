import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { readConfig } from "../src/config.ts";

test("with nothing set, the local page listens on this machine only, in English", () => {
  expect(readConfig({})).toMatchObject({
    HOST: "127.0.0.1",
    PORT: 3000,
    DEFAULT_LANGUAGE: "en",
    LOG_LEVEL: "info",
    STORE_URL: "sqlite:./var/sanad.sqlite",
  });
});

test("the store's URL comes from a file too, as it may hold a password", () => {
  const file = `${mkdtempSync(`${tmpdir()}/sanad-`)}/url`;
  writeFileSync(file, "rediss://:secret@host\n");
  expect(readConfig({ STORE_URL_FILE: file }).STORE_URL).toBe("rediss://:secret@host");
});

test("an empty variable counts as not set", () => {
  expect(readConfig({ DISCORD_TOKEN: "", PORT: "", DEFAULT_LANGUAGE: "" })).toEqual(readConfig({}));
});

test("a token comes from a file, without the line end that editors leave", () => {
  const file = `${mkdtempSync(`${tmpdir()}/sanad-`)}/token`;
  writeFileSync(file, "123:secret\n");
  expect(readConfig({ TELEGRAM_TOKEN_FILE: file }).TELEGRAM_TOKEN).toBe("123:secret");
});

test("an empty file counts as not set, as a platform without a token leaves it in a container", () => {
  expect(readConfig({ TELEGRAM_TOKEN_FILE: "/dev/null", STORE_URL_FILE: "/dev/null" })).toEqual(
    readConfig({}),
  );
});

test.for([
  [{ PORT: "abc" }, 'PORT: expected a port from 0 to 65535, found "abc".'],
  [{ PORT: "70000" }, 'PORT: expected a port from 0 to 65535, found "70000".'],
  [{ DEFAULT_LANGUAGE: "fr" }, 'DEFAULT_LANGUAGE: expected one of ar, en, tr, found "fr".'],
  [
    { LOG_LEVEL: "loud" },
    'LOG_LEVEL: expected one of trace, debug, info, warn, error, fatal, silent, found "loud".',
  ],
  [
    { DISCORD_API_BASE: "discord" },
    'DISCORD_API_BASE: expected a URL such as http://127.0.0.1:8081, found "discord".',
  ],
  [
    { TELEGRAM_API_ROOT: "ftp://x" },
    'TELEGRAM_API_ROOT: expected a URL such as http://127.0.0.1:8081, found "ftp://x".',
  ],
  [
    { TELEGRAM_WEBHOOK_URL: "https://example.org" },
    'TELEGRAM_WEBHOOK_URL: expected an https URL with a plain path, such as https://example.org/telegram, found "https://example.org".',
  ],
  [
    { TELEGRAM_WEBHOOK_URL: "example.org/telegram" },
    'TELEGRAM_WEBHOOK_URL: expected an https URL with a plain path, such as https://example.org/telegram, found "example.org/telegram".',
  ],
  [
    { TELEGRAM_WEBHOOK_URL: "https://example.org/*" },
    'TELEGRAM_WEBHOOK_URL: expected an https URL with a plain path, such as https://example.org/telegram, found "https://example.org/*".',
  ],
  [
    { TELEGRAM_WEBHOOK_SECRET: "سر" },
    "TELEGRAM_WEBHOOK_SECRET: expected 1 to 256 of A-Z, a-z, 0-9, _ and -, found something else.",
  ],
  [{ DISCORD_PUBLIC_KEY: "ab12" }, 'DISCORD_PUBLIC_KEY: expected 64 hexadecimal digits, found "ab12".'],
  [
    { ADMIN_CHAT: "signal:70000001" },
    "ADMIN_CHAT: expected telegram:ID or discord:CHANNEL_ID, found something else.",
  ],
  [
    { DRAFT_MODEL_URL: "ollama" },
    "DRAFT_MODEL_URL: expected a URL such as http://127.0.0.1:11434/v1, without a name, password or key in it, found something else.",
  ],
  [
    { DRAFT_MODEL_KEY: "my secret" },
    "DRAFT_MODEL_KEY: expected a token without spaces, found something else.",
  ],
  [
    { DRAFT_MODEL_PRICE: "cheap" },
    'DRAFT_MODEL_PRICE: expected READ/WRITTEN for a million tokens, such as 0.15/0.60, found "cheap".',
  ],
  [{ DISCORD_TOKEN: "my secret" }, "DISCORD_TOKEN: expected a token without spaces, found something else."],
  [
    { DISCORD_TOKEN: "a", DISCORD_TOKEN_FILE: "b" },
    "DISCORD_TOKEN: expected it or DISCORD_TOKEN_FILE, found both.",
  ],
  [
    { TELEGRAM_TOKEN_FILE: "/nowhere" },
    "TELEGRAM_TOKEN_FILE: expected a file that can be read, found none at /nowhere.",
  ],
] as const)("a bad variable is told in one sentence: %j", ([environment, message]) => {
  expect(() => readConfig(environment)).toThrow(message);
});

test("a token is never shown, however bad", () => {
  expect(() => readConfig({ DISCORD_TOKEN: "my secret" })).not.toThrow(/secret/);
});

test("the admin's chat is one of a platform, by its id; a group's on Telegram has a minus", () => {
  const chat = (text: string) => readConfig({ ADMIN_CHAT: text }).ADMIN_CHAT;
  expect(chat("telegram:-1001700000001")).toEqual({ platform: "telegram", place: "-1001700000001" });
  expect(chat("discord:1300000000000000001")).toEqual({ platform: "discord", place: "1300000000000000001" });
});
