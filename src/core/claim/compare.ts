/** A claim held against one fact: what of it the fact has, what the fact says otherwise, and what it does not say. */
import { formsOf } from "#core/question/word-keys.ts";
import { stem } from "#core/search/stem.ts";
import type { Text } from "#core/story/schema.ts";
import type { Named, StoryDate } from "#core/story/story.ts";
import type { Attribution } from "./attributions.ts";
import { type Claim, type Light, writtenIn } from "./claim.ts";
import { compareDetails } from "./compare-details.ts";
import { compareNames } from "./compare-names.ts";
import { exchangedFor } from "./exchange.ts";
import { ownNamesIn } from "./fact-names.ts";
import { AROUND, type Checkable, type FactSlots, type StorySlots } from "./fact-slots.ts";
import { placesOf, type Span } from "./sentences.ts";
import { insteadOf, isOfKind } from "./siblings.ts";
import type { Topic } from "./topics.ts";
import { isVisitTold } from "./visits.ts";

/** What a fact has instead of what is claimed. */
export type Told = { readonly named: Named } | { readonly date: StoryDate } | { readonly text: Text };

export type Difference = {
  readonly kind: "date" | "number" | "name" | "place" | "speaker" | "thing" | "denial";
  /** The claim's own words. */
  readonly claimed: string;
  readonly fact: Checkable;
  readonly told: Told;
};

export type Compared = {
  readonly slots: FactSlots;
  readonly differences: readonly Difference[];
  /** Where the claim differs. */
  readonly differing: readonly Span[];
  /** Names, numbers, dates and happenings that the fact does not have. */
  readonly missing: readonly Span[];
  /** What no fact of the story is about. */
  readonly strange: readonly Span[];
  /** Words that may stand for another thing than the fact has. */
  readonly suspect: readonly Span[];
  /** Other words that the fact does not have. */
  readonly unmet: readonly Span[];
  /** How much of the claim, without what differs, the fact has, 0 to 1; and the weight of what it has not. */
  readonly cover: number;
  readonly lack: number;
  /** How much of the words that say what happens the fact has, 0 to 1. */
  readonly happening: number;
  /** The most that one word weighs of those. */
  readonly rarest: number;
  /** How many words that nothing knows the fact does not have. */
  readonly unknown: number;
  /** How many different things of the claim the fact has. */
  readonly met: number;
  /** The weight of the word that says most of what happens, of those that the fact has; 1 for the kind of its event. */
  readonly telling: number;
};

/** Something claimed, in the eyes of one fact. */
export type Item = Span & {
  readonly weight: number;
  /** How much the fact is about it, 0 to 1. */
  readonly level: number;
  readonly difference?: Difference;
  /** What a fact must have to say the same. */
  readonly isNeeded?: boolean;
  readonly isStrange?: boolean;
  /** What may be another thing than the fact has. */
  readonly isSuspect?: boolean;
  /** It differs only in that it stands where the fact has another word. */
  readonly isExchange?: boolean;
};

/** Below this level, a fact may not be about something at all. */
const SURE = 0.45;
/** A word of less weight is of no account. */
const TELLING = 0.05;

/** Compares a claim with a fact. */
export function compare(claim: Claim, slots: FactSlots, light: Light): Compared {
  const topics = claim.topics.map((topic) => topicItem(topic, claim, { slots, light }));
  const read = [
    ...compareNames(claim, slots, light.slots),
    ...topics,
    ...compareDetails(claim, slots),
    ...claim.attributions.map((each) => attributionItem(each, claim, slots)),
  ];
  // Only what the fact has all of is denied of it.
  const isDenied = read.every(({ at, level }) => !claim.aside.has(at) || level >= SURE);
  const all = read.flatMap((item) => {
    if (!claim.aside.has(item.at)) return item;
    return isDenied ? asideItem(item, claim, slots, light.slots) : [];
  });
  const items = isSpecific(claim, all, slots) ? all : all.map(withoutExchange);
  const differing = differingIn(items, claim);
  const differences = differing.flatMap(({ difference }) => difference ?? []);
  const rest = items.filter(({ difference }) => !difference);
  const has = rest.filter(({ level }) => level >= SURE);
  const hasNot = rest.filter(({ level }) => level < SURE);
  const [whole, met] = [sum(rest.map(({ weight }) => weight)), sum(has.map(({ weight }) => weight))];
  return {
    slots,
    differences,
    differing,
    missing: hasNot.filter(({ isNeeded, isStrange }) => isNeeded && !isStrange),
    strange: hasNot.filter(({ isStrange }) => isStrange),
    suspect: hasNot.filter(({ isSuspect }) => isSuspect),
    unmet: hasNot.filter(({ isNeeded }) => !isNeeded),
    cover: whole === 0 ? 0 : met / whole,
    lack: whole - met,
    happening: shareOf(topics),
    rarest: Math.max(0, ...hasNot.map(({ weight }) => weight)),
    unknown: claim.topics.filter(({ meanings }, at) => meanings.length === 0 && !topics[at]?.level).length,
    telling: tellingIn(claim, topics, slots),
    met:
      metIn(claim, has) +
      ranksIn(claim, slots) +
      (isByOffice(claim, slots) || isByName(claim, slots) ? 1 : 0),
  };
}

/** How much a claim must have in common with a fact, beside countries, before a word stands for another one of it. */
const SPECIFIC = 4;

/** As how many things a name of its own counts. */
const NAMED = 3;

function isSpecific(claim: Claim, items: readonly Item[], slots: FactSlots): boolean {
  const { mentions, meant } = claim;
  const { fact } = slots;
  const countries = new Set(mentions.filter(({ named }) => named.kind === "country").map(({ at }) => at));
  const has = items.filter(
    ({ at, level, weight }) => level >= SURE && weight >= TELLING && !countries.has(at),
  );
  const kind = fact.fact === "statement" ? "said" : fact.fact === "detail" ? fact.kind : undefined;
  // What goes by a name of its own is only one, of one kind.
  const isNamed = isByName(claim, slots);
  return has.length + (kind && meant.has(kind) ? 1 : 0) + (isNamed ? NAMED : 0) >= SPECIFIC;
}

function withoutExchange(item: Item): Item {
  if (!item.isExchange) return item;
  const { difference: _, ...rest } = item;
  return rest;
}

/** The items that differ: of those at one word the last, for it says more; what is only denied beside them says nothing. */
function differingIn(items: readonly Item[], claim: Claim): Item[] {
  const all = items.filter(({ difference }) => difference);
  const told = all.filter(({ difference }) => difference?.kind !== "denial");
  const byWord = new Map((told.length > 0 ? told : all).map((item) => [item.at, item]));
  return [...Map.groupBy(byWord.values(), keyOf).values()].flatMap((same) => joined(same, claim));
}

/** Words for which the fact has the same instead are one: "unmanned boats", of unmanned vehicles. */
function joined(same: readonly Item[], claim: Claim): Item[] {
  const [first, last] = [same[0], same.at(-1)];
  if (!first?.difference || !last || first === last) return first ? [first] : [];
  const span = { at: first.at, length: last.at + last.length - first.at };
  return [{ ...first, ...span, difference: { ...first.difference, claimed: writtenIn(claim, span) } }];
}

function keyOf({ at, difference }: Item): unknown {
  const told = difference?.kind === "thing" && "text" in difference.told ? difference.told.text : {};
  return Object.values(told)[0] ?? at;
}

/** Of what the claim says it does not mean, only that counts which the fact does say. */
function asideItem(
  { difference: _, ...item }: Item,
  claim: Claim,
  { fact, event }: FactSlots,
  story: StorySlots,
): Item[] {
  if (isSaidAsWell(item, claim) || isOtherPlace(item, claim, { place: event?.place, story })) return [];
  // A date or number that the fact only has around it may be meant for another.
  const isDetail = claim.details.some(({ at }) => at === item.at);
  if (item.level < 1) return isDetail && item.level >= SURE ? [{ ...item, level: 0 }] : [];
  const claimed = writtenIn(claim, item);
  return [{ ...item, difference: { kind: "denial", claimed, fact, told: { text: fact.text } } }];
}

/** "In Turkish waters, not in ours": that it was in waters is not denied. */
function isSaidAsWell(item: Span, { tokens, aside }: Claim): boolean {
  const own = placesOf([item]);
  const stems = (is: (at: number) => boolean) =>
    new Set(tokens.filter((_, at) => is(at)).flatMap(({ word }) => formsOf(word).map(stem)));
  return !stems((at) => own.has(at)).isDisjointFrom(stems((at) => !aside.has(at)));
}

/** "In Turkey, not in Egypt": of a country that has part in something else is denied that it was there. */
function isOtherPlace(
  { at }: Span,
  { mentions, aside }: Claim,
  { place, story }: { readonly place: Named | undefined; readonly story: StorySlots },
): boolean {
  const denied = mentions.find((each) => each.at === at)?.named;
  const isPlaced = mentions.some(({ named, at: other }) => named === place && !aside.has(other));
  return (
    denied?.kind === "country" && place !== undefined && isPlaced && !story.countriesOf(place).has(denied)
  );
}

/** Somebody named twice is one. */
function metIn({ mentions }: Claim, has: readonly Item[]): number {
  const namedAt = new Map(mentions.map(({ at, named }) => [at, named]));
  return new Set(has.filter(({ weight }) => weight >= TELLING).map(({ at }) => namedAt.get(at) ?? at)).size;
}

function shareOf(items: readonly Item[]): number {
  const has = items.filter(({ level }) => level >= SURE);
  return items.length === 0
    ? 1
    : sum(has.map(({ weight }) => weight)) / sum(items.map(({ weight }) => weight));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}

/** To say of what rank somebody is says one thing more. */
function ranksIn({ ranks }: Claim, { named }: FactSlots): number {
  return ranks.some(({ owner }) => named.has(owner)) ? 1 : 0;
}

/** An office is two things: what somebody is, and of what. */
function isByOffice({ mentions }: Claim, slots: FactSlots): boolean {
  return mentions.some(({ byOffice, named }) => byOffice && slots.named.has(named));
}

/** So is what goes by a name of its own: "Sea of Friendship" is an exercise, and which one. */
function isByName({ tokens }: Claim, { properName }: FactSlots): boolean {
  return ownNamesIn(tokens, properName).length > 0;
}

/** From this weight on, few facts are about something. */
const RARE = 0.5;

/** From this weight on, a word says that something happened. */
const HAPPENING = 0.3;

function tellingIn({ topics }: Claim, items: readonly Item[], { event }: FactSlots): number {
  const has = topics.filter((_, at) => (items[at]?.level ?? 0) >= SURE);
  const isKind = has.some(({ meanings }) => event && meanings.includes(event.kind));
  return isKind ? 1 : Math.max(0, ...has.map(({ weight }) => weight));
}

/** Shorter words are alike by chance. */
const LETTERS = 4;

function topicItem(
  topic: Topic,
  claim: Claim,
  { slots, light }: { readonly slots: FactSlots; readonly light: Light },
): Item {
  const { at, length, word, meanings, weight, isStrange } = topic;
  const byMeaning = meanings.map((each) => slots.concepts.get(each) ?? 0);
  const byWord = meanings.length === 0 && word.length >= LETTERS ? slots.stems.get(stem(word)) : undefined;
  const byVisit = isVisitTold(topic, claim, slots, light.slots) ? AROUND : 0;
  const level = Math.max(0, ...byMeaning, byWord ?? 0, byVisit);
  const isHappening = weight >= HAPPENING && meanings.some((each) => light.slots.isKind(each));
  const item = {
    at,
    length,
    weight,
    level,
    isStrange,
    isNeeded: isStrange || isHappening || isOfKind(topic),
  };
  const isOpen = level < SURE && !isHappening && slots.fact.fact !== "role";
  const other = isOpen ? exchangedFor(topic, claim, slots.phrasings) : undefined;
  const instead = insteadOf(topic, claim, slots, light.concepts);
  const text = instead ?? (isStrange || isOfKind(topic) ? other : undefined);
  // Another word may mean the same: that it is another thing is only known of one that no fact is about.
  const isMissing = other !== undefined && (meanings.length === 0 || weight >= RARE);
  if (!text) return { ...item, isSuspect: isMissing };
  const claimed = writtenIn(claim, item);
  const difference = { kind: "thing", claimed, fact: slots.fact, told: { text } } as const;
  return { ...item, difference, isExchange: instead === undefined };
}

/** An office, a rank or a country that the claim gives to somebody who has another. */
function attributionItem(attribution: Attribution, claim: Claim, { fact, named }: FactSlots): Item {
  const { at, length, told, owner } = attribution;
  const item = { at, length, weight: 1, level: 0, isNeeded: true };
  if (!named.has(owner)) return item;
  const claimed = writtenIn(claim, item);
  return { ...item, difference: { kind: "name", claimed, fact, told } };
}
