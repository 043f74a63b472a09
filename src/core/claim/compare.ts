/** A claim held against one fact: what of it the fact has, what the fact says otherwise, and what it does not say. */
import type { Attribution } from "./attributions.ts";
import { type Claim, type Light, writtenIn } from "./claim.ts";
import { compareDetails } from "./compare-details.ts";
import { compareNames } from "./compare-names.ts";
import { withoutDenied } from "./denied.ts";
import { differingIn, isByName, isSpecific, withoutExchange } from "./differing.ts";
import { extremeItem } from "./extremes.ts";
import type { FactSlots } from "./fact-slots.ts";
import { type Difference, type Item, SURE, TELLING } from "./item.ts";
import type { Span } from "./sentences.ts";
import { topicItem } from "./topic-item.ts";

/** What becomes of a claim in the eyes of one fact. */
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
  /** False where the claim says in two words or more of what kind the happening was, and the fact is of none of those. */
  readonly isOfKind: boolean;
  /** The most that one word weighs of those. */
  readonly rarest: number;
  /** How many words that nothing knows the fact does not have. */
  readonly unknown: number;
  /** How many different things of the claim the fact has. */
  readonly met: number;
  /** The weight of the word that says most of what happens, of those that the fact has; 1 for the kind of its event. */
  readonly telling: number;
};

/** Compares a claim with a fact. */
export function compare(claim: Claim, slots: FactSlots, light: Light): Compared {
  const topics = claim.topics.map((topic) => topicItem(topic, claim, { slots, light }));
  const read = [
    ...compareNames(claim, slots, light.slots),
    ...topics,
    ...compareDetails(claim, slots),
    ...claim.extremes.map((each) => extremeItem(each, claim.tokens, slots)),
    ...claim.attributions.map((each) => attributionItem(each, claim, slots)),
  ];
  const all = withoutDenied(read, claim, { slots, story: light.slots });
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
    isOfKind: isOfKind(claim, topics, light),
    rarest: Math.max(0, ...hasNot.map(({ weight }) => weight)),
    unknown: claim.topics.filter(({ meanings }, at) => meanings.length === 0 && !topics[at]?.level).length,
    telling: tellingIn(claim, topics, slots),
    met:
      metIn(claim, has) +
      ranksIn(claim, slots) +
      (isByOffice(claim, slots) || isByName(claim, slots) ? 1 : 0),
  };
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

function isOfKind({ topics }: Claim, items: readonly Item[], { slots }: Light): boolean {
  const kinds = topics.map(({ meanings }) => meanings.length > 0 && meanings.every(slots.isKind));
  const many = kinds.filter(Boolean).length;
  return many < 2 || items.some(({ level }, at) => kinds[at] && level >= SURE);
}

function tellingIn({ topics }: Claim, items: readonly Item[], { event }: FactSlots): number {
  const has = topics.filter((_, at) => (items[at]?.level ?? 0) >= SURE);
  const isKind = has.some(({ meanings }) => event && meanings.includes(event.kind));
  return isKind ? 1 : Math.max(0, ...has.map(({ weight }) => weight));
}

/** An office, a rank or a country that the claim gives to somebody who has another. */
function attributionItem(attribution: Attribution, claim: Claim, { fact, named }: FactSlots): Item {
  const { at, length, told, owner } = attribution;
  const item = { at, length, weight: 1, level: 0, isNeeded: true };
  if (!named.has(owner)) return item;
  const claimed = writtenIn(claim, item);
  return { ...item, difference: { kind: "name", claimed, fact, told } };
}
