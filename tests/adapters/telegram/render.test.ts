import { expect, test } from "vitest";
import { type Page, pageOf } from "#core/command/page.ts";
import { directionOf, LANGUAGES, type Language } from "#core/language/language.ts";
import type { Block } from "#core/reply/reply.ts";
import { measure } from "../../../src/adapters/telegram/limits.ts";
import { renderPhoto } from "../../../src/adapters/telegram/picture.ts";
import { render } from "../../../src/adapters/telegram/render.ts";
import { ask, testBot } from "../../bot.ts";
import { parseHtml } from "../../fakes/telegram-html.ts";
import { type Button, messageFaults, photoFaults } from "../../fakes/telegram-limits.ts";
import { callFaults, readSpec } from "../../fakes/telegram-spec.ts";
import { linesOf } from "../../replies.ts";
import { keepsTheReply, type Shown } from "../contract.ts";

const found = readSpec();
const bot = await testBot();

keepsTheReply({ name: "Telegram", measure, show, faults });

test("every payload is checked against the specification of the Bot API", ({ skip }) => {
  skip("missing" in found, "missing" in found ? found.missing : "");
  expect(faults(pageFor("/help", "en"))).toEqual([]);
});

test.for(LANGUAGES.flatMap((language) => [...bot.commands.keys()].map((name) => ({ name, language }))))(
  "/$name in $language is what Telegram takes",
  ({ name, language }) => {
    expect(faults(pageFor(`/${name}`, language))).toEqual([]);
  },
);

test("answers /who in Arabic with the evidence under the role", () => {
  expect(textOf(pageFor("/who صقر", "ar"))).toMatchInlineSnapshot(`
    "الفريق عمرو صقر
    قائد القوات الجوية المصرية
    «قائد القوات الجوية المصرية الفريق عمرو صقر»
    — الجملة ⁨2⁩ من المصدر

    ورد في هذه الأحداث
    • لقاء قائدَي القوات الجوية في القاهرة

    ما قاله
    • صقر: أهمية تنسيق الجهود
    • صقر: تطلع إلى مزيد من التقارب"
  `);
});

test("answers in English with the Arabic words of the source, and says in English where they stand", () => {
  expect(render(pageFor("/who saqr", "en")).text).toMatchInlineSnapshot(`
    "<b>Lt. Gen. Amr Saqr · ⁨عمرو صقر⁩</b>
    Commander of the Egyptian Air Force
    <blockquote>«قائد القوات الجوية المصرية الفريق عمرو صقر»</blockquote>
    <i>— Sentence ⁨2⁩ of the source</i>

    <b>Has a part in</b>
    • Air force commanders meet in Cairo

    <b>Said</b>
    • Saqr on coordinating efforts
    • Saqr on hopes for closer ties"
  `);
});

test("shows markup that a reader typed as the text that it is", () => {
  const typed = '<b>&"nobody"</b>';
  const { text } = render(pageFor(`/who ${typed}`, "en"));
  expect(text).not.toContain("<b>&");
  expect(parseHtml(text).text).toContain(typed);
});

test("leaves commands as text that can be tapped", () => {
  for (const language of LANGUAGES) {
    const { text } = render(pageFor("/help", language));
    expect(text).toMatch(/(?<![\p{L}\p{N}_/<>])\/timeline(?![\p{L}\p{N}_/<>])/u);
    expect(text).not.toContain("<code>");
  }
});

test("keeps the slash of a command on its left in an Arabic line", () => {
  expect(render(pageFor("/help", "ar")).text).toContain("\u200e/who");
});

test("folds a long quote and leaves a short one open", () => {
  const quote = (length: number): Block => ({
    kind: "evidence",
    evidence: { source: "a", sentence: 1, quote: "x".repeat(length), language: "en", caption: "Sentence 1" },
  });
  expect(render(page({ blocks: [quote(200)] })).text).toContain("<blockquote>");
  expect(render(page({ blocks: [quote(201)] })).text).toContain("<blockquote expandable>");
});

test("gives an exact time to be shown in the reader's own time zone", () => {
  const instant = Temporal.Instant.from("2025-09-03T10:30:00Z");
  const { text } = render(
    page({ blocks: [{ kind: "paragraph", text: [{ mark: "time", text: "3 September 2025", instant }] }] }),
  );
  expect(text).toBe('<b><tg-time unix="1756895400" format="Dt">3 September 2025</tg-time></b>');
});

test.for([
  { language: "ar", words: "🇪🇬🤝🇹🇷 قال «السيسي» 👨‍👩‍👧‍👦 " },
  { language: "tr", words: "Işıl 👩🏽‍🚀 İĞÜŞ " },
  { language: "en", words: "😀" },
] as const)(
  "counts text as Telegram does, in UTF-16 units, and cuts no character: $words",
  ({ language, words }) => {
    const text = words.repeat(Math.ceil(10_000 / words.length));
    const reply = { ...page({ language }), blocks: [{ kind: "paragraph" as const, text: [text] }] };
    const call = { command: "help", values: {} };
    const { total } = pageOf(bot, { reply, call }, measure);
    const pages = Array.from({ length: total }, (_, index) =>
      pageOf(bot, { reply, call: { ...call, page: index + 1 } }, measure),
    );
    expect(pages.flatMap(faults)).toEqual([]);
    expect(pages.every((each) => render(each).text.isWellFormed())).toBe(true);
    expect(pages.length).toBeGreaterThan(1);
    const parts = pages.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === "paragraph");
    expect(parts.flatMap(linesOf).flat().join("")).toBe(text);
  },
);

test("shows something even where a reply has no words", () => {
  expect(render(page({ blocks: [] })).text).toBe("…");
});

test("lists what buttons say under their heading, as they stand far below it", () => {
  const { text } = render(pageFor("/who sisi", "en"));
  expect(text).toMatch(/<b>Has a part in<\/b>\n• /);
});

test("lays the rows of an Arabic keyboard out from right to left", () => {
  const [english, arabic] = (["en", "ar"] as const).map((language) => callsOf(pageFor("/source", language)));
  const names = (rows: string[][] | undefined) => rows?.map((row) => row.map((call) => call.split("#")[0]));
  const numbers = (rows: string[][] | undefined) => names(rows)?.find((row) => row.length === 8);
  expect(numbers(english)?.[0]).toBe("source?1&article");
  expect(numbers(arabic)).toEqual(numbers(english)?.toReversed());
});

test("puts both page turns in one row, above where to go from here", () => {
  for (const language of LANGUAGES) {
    const turn = (name: string) => ({ kind: "call" as const, label: bot.words[language](name), call: name });
    const actions = [...["page-previous", "page-next"].map(turn), ...["next-who", "next-said"].map(turn)];
    const [turns] = callsOf(page({ language, actions, number: 2, total: 3 }));
    expect(directionOf(language) === "rtl" ? turns?.toReversed() : turns).toEqual([
      "page-previous",
      "page-next",
    ]);
  }
});

test("shows a button once, where it comes first", () => {
  const action = (label: string) => ({ kind: "call" as const, label, call: "help#en" });
  const rows = render(
    page({ blocks: [{ kind: "choices", actions: [action("first")] }], actions: [action("again")] }),
  ).reply_markup?.inline_keyboard;
  expect(rows).toEqual([[{ text: "first", callback_data: "help#en" }]]);
});

test("cuts a label that is longer than any button", () => {
  const rows = render(
    page({ blocks: [], actions: [{ kind: "call", label: "label ".repeat(40), call: "help" }] }),
  ).reply_markup?.inline_keyboard;
  expect(rows?.[0]?.[0]?.text).toMatch(/^.{63}…$/u);
});

function pageFor(typed: string, language: Language, number = 1): Page {
  const { reply, call } = ask(bot, typed, language);
  return pageOf(bot, { reply, call: call && { ...call, page: number } }, measure);
}

/** A page of a reply in English. */
function page(parts: Partial<Page>): Page {
  return {
    outcome: "answered",
    language: "en",
    audience: "everyone",
    blocks: [],
    actions: [],
    number: 1,
    total: 1,
    ...parts,
  };
}

function textOf(shown: Page): string {
  return parseHtml(render(shown).text).text;
}

function rowsOf(shown: Page): Button[][] {
  return JSON.parse(JSON.stringify(render(shown).reply_markup?.inline_keyboard ?? []));
}

function callsOf(shown: Page): string[][] {
  return rowsOf(shown).map((row) => row.flatMap(({ callback_data }) => callback_data ?? []));
}

/** The payload read back as a reader sees it: rows of an Arabic keyboard from right to left. */
function show(shown: Page): Shown {
  const photo = renderPhoto(shown);
  const { text, tags } = parseHtml(photo?.caption ?? render(shown).text);
  const rows = rowsOf(shown);
  const buttons = (shown.language === "ar" ? rows.map((row) => row.toReversed()) : rows).flat();
  return {
    text,
    calls: buttons.flatMap(({ callback_data }) => callback_data ?? []),
    urls: [
      ...tags.flatMap(({ attributes }) => attributes.get("href") ?? []),
      ...buttons.flatMap(({ url }) => url ?? []),
    ],
    pictures: photo ? [photo.photo.replace("attach://", "")] : [],
  };
}

function faults(shown: Page): string[] {
  const photo = renderPhoto(shown);
  if (photo) {
    const call = { method: "sendPhoto", params: { chat_id: 1, ...photo } };
    return [
      ...photoFaults(JSON.parse(JSON.stringify(photo))),
      ...("spec" in found ? callFaults({ spec: found.spec, ...call }) : []),
    ];
  }
  const payload = render(shown);
  const params = { chat_id: 1, ...payload };
  return [
    ...messageFaults(JSON.parse(JSON.stringify(payload))),
    ...("spec" in found ? callFaults({ spec: found.spec, method: "sendMessage", params }) : []),
  ];
}
