import { expect, test } from "vitest";
import { MAX_CALL } from "#core/command/calls.ts";
import type { Page } from "#core/command/page.ts";
import { pageOf } from "#core/command/page.ts";
import type { Block, CallAction, Reply } from "#core/reply/reply.ts";
import { MAX_CUSTOM_ID } from "../../../src/adapters/discord/limits.ts";
import { measure } from "../../../src/adapters/discord/measure.ts";
import { render } from "../../../src/adapters/discord/render.ts";
import { testBot } from "../../bot.ts";
import { componentsOf, responseFaults } from "../../fakes/discord-spec.ts";
import { keepsTheReply } from "../contract.ts";
import { shownOf } from "./shown.ts";

keepsTheReply({
  name: "Discord",
  measure,
  show: (page) => shownOf(responseOf(page), page),
  faults: (page) => {
    const response = responseOf(page);
    return [...responseFaults(response), ...shownOf(response).formed];
  },
});

test("shows a fact with its quote, and the button to it beside it", () => {
  const page = pageWith([FACT]);
  expect(render(page).components[0].components).toEqual([
    {
      type: 9,
      components: [
        {
          type: 10,
          content: [
            "**September 2025** · inferred",
            "The exercise ended.",
            "-# Its name says 2025.",
            "> «وفي سبتمبر الماضي»",
            "-# — [Sentence 12](https://example.org/a_b)",
          ].join("\n"),
        },
      ],
      accessory: { type: 2, style: 2, label: "More", custom_id: "fact?exercise#en.egypt-turkey" },
    },
  ]);
});

test("shows an exact time in the reader's own time zone", () => {
  const instant = Temporal.Instant.from("2025-09-03T14:30:00Z");
  expect(textOf([{ mark: "time", text: "3 September 2025", instant }])).toBe("\u2068<t:1756909800:f>\u2069");
});

test("keeps the brackets of an address from ending its link", () => {
  const url = "https://example.org/wiki/Sea_(exercise)";
  expect(textOf([{ mark: "link", text: "The original", url }])).toBe(
    "[The original](https://example.org/wiki/Sea_%28exercise%29)",
  );
});

test("keeps bold words apart from bold words that follow at once", () => {
  expect(
    textOf([
      { mark: "strong", text: "one" },
      { mark: "strong", text: "two" },
    ]),
  ).toBe("**onetwo**");
});

test.for([
  ["@everyone <@1> <@&1> <#1>", String.raw`\@everyone \<\@1\> \<\@&1\> \<#1\>`],
  ["<t:1:R> </who:1> <:a:1> :smile:", String.raw`\<t\:1:R\> \</who:1\> \<\:a:1\> \:smile\:`],
  ["**a** __b__ ~~c~~ ||d|| `e`", "\\*\\*a\\*\\* \\_\\_b\\_\\_ \\~\\~c\\~\\~ \\|\\|d\\|\\| \\`e\\`"],
  ["# heading", String.raw`\# heading`],
  ["-# small", String.raw`\-# small`],
  ["- item", String.raw`\- item`],
  ["12. item", String.raw`12\. item`],
  ["> quote", String.raw`\> quote`],
  ["one\n# two", "one # two"],
  ["[text](https://a.example)", String.raw`\[text\](<https://a.example>)`],
  ["see https://a.example/x_y_z.", "see <https://a.example/x_y_z>."],
])("lets %j form nothing", ([outside = "", shown]) => {
  expect(textOf([outside])).toBe(shown);
});

test("drops a button that repeats another, as Discord takes no message with both", () => {
  const call = { kind: "call" as const, label: "Everyone", call: "who#en.egypt-turkey" };
  const twice = pageWith([FACT, FACT, { kind: "choices", actions: [call] }], [call]);
  expect(shownOf(responseOf(twice)).calls).toEqual(["fact?exercise#en.egypt-turkey", "who#en.egypt-turkey"]);
});

test("cuts a long label between characters, and closes what was isolated in it", () => {
  const label = `${"a".repeat(76)}\u2068👨‍👩‍👧‍👦 family\u2069`;
  const page = pageWith([FACT], [{ kind: "call", label, call: "who" }]);
  const labels = componentsOf(responseOf(page)).flatMap((component) => component.label ?? []);
  expect(labels).toEqual(["More", `${"a".repeat(76)}\u2068…\u2069`]);
});

test.for([
  { count: 5, menus: [] },
  { count: 6, menus: [6] },
  { count: 25, menus: [25] },
  { count: 26, menus: [13, 13] },
  { count: 51, menus: [17, 17, 17] },
])("shows $count choices as menus of $menus", ({ count, menus }) => {
  const page = pageWith([{ kind: "choices", prompt: "Open a name", actions: calls(count) }]);
  const all = componentsOf(responseOf(page));
  expect(all.flatMap(({ options }) => (Array.isArray(options) ? [options.length] : []))).toEqual(menus);
  expect(shownOf(responseOf(page)).calls).toHaveLength(count);
  expect(responseFaults(responseOf(page))).toEqual([]);
});

test("cuts what a choice says to what Discord takes", () => {
  const long = "\u0623\u0651".repeat(200);
  const actions = calls(6).map((each) => ({ ...each, label: long, detail: long }));
  const page = pageWith([{ kind: "choices", prompt: long, actions }]);
  const [menu] = componentsOf(responseOf(page)).filter(({ type }) => type === 3);
  const cut = (letters: number) => `${"\u0623\u0651".repeat(letters)}…`;
  expect(menu).toMatchObject({ placeholder: `\u200e${cut(74)}`, options: Array(6).fill({}) });
  expect(menu?.options).toContainEqual({
    label: `\u200e${cut(49)}`,
    description: `\u200e${cut(49)}`,
    value: actions[0]?.call,
  });
});

test("a menu from which repeated choices fall away stays within what was counted for it", async () => {
  const bot = await testBot();
  const repeated: Block[] = Array.from({ length: 30 }, () => ({ kind: "choices", actions: calls(6) }));
  const reply: Reply = pageWith([{ kind: "choices", actions: calls(1) }, ...repeated]);
  const page = pageOf(bot, { reply, call: { command: "help", values: {} } }, measure);
  expect(responseFaults(responseOf(page))).toEqual([]);
});

test("has room on a button for the longest call", () => {
  expect(MAX_CALL).toBeLessThanOrEqual(MAX_CUSTOM_ID);
});

test("puts at most five facts on a page", async () => {
  const bot = await testBot();
  const reply: Reply = { ...pageWith(Array.from({ length: 11 }, () => FACT)) };
  const { total, blocks } = pageOf(bot, { reply, call: { command: "timeline", values: {} } }, measure);
  expect(total).toBe(3);
  expect(blocks.filter(({ kind }) => kind === "fact")).toHaveLength(5);
});

const FACT: Block = {
  kind: "fact",
  lead: [{ mark: "strong", text: "September 2025" }, " · ", "inferred"],
  text: ["The exercise ended."],
  notes: [["Its name says 2025."]],
  evidence: [
    {
      source: "article",
      sentence: 12,
      quote: "وفي سبتمبر الماضي",
      language: "ar",
      caption: "Sentence 12",
      url: "https://example.org/a_b",
    },
  ],
  open: { kind: "call", label: "Exercise", short: "More", call: "fact?exercise#en.egypt-turkey" },
};

function calls(count: number): CallAction[] {
  return Array.from({ length: count }, (_, at) => ({
    kind: "call",
    label: `${at}`,
    call: `source?${at + 1}#en`,
  }));
}

function pageWith(blocks: readonly Block[], actions: Reply["actions"] = []): Page {
  return { outcome: "answered", language: "en", audience: "everyone", blocks, actions, number: 1, total: 1 };
}

function textOf(text: (Block & { kind: "paragraph" })["text"]): unknown {
  const [, paragraph] = componentsOf(responseOf(pageWith([{ kind: "paragraph", text }])));
  return paragraph?.content;
}

function responseOf(page: Page) {
  return { type: 4, data: render(page) };
}
