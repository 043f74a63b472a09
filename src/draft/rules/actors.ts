/** Who and what a source names: spots of the same name put together, with every place where each is named. */
import { fold } from "#core/language/fold.ts";
import type { Language } from "#core/language/language.ts";
import type { Unsure } from "#core/story/schema.ts";
import type { Named } from "#core/story/story.ts";
import { datelineOf } from "./dateline.ts";
import { groupsOf, type Placed } from "./group.ts";
import { idGiver } from "./ids.ts";
import { ARABIC } from "./lexicon.ts";
import { arabicNamesIn } from "./names-arabic.ts";
import { latinNamesIn } from "./names-latin.ts";
import { peoplesIn } from "./peoples.ts";
import { monthMentions, shortMentions } from "./short-names.ts";
import type { Line, Spot } from "./spot.ts";
import { worldIn } from "./world.ts";

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
  /** Set where nothing in the whole text tells whose name this is. */
  readonly unsure?: Unsure;
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
  const spots = lines.flatMap((line) =>
    spotsIn(line, language).map((spot): Placed => ({ ...spot, line: line.number })),
  );
  const groups = groupsOf(spots, lines);
  const giveId = idGiver();
  const actors = groups.map((group) => {
    const more =
      language === "ar" ? shortMentions(group, groups, lines) : monthMentions(group, lines, language);
    return actorOf(group, more, giveId);
  });
  return namedOnce(actors.toSorted((a, b) => orderOf(a) - orderOf(b)));
}

/** Each name at one actor: "Brandt" is short for a firm and for its founder, and a story can't tell them apart by it. */
function namedOnce(actors: readonly Actor[]): Actor[] {
  const taken = new Set(actors.map(({ name }) => fold(name)));
  return actors.map((actor) => {
    const spellings = actor.spellings.filter((each) => each === actor.name || !taken.has(fold(each)));
    for (const each of spellings) taken.add(fold(each));
    return { ...actor, spellings };
  });
}

function orderOf({ mentions: [first] }: Actor): number {
  return (first?.line ?? 0) * 100_000 + (first?.start ?? 0);
}

/** Everything that one sentence names. What stands inside a longer name or an office is not named by itself. */
function spotsIn(line: Line, language: Language): Spot[] {
  const dateline = datelineOf(line);
  const told = language === "ar" ? arabicNamesIn(line) : latinNamesIn(line, language);
  const names = [...dateline.places, ...told.filter(({ start }) => start >= dateline.end)];
  const named = worldIn(line, language);
  const kept = names.filter(
    (one) =>
      ![...names, ...named].some((other) => other !== one && !other.isUnnamed && isWithin(one, other)) &&
      !isSpokesmanOf(one, names),
  );
  const peoples = peoplesIn(line, language).filter(
    ({ kind, start }) => kind !== "country" || !named.some((each) => each.start === start),
  );
  const world = [...named, ...peoples].filter(
    (each) => !kept.some((name) => isTaken(each, name, /\sفي\s$/.test(line.text.slice(0, each.start)))),
  );
  return [...kept, ...world];
}

/** "الناطق باسم وزارة الداخلية": where nobody says who, the ministry itself speaks. */
function isSpokesmanOf(one: Spot, names: readonly Spot[]): boolean {
  return (
    one.isUnnamed === true && names.some((other) => other.kind === "organization" && isWithin(other, one))
  );
}

function isTaken(each: Spot, name: Spot, isIn: boolean): boolean {
  if (name.isUnsure || name.name === each.name) return false;
  // The country or union of somebody's office is one that the sentence names; its capital is none.
  if (each.kind === "country" && OF_STATE.test(name.name)) return false;
  if (each.kind !== "place") return name.start <= each.start && each.end <= name.end;
  // "نقيب المحامين السابق في طرابلس": where it is that somebody holds it.
  if (isIn) return name.start <= each.start && each.end <= name.end;
  return (name.from ?? name.start) <= each.start && each.end <= (name.to ?? name.end);
}

/** "الحكومة المغربية": who speaks of it speaks of Morocco as well. */
const OF_STATE = /^(?:ال)?(?:وزار|حكوم|جيش|برلمان|خارجي|داخلي)/;

function isWithin(one: Spot, other: Spot): boolean {
  return other.start <= one.start && one.end <= other.end && other.end - other.start > one.end - one.start;
}

function actorOf(
  group: readonly Placed[],
  more: readonly Mention[],
  giveId: ReturnType<typeof idGiver>,
): Actor {
  const placed = group.toSorted((a, b) => a.line - b.line || a.start - b.start);
  const [fullest] = group;
  if (!fullest) throw new Error("expected at least one spot of an actor, found none");
  const told = placed.find(({ role }) => role !== undefined);
  const ranked = placed.find(({ rank }) => rank !== undefined && !ADDRESS.has(fold(rank)));
  const known = placed.find((each) => each.known !== undefined)?.known;
  const mentions = [...placed.map(mentionOf), ...more].toSorted(
    (a, b) => a.line - b.line || a.start - b.start,
  );
  return {
    id: giveId(known?.en ?? shortName(fullest)),
    kind: fullest.kind,
    name: fullest.name,
    spellings: [
      ...new Set(placed.filter((each) => !each.isUnnamed || fullest.isUnnamed).map(({ name }) => name)),
    ],
    offices: [...new Set(placed.flatMap(({ offices = [] }) => offices))],
    isUnnamed: placed.every(({ isUnnamed }) => isUnnamed),
    mentions,
    ...(placed.every(({ isGuessed }) => isGuessed) && { unsure: "unsure-name" as const }),
    ...(known && { known }),
    ...(told?.role !== undefined && { role: told.role }),
    ...(ranked?.rank !== undefined && { rank: ranked.rank }),
  };
}

/** Forms of address, which are no ranks. */
const ADDRESS = new Set([
  "mr",
  "mrs",
  "ms",
  "miss",
  "bay",
  "bayan",
  "sayin",
  "sn",
  "السيد",
  "السيده",
  "الانسه",
]);

function mentionOf({ line, start, end, from = start, to = end }: Placed): Mention {
  return { line, start, end, from, to };
}

/** What a person is called for short: the last name. */
function shortName({ kind, name, isUnnamed }: Spot): string {
  if (kind !== "person" || isUnnamed) return name;
  const all = name.split(/[\s-]+/);
  return (
    ARABIC.compound.has(fold(all.at(-2) ?? "")) ? all.slice(-2).join("-") : (all.at(-1) ?? name)
  ).replace(/^ال/, "");
}
