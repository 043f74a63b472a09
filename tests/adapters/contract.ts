/** What every way of showing a reply keeps to. A platform's own test adds only what is its own. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Page, pageOf } from "#core/command/page.ts";
import { firstStrong } from "#core/language/direction.ts";
import { directionOf, LANGUAGES } from "#core/language/language.ts";
import { pictureName } from "#core/picture/picture.ts";
import type { Measure } from "#core/reply/pages.ts";
import type { Block, Inline, Reply } from "#core/reply/reply.ts";
import { ask, testBot } from "../bot.ts";
import { buttonsOf, linesOf, replies } from "../replies.ts";

/** What of a payload reaches a reader's eyes, read back from the payload itself. */
export type Shown = {
  /** All text in order, markup taken off and unescaped; isolates and direction marks kept. */
  readonly text: string;
  /** The calls of the buttons, in reading order. */
  readonly calls: readonly string[];
  /** The links of buttons and texts. */
  readonly urls: readonly string[];
  /** The names of pictures, by which the files that go along are called; empty where all is words. */
  readonly pictures?: readonly string[];
};

export type Face<Unit extends string> = {
  readonly name: string;
  readonly measure: Measure<Unit>;
  show(page: Page): Shown;
  /** What in the payload breaks the platform's limits or specification. */
  faults(page: Page): string[];
  /** True where markup sets a line's direction (`dir`), so that lines need no marks. */
  readonly hasMarkupDirection?: true;
};

const TYPED = [
  "/summary full",
  "/timeline",
  "/timeline sisi picture:dark",
  "/who",
  "/who sisi",
  "/said",
  "/source",
  "/source 4",
  "/stories",
  "/help",
  "/nothing",
  "/ask when was the drill",
  "مين قابل السيسي",
  "gazze hakkında ne dediler",
  "/check السيسي واردوغان وقعوا اتفاق في انقرة. ميسي سجل هدفين",
];

/** Registers the tests of the contract for one face. */
export function keepsTheReply<Unit extends string>(face: Face<Unit>): void {
  describe(`${face.name} keeps the reply`, () => {
    test.for(LANGUAGES.flatMap((language) => TYPED.map((typed) => ({ typed, language }))))(
      "$typed in $language: nothing lost, in order, within limits",
      async ({ typed, language }) => {
        for (const page of await pagesFor(face, typed, language)) checkPage(face, page);
      },
    );

    test("any reply: nothing of it is lost, and everything stays in order", async () => {
      const bot = await testBot();
      const call = { command: "help", values: {} };
      fc.assert(
        fc.property(replies, (reply) => {
          const { total } = pageOf(bot, { reply, call }, face.measure);
          for (let page = 1; page <= total; page += 1)
            checkPage(face, pageOf(bot, { reply, call: { ...call, page } }, face.measure));
        }),
        { numRuns: 150 },
      );
    });
  });
}

async function pagesFor<Unit extends string>(
  face: Face<Unit>,
  typed: string,
  language: Reply["language"],
): Promise<Page[]> {
  const bot = await testBot();
  const { reply, call } = ask(bot, typed, language);
  const first = pageOf(bot, { reply, call }, face.measure);
  const numbers = Array.from({ length: first.total }, (_, index) => index + 1);
  return numbers.map((page) => pageOf(bot, { reply, call: call && { ...call, page } }, face.measure));
}

function checkPage<Unit extends string>(face: Face<Unit>, page: Page): void {
  const shown = face.show(page);
  expectInOrder(shown.text, page.blocks.flatMap(linesOf).flat().map(textOf));
  const calls = [...page.blocks.flatMap(buttonsOf), ...page.actions].flatMap((action) =>
    action.kind === "call" ? [action.call] : [],
  );
  expect(shown.calls.toSorted()).toEqual([...new Set(calls)].toSorted());
  if (shown.pictures) expect(shown.pictures).toEqual(page.blocks.flatMap(pictureOf));
  for (const url of linksOf(page)) expect(shown.urls).toContain(url);
  expect(face.faults(page)).toEqual([]);
  expectBalanced(shown.text);
  if (!face.hasMarkupDirection) expectDirections(page, shown.text);
}

/** Each part stands in the text, after the one before it. White space and invisible marks don't count. */
function expectInOrder(text: string, parts: readonly string[]): void {
  const all = visible(text);
  let from = 0;
  for (const part of parts.map(visible)) {
    const at = all.indexOf(part, from);
    expect(
      at,
      `${JSON.stringify(part)} after position ${from} of ${JSON.stringify(all)}`,
    ).toBeGreaterThanOrEqual(0);
    from = at + part.length;
  }
}

function expectBalanced(text: string): void {
  let depth = 0;
  for (const mark of text.match(/[\u2066-\u2069]/g) ?? []) {
    depth += mark === "\u2069" ? -1 : 1;
    expect(depth).toBeGreaterThanOrEqual(0);
  }
  expect(depth).toBe(0);
}

/** Each line begins in the direction of the reply, or of a quote in it. */
function expectDirections(page: Page, text: string): void {
  const quotes = page.blocks.flatMap((block) => {
    if (block.kind === "fact") return block.evidence.map((evidence) => evidence.language);
    return block.kind === "evidence" ? [block.evidence.language] : [];
  });
  const allowed = [page.language, ...quotes].map(directionOf);
  for (const line of text.split("\n")) {
    const first = firstStrong(line);
    if (first) expect(allowed, JSON.stringify(line)).toContain(first);
  }
}

function linksOf(page: Page): string[] {
  const inText = page.blocks
    .flatMap(linesOf)
    .flat()
    .flatMap((run) => (typeof run !== "string" && run.mark === "link" ? [run.url] : []));
  return [...inText, ...page.actions.flatMap((action) => (action.kind === "link" ? [action.url] : []))];
}

function pictureOf(block: Block): string[] {
  return block.kind === "image" ? [pictureName(block.picture)] : [];
}

function textOf(run: Inline): string {
  return typeof run === "string" ? run : run.text;
}

function visible(text: string): string {
  return text.replace(/[\s\p{Cf}]/gu, "");
}
