/** The facts of a story as a question can meet them: by meaning, by whom they are about, by their words. */
import { LANGUAGES } from "#core/language/language.ts";
import { type Index, indexPassages } from "#core/search/search.ts";
import type { Text } from "#core/story/schema.ts";
import { type Fact, factsOf, type Named, type Story, type StoryEvent } from "#core/story/story.ts";
import { type Concepts, tokensOf } from "./concepts.ts";
import { mentionsIn } from "./mentions.ts";

/** What a fact can answer. */
export type Answers = "who" | "when" | "where" | "why" | "how-long" | "how-many" | "said";

export type FactEntry = {
  readonly fact: Fact;
  /** How much the fact is about a concept, an actor or a place: 1 for its own, less for what it belongs to. */
  readonly concepts: ReadonlyMap<string, number>;
  readonly named: ReadonlyMap<Named, number>;
  readonly answers: ReadonlySet<Answers>;
};

export type FactIndex = {
  readonly entries: readonly FactEntry[];
  /** How rare a concept is among the facts, 0 to 1; 1 for one that no fact is about. */
  rarity(concept: string): number;
  /** True when some fact is about it. */
  knows(concept: string): boolean;
  /** Finds facts by their words, and gives ids as in `entryId`. */
  readonly words: Index;
};

const indexes = new WeakMap<Story, FactIndex>();

/** The index of a story; made when it is first asked about. */
export function factIndex(story: Story, concepts: Concepts): FactIndex {
  const known = indexes.get(story) ?? build(story, concepts);
  indexes.set(story, known);
  return known;
}

/** What belongs to a fact, but is not its own, counts for less. */
const INHERITED = 0.5;

function build(story: Story, concepts: Concepts): FactIndex {
  const entries = factsOf(story).map((fact) => entryOf(fact, story, concepts));
  const counts = new Map<string, number>();
  for (const { concepts: own } of entries)
    for (const concept of own.keys()) counts.set(concept, (counts.get(concept) ?? 0) + 1);
  const most = Math.log(1 + entries.length);
  return {
    entries,
    knows: (concept) => counts.has(concept),
    rarity: (concept) => Math.log((1 + entries.length) / (1 + (counts.get(concept) ?? 0))) / most || 0.05,
    words: indexPassages(entries.flatMap(({ fact }, at) => passagesOf(fact, at))),
  };
}

function passagesOf(fact: Fact, at: number) {
  const told = LANGUAGES.flatMap((language) => {
    const text = [titleOf(fact)[language], fact.text[language]]
      .filter((part) => part !== undefined)
      .join(" ");
    return text === "" ? [] : [{ id: String(at), language, text }];
  });
  const quotes = fact.evidence.map(({ source, quote }) => ({
    id: String(at),
    language: source.language,
    text: quote,
  }));
  return [...told, ...quotes];
}

function titleOf(fact: Fact): Text {
  return "title" in fact ? fact.title : {};
}

function entryOf(fact: Fact, story: Story, concepts: Concepts): FactEntry {
  const own = meaningOf(fact, story, concepts);
  const parent = parentOf(fact, story);
  const around = parent ? meaningOf(parent, story, concepts) : undefined;
  return {
    fact,
    concepts: merged(own.concepts, around?.concepts),
    named: merged(own.named, around?.named),
    answers: answersOf(fact),
  };
}

function merged<Key>(own: ReadonlySet<Key>, around: ReadonlySet<Key> = new Set()): Map<Key, number> {
  return new Map([
    ...[...around].map((key) => [key, INHERITED] as const),
    ...[...own].map((key) => [key, 1] as const),
  ]);
}

type Meaning = { readonly concepts: ReadonlySet<string>; readonly named: ReadonlySet<Named> };

function meaningOf(fact: Fact, story: Story, concepts: Concepts): Meaning {
  const all = story.named;
  const texts = [
    ...Object.values(fact.text),
    ...Object.values(titleOf(fact)),
    ...fact.evidence.map(({ quote }) => quote),
  ];
  const meant = texts.flatMap((text) => concepts.of(tokensOf(text)).flatMap((each) => [...(each ?? [])]));
  // Quotes name whoever stands in the same clause; only what a person wrote says whom the fact is about.
  const told = Object.values(fact.text).flatMap((text) =>
    mentionsIn(tokensOf(text), all).map(({ named }) => named),
  );
  return { concepts: new Set([...meant, ...kindOf(fact)]), named: new Set([...told, ...namedBy(fact, all)]) };
}

function kindOf(fact: Fact): string[] {
  return fact.fact === "event" || fact.fact === "detail" ? [fact.kind] : [];
}

function namedBy(fact: Fact, all: readonly Named[]): Named[] {
  switch (fact.fact) {
    case "event":
      return [...fact.participants, ...(fact.place ? [fact.place] : [])];
    case "statement":
      return [fact.speaker];
    case "role":
      return all.filter(({ role }) => role === fact);
    case "detail":
    case "line":
      return [];
  }
}

/** The event that a detail tells more of, or about which a statement was made. */
function parentOf(fact: Fact, story: Story): StoryEvent | undefined {
  if (fact.fact === "statement") return fact.event;
  return fact.fact === "detail" ? story.events.find(({ details }) => details.includes(fact)) : undefined;
}

function answersOf(fact: Fact): Set<Answers> {
  switch (fact.fact) {
    case "event":
      return new Set<Answers>([
        ...(fact.participants.length > 0 ? (["who"] as const) : []),
        ...(fact.date.basis === "unknown" ? [] : (["when"] as const)),
        ...(fact.place ? (["where"] as const) : []),
      ]);
    case "detail":
      return new Set(DETAILS[fact.kind] ?? []);
    case "statement":
      return new Set(["said", "who"]);
    case "role":
      return new Set(["who", "where"]);
    case "line":
      return new Set();
  }
}

const DETAILS: Readonly<Record<string, readonly Answers[]>> = {
  purpose: ["why"],
  cause: ["why"],
  duration: ["how-long"],
};
