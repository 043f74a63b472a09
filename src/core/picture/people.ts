/** People in a picture: each name with its sign before it, one after the other as lines have room. */
import { type Person, SIGNS } from "./picture.ts";
import type { Sheet, TextStyle } from "./sheet.ts";

/** A sign, its room before the name, and the room between a name and the next sign. */
const RADIUS = 8;
const SIGN = 24;
const BETWEEN = 18;

type Column = { readonly at: readonly [number, number]; readonly width: number; readonly style: TextStyle };

/** Writes people in a column, or only measures them. Gives where they end. */
export function people(
  sheet: Sheet,
  all: readonly Person[],
  { at, width, style }: Column,
  draws: boolean,
): number {
  const lines = draws ? sheet.lines : sheet.measure;
  const [left, top] = at;
  let [x, y, bottom] = [left, top, top];
  for (const person of all) {
    const needed = SIGN + sheet.widthOf(person.name, style);
    if (x > left && x + needed > left + width) [x, y] = [left, bottom];
    if (draws) sheet.add(signOf(sheet, person, [x + RADIUS, y + style.size * MIDDLE]));
    // A name that no line holds is broken; then the next one begins a line.
    const end = lines(person.name, [x + SIGN, y], Math.max(left + width - x - SIGN, 1), style);
    const isBroken = end > y + style.size * LINE_AND_MORE;
    bottom = Math.max(bottom, end);
    x = isBroken ? left + width : x + needed + BETWEEN;
  }
  return bottom;
}

/** Where the middle of a line's small letters is, and more than one line takes, by its size. */
const MIDDLE = 0.78;
const LINE_AND_MORE = 1.6;

function signOf({ colors }: Sheet, { sign }: Person, [x, y]: readonly [number, number]) {
  const symbol = (sign === undefined ? undefined : SIGNS[sign]) ?? "dot";
  return { is: "symbol", symbol, x, y, radius: RADIUS, color: colors.signs[symbol] } as const;
}
