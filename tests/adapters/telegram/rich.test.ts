import { expect, test } from "vitest";
import { type Page, pageOf } from "#core/command/page.ts";
import { renderRich } from "../../../src/adapters/telegram/rich.ts";
import { richMeasure } from "../../../src/adapters/telegram/rich-limits.ts";
import { ask, testBot } from "../../bot.ts";
import { parseRich } from "../../fakes/telegram-html.ts";
import { type Button, richFaults } from "../../fakes/telegram-limits.ts";
import { callFaults, readSpec } from "../../fakes/telegram-spec.ts";
import { remembering } from "../../remembering.ts";
import { keepsTheReply, type Shown } from "../contract.ts";
import { answers, recorded, type Talk, talk } from "./talk.ts";
import { methods } from "./told.ts";

const found = readSpec();
const bot = await testBot();

keepsTheReply({ name: "A rich message of Telegram", measure: richMeasure, show, faults });

test("is shown from right to left in Arabic, without lists, whose bullets would stand on the left", () => {
  const { rich_message } = renderRich(pageFor("/who", "ar"));
  expect(rich_message.is_rtl).toBe(true);
  expect(rich_message.html).not.toContain("<ul>");
  const english = renderRich(pageFor("/who", "en")).rich_message;
  expect(english.is_rtl).toBeUndefined();
  expect(english.html).toContain("<ul><li>");
});

test("gives the sentence as a quotation that names where it stands", () => {
  expect(renderRich(pageFor("/who saqr", "en")).rich_message.html).toContain(
    "<blockquote>«قائد القوات الجوية المصرية الفريق عمرو صقر»<cite>Sentence \u20682\u2069 of the source</cite></blockquote>",
  );
});

test("is sent where a chat has set it, and changed in place by a tap", async () => {
  const calls = await answers(await richTalk(), recorded("private-command-en"), recorded("tap-page"));
  expect(methods(calls)).toEqual(["sendRichMessage", "answerCallbackQuery", "editMessageText"]);
  expect(calls.at(-1)?.params).toHaveProperty("rich_message");
  expect(calls.at(-1)?.params).not.toHaveProperty("text");
});

test("falls back to a plain message where Telegram refuses it, and says so in the log once", async () => {
  const talking = await richTalk();
  const refused = { error_code: 400, description: "Bad Request: RICH_MESSAGE_DATE_INVALID" };
  talking.server.fail("sendRichMessage", refused);
  talking.server.fail("editMessageText", refused);
  const calls = await answers(talking, recorded("private-command-en"), recorded("tap-page"));
  expect(methods(calls)).toEqual([
    "sendRichMessage",
    "sendMessage",
    "answerCallbackQuery",
    "editMessageText",
    "editMessageText",
  ]);
  expect(talking.server.faults).toEqual([]);
  expect(talking.logged).toEqual([
    {
      level: "warn",
      method: "sendRichMessage",
      code: 400,
      description: "Bad Request: RICH_MESSAGE_DATE_INVALID",
      message: "Telegram refuses rich messages; they are sent as plain ones",
    },
  ]);
});

test("the fake server refuses what is no rich message", () => {
  const nested = `${"<b>".repeat(17)}x${"</b>".repeat(17)}`;
  expect(richFaults({ rich_message: { html: nested } })).toContain("nesting of 17 levels");
  expect(richFaults({ rich_message: { html: "<p>x</p>".repeat(501) } })).toContain("a message of 501 blocks");
  expect(richFaults({ rich_message: { html: "<p>open" } })).toContain("<p> is never closed");
});

/** A talk with a bot that was told to send rich messages in the chat of the recordings. */
async function richTalk(): Promise<Talk> {
  const known = await remembering();
  const origin = { reader: "telegram:70000002", chat: "telegram:70000002" };
  await known.bot.memory.keep(origin, { change: "set", of: "chat", setting: "rich", value: "on" });
  return talk({ bot: known.bot });
}

function pageFor(typed: string, language: "ar" | "en"): Page {
  return pageOf(bot, ask(bot, typed, language), richMeasure);
}

/** The payload read back as a reader sees it: rows of an Arabic keyboard from right to left. */
function show(shown: Page): Shown {
  const { rich_message, reply_markup } = renderRich(shown);
  const { text, tags } = parseRich(rich_message.html ?? "");
  const rows: Button[][] = JSON.parse(JSON.stringify(reply_markup?.inline_keyboard ?? []));
  const buttons = (shown.language === "ar" ? rows.map((row) => row.toReversed()) : rows).flat();
  return {
    text,
    calls: buttons.flatMap(({ callback_data }) => callback_data ?? []),
    urls: [
      ...tags.flatMap(({ attributes }) => attributes.get("href") ?? []),
      ...buttons.flatMap(({ url }) => url ?? []),
    ],
  };
}

function faults(shown: Page): string[] {
  const payload = renderRich(shown);
  return [
    ...richFaults(JSON.parse(JSON.stringify(payload))),
    ...("spec" in found
      ? callFaults({ spec: found.spec, method: "sendRichMessage", params: { chat_id: 1, ...payload } })
      : []),
  ];
}
