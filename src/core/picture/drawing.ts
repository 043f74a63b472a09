/** A picture laid out: shapes with their places, in units of the picture, from its top left corner. */
import type { Direction } from "#core/language/language.ts";
import type { EventKind, Sign } from "./picture.ts";
import type { Font } from "./text.ts";

export type Drawing = {
  readonly width: number;
  readonly height: number;
  readonly background: string;
  readonly shapes: readonly Shape[];
};

export type Shape = TextShape | BoxShape | SymbolShape | LineShape;

/** One line of text. `x`, `y`, `width` and `height` are the box that no other text may touch. */
export type TextShape = Box &
  Font & {
    readonly is: "text";
    readonly text: string;
    readonly color: string;
    readonly direction: Direction;
    /** The letters stand on this line. */
    readonly baseline: number;
  };

export type BoxShape = Box & {
  readonly is: "box";
  readonly color: string;
  readonly radius?: number;
  /** At which of its ends, as read from left to right, it fades away. */
  readonly fades?: readonly ("left" | "right")[];
  readonly isHatched?: boolean;
  /** Only its edge, broken. */
  readonly isOutline?: boolean;
};

export type SymbolShape = {
  readonly is: "symbol";
  readonly symbol: EventKind | Sign;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly color: string;
  readonly isHatched?: boolean;
};

type LineShape = {
  readonly is: "line";
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly color: string;
  readonly isDashed?: boolean;
};

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** The shape as it stands in a picture that is read from right to left. */
export function mirrored(shape: Shape, width: number): Shape {
  switch (shape.is) {
    case "text":
      return { ...shape, x: width - shape.x - shape.width };
    case "box": {
      const fades = shape.fades?.map((end) => (end === "left" ? "right" : "left"));
      return { ...shape, x: width - shape.x - shape.width, ...(fades && { fades }) };
    }
    case "symbol":
      return { ...shape, x: width - shape.x };
    case "line": {
      const [from, to] = [shape.from, shape.to].map(([x, y]) => [width - x, y] as const);
      return { ...shape, ...(from && { from }), ...(to && { to }) };
    }
  }
}
