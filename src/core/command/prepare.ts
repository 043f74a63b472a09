/** What commands need to know of a story, worked out before a reader has to wait for it. */
import { storySlots } from "#core/claim/fact-slots.ts";
import type { Concepts } from "#core/question/concepts.ts";
import { factIndex } from "#core/question/fact-index.ts";
import { promiseTerms, termsOf } from "#core/question/likely.ts";
import type { Story } from "#core/story/story.ts";

/** What a story is found by among others: some thousandths of a second, kept as long as the story is. */
export const prepareToFind: (story: Story) => unknown = termsOf;

/** Says that each of these stories will be prepared so: until it is, a question does not wait for it. */
export const promiseToFind: (stories: Iterable<Story>) => void = promiseTerms;

/** Makes one of a story's indexes each, of which only the last ones are kept. Each takes some tenths of a second. */
export const PREPARATIONS: readonly ((story: Story, concepts: Concepts) => unknown)[] = [
  factIndex,
  storySlots,
];
