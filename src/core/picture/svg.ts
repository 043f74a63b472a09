/** A drawing as SVG, of nothing but what every renderer knows. */
import { balanced } from "#core/language/direction.ts";
import type { BoxShape, Drawing, Shape, SymbolShape, TextShape } from "./drawing.ts";
import { pointsOf, signElement } from "./symbols.ts";

/** The one family that has the letters of all three languages. */
export const FAMILY = "Noto Sans Arabic";

export function svg({ width, height, background, shapes }: Drawing): string {
  const colors = new Set(shapes.flatMap((shape) => (isHatched(shape) ? [shape.color] : [])));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<defs>${FADES}${[...colors].map(hatch).join("")}</defs>`,
    `<rect width="${width}" height="${height}" fill="${background}"/>`,
    ...shapes.map(element),
    "</svg>",
  ].join("\n");
}

function isHatched(shape: Shape): boolean {
  return "isHatched" in shape && shape.isHatched === true;
}

/** Stripes of the colour on a pale ground of it. */
function hatch(color: string): string {
  return `<pattern id="${hatchOf(color)}" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="9" height="9" fill="${color}" fill-opacity="0.28"/><rect width="4.5" height="9" fill="${color}"/></pattern>`;
}

function hatchOf(color: string): string {
  return `hatch-${color.slice(1)}`;
}

/** Masks by the ends at which something fades. */
const FADES = [
  { id: "left", stops: [0, 1, 1] },
  { id: "right", stops: [1, 1, 0] },
  { id: "left-right", stops: [0.12, 1, 0.12] },
]
  .map(({ id, stops }) => {
    const shades = stops.map(
      (stop, index) => `<stop offset="${index / 2}" stop-color="#fff" stop-opacity="${stop}"/>`,
    );
    const gradient = `<linearGradient id="shade-${id}">${shades.join("")}</linearGradient>`;
    return `${gradient}<mask id="fade-${id}" maskContentUnits="objectBoundingBox"><rect width="1" height="1" fill="url(#shade-${id})"/></mask>`;
  })
  .join("");

function element(shape: Shape): string {
  switch (shape.is) {
    case "text":
      return textElement(shape);
    case "box":
      return boxElement(shape);
    case "symbol":
      return symbolElement(shape);
    case "line": {
      const [[x1, y1], [x2, y2]] = [shape.from, shape.to];
      const dashes = shape.isDashed ? ' stroke-dasharray="2 6"' : "";
      return `<path d="M${at(x1)} ${at(y1)}L${at(x2)} ${at(y2)}" stroke="${shape.color}" stroke-width="1.5"${dashes}/>`;
    }
  }
}

/** The renderer takes every line for left to right; an isolate makes it go its own way. */
function textElement({ text, x, width, baseline, size, weight, color, direction }: TextShape): string {
  const isRight = direction === "rtl";
  const anchor = isRight ? ' text-anchor="end"' : "";
  const isolate = isRight ? "\u2067" : "\u2066";
  return `<text x="${at(isRight ? x + width - 1 : x + 1)}" y="${at(baseline)}" font-family="${FAMILY}" font-size="${size}" font-weight="${weight}" fill="${color}"${anchor}>${isolate}${escaped(text)}\u2069</text>`;
}

function boxElement({ x, y, width, height, color, radius = 0, fades = [], ...looks }: BoxShape): string {
  const place = `x="${at(x)}" y="${at(y)}" width="${at(width)}" height="${at(height)}" rx="${Math.min(radius, width / 2)}"`;
  if (looks.isOutline)
    return `<rect ${place} fill="none" stroke="${color}" stroke-opacity="0.75" stroke-width="1.5" stroke-dasharray="4 4"/>`;
  const mask = fades.length > 0 ? ` mask="url(#fade-${fades.toSorted().join("-")})"` : "";
  return `<rect ${place} fill="${looks.isHatched ? `url(#${hatchOf(color)})` : color}"${mask}/>`;
}

/** Around a hatched symbol goes a line: else its edge would fray. */
function symbolElement(shape: SymbolShape): string {
  const { symbol, x, y, radius, color, isHatched: hatched } = shape;
  const fill = hatched ? `url(#${hatchOf(color)})" stroke="${color}" stroke-width="2` : color;
  if (symbol === "meeting") return `<circle cx="${at(x)}" cy="${at(y)}" r="${radius}" fill="${fill}"/>`;
  const corners = pointsOf(symbol);
  if (!corners) return signElement(shape);
  const points = corners.map(([across, down]) => `${at(x + across * radius)} ${at(y + down * radius)}`);
  return `<path d="M${points.join("L")}Z" fill="${fill}"/>`;
}

function at(number: number): string {
  return String(Math.round(number * 100) / 100);
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** What no XML may hold is left out; of directions, only whole isolates are left in. */
function escaped(text: string): string {
  return balanced(text)
    .replace(/[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\ufffe\uffff]/gu, "")
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
