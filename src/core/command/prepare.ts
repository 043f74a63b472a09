/** What commands need to know of a story, worked out before a reader has to wait for it. */
import { storySlots } from "#core/claim/fact-slots.ts";
import type { Concepts } from "#core/question/concepts.ts";
import { factIndex } from "#core/question/fact-index.ts";
import { termsOf } from "#core/question/likely.ts";
import type { Story } from "#core/story/story.ts";

/** What a story is found by among others: some thousandths of a second, kept as long as the story is. */
export const prepareToFind: (story: Story) => unknown = termsOf;

type Prepare = (story: Story, concepts: Concepts) => unknown;

/** Make a story's indexes, of which only the last ones are kept: that of questions, and the rarer one of claims. */
export const prepareForQuestions: Prepare = factIndex;
export const prepareForClaims: Prepare = storySlots;
