/**
 * A timeline laid out: a row for each event, its words in one column, and beside them on a time axis when it
 * happened, as precisely as that is known. A row is as high as its words, so nothing ever overlaps or is cut.
 */
import { rangeOf, type Tick, ticksOf } from "./axis.ts";
import type { Drawing } from "./drawing.ts";
import { legend } from "./legend.ts";
import { BAR, drawMark, drawUndated } from "./mark.ts";
import { people as peopleLines } from "./people.ts";
import type { Entry, TimelinePicture } from "./picture.ts";
import { footing, heading, MARGIN, type Sheet, sheetFor, WIDTH } from "./sheet.ts";
import type { Ruler, Weight } from "./text.ts";

/** Where the words of a row stand, beside its symbol, and where the axis begins. */
const WORDS = MARGIN + 38;
const AXIS = 550;
const END = WIDTH - MARGIN;
const GAP = 24;

/** Above and below the words of a row. */
const PADDING = 14;

/** The least room between two named days. */
const BETWEEN = 16;

export function layTimeline(picture: TimelinePicture, ruler: Ruler): Drawing {
  const sheet = sheetFor(picture, ruler);
  let y = heading(sheet, picture) + 24;
  if (picture.entries.length > 0) y = dated(sheet, picture, y);
  if (picture.undated.entries.length > 0) y = undated(sheet, picture, y);
  const below = whoIsWho(sheet, picture, legend(sheet, picture, y + 20));
  return sheet.drawing(footing(sheet, picture, below + 20));
}

/** The signs of people, below those of events. */
function whoIsWho(sheet: Sheet, { people }: TimelinePicture, top: number): number {
  const all = people.map((name, sign) => ({ name, sign }));
  const style = { size: 19, weight: 400, color: sheet.colors.faded } as const;
  if (all.length === 0) return top;
  return peopleLines(sheet, all, { at: [MARGIN + 12, top + 10], width: END - MARGIN - 12, style }, true);
}

/** The rows on the axis, its lines behind them. */
function dated(sheet: Sheet, { entries, language }: TimelinePicture, top: number): number {
  const range = rangeOf(entries.map(({ mark }) => mark));
  const place = (day: number) => AXIS + ((day - range.first) / (range.last - range.first)) * (END - AXIS);
  const named = ticksOf(range, language, (ticks) => fitBeside(boxesOf(sheet, ticks, place)));
  const head = top + 34;
  const rows = rowsOf(sheet, entries, head);
  axis(sheet, boxesOf(sheet, named, place), { top, head, bottom: endOf(rows, head) });
  for (const { entry, y, height } of rows) {
    write(sheet, entry, y);
    drawMark(sheet, entry, { place, y: y + height / 2, start: AXIS, end: END });
  }
  return endOf(rows, head);
}

function undated(sheet: Sheet, { undated: { title, entries } }: TimelinePicture, top: number): number {
  const style = { size: 22, weight: 700, color: sheet.colors.faded } as const;
  const head = sheet.lines(title, [MARGIN, top + 18], WIDTH - 2 * MARGIN, style) + 6;
  const rows = rowsOf(sheet, entries, head);
  for (const { entry, y, height } of rows) {
    write(sheet, entry, y);
    drawUndated(sheet, { y: y + height / 2, start: AXIS, end: END });
  }
  return endOf(rows, head);
}

type Words = Omit<Entry, "mark" | "isInferred">;

type Row<Of> = { readonly entry: Of; readonly y: number; readonly height: number };

/** Where each row lies, from `top` on. Every other one on a darker ground, so that the eye finds from word to axis. */
function rowsOf<Of extends Words>(sheet: Sheet, entries: readonly Of[], top: number): Row<Of>[] {
  const rows: Row<Of>[] = [];
  for (const entry of entries) {
    const y = endOf(rows, top);
    rows.push({ entry, y, height: Math.max(words(sheet, entry, 0, false) + 2 * PADDING, 2 * BAR) });
  }
  const ground = { is: "box", x: MARGIN - 18, width: WIDTH - 2 * (MARGIN - 18), radius: 10 } as const;
  for (const [index, { y, height }] of rows.entries())
    if (index % 2 === 0) sheet.under({ ...ground, y, height, color: sheet.colors.sheet });
  return rows;
}

function endOf(rows: readonly Row<unknown>[], top: number): number {
  const last = rows.at(-1);
  return last ? last.y + last.height : top;
}

function write(sheet: Sheet, entry: Words, y: number): void {
  const color = sheet.colors.events[entry.shape];
  sheet.add({ is: "symbol", symbol: entry.shape, x: MARGIN + 14, y: y + PADDING + 18, radius: 12, color });
  words(sheet, entry, y + PADDING, true);
}

/** The words of a row from `y` on, written or only measured. Gives where they end. */
function words(sheet: Sheet, { title, date, people }: Words, y: number, draws: boolean): number {
  const { ink, faded } = sheet.colors;
  const lines = draws ? sheet.lines : sheet.measure;
  const width = AXIS - GAP - WORDS;
  const style = (size: number, weight: Weight, color: string) => ({ size, weight, color });
  const below = lines(title, [WORDS, y], width, style(24, 700, ink));
  const after = lines(date, [WORDS, below], width, style(19, 400, ink));
  return peopleLines(sheet, people, { at: [WORDS, after], width, style: style(19, 400, faded) }, draws);
}

type Named = { readonly x: number; readonly width: number; readonly at: number; readonly label: string };

const TICK = { size: 18, weight: 400 } as const;

/** The named days with the room that each takes, moved inwards where it would stand out over an end. */
function boxesOf(sheet: Sheet, ticks: readonly Tick[], place: (day: number) => number): Named[] {
  return ticks.map(({ day, label }) => {
    const width = sheet.widthOf(label, { ...TICK, color: "" });
    const at = place(day);
    return { x: Math.min(Math.max(at - width / 2, AXIS - GAP / 2), END + 20 - width), width, at, label };
  });
}

function fitBeside(named: readonly Named[]): boolean {
  return named.every(({ x }, index) => {
    const before = named[index - 1];
    return before === undefined || x >= before.x + before.width + BETWEEN;
  });
}

type Heights = { readonly top: number; readonly head: number; readonly bottom: number };

function axis(sheet: Sheet, named: readonly Named[], { top, head, bottom }: Heights): void {
  const { faded, rule } = sheet.colors;
  for (const { x, at, label } of named) {
    sheet.line(label, [x, top], { ...TICK, color: faded });
    sheet.under({ is: "line", from: [at, head - 4], to: [at, bottom], color: rule });
  }
  sheet.under({ is: "line", from: [AXIS, head - 4], to: [END, head - 4], color: rule });
}
