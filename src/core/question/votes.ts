/** What the questions that an author has written down say of one that is asked, as votes for its answer. */
import type { Example } from "#core/story/story.ts";
import type { Like } from "./likeness.ts";
import type { Trust } from "./trust.ts";

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

/** Counts the votes of those that are like a question: the likest say most, their likeness counts to this power. */
type Ballot = (likest: readonly Like[], power: number) => Votes;

/** Of the questions nothing is kept but what answers each, by numbers. */
export function ballotOf(questions: readonly Example[]): Ballot {
  const numbers = new Map([NONE, ...questions.flatMap(({ answers }) => answers)].map((each) => [each, 0]));
  for (const [at, answer] of [...numbers.keys()].entries()) numbers.set(answer, at);
  // Most have the answers of another: of each such list one is kept.
  const lists = new Map<string, readonly number[]>();
  const answersOf = questions.map(({ answers }) => {
    const key = answers.join(" ");
    const list =
      lists.get(key) ?? (answers.length > 0 ? answers : [NONE]).map((each) => numbers.get(each) ?? 0);
    lists.set(key, list);
    return list;
  });
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
