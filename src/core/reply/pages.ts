/**
 * Cutting a reply into pages that fit a platform. Cuts fall between blocks, so never inside markup; a
 * fact holds its evidence, so they are never parted; a heading stays with what it heads. Only a block
 * that could fit no page at all is itself divided, between words.
 */
import type { Language } from "#core/language/language.ts";
import { oncePerPart } from "./once.ts";
import type { Action, Block, FactBlock, Inline, Line, Reply } from "./reply.ts";

/** How much room something takes. Each platform counts its own things under its own names. */
export type Size<Unit extends string> = Readonly<Record<Unit, number>>;

export type Measure<Unit extends string> = {
  /** The most that one page may hold. */
  readonly limits: Size<Unit>;
  /** The room that a block takes in a reply of that language, with whatever stands between blocks. */
  block(block: Block, language: Language): Size<Unit>;
  /** The room that the buttons below a page take. */
  actions(actions: readonly Action[], language: Language): Size<Unit>;
};

/**
 * The blocks of each page, in order; at least one page. `footer`: what every page needs room for beside
 * the reply's own buttons, such as the buttons that turn pages.
 */
export function cutPages<Unit extends string>(
  { blocks, actions, language }: Pick<Reply, "blocks" | "actions" | "language">,
  measure: Measure<Unit>,
  footer: { readonly blocks: readonly Block[]; readonly actions: readonly Action[] },
): Block[][] {
  const sizes = sizesBy(measure);
  const sizeOf = (block: Block) => sizes(block, language);
  const whole = subtract(measure.limits, measure.actions(actions, language));
  const single = fill(blocks, sizeOf, whole);
  if (single.length <= 1) return single;
  const below = measure.actions([...footer.actions, ...actions], language);
  return fill(blocks, sizeOf, footer.blocks.map(sizeOf).reduce(subtract, subtract(measure.limits, below)));
}

type SizeOf<Unit extends string> = (block: Block) => Size<Unit>;

const measured = new WeakMap<Measure<string>["block"], Sizes<string>>();

type Sizes<Unit extends string> = (block: Block, language: Language) => Size<Unit>;

/** To measure is to render, so each block is measured once by whoever measures. */
function sizesBy<Unit extends string>({ block: measure }: Measure<Unit>): Sizes<Unit> {
  const sizes = measured.get(measure) ?? oncePerPart(measure);
  measured.set(measure, sizes);
  return sizes as Sizes<Unit>;
}

function fill<Unit extends string>(
  blocks: readonly Block[],
  sizeOf: SizeOf<Unit>,
  room: Size<Unit>,
): Block[][] {
  const pages: Block[][] = [[]];
  let left = room;
  for (const unit of unitsOf(blocks).flatMap((each) => fitted(each, sizeOf, room))) {
    const size = unit.map(sizeOf);
    const after = size.reduce(subtract, left);
    const page = pages.at(-1);
    if (page && (page.length === 0 || (isEnough(after) && !startsPage(unit)))) {
      page.push(...unit);
      left = after;
    } else {
      pages.push([...unit]);
      left = size.reduce(subtract, room);
    }
  }
  return pages;
}

function startsPage([first]: readonly Block[]): boolean {
  return first?.kind === "list" && first.startsPage === true;
}

/** Blocks that stay together: headings and dividers with the block that they stand before. */
function unitsOf(blocks: readonly Block[]): Block[][] {
  const units: Block[][] = [];
  let open = false;
  for (const block of blocks) {
    if (open) units.at(-1)?.push(block);
    else units.push([block]);
    open = block.kind === "heading" || block.kind === "divider";
  }
  return units;
}

/**
 * The unit as it is when a page can hold it. Otherwise its last block is divided until its first part fits
 * beside the heading; a fact that fills a page by itself stays whole, and the heading goes before it alone.
 */
function fitted<Unit extends string>(
  unit: readonly Block[],
  sizeOf: SizeOf<Unit>,
  room: Size<Unit>,
): Block[][] {
  const fits = (blocks: readonly Block[]) => isEnough(blocks.map(sizeOf).reduce(subtract, room));
  const last = unit.at(-1);
  if (!last || fits(unit)) return [[...unit]];
  const headings = unit.slice(0, -1);
  const [first, ...others] = last.kind === "fact" && fits([last]) ? [last] : halves(last);
  if (!first || others.length === 0)
    return headings.length === 0 ? [[last]] : [...fitted(headings, sizeOf, room), [last]];
  return [[...headings, first], ...others.map((part) => [part])].flatMap((part) =>
    fitted(part, sizeOf, room),
  );
}

/** A block in two parts that together say the same; in one where it can't be divided. */
function halves(block: Block): Block[] {
  switch (block.kind) {
    case "heading":
    case "paragraph":
    case "note":
      return lineHalves(block.text).map((text) => ({ ...block, text }));
    case "list":
      if (block.items.length === 1)
        return lineHalves(block.items[0] ?? []).map((item) => ({ ...block, items: [item] }));
      return arrayHalves(block.items).map((items) => ({ ...block, items }));
    case "choices":
      return arrayHalves(block.actions).map((actions) => ({ ...block, actions }));
    case "evidence":
      return textHalves(block.evidence.quote).map((quote) => ({
        ...block,
        evidence: { ...block.evidence, quote },
      }));
    case "fact":
      return factHalves(block);
    case "image":
    case "divider":
      return [block];
  }
}

/** Stories are checked so that a fact fits any page; should one not, its quotes follow by themselves. */
function factHalves(block: FactBlock): Block[] {
  const { lead, text, notes, evidence } = block;
  return [
    ...(lead ? [{ kind: "paragraph" as const, text: lead }] : []),
    { kind: "paragraph", text },
    ...notes.map((note) => ({ kind: "note" as const, text: note })),
    ...evidence.map((each) => ({ kind: "evidence" as const, evidence: each })),
    ...(block.open ? [{ kind: "choices" as const, actions: [block.open] }] : []),
  ];
}

function lineHalves(line: Line): Line[] {
  if (line.length > 1) return arrayHalves(line);
  const [run] = line;
  if (run === undefined) return [line];
  if (typeof run === "string") return textHalves(run).map((text) => [text]);
  return textHalves(run.text).map((text): Inline[] => [{ ...run, text }]);
}

/** Cut after the space nearest the middle, or in the middle of a word that is too long; never within a character. */
function textHalves(text: string): string[] {
  const middle = text.length >> 1;
  const space = text.lastIndexOf(" ", middle);
  const cut = space > 0 ? space + 1 : middle;
  const isWithinPair = /[\uD800-\uDBFF]$/.test(text.slice(0, cut));
  const at = isWithinPair ? cut - 1 : cut;
  return at > 0 && at < text.length ? [text.slice(0, at), text.slice(at)] : [text];
}

function arrayHalves<Item>(items: readonly Item[]): Item[][] {
  const middle = items.length >> 1;
  return middle > 0 ? [items.slice(0, middle), items.slice(middle)] : [[...items]];
}

function subtract<Unit extends string>(room: Size<Unit>, size: Size<Unit>): Size<Unit> {
  const units = Object.keys(room) as Unit[];
  return Object.fromEntries(units.map((unit) => [unit, room[unit] - size[unit]])) as Size<Unit>;
}

function isEnough(room: Size<string>): boolean {
  return Object.values(room).every((left) => left >= 0);
}
