import { expect, test } from "vitest";
import { answer } from "#core/command/answer.ts";
import { readCall } from "#core/command/calls.ts";
import { type Page, pageOf } from "#core/command/page.ts";
import { LANGUAGES, type Language } from "#core/language/language.ts";
import type { Measure } from "#core/reply/pages.ts";
import { plainText } from "#core/reply/text.ts";
import { ask, NOW, testBot } from "../../bot.ts";

const bot = await testBot();

/** Three blocks a page. */
const measure: Measure<"blocks"> = {
  limits: { blocks: 3 },
  block: () => ({ blocks: 1 }),
  actions: () => ({ blocks: 0 }),
};

test.for(LANGUAGES)("a reader turns through all pages by their buttons in %s, there and back", (language) => {
  const pages = turned("/timeline", language);
  expect(pages.length).toBeGreaterThan(3);
  expect(pages.map(({ number }) => number)).toEqual(pages.map((_, index) => index + 1));
  const [last, before] = pages.toReversed();
  expect(last && tap(last, "page-previous")?.blocks).toEqual(before?.blocks);
  expect(last && tap(last, "page-next")).toBeUndefined();
});

test.for([
  "/summary full",
  "/ملخص كامل",
  "/özet tam",
  "/timeline eylül 2025",
  "/who Lt. Gen. Saqr",
  "/source",
])("the pages of %s hold the whole reply, in order", (typed) => {
  const whole = ask(bot, typed).reply.blocks;
  const notes = (page: Page) => (page.total > 1 ? page.blocks.slice(0, -1) : page.blocks);
  expect(turned(typed, "en").flatMap(notes)).toEqual(whole);
});

test("each page says which it is, and keeps the reply's own buttons", () => {
  const [, second] = turned("/timeline", "tr");
  expect(second && plainText({ ...second, blocks: second.blocks.slice(-1) })).toMatch(/^Sayfa .2./);
  expect(second?.actions.map(({ label }) => label).slice(0, 3)).toEqual([
    "‹ Önceki sayfa",
    "Sonraki sayfa ›",
    "Resim olarak",
  ]);
});

test("a page beyond the last is the last, one before the first is the first", () => {
  const { reply, call } = ask(bot, "/timeline");
  const { total } = pageOf(bot, { reply, call }, measure);
  expect(pageOf(bot, { reply, call: call && { ...call, page: 999 } }, measure).number).toBe(total);
  expect(pageOf(bot, { reply, call: call && { ...call, page: 0 } }, measure).number).toBe(1);
});

test("the hundredth page leads on as the first does", () => {
  const { reply, call } = ask(bot, "/timeline");
  const blocks = Array.from({ length: 330 }, () => reply.blocks[0]).filter((block) => block !== undefined);
  const page = pageOf(bot, { reply: { ...reply, blocks }, call: call && { ...call, page: 100 } }, measure);
  const next = page.actions.flatMap((action) => (action.kind === "call" ? [action] : []))[1];
  expect(next?.label).toBe(bot.words.en("page-next"));
  expect(next && readCall(next.call, bot.commands)?.page).toBe(101);
});

test.for([
  "/who Macron",
  "/who ماكرون",
  "/özet foo",
  "/source 4 nope!",
  "/timeline soon",
  "hello",
  "/nothing",
])("%s, which nobody understood, is one page like any other answer", (typed) => {
  const page = pageOf(bot, ask(bot, typed), { ...measure, limits: { blocks: 20 } });
  expect(page).toMatchObject({ number: 1, total: 1 });
});

/** The pages that a reader sees who asks and then presses "next page" until there is none. */
function turned(typed: string, language: Language): Page[] {
  const pages: Page[] = [];
  let page: Page | undefined = pageOf(bot, ask(bot, typed, language), measure);
  while (page) {
    pages.push(page);
    page = tap(page, "page-next");
  }
  return pages;
}

function tap(page: Page, label: string): Page | undefined {
  const words = bot.words[page.language](label);
  const action = page.actions.find((each) => each.kind === "call" && each.label === words);
  const call = action?.kind === "call" ? readCall(action.call, bot.commands) : undefined;
  return call && pageOf(bot, answer(bot, { message: { call }, place: "private", now: NOW }), measure);
}
