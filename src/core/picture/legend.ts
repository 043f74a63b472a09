/** What the signs of a timeline mean: only those that occur in it. */
import { BAR } from "./mark.ts";
import { EVENT_KINDS, type EventKind, type TimelinePicture } from "./picture.ts";
import { MARGIN, type Sheet, WIDTH } from "./sheet.ts";

const STYLE = { size: 19, weight: 400 } as const;

/** A sign's room, and that between two entries of the legend. */
const SIGN = 50;
const BETWEEN = 30;
const LINE = 38;

type Item = { readonly word: string; draw(x: number, y: number): void };

/** Draws the legend from `top` on. Gives where it ends. */
export function legend(sheet: Sheet, picture: TimelinePicture, top: number): number {
  const color = sheet.colors.faded;
  const right = WIDTH - MARGIN;
  let [x, y] = [MARGIN, top];
  for (const { word, draw } of [...kinds(sheet, picture), ...marks(sheet, picture)]) {
    const width = SIGN + sheet.widthOf(word, { ...STYLE, color });
    if (x > MARGIN && x + width > right) [x, y] = [MARGIN, y + LINE];
    draw(x + SIGN / 2 - 4, y + 15);
    // A word that no line holds is broken; all others take one.
    const below = sheet.lines(word, [x + SIGN, y], Math.max(right - x - SIGN, 40), { ...STYLE, color });
    if (below > y + LINE) [x, y] = [MARGIN, below];
    else x += width + BETWEEN;
  }
  return x === MARGIN ? y : y + LINE;
}

function kinds({ add, colors }: Sheet, { entries, undated, legend: words }: TimelinePicture): Item[] {
  const there = new Set([...entries, ...undated.entries].map(({ shape }) => shape));
  return EVENT_KINDS.filter((kind) => there.has(kind)).map((kind) => ({
    word: words.kinds[kind] ?? kind,
    draw: (x, y) => add({ is: "symbol", symbol: kind, x, y, radius: 11, color: colors.events[kind] }),
  }));
}

function marks({ add, colors }: Sheet, { entries, legend: { marks: words } }: TimelinePicture): Item[] {
  const there = new Set(entries.map(({ mark }) => mark.kind));
  const box = (x: number, y: number) =>
    ({ is: "box", x: x - 19, y: y - BAR / 2 + 4, width: 38, height: BAR - 8, color: colors.faded }) as const;
  const shape: EventKind = entries[0]?.shape ?? "meeting";
  const all = [
    {
      kind: "moment" as const,
      draw: (x: number, y: number) =>
        add({ is: "symbol", symbol: shape, x, y, radius: 11, color: colors.faded }),
    },
    { kind: "stretch" as const, draw: (x: number, y: number) => add({ ...box(x, y), radius: 4 }) },
    { kind: "span" as const, draw: (x: number, y: number) => add({ ...box(x, y), radius: 9 }) },
    {
      kind: "within" as const,
      draw: (x: number, y: number) =>
        add(
          { ...box(x, y), radius: 6, fades: ["left", "right"] },
          { ...box(x, y), radius: 6, isOutline: true },
        ),
    },
  ].filter(({ kind }) => there.has(kind));
  const inferred = {
    kind: "inferred" as const,
    draw: (x: number, y: number) => add({ ...box(x, y), radius: 4, isHatched: true }),
  };
  const isInferred = entries.some((entry) => entry.isInferred);
  return [...all, ...(isInferred ? [inferred] : [])].map(({ kind, draw }) => ({ word: words[kind], draw }));
}
