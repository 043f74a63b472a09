/** What the questions that an author has written down say of one that is asked, as votes for its answer. */
import type { Example, Story } from "#core/story/story.ts";
import type { Like } from "./likeness.ts";

/** What the questions that are most like another speak for. */
export type Votes = {
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

/**
 * How much votes count, 0 to 1: for one fact rather than another, and for an answer rather than none. Of few questions
 * the likest are not like at all, and where no question without an answer is written down, none can vote for that. What
 * is asked nearly as it is written down is trusted in any case.
 */
type Trust = { readonly fact: number; readonly answer: number };

/** From so many questions for each fact on, and so many of them without an answer, votes count fully, as they were learned to. */
const ENOUGH = { all: 170, without: 60 };
/** Between these likenesses, 0 to 1, a question comes to be the same as the one that is written down. */
const SAME = { from: 0.4, to: 0.7 };

/** By how many questions there are for each fact that is asked about, and for each that has a name. */
export function trustIn({ questions, named }: Pick<Story, "questions" | "named">): Trust {
  const facts = Math.max(named.length, new Set(questions.flatMap(({ answers }) => answers)).size, 1);
  const without = questions.filter(({ answers }) => answers.length === 0).length;
  const fact = Math.min(1, questions.length / (facts * ENOUGH.all));
  return { fact, answer: Math.min(fact, without / (facts * ENOUGH.without)) };
}

/** `likest`: those that are most like the question that is asked, the likest first. */
export function trustedBy({ fact, answer }: Trust, [likest]: readonly Like[]): Trust {
  const { likeness = 0 } = likest ?? {};
  const sameness = Math.min(1, Math.max(0, (likeness - SAME.from) / (SAME.to - SAME.from)));
  return { fact: Math.max(fact, sameness), answer: Math.max(answer, sameness) };
}

/** Counts the votes of those that are like a question: the likest say most, their likeness counts to this power. */
type Ballot = (likest: readonly Like[], power: number) => Votes;

/** Of the questions nothing is kept but what answers each, by numbers. */
export function ballotOf(questions: readonly Example[]): Ballot {
  const numbers = new Map([NONE, ...questions.flatMap(({ answers }) => answers)].map((each) => [each, 0]));
  for (const [at, answer] of [...numbers.keys()].entries()) numbers.set(answer, at);
  const answersOf = questions.map(({ answers }) =>
    answers.length > 0 ? answers.map((each) => numbers.get(each) ?? 0) : [0],
  );
  return (likest, power) => {
    const [shares, nearest] = [new Float64Array(numbers.size), new Float64Array(numbers.size)];
    let all = 0;
    for (const { at, likeness } of likest) {
      const weight = likeness ** power;
      all += weight;
      for (const answer of answersOf[at] ?? []) {
        shares[answer] = (shares[answer] ?? 0) + weight;
        nearest[answer] = Math.max(nearest[answer] ?? 0, likeness);
      }
    }
    const inAll = (of: Float64Array, answer: string) => of[numbers.get(answer) ?? numbers.size] ?? 0;
    return {
      share: (answer) => (all > 0 ? inAll(shares, answer) / all : 0),
      nearest: (answer) => inAll(nearest, answer),
    };
  };
}
