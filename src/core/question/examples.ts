/**
 * Questions whose answers the author of a story has written down: what is asked much as one of them is probably
 * answered by what answers that, or by nothing where the source has no answer to that.
 */
import { createHash } from "node:crypto";
import type { Language } from "#core/language/language.ts";
import { type Ingredient, indexPassages } from "#core/search/search.ts";
import type { Example, Story } from "#core/story/story.ts";
import type { Concepts } from "./concepts.ts";
import { type Like, likestOf } from "./likeness.ts";
import { meaningsOf } from "./meanings.ts";
import { type Trust, trustBeside, trustIn } from "./trust.ts";

/** What the questions that are most like another speak for. */
type Votes = {
  /** How much of what they say they say for a fact, by its id, 0 to 1; or for none, under `NONE`. */
  share(answer: string): number;
  /** How like the likest of those are that a fact answers, or nothing, 0 to 1. */
  nearest(answer: string): number;
};

/** Stands for the answer that the source does not say. */
export const NONE = "";

/** By what questions can be alike. */
export const WAYS = ["words", "meaning"] as const;

/** How those vote that are like a question by their words, and by what these mean, in whatever language. */
export type AllVotes = Readonly<Record<(typeof WAYS)[number], Votes>> & { readonly trust: Trust };

/** A smaller share of the votes says little. */
export const LITTLE_SHARE = 0.02;

/** The questions of a story, ready to be compared with. */
export type Examples = {
  votes(question: string, language: Language): AllVotes;
};

/** So many of the likest vote. */
const HEARD = { words: 50, meaning: 60 };
/** The likest say most: their likeness, 0 to 1, counts to this power. */
const POWER = { words: 4, meaning: 3 };

/** Those of a story; made when they are first asked for. */
export function examplesOf(story: Story, concepts: Concepts): Examples {
  const making = makingExamples(story, concepts);
  for (let step = making.next(); ; step = making.next()) if (step.done) return step.value;
}

/**
 * Questions are short, and "who" and "when" tell them apart. Neighbouring and misspelt words bring nothing that letters do
 * not, and take half of the time.
 */
const PLAIN: ReadonlySet<Ingredient> = new Set(["stopwords", "pairs", "typos"]);

/** Thousands of questions take some tenths of a second to read. Between two steps, others may have their turn. */
const STEP = 100;

/** Makes them in steps, for whoever is not to be kept waiting meanwhile. */
export function* makingExamples(story: Story, concepts: Concepts): Generator<void, Examples> {
  const content = contentOf(story);
  const made = MADE.get(concepts) ?? new Map<string, Examples>();
  const known = made.get(content);
  if (known) return known;
  const { questions, named } = story;
  const trust = trustIn(story);
  const meanings: ReadonlySet<string>[] = [];
  for (const [at, example] of questions.entries()) {
    meanings.push(meaningsOf(example, named, concepts));
    if (at % STEP === STEP - 1) yield;
  }
  const passages = questions.map((example, at) => ({ id: String(at), ...example }));
  const byWords = indexPassages(passages, PLAIN);
  yield;
  const byMeaning = likestOf(meanings);
  const examples: Examples = {
    votes(text, language) {
      const words = byWords
        .search(text, language, HEARD.words)
        .map(({ id, score, ideal }) => ({ at: Number(id), likeness: score / ideal }));
      const meaning = byMeaning(meaningsOf({ text, language }, named, concepts), HEARD.meaning);
      return {
        words: votesOf(words, questions, POWER.words),
        meaning: votesOf(meaning, questions, POWER.meaning),
        trust: trustBeside(trust, words[0]?.likeness),
      };
    },
  };
  made.set(content, examples);
  const [oldest = ""] = made.keys();
  if (made.size > MOST) made.delete(oldest);
  MADE.set(concepts, made);
  return examples;
}

/** A correction of a story mostly leaves its questions and names as they were: then they are not read again. */
const MADE = new WeakMap<Concepts, Map<string, Examples>>();
const MOST = 20;

function contentOf({ questions, named }: Story): string {
  const names = named.map(({ id, kind, name, aliases }) => ({ id, kind, name, aliases }));
  return createHash("sha256").update(JSON.stringify({ questions, names })).digest("base64");
}

function votesOf(likest: readonly Like[], questions: readonly Example[], power: number): Votes {
  const shares = new Map<string, number>();
  const nearest = new Map<string, number>();
  let all = 0;
  for (const { at, likeness } of likest) {
    const weight = likeness ** power;
    all += weight;
    const { answers = [] } = questions[at] ?? {};
    for (const answer of answers.length > 0 ? answers : [NONE]) {
      shares.set(answer, (shares.get(answer) ?? 0) + weight);
      nearest.set(answer, Math.max(nearest.get(answer) ?? 0, likeness));
    }
  }
  return {
    share: (answer) => (all > 0 ? (shares.get(answer) ?? 0) / all : 0),
    nearest: (answer) => nearest.get(answer) ?? 0,
  };
}
