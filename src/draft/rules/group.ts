/** Spots of the same name put together. */
import { fold, words } from "#core/language/fold.ts";
import { ARABIC, LATIN } from "./lexicon.ts";
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
    const group = groupFor(spot, groups);
    if (group) group.push(spot);
    else groups.push([spot]);
  }
  for (const [, same] of Map.groupBy(
    spots.filter(({ isUnsure }) => isUnsure),
    ({ name }) => fold(name),
  )) {
    const [spot] = same;
    const group = spot && groupFor(spot, groups);
    if (group) group.push(...same);
    else if (spot && !spot.isUnnamed && same.length > 1 && !small.has(fold(spot.name))) groups.push(same);
  }
  return groups;
}

/** The group of which a spot is; of several, one that was named before it. */
function groupFor(spot: Placed, groups: readonly Placed[][]): Placed[] | undefined {
  const all = groups.filter((each) => isSame(each, spot) || holds(each, spot));
  return all.find((each) => each.some(({ line }) => line <= spot.line)) ?? all[0];
}

/** "The air forces" are those of whichever country was meant: no body of their own beside longer names. */
function withoutParts(groups: readonly Placed[][]): Placed[][] {
  const names = groups.map(([first]) =>
    first?.kind === "organization" && !first.known ? parts(first).join(" ") : "",
  );
  return groups.filter(([first], at) => {
    // "AK Parti" is one beside "AK Parti Merkez Yürütme Kurulu".
    const isOwn =
      /\p{Script=Latin}/u.test(names[at] ?? "") && first !== undefined && parts(first).some(isFirm);
    return names[at] === "" || isOwn || !names.some((name) => name.startsWith(`${names[at]} `));
  });
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
  if (isAbbreviated(first, spot) || isAbbreviated(spot, first) || isShortBody(first, spot)) return true;
  if (group.some(({ short }) => short !== undefined && short === spot.name)) return true;
  // "Britain" and "the British envoy"
  if (isNamesake(first, spot)) return true;
  if (spot.known && first.known) return spot.known.en === first.known.en;
  const [full, short] = [parts(first), parts(spot)];
  // A story has each name once, so the same name is the same, whatever it was taken for.
  return full.join(" ") === short.join(" ") || isPartOf(first, spot) || isBeginOf(first, spot);
}

/** "وزارة الصحة" of "وزارة الصحة اللبنانية": in Arabic, a body by the first words of its name. */
function isBeginOf(first: Placed, spot: Placed): boolean {
  if (first.kind !== "organization" || spot.kind !== "organization" || spot.known) return false;
  const [full, short] = [parts(first), parts(spot)];
  return (
    short.length > 1 &&
    /\p{Script=Arabic}/u.test(spot.name) &&
    full.join(" ").startsWith(`${short.join(" ")} `)
  );
}

/** True for the last parts of a person's full name, or the given name of an Arab: "حواء" of "حواء إدريس". */
function isPartOf(first: Placed, spot: Placed): boolean {
  const [full, short] = [parts(first), parts(spot)];
  if (first.kind !== "person" || spot.known || first.isUnnamed || spot.isUnnamed) return false;
  const isLast = full.slice(-short.length).join(" ") === short.join(" ");
  // "Mikkel" of "Mikkel Brandt", as friends call him.
  if (short.length === 1 && spot.isGuessed && full.length > 1 && short[0] === full[0]) return true;
  if (short.length === 1) return isLast || (short[0] === full[0] && isArabGiven(short[0] ?? ""));
  const isInOrder = short.every((part) => full.includes(part)) && full.at(-1) === short.at(-1);
  return spot.kind === "person" && (isLast || isInOrder);
}

function isArabGiven(folded: string): boolean {
  return ARABIC.given.has(folded) || ARABIC.alsoGiven.has(folded);
}

/** "Karadağ" of "Temmuz Karadağ": also a country's name, but not where somebody is called so. */
function isNamesake(first: Placed, spot: Placed): boolean {
  const [full, short] = [parts(first), parts(spot)];
  return (
    first.kind === "person" &&
    spot.kind === "country" &&
    full.length > 1 &&
    short.length === 1 &&
    full.at(-1) === short[0]
  );
}

/** "Ferrostar" of "Ferrostar ASA", "the Commission" of "European Commission": a body by one word of its name. */
function isShortBody(first: Placed, spot: Placed): boolean {
  if (first.kind !== "organization" || spot.kind !== "organization" || spot.known) return false;
  const [full, short] = [parts(first), parts(spot)];
  const [only] = short;
  if (only === undefined || short.length > 1 || full.length < 2 || !/\p{Script=Latin}/u.test(only))
    return false;
  return (full[0] === only && isFirm(full.at(-1) ?? "")) || (spot.isUnsure === true && full.at(-1) === only);
}

/** True for the last word of a firm's or club's name: other bodies begin with the name of a town, "Köyceğiz Belediyesi". */
function isFirm(word: string): boolean {
  return (
    Object.values(LATIN).some(({ firms }) => firms.has(word)) ||
    !Object.values(LATIN).some(({ bodies }) => bodies.has(word))
  );
}

/** "IMF" beside "International Monetary Fund". */
function isAbbreviated(full: Spot, short: Spot): boolean {
  if (full.kind !== "organization" || !/^\p{Lu}{3,6}$/u.test(short.name)) return false;
  const initials = full.name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
  return initials.length > 2 && initials.map((word) => word.charAt(0)).join("") === short.name;
}
