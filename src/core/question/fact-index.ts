/** The facts of a story as a question can meet them. */
import type { Language } from "#core/language/language.ts";
import { type Index, indexPassages } from "#core/search/search.ts";
import { keptOf } from "#core/story/kept.ts";
import {
  type BareSentence,
  bareSentences,
  bearerOf,
  type Fact,
  factsOf,
  type Named,
  quotesOf,
  type Story,
  wordingsOf,
} from "#core/story/story.ts";
import { type Answers, answersOf, parentOf } from "./answers.ts";
import type { Concepts } from "./concepts.ts";
import { type Examples, examplesOf } from "./examples.ts";
import { type Meant, speller } from "./misspelt.ts";
import { type Topic, type Topics, topicsOf } from "./topics.ts";

export type FactEntry = {
  readonly fact: Fact | BareSentence;
  readonly about: Topics;
  /** The same of the event that it belongs to. */
  readonly around: Topics;
  readonly answers: ReadonlySet<Answers>;
  /** What it is about by its kind, its title and those who have part in it, and how rare that is. */
  readonly own: readonly { readonly topic: Topic; readonly rarity: number }[];
  /** Whose role it is. */
  readonly bearer: Named | undefined;
};

export type FactIndex = {
  readonly entries: readonly FactEntry[];
  /** How rare a topic is among the facts, 0 to 1; 1 for one that no fact is about. */
  rarity(topic: Topic): number;
  /** True when some fact is about it. */
  knows(topic: Topic): boolean;
  /** Finds facts by their words; its ids are their places among the entries. */
  readonly words: Index;
  readonly examples: Examples;
  /** What a misspelt word of a language was probably meant for. */
  readonly meant: Readonly<Record<Language, Meant>>;
};

/** What a text is understood with. */
export type Knowledge = {
  readonly story: Story;
  readonly concepts: Concepts;
  readonly index: FactIndex;
  readonly language: Language;
};

/** The index of a story; made when it is first asked about. */
export const factIndex: (story: Story, concepts: Concepts) => FactIndex = keptOf(build);

function build(story: Story, concepts: Concepts): FactIndex {
  const facts = [...factsOf(story), ...bareSentences(story)];
  const topics = new Map(facts.map((fact) => [fact, topicsOf(fact, story, concepts)]));
  const read = facts.map((fact) => entryOf(fact, story, topics));
  const counts = new Map<Topic, number>();
  for (const { about, around } of read)
    for (const topic of new Set([...about.keys(), ...around.keys()]))
      counts.set(topic, (counts.get(topic) ?? 0) + 1);
  const all = Math.log(1 + read.length);
  const knows = (topic: Topic) => counts.has(topic);
  const rarity = (topic: Topic) => 1 - Math.log(1 + (counts.get(topic) ?? 0)) / all || LEAST_RARITY;
  const entries = read.map((each) => ({
    ...each,
    own: [...each.about].flatMap(([topic, share]) =>
      share === 1 && isConcept(topic) ? [{ topic, rarity: rarity(topic) }] : [],
    ),
  }));
  return {
    entries,
    knows,
    rarity,
    examples: examplesOf(story, concepts),
    words: indexPassages(entries.flatMap(({ fact }, at) => passagesOf(fact, at))),
    meant: {
      ar: speller(story, concepts, { language: "ar", knows }),
      en: speller(story, concepts, { language: "en", knows }),
      tr: speller(story, concepts, { language: "tr", knows }),
    },
  };
}

/** Even what every fact is about counts for something. */
const LEAST_RARITY = 0.05;

/** Neither somebody's name nor a word that is in no concept. */
function isConcept(topic: Topic): boolean {
  return typeof topic === "string" && !topic.startsWith("=");
}

function entryOf(
  fact: Fact | BareSentence,
  story: Story,
  topics: ReadonlyMap<Fact | BareSentence, Topics>,
): Omit<FactEntry, "own"> {
  const parent = parentOf(fact, story);
  const about = topics.get(fact) ?? NOTHING;
  const answers = answersOf(fact, story);
  return {
    fact,
    about,
    around: (parent && topics.get(parent)) ?? NOTHING,
    answers: about.has("future") ? answers.add("future") : answers,
    bearer: fact.fact === "role" ? bearerOf(story, fact) : undefined,
  };
}

const NOTHING: Topics = new Map();

function passagesOf(fact: Fact | BareSentence, at: number) {
  const title = "title" in fact ? fact.title : {};
  const told = wordingsOf(fact.text).map(({ language, text }) => ({
    language,
    text: `${title[language] ?? ""} ${text}`,
  }));
  return [...told, ...quotesOf(fact)].map((each) => ({ id: String(at), ...each }));
}
