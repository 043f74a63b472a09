/** The facts of a story as a question can meet them. */
import { inEach, type Language } from "#core/language/language.ts";
import { bareWords } from "#core/language/match.ts";
import { type Index, indexingPassages } from "#core/search/search.ts";
import { atOnce, type Steps } from "#core/search/steps.ts";
import { type Kept, keptOf } from "#core/story/kept.ts";
import {
  type BareSentence,
  bareSentences,
  bearerOf,
  type Fact,
  factsOf,
  type Named,
  type Story,
} from "#core/story/story.ts";
import { quotesOf, wordingsOf } from "#core/story/texts.ts";
import { type Answers, answersOf, ownAnswersOf, parentOf } from "./answers.ts";
import type { Concepts } from "./concepts.ts";
import { type Examples, makingExamples } from "./examples.ts";
import { type Meant, speller } from "./misspelt.ts";
import { type TopicIndex, topicIndex } from "./topic-index.ts";
import { type Topics, topicsOf } from "./topics.ts";

export type FactEntry = {
  /** Its place among the facts. */
  readonly at: number;
  readonly fact: Fact | BareSentence;
  readonly about: Topics;
  /** The same of the event that it belongs to. */
  readonly around: Topics;
  readonly answers: ReadonlySet<Answers>;
  /** Those of them that are its own, not its event's. */
  readonly own: ReadonlySet<Answers>;
  /** Whose role it is. */
  readonly bearer: Named | undefined;
};

export type FactIndex = TopicIndex & {
  readonly entries: readonly FactEntry[];
  /** Finds facts by their words; its ids are their places among the entries. */
  readonly words: Index<number>;
  readonly examples: Examples;
  /** Whoever is named by some bare words and nothing else: no two of a story share a spelling. */
  readonly byName: ReadonlyMap<string, Named>;
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
export const factIndex: Kept<Concepts, FactIndex> = keptOf((story, concepts) =>
  atOnce(making(story, concepts)),
);

/** Makes the index of a story in steps, where it is not there yet. */
export function* makingIndex(story: Story, concepts: Concepts): Steps<void> {
  if (!factIndex.has(story)) factIndex.keep(story, yield* making(story, concepts));
}

/** So many facts are read in a step. */
const STEP = 20;

function* making(story: Story, concepts: Concepts): Steps<FactIndex> {
  const examples = yield* makingExamples(story, concepts);
  const topics = new Map<Fact | BareSentence, Topics>();
  for (const fact of [...factsOf(story), ...bareSentences(story)]) {
    if (topics.size % STEP === 0) yield;
    topics.set(fact, topicsOf(fact, story, concepts));
  }
  yield;
  const entries = [...topics.keys()].map((fact, at) => ({ ...entryOf(fact, story, topics), at }));
  const about = topicIndex(entries);
  yield;
  const words = yield* indexingPassages(entries.flatMap(({ fact }, at) => passagesOf(fact, at)));
  yield;
  const meant = inEach((language) => speller(story, concepts, { language, knows: about.knows }));
  return { ...about, entries, examples, words, byName: namesIn(story), meant };
}

function namesIn({ named }: Story): ReadonlyMap<string, Named> {
  const spelt = (each: Named) => [...Object.values(each.name), ...each.aliases];
  return new Map(
    named.flatMap((each) => spelt(each).map((name) => [bareWords(name).join(" "), each] as const)),
  );
}

function entryOf(
  fact: Fact | BareSentence,
  story: Story,
  topics: ReadonlyMap<Fact | BareSentence, Topics>,
): Omit<FactEntry, "at"> {
  const parent = parentOf(fact, story);
  const about = topics.get(fact) ?? NOTHING;
  const toCome = about.has("future") ? (["future"] as const) : [];
  const answers = answersOf(fact, story).union(new Set(toCome));
  return {
    fact,
    about,
    around: (parent && topics.get(parent)) ?? NOTHING,
    answers,
    own: ownAnswersOf(fact, answers),
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
  return [...told, ...quotesOf(fact)].map((each) => ({ id: at, ...each }));
}
