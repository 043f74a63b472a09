import fc from "fast-check";
import { expect, test } from "vitest";
import type { Drawing, Shape, TextShape } from "#core/picture/drawing.ts";
import { PALETTES } from "#core/picture/palette.ts";
import { type Entry, EVENT_KINDS, SIGNS, THEMES, type TimelinePicture } from "#core/picture/picture.ts";
import { pointsOf } from "#core/picture/symbols.ts";
import { layTimeline } from "#core/picture/timeline.ts";
import { EVENT_KINDS as STORY_KINDS } from "#core/story/schema.ts";
import { createRuler } from "../../../src/picture/fonts.ts";
import { timelines } from "./made-up.ts";

const ruler = createRuler();

test("no text overlaps another, a sign or the edge, whatever the story", () => {
  fc.assert(
    fc.property(timelines, (picture) => {
      const drawing = layTimeline(picture, ruler);
      const texts = drawing.shapes.filter((shape) => shape.is === "text");
      for (const text of texts) expectInside(text, drawing);
      expectApart([...texts, ...drawing.shapes.filter((shape) => shape.is === "symbol").map(boxOf)]);
      // Bars lie on their own side of the picture, where no words of a row are.
      for (const bar of drawing.shapes.filter(isBar))
        for (const text of texts.filter(({ y, height }) => y < bar.y + bar.height && bar.y < y + height))
          expect(overlap(text, bar), `${text.text} and a bar`).toBe(false);
    }),
    { numRuns: 40 },
  );
});

test("no word is left out", () => {
  fc.assert(
    fc.property(timelines, (picture) => {
      const drawn = letters(textsOf(layTimeline(picture, ruler)).join(""));
      const entries = [...picture.entries, ...picture.undated.entries];
      for (const { title, people } of entries) {
        expect(drawn).toContain(letters(inDigits(title, picture)));
        for (const { name } of people) expect(drawn).toContain(letters(inDigits(name, picture)));
      }
    }),
    { numRuns: 20 },
  );
});

test("every text is as wide as its box says, measured as it is drawn", () => {
  fc.assert(
    fc.property(timelines, (picture) => {
      for (const { text, weight, size, width } of layTimeline(picture, ruler).shapes.filter(
        (shape) => shape.is === "text",
      ))
        expect(ruler(text, weight) * size).toBeLessThanOrEqual(width);
    }),
    { numRuns: 20 },
  );
});

const DAY = 20_333;

test("a day is the sign of its kind; a month a bar; some time between two a bar that fades; what goes on fades at its end", () => {
  expect(markOf({ kind: "moment", at: DAY })).toMatchObject([{ is: "symbol", symbol: "agreement" }]);
  expect(markOf({ kind: "stretch", from: DAY, to: DAY + 30 })).toMatchObject([{ is: "box", radius: 4 }]);
  expect(markOf({ kind: "within", from: DAY, to: DAY + 300 })).toMatchObject([
    { is: "box", fades: ["left", "right"] },
    { is: "box", isOutline: true },
  ]);
  expect(markOf({ kind: "span", from: DAY })).toMatchObject([{ is: "box", fades: ["right"] }]);
  // Not before, or not after: nothing ends the bar where nobody knows an end.
  expect(markOf({ kind: "within", from: DAY })).toMatchObject([{ is: "box", fades: ["right"] }]);
  expect(markOf({ kind: "within", to: DAY })).toMatchObject([{ is: "box", fades: ["left"] }]);
});

test("what is inferred is hatched, and nothing else is", () => {
  const mark = { kind: "stretch", from: DAY, to: DAY + 30 } as const;
  expect(markOf(mark, { isInferred: true })).toMatchObject([{ isHatched: true }]);
  expect(markOf(mark, { isInferred: false })).toMatchObject([{ isHatched: false }]);
});

test("a bar is as long as its time, and stands where that lies", () => {
  const month = { kind: "stretch", from: DAY, to: DAY + 30 } as const;
  const next = { kind: "stretch", from: DAY + 30, to: DAY + 90 } as const;
  const [first, second] = barsOf(picture([entry(month), entry(next)]));
  expect(second?.width).toBeCloseTo((first?.width ?? 0) * 2, 5);
  expect(second?.x).toBeCloseTo((first?.x ?? 0) + (first?.width ?? 0), 5);
});

test("in Arabic time goes from right to left, and the words stand on the right", () => {
  const earlier = { kind: "stretch", from: DAY, to: DAY + 30 } as const;
  const later = { kind: "span", from: DAY + 300 } as const;
  const arabic = layTimeline(picture([entry(earlier), entry(later)], "ar"), ruler);
  const [first, second] = arabic.shapes.filter(isBar);
  expect(second?.x).toBeLessThan(first?.x ?? 0);
  expect(second?.fades).toEqual(["left"]);
  const title = arabic.shapes.find((shape) => shape.is === "text" && shape.text === "Signed");
  expect(title && boxOf(title).x).toBeGreaterThan(480);
});

test("the days that are named on the axis are those of the range", () => {
  const inYears = textsOf(layTimeline(picture([entry({ kind: "span", from: 19_358, to: 20_600 })]), ruler));
  expect(inYears).toEqual(expect.arrayContaining(["2023", "2024", "2025", "2026"]));
  const inDays = textsOf(layTimeline(picture([entry({ kind: "moment", at: 20_334.5 })]), ruler));
  expect(inDays).toContain("3 Sept");
});

test("an event without a date stands in a lane of its own, under a question mark", () => {
  const words = textsOf(
    layTimeline(
      { ...picture([]), undated: { title: "Without a date", entries: [entry({ kind: "moment", at: 1 })] } },
      ruler,
    ),
  );
  expect(words).toEqual(expect.arrayContaining(["Without a date", "?", "Signed"]));
});

test("numbers are ١٢٣ in the picture of who reads them so", () => {
  const shown = {
    ...picture([entry({ kind: "moment", at: DAY })], "ar"),
    title: "تدريب 2025",
    digits: "arabic" as const,
  };
  expect(textsOf(layTimeline(shown, ruler))).toContain("تدريب ٢٠٢٥");
});

test("somebody has the same sign in every event and in the legend, others have others, and who has none is a dot", () => {
  const people = SIGNS.map((_, sign) => ({ name: `P${sign}`, sign }));
  const event = { ...entry({ kind: "moment", at: DAY }), people: [...people, { name: "Somebody else" }] };
  const { shapes } = layTimeline(
    { ...picture([event, event]), people: people.map(({ name }) => name) },
    ruler,
  );
  const signs = shapes.filter((shape) => shape.is === "symbol" && shape.radius === 8);
  const drawn = signs.map((shape) => (shape.is === "symbol" ? `${shape.symbol} ${shape.color}` : ""));
  const own = drawn.slice(0, SIGNS.length);
  expect(drawn).toEqual([
    ...own,
    expect.stringMatching(/^dot /),
    ...own,
    expect.stringMatching(/^dot /),
    ...own,
  ]);
  for (const part of [0, 1])
    expect(new Set(own.map((each) => each.split(" ")[part])).size).toBe(SIGNS.length);
});

test("what may happen in a story can be drawn, and nothing else", () => {
  expect(EVENT_KINDS).toEqual(STORY_KINDS);
});

test("no two kinds of event look alike, in whatever colour", () => {
  const drawn = EVENT_KINDS.map((kind) => JSON.stringify(pointsOf(kind) ?? "circle"));
  expect(new Set(drawn).size).toBe(EVENT_KINDS.length);
});

test.for(THEMES)("every sign is told from its paper, in the colours of the theme %s", (theme) => {
  const { paper, sheet, signs, events } = PALETTES[theme];
  for (const [sign, color] of [...Object.entries(signs), ...Object.entries(events)])
    for (const ground of [paper, sheet])
      expect(contrast(color, ground), `${sign} on ${ground}`).toBeGreaterThanOrEqual(3);
});

/** As the Web Content Accessibility Guidelines count it; 3 is the least for signs. */
function contrast(...colors: readonly [string, string]): number {
  const [low = 0, high = 0] = colors.map(luminance).toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function entry(mark: Entry["mark"], { isInferred = false } = {}): Entry {
  return { shape: "agreement", title: "Signed", date: "then", people: [], mark, isInferred };
}

function picture(entries: readonly Entry[], language: TimelinePicture["language"] = "en"): TimelinePicture {
  const marks = { moment: "day", stretch: "month", within: "between", span: "all", inferred: "inferred" };
  return {
    kind: "timeline",
    language,
    theme: "light",
    digits: "latin",
    title: "Timeline",
    subtitle: "",
    footer: "",
    entries,
    undated: { title: "", entries: [] },
    people: [],
    legend: { kinds: {}, marks },
  };
}

/** What stands on the axis for an event by itself; the legend comes after it. */
function markOf(mark: Entry["mark"], given = {}): Shape[] {
  const { shapes } = layTimeline(picture([entry(mark, given)]), ruler);
  const isMark = (shape: Shape) => isBar(shape) || (shape.is === "symbol" && shape.radius === 14);
  return shapes.filter(isMark);
}

function isBar(shape: Shape): shape is Shape & { is: "box" } {
  return shape.is === "box" && shape.height === 26;
}

function barsOf(of: TimelinePicture) {
  return layTimeline(of, ruler).shapes.filter(isBar);
}

function textsOf({ shapes }: Drawing): string[] {
  return shapes.flatMap((shape) => (shape.is === "text" ? [shape.text] : []));
}

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

function boxOf(shape: Shape): Box {
  if (shape.is !== "symbol") return shape.is === "line" ? { x: 0, y: 0, width: 0, height: 0 } : shape;
  const { x, y, radius } = shape;
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

function expectInside({ text, x, y, width, height }: TextShape, drawing: Drawing): void {
  expect(x, text).toBeGreaterThanOrEqual(0);
  expect(y, text).toBeGreaterThanOrEqual(0);
  expect(x + width, text).toBeLessThanOrEqual(drawing.width);
  expect(y + height, text).toBeLessThanOrEqual(drawing.height);
}

function expectApart(boxes: readonly Box[]): void {
  const inOrder = boxes.toSorted((a, b) => a.y - b.y);
  for (const [index, one] of inOrder.entries())
    for (const other of inOrder.slice(index + 1)) {
      if (other.y >= one.y + one.height) break;
      expect(overlap(one, other), `${JSON.stringify(one)} and ${JSON.stringify(other)}`).toBe(false);
    }
}

/** Rounding is no overlap. */
function overlap(a: Box, b: Box): boolean {
  const hair = 0.01;
  return (
    a.x + hair < b.x + b.width &&
    b.x + hair < a.x + a.width &&
    a.y + hair < b.y + b.height &&
    b.y + hair < a.y + a.height
  );
}

function letters(text: string): string {
  return text.replace(/\s/g, "");
}

function inDigits(text: string, { digits }: TimelinePicture): string {
  if (digits === "latin") return text;
  return text.replace(
    /(?<![A-Za-z][\w-]*)\d(?![\w-]*[A-Za-z])/g,
    (digit) => "٠١٢٣٤٥٦٧٨٩"[Number(digit)] ?? "",
  );
}
