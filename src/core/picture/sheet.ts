/** A sheet that is filled from top to bottom, as if read from left to right. */
import { arabicDigits } from "#core/language/digits.ts";
import { type Direction, directionOf } from "#core/language/language.ts";
import { type Drawing, mirrored, type Shape } from "./drawing.ts";
import { PALETTES } from "./palette.ts";
import type { Picture } from "./picture.ts";
import { type Font, type Ruler, wrapped } from "./text.ts";

/** Wide enough for a column of names beside the axis, narrow enough to be read on a phone. */
export const WIDTH = 960;
export const MARGIN = 40;

/** The room that a line of text takes, and where in it the letters stand, by its size. Arabic reaches lowest. */
const LINE = 1.5;
const BASELINE = 1.08;

export type TextStyle = Font & {
  readonly color: string;
  /** That of the picture, unless the words are another language's. */
  readonly direction?: Direction;
  /** Words of a source, which stay as they are. */
  readonly isQuote?: true;
};

export type Sheet = ReturnType<typeof sheetFor>;

export function sheetFor(picture: Picture, ruler: Ruler) {
  const colors = PALETTES[picture.theme];
  const own = directionOf(picture.language);
  const ground: Shape[] = [];
  const shapes: Shape[] = [];
  const spoken = (text: string, { isQuote }: TextStyle) =>
    picture.digits === "arabic" && !isQuote ? arabicDigits(text) : text;
  /** How wide a line is. A hair more than measured, as a drawn letter may lean out of its own room. */
  const widthOf = (text: string, style: TextStyle) =>
    ruler(spoken(text, style), style.weight) * style.size + 2;
  const line = (text: string, at: readonly [number, number], style: TextStyle) => {
    const { size, weight, color, direction = own } = style;
    const [x, y] = at;
    const box = { x, y, width: widthOf(text, style), height: size * LINE };
    shapes.push({
      is: "text",
      text: spoken(text, style),
      ...box,
      size,
      weight,
      color,
      direction,
      baseline: y + size * BASELINE,
    });
  };
  const lines =
    (draws: boolean) => (text: string, at: readonly [number, number], width: number, style: TextStyle) => {
      const [x, y] = at;
      const { direction = own, size } = style;
      const all = wrapped(spoken(text, style), width - 2, style, ruler);
      // Where words run against the picture, they stand at the other side of their column.
      const shift = (each: string) => (direction === own ? 0 : width - widthOf(each, style));
      if (draws)
        for (const [index, each] of all.entries())
          line(each, [x + shift(each), y + index * size * LINE], style);
      return y + all.length * size * LINE;
    };
  return {
    colors,
    own,
    widthOf,
    line,
    add: (...more: readonly Shape[]) => shapes.push(...more),
    /** What everything else lies upon. */
    under: (shape: Shape) => ground.push(shape),
    /** Lines one below the other, at a place in a column of that width. Gives where they end. */
    lines: lines(true),
    /** Where the same lines would end. */
    measure: lines(false),
    drawing(bottom: number): Drawing {
      const all = [...ground, ...shapes].map((shape) => (own === "rtl" ? mirrored(shape, WIDTH) : shape));
      return { width: WIDTH, height: Math.ceil(bottom), background: colors.paper, shapes: all };
    },
  };
}

/** The title of a picture, and below it what it is about. Gives where they end. */
export function heading(sheet: Sheet, { title, subtitle }: Picture): number {
  const { ink, faded, accent } = sheet.colors;
  sheet.add({ is: "box", x: 0, y: 0, width: WIDTH, height: 10, color: accent });
  const width = WIDTH - 2 * MARGIN;
  const below = sheet.lines(title, [MARGIN, MARGIN], width, { size: 38, weight: 700, color: ink });
  return subtitle === ""
    ? below
    : sheet.lines(subtitle, [MARGIN, below], width, { size: 22, weight: 400, color: faded });
}

/** The last line. Gives where the picture ends. */
export function footing(sheet: Sheet, { footer }: Picture, y: number): number {
  const { faded, rule } = sheet.colors;
  sheet.add({ is: "line", from: [MARGIN, y], to: [WIDTH - MARGIN, y], color: rule });
  const style = { size: 19, weight: 400, color: faded } as const;
  return sheet.lines(footer, [MARGIN, y + 14], WIDTH - 2 * MARGIN, style) + 28;
}
