/** Spots of the same name put together. */
import { fold, words } from "#core/language/fold.ts";
import type { Line, Spot } from "./spot.ts";

/** A spot, and the number of its sentence. */
export type Placed = Spot & { readonly line: number };

/** The spots of each name; those that may be ordinary words only where they are met again. The fullest comes first. */
export function groupsOf(spots: readonly Placed[], lines: readonly Line[]): Placed[][] {
  return withoutParts(grouped(spots, lowerCase(lines)));
}

/** Words that the text also writes small: a name is never one of these. */
function lowerCase(lines: readonly Line[]): ReadonlySet<string> {
  return new Set(
    lines.flatMap(({ tokens }) => tokens.filter(({ isCapital }) => !isCapital).map(({ folded }) => folded)),
  );
}

function grouped(spots: readonly Placed[], small: ReadonlySet<string>): Placed[][] {
  const groups: Placed[][] = [];
  const sure = spots.filter(({ isUnsure }) => !isUnsure);
  const named = sure.toSorted(
    (a, b) =>
      Number(a.isUnnamed ?? false) - Number(b.isUnnamed ?? false) ||
      parts(b).length - parts(a).length ||
      // A dateline's "ACCRA" is the city, though it looks like an abbreviation.
      Number(b.known !== undefined) - Number(a.known !== undefined),
  );
  for (const spot of named) {
    const group = groups.find((each) => isSame(each, spot) || holds(each, spot));
    if (group) group.push(spot);
    else groups.push([spot]);
  }
  for (const [, same] of Map.groupBy(
    spots.filter(({ isUnsure }) => isUnsure),
    ({ name }) => fold(name),
  )) {
    const [spot] = same;
    const group = spot && groups.find((each) => isSame(each, spot) || holds(each, spot));
    if (group) group.push(...same);
    else if (spot && !spot.isUnnamed && same.length > 1 && !small.has(fold(spot.name))) groups.push(same);
  }
  return groups;
}

/** "The air forces" are those of whichever country was meant: no body of their own beside longer names. */
function withoutParts(groups: readonly Placed[][]): Placed[][] {
  const names = groups.map(([first]) => (first?.kind === "organization" ? parts(first).join(" ") : ""));
  return groups.filter(
    (_, at) => names[at] === "" || !names.some((name) => name.startsWith(`${names[at]} `)),
  );
}

/** The folded parts of a name, without the Arabic article. */
export function parts({ name }: Spot): string[] {
  return words(name).map((word) => word.replace(/^ال(?=\p{L}{2})/u, ""));
}

/** True when the spot is the office that somebody was named with, or part of how it was told. */
function holds(group: readonly Placed[], spot: Spot): boolean {
  if (!spot.isUnnamed || /^نظير/.test(spot.name)) return false;
  const wanted = parts(spot);
  return group.some(
    ({ role }) => role !== undefined && wanted.every((part) => parts({ ...spot, name: role }).includes(part)),
  );
}

/** The same name, or the last parts of a person's full one: Marsh is Helen Marsh, but Farouk not Salma Farouk's mother. */
function isSame(group: readonly Placed[], spot: Placed): boolean {
  const [first] = group;
  if (!first) return false;
  if (isAbbreviated(first, spot) || isAbbreviated(spot, first)) return true;
  const [full, short] = [parts(first), parts(spot)];
  if (full.join(" ") === short.join(" "))
    return first.kind === spot.kind || spot.isUnsure === true || first.known !== undefined;
  if (first.kind !== "person" || spot.known || first.isUnnamed || spot.isUnnamed) return false;
  if (spot.kind !== "person" && !(short.length === 1 && !spot.known)) return false;
  const isLast = full.slice(-short.length).join(" ") === short.join(" ");
  const isInOrder =
    short.length > 1 && short.every((part) => full.includes(part)) && full.at(-1) === short.at(-1);
  return isLast || isInOrder;
}

/** "IMF" beside "International Monetary Fund". */
function isAbbreviated(full: Spot, short: Spot): boolean {
  if (full.kind !== "organization" || !/^\p{Lu}{3,6}$/u.test(short.name)) return false;
  const initials = full.name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
  return initials.length > 2 && initials.map((word) => word.charAt(0)).join("") === short.name;
}
