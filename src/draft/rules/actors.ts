/** Who and what a source names: spots of the same name put together, with every place where each is named. */
import { fold, words } from "#core/language/fold.ts";
import type { Language } from "#core/language/language.ts";
import type { Named } from "#core/story/story.ts";
import { idGiver } from "./ids.ts";
import { ARABIC } from "./lexicon.ts";
import { arabicNamesIn } from "./names-arabic.ts";
import { latinNamesIn } from "./names-latin.ts";
import type { Line, Spot } from "./spot.ts";
import { formsOf, worldIn } from "./world.ts";

export type Actor = {
  readonly id: string;
  readonly kind: Named["kind"];
  /** The fullest name in the source. */
  readonly name: string;
  /** The names in other languages, where the world knows them. */
  readonly known?: Readonly<Record<string, string>>;
  /** Every spelling in the source, the name included. */
  readonly spellings: readonly string[];
  readonly role?: string;
  readonly rank?: string;
  readonly offices: readonly string[];
  readonly isUnnamed: boolean;
  readonly mentions: readonly Mention[];
};

/** A place where somebody is named, with the office before the name from `from` on. */
export type Mention = {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
};

/** Every actor and place of a source, in the order in which they are first named. */
export function actorsIn(lines: readonly Line[], language: Language): Actor[] {
  const spots = lines.flatMap((line) => spotsIn(line, language).map((spot): Placed => ({ ...spot, line: line.number })));
  const groups = withoutParts(grouped(spots, lowerCase(lines)));
  const giveId = idGiver();
  return groups
    .map((group) => actorOf(group, language === "ar" ? shortMentions(group, groups, lines) : [], giveId))
    .toSorted((a, b) => orderOf(a) - orderOf(b));
}

type Placed = Spot & { readonly line: number };

function orderOf({ mentions: [first] }: Actor): number {
  return (first?.line ?? 0) * 100_000 + (first?.start ?? 0);
}

/** Everything that one sentence names. What stands inside a longer name or an office is not named by itself. */
function spotsIn(line: Line, language: Language): Spot[] {
  const names = language === "ar" ? arabicNamesIn(line) : latinNamesIn(line, language);
  const kept = names.filter((one) => !names.some((other) => other !== one && isWithin(one, other)));
  const world = worldIn(line, language).filter((each) => !kept.some((name) => isTaken(each, name)));
  return [...kept, ...world];
}

function isTaken(each: Spot, name: Spot): boolean {
  if (name.isUnsure || name.name === each.name) return false;
  return (name.from ?? name.start) <= each.start && each.end <= (name.to ?? name.end);
}

function isWithin(one: Spot, other: Spot): boolean {
  return other.start <= one.start && one.end <= other.end && other.end - other.start > one.end - one.start;
}

/** Words that the text also writes small: a name is never one of these. */
function lowerCase(lines: readonly Line[]): ReadonlySet<string> {
  return new Set(lines.flatMap(({ tokens }) => tokens.filter(({ isCapital }) => !isCapital).map(({ folded }) => folded)));
}

function grouped(spots: readonly Placed[], small: ReadonlySet<string>): Placed[][] {
  const groups: Placed[][] = [];
  const sure = spots.filter(({ isUnsure }) => !isUnsure);
  const named = sure.toSorted((a, b) => Number(a.isUnnamed ?? false) - Number(b.isUnnamed ?? false) || parts(b).length - parts(a).length);
  for (const spot of named) {
    const group = groups.find((each) => isSame(each, spot) || holds(each, spot));
    if (group) group.push(spot);
    else groups.push([spot]);
  }
  for (const [, same] of Map.groupBy(spots.filter(({ isUnsure }) => isUnsure), ({ name }) => fold(name))) {
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
  return groups.filter((_, at) => names[at] === "" || !names.some((name) => name.startsWith(`${names[at]} `)));
}

/** The folded parts of a name, without the Arabic article. */
function parts({ name }: Spot): string[] {
  return words(name).map((word) => word.replace(/^ال(?=\p{L}{2})/u, ""));
}

/** True when the spot is the office that somebody was named with, or part of how it was told. */
function holds(group: readonly Placed[], spot: Spot): boolean {
  if (!spot.isUnnamed || /^نظير/.test(spot.name)) return false;
  const wanted = parts(spot);
  return group.some(({ role }) => role !== undefined && wanted.every((part) => parts({ ...spot, name: role }).includes(part)));
}

/** The same name, or the last parts of a person's full one: Marsh is Helen Marsh, but Farouk not Salma Farouk's mother. */
function isSame(group: readonly Placed[], spot: Placed): boolean {
  const [first] = group;
  if (!first) return false;
  const [full, short] = [parts(first), parts(spot)];
  if (full.join(" ") === short.join(" ")) return first.kind === spot.kind || spot.isUnsure === true || spot.known !== undefined;
  if (first.kind !== "person" || spot.known || first.isUnnamed || spot.isUnnamed) return false;
  if (spot.kind !== "person" && !(short.length === 1 && !spot.known)) return false;
  const isLast = full.slice(-short.length).join(" ") === short.join(" ");
  const isInOrder = short.length > 1 && short.every((part) => full.includes(part)) && full.at(-1) === short.at(-1);
  return isLast || isInOrder;
}

function actorOf(group: readonly Placed[], more: readonly Mention[], giveId: ReturnType<typeof idGiver>): Actor {
  const placed = group.toSorted((a, b) => a.line - b.line || a.start - b.start);
  const [fullest] = group;
  if (!fullest) throw new Error("expected at least one spot of an actor, found none");
  const told = placed.find(({ role }) => role !== undefined);
  const ranked = placed.find(({ rank }) => rank !== undefined);
  const known = placed.find((each) => each.known !== undefined)?.known;
  const mentions = [...placed.map(mentionOf), ...more].toSorted((a, b) => a.line - b.line || a.start - b.start);
  return {
    id: giveId(known?.en ?? shortName(fullest)),
    kind: fullest.kind,
    name: fullest.name,
    spellings: [...new Set(placed.filter((each) => !each.isUnnamed || fullest.isUnnamed).map(({ name }) => name))],
    offices: [...new Set(placed.flatMap(({ offices = [] }) => offices))],
    isUnnamed: placed.every(({ isUnnamed }) => isUnnamed),
    mentions,
    ...(known && { known }),
    ...(told?.role !== undefined && { role: told.role }),
    ...(ranked?.rank !== undefined && { rank: ranked.rank }),
  };
}

function mentionOf({ line, start, end, from = start, to = end }: Placed): Mention {
  return { line, start, end, from, to };
}

/** What a person is called for short: the last name. */
function shortName({ kind, name, isUnnamed }: Spot): string {
  if (kind !== "person" || isUnnamed) return name;
  const all = name.split(/[\s-]+/);
  return (ARABIC.compound.has(fold(all.at(-2) ?? "")) ? all.slice(-2).join("-") : (all.at(-1) ?? name)).replace(
    /^ال/,
    "",
  );
}

/** Where an Arabic text names somebody by the last name alone, with what is written together with it. */
function shortMentions(group: readonly Placed[], groups: readonly (readonly Placed[])[], lines: readonly Line[]): Mention[] {
  const [fullest] = group;
  if (fullest?.kind !== "person" || fullest.isUnnamed || parts(fullest).length < 2) return [];
  const short = lastParts(fullest);
  const isShared = groups.some((other) => other !== group && other[0]?.kind === "person" && lastParts(other[0]).join() === short.join());
  if (isShared && groups.findIndex((other) => other[0] && lastParts(other[0]).join() === short.join()) !== groups.indexOf(group as Placed[]))
    return [];
  return lines.flatMap(({ number, tokens }) =>
    tokens.flatMap((token, at) => {
      const last = tokens[at + short.length - 1];
      const isHere = short.every((part, next) => isPart(tokens[at + next]?.folded ?? "", part, next > 0));
      if (!isHere || !last || group.some((spot) => spot.line === number && spot.from !== undefined && token.start >= spot.from && token.start < spot.end)) return [];
      if (group.some((spot) => spot.line === number && token.start >= spot.start && token.start < spot.end)) return [];
      return [{ line: number, start: token.start, end: last.end, from: token.start, to: last.end }];
    }),
  );
}

function lastParts(spot: Spot): string[] {
  const all = words(spot.name);
  return ARABIC.compound.has(all.at(-2) ?? "") ? all.slice(-2) : all.slice(-1);
}

function isPart(folded: string, part: string, isExact: boolean): boolean {
  return folded === part || (!isExact && formsOf(folded).includes(part));
}
