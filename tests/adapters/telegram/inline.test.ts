import { expect, test } from "vitest";
import { telegramPayload } from "../../../src/adapters/telegram/index.ts";
import { cutResults } from "../../../src/adapters/telegram/inline.ts";
import { ask, testBot, withoutMarks } from "../../bot.ts";
import { parseHtml } from "../../fakes/telegram-html.ts";
import { type Article, inlineFaults } from "../../fakes/telegram-limits.ts";
import { answers, recorded, talk } from "./talk.ts";

test("offers whoever is named, as the same message that the command gives, in the reader's language", async () => {
  const [first] = await resultsOf("inline-name-tr");
  const bot = await testBot();
  const { text, reply_markup, ...options } = telegramPayload(bot, ask(bot, "/who erdoğan", "tr"));
  expect(first).toEqual({
    type: "article",
    id: "who?erdogan#tr.egypt-turkey",
    title: "Recep Tayyip Erdoğan",
    description: expect.stringMatching(/^\u2068Kişi\u2069 · /),
    input_message_content: { message_text: text, ...options },
    reply_markup,
  });
});

test("offers the whole story while nothing is typed, each line in the direction of Arabic", async () => {
  const results = await resultsOf("inline-empty-ar");
  expect(results.map(({ title }) => title)).toEqual(["الملخص", "التسلسل الزمني", "من هم"]);
});

test("offers the answer to a question with its sentence", async () => {
  const [first] = await resultsOf("inline-question-en");
  expect(first).toMatchObject({ id: "ask", description: "When did the navies train together?" });
  expect(parseHtml(first?.input_message_content.message_text ?? "").text).toContain("September 2025");
  expect(first?.input_message_content.message_text).toContain("<blockquote>");
});

test("offers to say in the reader's language that the source is silent", async () => {
  const last = (await resultsOf("inline-nothing-tr")).at(-1);
  expect(last).toMatchObject({ id: "ask", title: "Kaynak bunu söylemiyor." });
  expect(withoutMarks(parseHtml(last?.input_message_content.message_text ?? "").text)).toMatch(
    /^Kaynak bunu söylemiyor/,
  );
});

test("keeps results to the reader they are for, and not for long", async () => {
  const [call] = await answers(await talk(), recorded("inline-name-tr"));
  expect(call?.params).toMatchObject({ is_personal: true, cache_time: 30, next_offset: "" });
});

test("gives up results that the reader no longer waits for", async () => {
  const bot = await talk();
  bot.server.fail("answerInlineQuery", {
    error_code: 400,
    description: "Bad Request: query is too old and response timeout expired or query ID is invalid",
  });
  await answers(bot, recorded("inline-name-tr"));
  expect(bot.logged).toEqual([]);
});

test.for([
  { offset: "", first: 0, count: 50, next_offset: "50" },
  { offset: "50", first: 50, count: 50, next_offset: "100" },
  { offset: "100", first: 100, count: 20, next_offset: "" },
  { offset: "120", first: undefined, count: 0, next_offset: "" },
  { offset: "-1", first: 0, count: 50, next_offset: "50" },
])("gives of 120 results from $offset on $count", ({ offset, first, count, next_offset }) => {
  const cut = cutResults([...Array(120).keys()], offset);
  expect([cut.shown[0], cut.shown.length, cut.next_offset]).toEqual([first, count, next_offset]);
});

test("a message sent in inline mode that is gone is left alone", async () => {
  const bot = await talk();
  bot.server.fail("editMessageText", { error_code: 400, description: "Bad Request: MESSAGE_ID_INVALID" });
  const calls = await answers(bot, recorded("tap-inline-message"));
  expect(calls.map(({ method }) => method)).toEqual(["answerCallbackQuery", "editMessageText"]);
  expect(bot.logged).toEqual([]);
});

test("the fake server refuses results that Telegram refuses", () => {
  const article: Article = { id: "x".repeat(65), title: "", input_message_content: { message_text: "x" } };
  expect(inlineFaults({ results: Array(51).fill(article), next_offset: "1".repeat(65) })).toEqual(
    expect.arrayContaining([
      "51 results",
      "a next_offset of 65 bytes",
      "two results with the same id",
      "a result's id of 65 bytes",
      "a result without a title",
    ]),
  );
});

async function resultsOf(name: string): Promise<readonly Article[]> {
  const [call] = await answers(await talk(), recorded(name));
  const results: unknown = call?.params.results;
  if (!Array.isArray(results)) throw new Error("expected results, found none");
  return results;
}
