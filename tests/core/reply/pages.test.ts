import fc from "fast-check";
import { expect, test } from "vitest";
import { cutPages, type Measure } from "#core/reply/pages.ts";
import type { Action, Block, CallAction, Evidence, Inline, Reply } from "#core/reply/reply.ts";
import { buttonsOf, replies } from "../../replies.ts";

type Unit = "letters" | "buttons";
type Cut = Pick<Reply, "blocks" | "actions" | "language">;

/** One letter for each block beside its own. Captions and dividers are free: they can't be divided. */
function measureOf(letters: number): Measure<Unit> {
  return {
    limits: { letters, buttons: 12 },
    block: (block) => ({ letters: textOf(block).length + 1, buttons: buttonsOf(block).length }),
    actions: (actions) => ({ letters: 0, buttons: actions.length }),
  };
}

const turn: CallAction = { kind: "call", label: "Next", call: "help#en.story.2" };
const FOOTER = { blocks: [{ kind: "note", text: ["Page 1 of 2"] }], actions: [turn, turn] } as const;
/** What is left of a page beside the footer and its own letter. */
const FOOTER_LETTERS = "Page 1 of 2".length + 1;

const QUOTED: Evidence = {
  source: "article",
  sentence: 1,
  quote: "quote",
  language: "en",
  caption: "Sentence 1",
};

const words = (longest: number) =>
  fc.string({ unit: fc.constantFrom("a", "b", " ", "س", "😀"), minLength: 1, maxLength: longest });
const line = (longest: number) =>
  fc.array(
    fc.oneof(
      words(longest),
      words(longest).map((text): Inline => ({ mark: "strong", text })),
    ),
    {
      minLength: 1,
      maxLength: 2,
    },
  );
const button = fc.integer({ min: 1, max: 99 }).map((id): CallAction => ({ ...turn, call: `source?${id}` }));
const evidence = words(40).map(
  (quote): Evidence => ({ source: "article", sentence: 1, quote, language: "ar", caption: "Sentence 1" }),
);
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant("heading" as const), text: line(4) }),
  fc.constant({ kind: "divider" } as const),
  fc.record({ kind: fc.constantFrom("paragraph" as const, "note" as const), text: line(200) }),
  fc.record({
    kind: fc.constant("list" as const),
    items: fc.array(line(60), { minLength: 1, maxLength: 6 }),
  }),
  evidence.map((each) => ({ kind: "evidence", evidence: each }) as const),
  fc.record({
    kind: fc.constant("choices" as const),
    actions: fc.array(button, { minLength: 1, maxLength: 30 }),
  }),
  fc.record(
    {
      kind: fc.constant("fact" as const),
      lead: line(10),
      text: line(60),
      notes: fc.array(line(20), { maxLength: 2 }),
      evidence: fc.array(evidence, { minLength: 1, maxLength: 3 }),
      open: button,
    },
    { requiredKeys: ["kind", "text", "notes", "evidence"] },
  ),
);
const reply: fc.Arbitrary<Cut> = fc.record({
  blocks: fc.array(block, { maxLength: 10 }),
  actions: fc.array(button, { maxLength: 6 }),
  language: fc.constant("en" as const),
});
/** Pages on which all headings in a row find room. */
const letters = fc.integer({ min: 120, max: 400 });

test("cutting loses no letter and no button, and keeps their order", () => {
  const anyReply: fc.Arbitrary<Cut> = fc.oneof(reply, replies);
  fc.assert(
    fc.property(anyReply, fc.integer({ min: 20, max: 3000 }), (cut, most) => {
      const all = cutPages(cut, measureOf(most), FOOTER).flat();
      expect(all.map(textOf).join("")).toBe(cut.blocks.map(textOf).join(""));
      for (const each of all) expect(textOf(each).isWellFormed()).toBe(true);
      expect(all.flatMap(buttonsOf)).toEqual(cut.blocks.flatMap(buttonsOf));
      const dividers = (blocks: readonly Block[]) => blocks.filter(({ kind }) => kind === "divider").length;
      expect(dividers(all)).toBe(dividers(cut.blocks));
    }),
  );
});

test("every page keeps within the limits, with its buttons and what it is marked with", () => {
  fc.assert(
    fc.property(reply, letters, (cut, most) => {
      const measure = measureOf(most);
      const pages = cutPages(cut, measure, FOOTER);
      const mark = pages.length > 1 ? FOOTER : { blocks: [], actions: [] };
      for (const page of pages) {
        const used = roomOf(measure, [...page, ...mark.blocks], [...mark.actions, ...cut.actions]);
        expect(used.letters).toBeLessThanOrEqual(most);
        expect(used.buttons).toBeLessThanOrEqual(12);
      }
    }),
  );
});

test("a fact that fits a page is never parted from its evidence", () => {
  fc.assert(
    fc.property(reply, letters, (cut, most) => {
      const all = cutPages(cut, measureOf(most), FOOTER).flat();
      const facts = cut.blocks.filter(({ kind }) => kind === "fact");
      for (const fact of facts)
        if (textOf(fact).length + 1 + FOOTER_LETTERS <= most) expect(all).toContain(fact);
    }),
  );
});

test("a heading stays with what follows it, unless that is a fact that fills its page", () => {
  fc.assert(
    fc.property(reply, letters, (cut, most) => {
      const pages = cutPages(cut, measureOf(most), FOOTER);
      for (const [index, page] of pages.slice(0, -1).entries()) {
        const next = pages[index + 1]?.[0];
        if (page.at(-1)?.kind === "heading") expect(next?.kind).toBe("fact");
      }
    }),
  );
});

test("a long text after a heading is divided between words, and its first part stays below the heading", () => {
  const text = "one two three four five six seven eight nine ten";
  const cut: Cut = {
    blocks: [
      { kind: "heading", text: ["Title"] },
      { kind: "paragraph", text: [text] },
    ],
    actions: [],
    language: "en",
  };
  const pages = cutPages(cut, measureOf(50), FOOTER).map((page) => page.map(textOf));
  expect(pages).toEqual([["Title", "one two three four five "], ["six seven eight nine ten"]]);
});

test("a fact that fills a page stays whole, and only then its heading goes before it alone", () => {
  const fact: Block = { kind: "fact", text: ["x".repeat(30)], notes: [], evidence: [QUOTED] };
  const blocks: Block[] = [
    { kind: "heading", text: ["Title"] },
    fact,
    { kind: "note", text: ["y".repeat(20)] },
  ];
  const pages = (letters: number) =>
    cutPages({ blocks, actions: [], language: "en" }, measureOf(letters), FOOTER);
  expect(pages(FOOTER_LETTERS + 40)).toEqual([[blocks[0]], [fact], [blocks[2]]]);
  expect(pages(FOOTER_LETTERS + 46)).toEqual([[blocks[0], fact], [blocks[2]]]);
});

test("a reply that fits is one page, without room for buttons that turn pages", () => {
  const cut: Cut = { blocks: [{ kind: "paragraph", text: ["x".repeat(99)] }], actions: [], language: "en" };
  expect(cutPages(cut, measureOf(100), FOOTER)).toEqual([cut.blocks]);
  expect(cutPages({ blocks: [], actions: [], language: "en" }, measureOf(100), FOOTER)).toEqual([[]]);
});

function roomOf(measure: Measure<Unit>, blocks: readonly Block[], actions: readonly Action[]) {
  const sizes = [measure.actions(actions, "en"), ...blocks.map((each) => measure.block(each, "en"))];
  const sum = (unit: Unit) => sizes.reduce((total, size) => total + size[unit], 0);
  return { letters: sum("letters"), buttons: sum("buttons") };
}

/** All that a block says, but for captions: they are said again with each part of a quote. */
function textOf(each: Block): string {
  const plain = (runs: readonly Inline[]) =>
    runs.map((run) => (typeof run === "string" ? run : run.text)).join("");
  switch (each.kind) {
    case "heading":
    case "paragraph":
    case "note":
      return plain(each.text);
    case "list":
      return each.items.map(plain).join("");
    case "fact":
      return [
        plain(each.lead ?? []),
        plain(each.text),
        ...each.notes.map(plain),
        ...each.evidence.map(({ quote }) => quote),
      ].join("");
    case "evidence":
      return each.evidence.quote;
    case "image":
    case "choices":
    case "divider":
      return "";
  }
}
