/**
 * Questions whose answers the author of a story has written down: what is asked much as one of them is probably
 * answered by what answers that, or by nothing where the source has no answer to that.
 */
import type { Language } from "#core/language/language.ts";
import { stem } from "#core/search/stem.ts";
import { indexPassages } from "#core/search/search.ts";
import type { Story } from "#core/story/story.ts";
import { type Concepts, tokensOf } from "./concepts.ts";
import { type Like, likestOf } from "./likeness.ts";
import { mentionsIn, placesOf } from "./mentions.ts";
import { wantedBy } from "./wanted.ts";

/** What the questions that are most like another speak for. */
export type Votes = {
  /** How much of what they say they say for a fact, by its id, 0 to 1; or for none, under `NONE`. */
  share(answer: string): number;
  /** How like the likest of those are that a fact answers, or nothing, 0 to 1. */
  nearest(answer: string): number;
};

/** Stands for the answer that the source does not say. */
export const NONE = "";

/** By the words of questions, and by what these mean, in whatever language. */
export type Examples = {
  votes(question: string, language: Language): { readonly words: Votes; readonly meaning: Votes };
};

/** So many of the likest are heard. */
const HEARD = { words: 50, meaning: 100 };
/** The likest say most: their likeness, 0 to 1, counts to this power. */
const POWER = { words: 4, meaning: 3 };

/** Makes the questions of a story ready to be compared with. */
export function examplesOf(story: Story, concepts: Concepts): Examples {
  const { questions } = story;
  const index = indexPassages(questions.map(({ language, text }, at) => ({ id: String(at), language, text })));
  const featuresOf = (text: string, language: Language) => meaningsOf(text, language, story, concepts);
  const likest = likestOf(questions.map(({ language, text }) => featuresOf(text, language)));
  return {
    votes(question, language) {
      const words = index
        .search(question, language, HEARD.words)
        .map(({ id, score, ideal }) => ({ at: Number(id), likeness: score / ideal }));
      return {
        words: counted(words, story, POWER.words),
        meaning: counted(likest(featuresOf(question, language), HEARD.meaning), story, POWER.meaning),
      };
    },
  };
}

function counted(likest: readonly Like[], { questions }: Story, power: number): Votes {
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

/** Whom a question names, what its words mean and what it wants, each by itself and with each other. */
function meaningsOf(text: string, language: Language, { named }: Story, concepts: Concepts): Set<string> {
  const tokens = tokensOf(text);
  const meanings = concepts.of(tokens, language);
  const mentions = mentionsIn(tokens, named);
  const places = placesOf(mentions);
  const said = tokens.flatMap((token, at) =>
    places.has(at) ? [] : [...(meanings[at] ?? [`=${stem(token)}`])].filter((each) => each !== "filler"),
  );
  const about = [...new Set([...mentions.map((each) => `@${each.named.id}`), ...said])].sort();
  const wanted = [...wantedBy(tokens, meanings.map((each) => each ?? NOTHING), language)].map((each) => `?${each}`);
  const features = new Set([...about, ...wanted]);
  for (const [at, one] of about.entries()) for (const other of [...about.slice(at + 1), ...wanted]) features.add(`${one} ${other}`);
  return features;
}

const NOTHING: ReadonlySet<string> = new Set();
