/** What commands need to know of a story, worked out before a reader has to wait for it. */
import { storySlots } from "#core/claim/fact-slots.ts";
import type { Concepts } from "#core/question/concepts.ts";
import { factIndex, makingIndex } from "#core/question/fact-index.ts";
import { promiseTerms, termsOf } from "#core/question/likely.ts";
import type { Story } from "#core/story/story.ts";

/** What a story is found by among others: some thousandths of a second, kept as long as the story is. */
export const prepareToFind: (story: Story) => unknown = termsOf;

/** Says that each of these stories will be prepared so: until it is, a question does not wait for it. */
export const promiseToFind: (stories: Iterable<Story>) => void = promiseTerms;

/** Makes what questions of a story need, of which only the last is kept: in steps, between which others may have their turn. */
export function* preparingForQuestions(story: Story, concepts: Concepts): Generator<void> {
  yield;
  yield* makingIndex(story, concepts);
}

/** Whether what questions of a story need is there. */
export const isPrepared: (story: Story) => boolean = factIndex.has;

/** Makes what claims need, which are rarer. */
export const prepareForClaims: (story: Story, concepts: Concepts) => unknown = storySlots;
