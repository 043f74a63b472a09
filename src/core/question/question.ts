/** What a question is about, and what kind of answer it wants. */
import type { Language } from "#core/language/language.ts";
import { STOP_WORDS } from "#core/search/stopwords.ts";
import type { Named, Story } from "#core/story/story.ts";
import type { Answers } from "./answers.ts";
import { type Concepts, tokensOf } from "./concepts.ts";
import type { FactEntry, FactIndex } from "./fact-index.ts";
import { mentionsIn } from "./mentions.ts";
import { holdersIn } from "./offices.ts";
import { type Topic, timeTopics, wordTopic } from "./topics.ts";

/** Something that a question is about, any of its topics, and how much it counts. */
export type Unit = {
  readonly kind: "name" | "known" | "foreign" | "unknown";
  readonly topics: readonly Topic[];
  /** How much each topic counts beside the rarest of them, which says most. */
  readonly shares?: readonly number[];
  readonly weight: number;
};

export type Question = {
  readonly units: readonly Unit[];
  readonly wanted: ReadonlySet<Answers>;
  /** Actors and places that it names, by name or office, in the order of the words. */
  readonly mentions: readonly Named[];
  /** Asks who or what somebody is; or for their office. */
  readonly identity: "asked" | "office" | undefined;
};

/** What a question is understood with. */
export type Knowledge = {
  readonly story: Story;
  readonly concepts: Concepts;
  readonly index: FactIndex;
  readonly language: Language;
};

/**
 * How much things count in a question, beside a concept that few facts are about. Foreign is a concept that no
 * fact of the story is about: what asks for one is hardly answered. Unknown words are mostly chatter.
 */
const WEIGHT = { name: 0.65, time: 1, word: 0.4, foreign: 2, unknown: 0.05, doubtful: 0.1 };

/** Understands a question in the light of a story. */
export function understand(text: string, knowledge: Knowledge): Question {
  const { story, concepts, language } = knowledge;
  const tokens = tokensOf(text);
  const meanings = concepts.of(tokens, language).map((each) => each ?? NOTHING);
  const named = namedIn(tokens, meanings, knowledge);
  const mentions = [...new Set([...named].toSorted(([a], [b]) => a - b).map(([, each]) => each))];
  const units = [
    ...mentions.map((each): Unit => ({ kind: "name", weight: WEIGHT.name, topics: [each] })),
    ...tokens.flatMap((token, at) =>
      named.has(at) ? [] : unitOf(token, meanings[at] ?? NOTHING, knowledge),
    ),
  ];
  const all = new Set(meanings.flatMap((each) => [...each]));
  const isIdentity = IDENTITY.some((ask) => all.has(ask));
  return {
    units: eachOnce(units, story),
    wanted: wantedBy(tokens, meanings, language),
    mentions,
    identity: all.has("ask-role") ? "office" : isIdentity ? "asked" : undefined,
  };
}

/** How much of a unit a fact meets, 0 to 1. `inherited`: how much the topics around it count. */
export function metBy({ topics, shares }: Unit, { about, around }: FactEntry, inherited: number): number {
  const met = topics.map(
    (topic, at) =>
      (shares?.[at] ?? 1) * Math.max(about.get(topic) ?? 0, inherited * (around.get(topic) ?? 0)),
  );
  return Math.max(0, ...met);
}

const NOTHING: ReadonlySet<string> = new Set();

/** What is said twice counts once, as much as it does where it counts most. */
function eachOnce(units: readonly Unit[], story: Story): Unit[] {
  const sorted = units.toSorted((a, b) => a.weight - b.weight);
  return [...new Map(sorted.map((unit) => [keyOf(unit, story), unit])).values()];
}

function keyOf({ topics }: Unit, story: Story): string {
  const keys = topics.map((topic) => (typeof topic === "string" ? topic : `@${story.named.indexOf(topic)}`));
  return keys.toSorted().join(" ");
}

/** Whom each word speaks of: by name, as "ours", by the office that they hold. */
function namedIn(
  tokens: readonly string[],
  meanings: readonly ReadonlySet<string>[],
  { story, concepts, language }: Knowledge,
): ReadonlyMap<number, Named> {
  // A word of the thesaurus is that word, though it may be one letter away from a name: kadar is not Kadir.
  const mentions = mentionsIn(tokens, story.named).filter(
    ({ at, isCertain }) => isCertain || meanings[at]?.size === 0,
  );
  const ours = ownCountry(story, language);
  const named = new Map([
    ...meanings.flatMap((each, at) => (ours && each.has("ours") ? [[at, ours] as const] : [])),
    ...mentions.flatMap(({ named: each, at, length }) =>
      Array.from({ length }, (_, next) => [at + next, each] as const),
    ),
  ]);
  const held = holdersIn(meanings, named, { story, concepts, language });
  return new Map([
    ...named,
    ...held.flatMap(({ holder, at }) => at.map((place) => [place, holder] as const)),
  ]);
}

/** Whom "we" are among the countries of the story: the one whose own name is in the language. */
function ownCountry(story: Story, language: Language): Named | undefined {
  const own = story.named.filter(({ kind, original }) => kind === "country" && original === language);
  return own.length === 1 ? own[0] : undefined;
}

/** What a word asks for; nothing for a word that says nothing. */
function unitOf(token: string, meaning: ReadonlySet<string>, { index, language }: Knowledge): Unit[] {
  const times = timeTopics(token);
  if (times.length > 0) return [{ kind: "known", topics: times, weight: WEIGHT.time }];
  if (meaning.size === 0) {
    const isSaying = READABLE.test(token) && token.length > 1 && !STOP_WORDS[language].has(token);
    return isSaying ? [unitOfWord(token, index)] : [];
  }
  const topics = [...meaning].filter((each) => !isOfAsking(each));
  if (topics.length === 0) return [];
  const doubt = topics.length < meaning.size ? WEIGHT.doubtful : 1;
  const known = topics.filter((each) => index.knows(each));
  return known.length > 0
    ? [ofKnown(known, doubt, index)]
    : [{ kind: "foreign", topics, weight: doubt * WEIGHT.foreign }];
}

/** What is in none of the scripts of the three languages, nobody here can read. */
const READABLE = /[\p{Script=Arabic}\p{Script=Latin}\p{N}]/u;

/** How far a word's common meaning stays behind its rare one: "tour" is a visit too, as is any meeting abroad. */
const RARE = 0.25;

function ofKnown(topics: readonly string[], doubt: number, index: FactIndex): Unit {
  const most = Math.max(...topics.map(index.rarity));
  const shares = topics.map((topic) => (index.rarity(topic) / most) ** RARE);
  return { kind: "known", topics, shares, weight: doubt * most };
}

/** A word that is in no concept: perhaps one of the story's own, else mostly chatter. */
function unitOfWord(token: string, index: FactIndex): Unit {
  const topic = wordTopic(token);
  return index.knows(topic)
    ? { kind: "known", topics: [topic], weight: WEIGHT.word * index.rarity(topic) }
    : { kind: "unknown", topics: [topic], weight: WEIGHT.unknown };
}

function isOfAsking(concept: string): boolean {
  return concept.startsWith("ask-") || concept === "filler" || concept === "ours";
}

/** Concepts that ask who or what something is, when nothing else is asked. */
const IDENTITY = ["ask-who", "ask-what", "ask-name", "ask-where"];

/** The kinds of answer that the words ask for. */
function wantedBy(
  tokens: readonly string[],
  meanings: readonly ReadonlySet<string>[],
  language: Language,
): Set<Answers> {
  const certain = meanings.filter(({ size }) => size === 1);
  const wanted = new Set([
    ...meanings.flatMap((each) => [...each].flatMap((concept) => WANTED[concept] ?? [])),
    ...certain.flatMap((each) => [...each].flatMap((concept) => CERTAINLY[concept] ?? [])),
  ]);
  // When something will be is not answered by when it was.
  const isFuture = wanted.has("when") && tokens.some((token) => FUTURE[language].test(token));
  return isFuture ? wanted.add("future") : wanted;
}

/** Verbs of what is yet to come: هيزور, سيزور; will; gelecek. */
const FUTURE: Readonly<Record<Language, RegExp>> = {
  ar: /^(?:ه|ح|س)[يتن]\p{L}{3,}$/u,
  en: /^will$/,
  tr: /^(?!gercek|ancak)\p{L}{2,}c[ae]k(?:lar|ler|mi|ti)?$/u,
};

/** What asks only in a word that can mean nothing else. */
const CERTAINLY: Readonly<Record<string, Answers>> = {
  purpose: "why",
  cause: "why",
  duration: "how-long",
};

const WANTED: Readonly<Record<string, Answers>> = {
  "ask-who": "who",
  "ask-when": "when",
  "ask-date": "when",
  "ask-weekday": "when",
  "ask-where": "where",
  "ask-why": "why",
  "ask-purpose": "why",
  "ask-how-long": "how-long",
  "ask-said": "said",
  said: "said",
  topic: "topic",
  effect: "effect",
  benefit: "effect",
  future: "future",
  "ask-how-many": "how-many",
  "ask-how-much": "how-many",
};
