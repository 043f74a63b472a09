/** How far the questions that an author has written down are to be trusted, by how many there are and how like they are. */
import type { Example, Named } from "#core/story/story.ts";

/** How much votes count, 0 to 1: for one fact rather than another, and for an answer rather than none. */
export type Trust = { readonly fact: number; readonly answer: number };

/**
 * From so many questions for each fact on, and so many of them without an answer, votes count fully, as they were learned to.
 * Found on stories that the weights were not learned on.
 */
const ENOUGH = { all: 30, without: 10 };

/**
 * By how many questions there are for each fact that is asked about, and for each that has a name. Of few questions the
 * likest are not like at all; and where none without an answer is written down, nothing can vote for that.
 */
export function trustIn(questions: readonly Example[], named: readonly Named[]): Trust {
  const facts = Math.max(named.length, new Set(questions.flatMap(({ answers }) => answers)).size, 1);
  const without = questions.filter(({ answers }) => answers.length === 0).length;
  const fact = Math.min(1, questions.length / (facts * ENOUGH.all));
  return { fact, answer: Math.min(fact, without / (facts * ENOUGH.without)) };
}

/** Between these likenesses, 0 to 1, a question comes to be the same as the one that is written down. */
const SAME = { from: 0.4, to: 0.7 };

/**
 * The same for a question of which the likest that is written down is so like: what is nearly the same is trusted in any
 * case.
 */
export function trustBeside({ fact, answer }: Trust, likeness = 0): Trust {
  const sameness = Math.min(1, Math.max(0, (likeness - SAME.from) / (SAME.to - SAME.from)));
  return { fact: Math.max(fact, sameness), answer: Math.max(answer, sameness) };
}
