/** A fact as a claim can be held against it: who, where, when, how long, about what, in which words. */
import { words } from "#core/language/fold.ts";
import { inEach, type Language } from "#core/language/language.ts";
import { type Concepts, tokensOf } from "#core/question/concepts.ts";
import { stem } from "#core/search/stem.ts";
import { keptOf } from "#core/story/kept.ts";
import type { Text } from "#core/story/schema.ts";
import {
  type Detail,
  eventOf,
  factsOf,
  type Named,
  type Role,
  type Statement,
  type Story,
  type StoryDate,
  type StoryEvent,
} from "#core/story/story.ts";
import { wordingsOf } from "#core/story/texts.ts";
import { detailsIn, type FoundDetail } from "./details.ts";
import type { Phrasing } from "./exchange.ts";
import { countriesAround, properNameOf } from "./fact-names.ts";
import { reader, type Said } from "./fact-words.ts";
import { rankWords } from "./ranks.ts";
import { wordsOf } from "./sentences.ts";

/** A fact that a claim may be about; a summary line only repeats others. */
export type Checkable = Role | StoryEvent | Detail | Statement;

/** How much a fact is about something: 1 for its own, less for what is around it. */
export type Levels<Key> = ReadonlyMap<Key, number>;

export type FactSlots = {
  readonly fact: Checkable;
  /** The event that it is, tells more of, or was said about. */
  readonly event?: StoryEvent;
  readonly concepts: Levels<string>;
  readonly stems: Levels<string>;
  /** Those of its own text, by language: in one language a word means what it means there. */
  readonly ownStems: Readonly<Record<Language, ReadonlySet<string>>>;
  readonly named: Levels<Named>;
  /** The organizations that its words name, or that have part in it. */
  readonly bodies: ReadonlySet<Named>;
  /** Who says it, or tells it of others. */
  readonly sayers: ReadonlySet<Named>;
  readonly durations: readonly { readonly fact: Checkable; readonly details: readonly FoundDetail[] }[];
  readonly details: readonly FoundDetail[];
  readonly date?: StoryDate;
  /** What the source's own words for the date say. */
  readonly dateDetails: readonly FoundDetail[];
  /** The name that what happened goes by. */
  readonly properName?: Text;
  /** What it and the facts around it say, its own first. */
  readonly phrasings: readonly Phrasing[];
};

export type StorySlots = {
  readonly all: readonly FactSlots[];
  /** The countries that an actor or place belongs to. */
  countriesOf(named: Named): ReadonlySet<Named>;
  /** The words that ranks are made of. */
  readonly ranks: ReadonlySet<string>;
  /** What an actor's name means in all languages. */
  meaningOf(named: Named): ReadonlySet<string>;
  /** How rare a concept is among the facts, 0 to 1; undefined for one that no fact is about. */
  rarity(concept: string): number | undefined;
  /** True for a concept that is the kind of an event of the story. */
  isKind(concept: string): boolean;
};

/** The level of what only the event around a fact is about. */
export const AROUND = 0.5;
/** The facts of a story; read when the story is first asked about. */
export const storySlots: (story: Story, concepts: Concepts) => StorySlots = keptOf(build);

function build(story: Story, concepts: Concepts): StorySlots {
  const readOnce = reader(story, concepts);
  const all = factsOf(story).flatMap((fact) =>
    fact.fact === "line" ? [] : [slotsOf(fact, story, readOnce)],
  );
  const countries = new Map(story.named.map((named) => [named, countriesAround(named, story)]));
  const kinds = new Set<string>(story.events.map(({ kind }) => kind));
  const counts = new Map<string, number>();
  for (const concept of all.flatMap((slots) => [...slots.concepts.keys()]))
    counts.set(concept, (counts.get(concept) ?? 0) + 1);
  const most = Math.log(1 + all.length);
  return {
    all,
    ranks: rankWords(story),
    countriesOf: (named) => countries.get(named) ?? new Set(),
    meaningOf: ({ name }) =>
      wordingsOf(name)
        .map(({ language, text }) => concepts.within(tokensOf(text), language))
        .reduce((all, each) => all.intersection(each)),
    isKind: (concept) => kinds.has(concept),
    rarity(concept) {
      const count = counts.get(concept);
      return count === undefined ? undefined : Math.log((1 + all.length) / (1 + count)) / most;
    },
  };
}

function slotsOf(fact: Checkable, story: Story, said: (fact: Checkable) => Said): FactSlots {
  const event = eventAround(fact, story);
  const family: readonly Checkable[] = event ? [event, ...event.details] : [];
  const properName = event && properNameOf(event, story);
  const named = levels(
    said(fact).named,
    [event ?? []].flat().flatMap((each) => said(each).named),
  );
  return {
    fact,
    ...(event && { event, date: event.date }),
    ...(properName && { properName }),
    named,
    bodies: said(fact).bodies,
    sayers: said(fact).sayers,
    concepts: merged(
      new Map([...said(fact).concepts, ...bothIn(named, story)]),
      family.map((each) => said(each).concepts),
    ),
    stems: levels(
      said(fact).stems,
      family.flatMap((each) => said(each).stems),
    ),
    ownStems: inEach((language) => new Set(words(fact.text[language] ?? "").map(stem))),
    durations: family
      .filter((each) => each.fact === "detail" && each.kind === "duration")
      .map((each) => ({ fact: each, details: said(each).details })),
    details: [fact, ...family].flatMap((each) => said(each).details),
    dateDetails: event ? dateDetailsOf(event) : [],
    phrasings: [...new Set([fact, ...family])].flatMap((each) => said(each).phrasings),
  };
}

/** Where two countries have part in something, "both sides" are they. */
function bothIn(named: Levels<Named>, story: Story): [string, number][] {
  const countries = new Set([...named.keys()].flatMap((each) => [...countriesAround(each, story)]));
  return countries.size > 1 ? [["bilateral", 1]] : [];
}

function eventAround(fact: Checkable, story: Story): StoryEvent | undefined {
  switch (fact.fact) {
    case "event":
      return fact;
    case "statement":
      return fact.event;
    case "detail":
      return eventOf(story, fact);
    case "role":
      return undefined;
  }
}

/** A date's words are the source's own, in its language. */
function dateDetailsOf({ date, evidence }: StoryEvent): FoundDetail[] {
  return detailsIn(wordsOf(date.words ?? ""), evidence[0]?.source.language ?? "en");
}

function levels<Key>(own: readonly Key[], around: readonly Key[]): Map<Key, number> {
  return new Map([
    ...own.map((key) => [key, 1] as const),
    ...around.filter((key) => !own.includes(key)).map((key) => [key, AROUND] as const),
  ]);
}

function merged(own: Levels<string>, around: readonly Levels<string>[]): Map<string, number> {
  const all = new Map(own);
  for (const [key, level] of around.flatMap((each) => [...each]))
    all.set(key, Math.max(all.get(key) ?? 0, level * AROUND));
  return all;
}
