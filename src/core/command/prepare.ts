/** What commands need to know of a story, worked out before a reader has to wait for it. */
import { storySlots } from "#core/claim/fact-slots.ts";
import type { Concepts } from "#core/question/concepts.ts";
import { factIndex } from "#core/question/fact-index.ts";
import type { Story } from "#core/story/story.ts";

/** Makes one of a story's indexes each, which are kept as long as the story is. Each takes some tenths of a second. */
export const PREPARATIONS: readonly ((story: Story, concepts: Concepts) => unknown)[] = [
  factIndex,
  storySlots,
];
