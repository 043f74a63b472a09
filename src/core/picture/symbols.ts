/** The signs of events and of people: the first are filled shapes, the others lines, so that neither is taken for the other. */
import type { SymbolShape } from "./drawing.ts";
import { EVENT_KINDS, type EventKind, type Sign } from "./picture.ts";

type Point = readonly [number, number];

/** A corner for each, on a circle around the middle, the first one straight above or turned by half a step. */
function corners(count: number, turned = 0): Point[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = ((index + turned) / count) * 2 * Math.PI - Math.PI / 2;
    return [Math.cos(angle), Math.sin(angle)] as const;
  });
}

/** The corners of an event's sign, around its middle; undefined for what is none. */
export function pointsOf(symbol: EventKind | Sign): readonly Point[] | undefined {
  const kind = EVENT_KINDS.find((each) => each === symbol);
  return kind === undefined || kind === "meeting" ? undefined : POINTS[kind];
}

/** A star of so many points, the corners between which lie at `inner` of their distance. */
function star(count: number, inner: number): Point[] {
  const between = corners(count, 0.5);
  return corners(count).flatMap(([x, y], index) => {
    const [inX = 0, inY = 0] = between[index] ?? [];
    return [[x * 1.2, y * 1.2] as const, [inX * inner, inY * inner] as const];
  });
}

function scaled(points: readonly Point[], by: number): Point[] {
  return points.map(([x, y]) => [x * by, y * by]);
}

/** A plus; turned, a cross. */
const PLUS: readonly Point[] = [
  ...([
    [-0.4, -1.1],
    [0.4, -1.1],
    [0.4, -0.4],
    [1.1, -0.4],
    [1.1, 0.4],
    [0.4, 0.4],
  ] as const),
  ...([
    [0.4, 1.1],
    [-0.4, 1.1],
    [-0.4, 0.4],
    [-1.1, 0.4],
    [-1.1, -0.4],
    [-0.4, -0.4],
  ] as const),
];

const POINTS: Readonly<Record<Exclude<EventKind, "meeting">, readonly Point[]>> = {
  agreement: scaled(corners(4), 1.15),
  exercise: corners(3).map(([x, y]) => [x * 1.15, y * 1.15 + 0.2]),
  visit: scaled(corners(4, 0.5), 1.2),
  production: scaled(corners(6), 1.05),
  diplomacy: star(5, 0.55),
  decision: scaled(corners(8, 0.5), 1.1),
  election: scaled(corners(5), 1.1),
  appointment: corners(3, 0.5).map(([x, y]) => [x * 1.15, y * 1.15 - 0.2]),
  court: PLUS,
  attack: star(8, 0.5),
  protest: [
    [0, -1.2],
    [1.05, 0],
    [0.45, 0],
    [0.45, 1],
    [-0.45, 1],
    [-0.45, 0],
    [-1.05, 0],
  ],
  disaster: star(4, 0.4),
  accident: PLUS.map(([x, y]) => [(x - y) * Math.SQRT1_2, (x + y) * Math.SQRT1_2]),
  rescue: [
    [-1, -1.05],
    [1, -1.05],
    [0.3, 0],
    [1, 1.05],
    [-1, 1.05],
    [-0.3, 0],
  ],
  death: [
    [-0.42, -1.15],
    [0.42, -1.15],
    [0.42, 1.15],
    [-0.42, 1.15],
  ],
  opening: [
    [-0.8, -1.05],
    [1.15, 0],
    [-0.8, 1.05],
  ],
  match: star(6, 0.6),
  report: [
    [-0.55, -0.95],
    [0.55, -0.95],
    [1.15, 0.95],
    [-1.15, 0.95],
  ],
  purchase: [
    [-0.45, -0.95],
    [1.2, -0.95],
    [0.45, 0.95],
    [-1.2, 0.95],
  ],
  ceremony: star(3, 0.35),
  other: [
    [-1.15, -0.42],
    [1.15, -0.42],
    [1.15, 0.42],
    [-1.15, 0.42],
  ],
};

/** Lines on a square of 20 around the middle. */
const LINES: Readonly<Record<Exclude<Sign, "dot">, string>> = {
  ring: "M-8 0A8 8 0 1 1 8 0A8 8 0 1 1 -8 0Z",
  plus: "M0 -9V9M-9 0H9",
  frame: "M-7.5 -7.5H7.5V7.5H-7.5Z",
  cross: "M-7 -7L7 7M-7 7L7 -7",
  kite: "M0 -9L9 0L0 9L-9 0Z",
  half: "M-8 4A8 8 0 0 1 8 4Z",
  funnel: "M-8.5 -6H8.5L0 8.5Z",
  bars: "M-5 -9V9M5 -9V9",
};

/** The sign of somebody: only lines, but for that of those who have none of their own. */
export function signElement({ symbol, x, y, radius, color }: SymbolShape): string {
  const lines = Object.entries(LINES).find(([sign]) => sign === symbol)?.[1];
  if (lines === undefined) return `<circle cx="${x}" cy="${y}" r="${radius * 0.35}" fill="${color}"/>`;
  const place = `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${radius / 10})`;
  return `<path d="${lines}" transform="${place}" fill="none" stroke="${color}" stroke-width="3.6" stroke-linejoin="round"/>`;
}
