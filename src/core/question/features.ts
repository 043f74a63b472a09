/**
 * What speaks for a fact as the answer to a question: features, each of which counts as much as `weights.ts` says. They tell of kinds of units, facts and answers alone, never of what a story is about.
 */
import { DETAIL_KINDS, EVENT_KINDS } from "#core/story/schema.ts";
import { type Answers, ownAnswersOf } from "./answers.ts";
import { type AllVotes, LITTLE_SHARE, WAYS } from "./examples.ts";
import type { FactEntry } from "./fact-index.ts";
import type { Question } from "./question.ts";
import { SAYING, type Topic } from "./topics.ts";
import { isSaid, metIn, type Unit } from "./units.ts";

/** Takes a feature and how much of it there is. */
export type Add = (feature: string, value: number) => void;

/** A unit, and of which sort it is: features of units of one sort add up. */
type Sorted = { readonly unit: Unit; readonly sort: string };

/** A question as its features need it. */
export type Asked = Question & {
  readonly known: readonly Sorted[];
  readonly weight: number;
  /** Whatever is asked about. */
  readonly topics: ReadonlySet<Topic>;
};

/** Sorts what the story knows of a question. */
export function sorted(question: Question): Asked {
  const known = question.units
    .filter(({ kind }) => kind === "name" || kind === "known")
    .map((unit) => ({ unit, sort: sortOf(unit) }));
  return {
    ...question,
    known,
    weight: known.reduce((sum, { unit }) => sum + unit.weight, 0),
    topics: new Set(question.units.flatMap(({ topics }) => topics)),
  };
}

const HAPPENING: ReadonlySet<Topic> = new Set(EVENT_KINDS);
const TELLING: ReadonlySet<Topic> = new Set(DETAIL_KINDS);

function sortOf({ kind, topics }: Unit): string {
  const [first] = topics;
  if (kind === "name") return topics.length > 1 || typeof first !== "object" ? "somebody" : first.kind;
  if (topics.some((topic) => HAPPENING.has(topic))) return "happening";
  if (topics.some((topic) => TELLING.has(topic))) return "telling";
  if (topics.some((topic) => typeof topic === "string" && SAYING.has(topic))) return "saying";
  const isTime = topics.some((topic) => typeof topic === "string" && /^(?:year|month)-/.test(topic));
  return isTime ? "time" : typeof first === "string" && first.startsWith("=") ? "word" : "concept";
}

/** A fact in the eyes of a question. */
export type Seen = {
  readonly entry: FactEntry;
  readonly asked: Asked;
  /** How much of the ideal it meets by its words, 0 to 1. */
  readonly words: number;
  /** What questions like this one are answered by. */
  readonly votes: AllVotes;
};

/** What speaks for a fact beside the others. */
export function addFit(seen: Seen, add: Add): void {
  const { fact } = seen.entry;
  const isBare = fact.fact === "line" || fact.fact === "sentence";
  add(feature("is", fact.fact), 1);
  add(isBare ? "words of the source" : "words", seen.words);
  addUnits(seen, add);
  addKinds(seen, add);
  addUnasked(seen, add);
  if (fact.fact === "role") addRole(seen, add);
  if (fact.fact === "statement") addSpeaker(seen, add);
  if (!isBare) addOthers(seen, add);
  addVotes(seen, add);
}

type Name = { readonly whole: string; readonly longer: Map<string, Name> };

const NAMES: Name = { whole: "", longer: new Map() };

/** A feature's name of its words, put together once: that takes far longer than to look it up. */
function feature(...parts: readonly string[]): string {
  let name = NAMES;
  for (const part of parts) {
    const known = name.longer.get(part) ?? { whole: `${name.whole} ${part}`.trim(), longer: new Map() };
    name.longer.set(part, known);
    name = known;
  }
  return name.whole;
}

function addUnits({ entry, asked: { known } }: Seen, add: Add): void {
  for (const { unit, sort } of known) {
    const own = metIn(unit, entry.about);
    const around = metIn(unit, entry.around);
    add(feature(sort, "met"), unit.weight * own);
    if (own >= 1) add(feature(sort, "met in full"), unit.weight);
    if (around > own) add(feature(sort, "around", entry.fact.fact), unit.weight * (around - own));
    if (own === 0 && around === 0) add(feature(sort, "unmet"), unit.weight);
  }
}

/** How much of what the story knows of a question a fact is about, 0 to 1. */
export function coverOf({ entry, asked: { known, weight } }: Omit<Seen, "words">): number {
  const met = known.reduce((sum, { unit }) => sum + unit.weight * metBy(unit, entry), 0);
  return weight === 0 ? 0 : met / weight;
}

/** How much of a unit a fact or its event meets, 0 to 1. */
export function metBy(unit: Unit, { about, around }: FactEntry): number {
  return Math.max(metIn(unit, about), metIn(unit, around));
}

/** Whether a fact holds the kinds of answer that are wanted. */
function addKinds(seen: Seen, add: Add): void {
  const { fact, about } = seen.entry;
  const { wanted, isToCome } = seen.asked;
  const cover = coverOf(seen);
  add(feature("cover of", fact.fact), cover);
  for (const kind of wanted.size > 0 ? wanted : (["nothing"] as const)) {
    const holds = kind === "nothing" ? "lacking" : holding(kind, seen.entry);
    add(feature(kind, holds, "in", fact.fact), 1);
    add(feature(kind, holds, "cover"), cover);
  }
  if (isToCome) add(`to come ${about.has("future") ? "told" : "untold"} in ${fact.fact}`, 1);
  if (wanted.size === 0 && fact.fact === "detail") add(`unasked ${fact.kind}`, 1);
}

/** Whether a fact holds a kind of answer by itself, by its event, or not. */
function holding(kind: Answers, { fact, answers, about }: FactEntry): "own" | "around" | "lacking" {
  if (ownAnswersOf(fact, answers).has(kind) || (kind === "future" && about.has(kind))) return "own";
  return answers.has(kind) ? "around" : "lacking";
}

/** How much a fact says, by its kind, its title and those who have part in it, that nobody asks for. */
function addUnasked({ entry, asked: { topics } }: Seen, add: Add): void {
  let rest = 0;
  for (const { topic, rarity } of entry.own) if (!topics.has(topic)) rest += rarity;
  add(feature("unasked of", entry.fact.fact), rest / MANY);
}

/** So many things are much to leave unasked: only that all features have about one size. */
const MANY = 5;

/** Whether it is asked who or what somebody is; and what else is asked, which a role tells little of. */
function addRole({ entry: { bearer, about }, asked }: Seen, add: Add): void {
  const more = asked.known.filter(({ unit }) => unit.kind === "known" && isSaid(unit));
  // What happened is asked of the event, not of those who had part in it.
  const isHappening = more.some(({ sort }) => sort === "happening");
  const identity = asked.identity === "asked" && isHappening ? "happening" : (asked.identity ?? "else");
  const isMeant = bearer !== undefined && asked.mentions.includes(bearer);
  add(`${identity} of ${isMeant ? "named" : "other"}`, 1);
  add(`${identity} of ${isMeant ? "named" : "other"} ${bearer?.kind}`, 1);
  if (more.length > 0) add(`${identity} and more`, 1);
  if (more.some(({ unit }) => metIn(unit, about) === 0)) add(`${identity} and more unmet`, 1);
  if (isHappening) add(`${identity} and happening`, 1);
}

function peopleIn({ mentions }: Question) {
  return mentions.filter(({ kind }) => kind === "person");
}

/** Who is named first is who speaks: "what did Saqr say about Kadıoğlu". */
function addSpeaker({ entry: { fact, about }, asked }: Seen, add: Add): void {
  if (fact.fact !== "statement") return;
  const people = peopleIn(asked);
  const at = people.indexOf(fact.speaker);
  const isAsked = asked.wanted.has("said") ? "said" : "else";
  if (people.length > 0) add(`${isAsked} by ${at === 0 ? "first" : at > 0 ? "later" : "other"}`, 1);
  if (about.get("hope") !== 1) return;
  const isHope = asked.wanted.has("future") || asked.units.some(({ topics }) => topics.includes("hope"));
  add(isHope ? "hope" : "hope unasked", 1);
}

/** A fact of another kind of event than the one asked about, or in which a person asked about has no part. */
function addOthers({ entry, asked }: Seen, add: Add): void {
  const isOfEvent = entry.fact.fact === "event" || entry.fact.fact === "detail";
  const isOther = asked.known.some(({ unit, sort }) => sort === "happening" && metBy(unit, entry) === 0);
  if (isOfEvent && isOther) add("other happening", 1);
  const strangers = peopleIn(asked).filter((each) => !entry.about.has(each) && !entry.around.has(each));
  add("other people", strangers.length);
}

/** What questions like this one are answered by. */
function addVotes({ entry: { fact }, votes }: Seen, add: Add): void {
  const trust = votes.trust.fact;
  for (const by of WAYS) {
    const share = votes[by].share(fact.id);
    if (share === 0) continue;
    add(feature(by, "alike"), trust * share);
    add(feature(by, "some alike"), trust * Math.log(1 + share / LITTLE_SHARE));
    add(feature(by, "likest"), trust * votes[by].nearest(fact.id));
  }
}
