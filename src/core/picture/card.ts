/** An answer laid out as a card: what it says, and each time the sentence that backs it. */
import { directionOf } from "#core/language/language.ts";
import type { Drawing } from "./drawing.ts";
import type { CardPart, CardPicture } from "./picture.ts";
import { footing, heading, MARGIN, type Sheet, sheetFor, type TextStyle, WIDTH } from "./sheet.ts";
import type { Ruler } from "./text.ts";

const COLUMN = WIDTH - 2 * MARGIN;

/** Within the sheet that a quote lies on. */
const PADDING = 24;

export function layCard(picture: CardPicture, ruler: Ruler): Drawing {
  const sheet = sheetFor(picture, ruler);
  let y = heading(sheet, picture) + 18;
  for (const part of picture.parts) y = laid(sheet, part, y);
  return sheet.drawing(footing(sheet, picture, y + 14));
}

function laid(sheet: Sheet, part: CardPart, y: number): number {
  const { ink, faded, accent } = sheet.colors;
  switch (part.kind) {
    case "heading":
      return sheet.lines(part.text, [MARGIN, y + 18], COLUMN, { size: 28, weight: 700, color: ink }) + 6;
    case "lead":
      return sheet.lines(part.text, [MARGIN, y + 10], COLUMN, { size: 24, weight: 700, color: accent });
    case "text":
      return sheet.lines(part.text, [MARGIN, y], COLUMN, { size: 28, weight: 400, color: ink }) + 4;
    case "note":
      return sheet.lines(part.text, [MARGIN, y], COLUMN, { size: 21, weight: 400, color: faded });
    case "quote":
      return quote(sheet, part, y + 10);
  }
}

/** A quote lies on a sheet of its own, with a bar at the side at which its language begins. */
function quote(sheet: Sheet, { text, caption, language }: CardPart & { kind: "quote" }, top: number): number {
  const { ink, faded, accent } = sheet.colors;
  const [x, width] = [MARGIN + PADDING, COLUMN - 2 * PADDING];
  const direction = directionOf(language);
  const write = (lines: Sheet["lines"]) => {
    const style: TextStyle = { size: 28, weight: 400, color: ink, direction, isQuote: true };
    const below = lines(text, [x, top + PADDING - 8], width, style);
    return lines(caption, [x, below + 6], width, { size: 20, weight: 400, color: faded });
  };
  const height = write(sheet.measure) + PADDING - 8 - top;
  const isOwn = direction === sheet.own;
  sheet.add(
    { is: "box", x: MARGIN, y: top, width: COLUMN, height, color: sheet.colors.sheet, radius: 12 },
    {
      is: "box",
      x: isOwn ? MARGIN : MARGIN + COLUMN - 8,
      y: top,
      width: 8,
      height,
      color: accent,
      radius: 4,
    },
  );
  write(sheet.lines);
  return top + height + 10;
}
