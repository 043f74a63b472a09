/** When something happened, drawn on the axis as precisely as it is known. */
import type { BoxShape } from "./drawing.ts";
import type { Entry, Mark } from "./picture.ts";
import type { Sheet } from "./sheet.ts";

/** How high a bar is. */
export const BAR = 26;

/** A month on an axis of many years would be too thin to be seen. */
const THINNEST = 9;

type Track = {
  /** Where a day lies. */
  readonly place: (day: number) => number;
  /** The middle of the row. */
  readonly y: number;
  /** Between which ends the axis lies. */
  readonly start: number;
  readonly end: number;
};

/**
 * A day is the event's symbol, a month or year a bar, a time that went on a bar with round ends, some moment
 * between two a bar that fades towards them. What is open fades out at that end of the axis. What is inferred is
 * hatched.
 */
export function drawMark(sheet: Sheet, entry: Entry, track: Track): void {
  const { mark, shape, isInferred } = entry;
  const color = sheet.colors.events[shape];
  const { place, y, start, end } = track;
  if (mark.kind === "moment") {
    const x = place(mark.at);
    sheet.add({ is: "line", from: [start, y], to: [end, y], color: sheet.colors.rule, isDashed: true });
    sheet.add({ is: "symbol", symbol: shape, x, y, radius: 14, color, isHatched: isInferred });
    return;
  }
  const from = mark.from === undefined ? start : place(mark.from);
  const to = mark.to === undefined ? end : place(mark.to);
  const width = Math.max(to - from, THINNEST);
  const box = {
    is: "box",
    x: Math.min(from, end - width),
    y: y - BAR / 2,
    width,
    height: BAR,
    color,
  } as const;
  sheet.add({ is: "line", from: [start, y], to: [end, y], color: sheet.colors.rule, isDashed: true });
  sheet.add({ ...box, ...looks(entry), isHatched: isInferred });
  const isClosed = mark.from !== undefined && mark.to !== undefined;
  if (mark.kind === "within" && isClosed) sheet.add({ ...box, radius: 6, isOutline: true });
}

function looks({ mark }: Entry): Pick<BoxShape, "radius" | "fades"> {
  switch (mark.kind) {
    case "moment":
    case "stretch":
      return { radius: 4 };
    case "within":
      return { radius: 6, fades: fadesOf(mark) };
    case "span":
      return { radius: BAR / 2, fades: mark.to === undefined ? ["right"] : [] };
  }
}

/** Towards both ends; or, where one is open, towards that alone, and to nothing. */
function fadesOf({ from, to }: Mark & { kind: "within" }): ("left" | "right")[] {
  if (from === undefined) return ["left"];
  return to === undefined ? ["right"] : ["left", "right"];
}

/** A row without a date: a line that nothing stands on, and a question mark. */
export function drawUndated(sheet: Sheet, { y, start, end }: Omit<Track, "place">): void {
  const color = sheet.colors.faded;
  const sign = sheet.own === "rtl" ? "؟" : "?";
  const style = { size: 24, weight: 700, color } as const;
  const [width, middle] = [sheet.widthOf(sign, style), (start + end) / 2];
  sheet.line(sign, [middle - width / 2, y - 18], style);
  sheet.add(
    { is: "line", from: [start, y], to: [middle - width, y], color, isDashed: true },
    { is: "line", from: [middle + width, y], to: [end, y], color, isDashed: true },
  );
}
