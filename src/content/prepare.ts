/** What the first questions and claims about new stories need, made before they are asked. */
import { setImmediate } from "node:timers/promises";
import {
  prepareForClaims,
  prepareToFind,
  preparingForQuestions,
  promiseToFind,
} from "#core/command/prepare.ts";
import type { Concepts } from "#core/question/concepts.ts";
import type { Library } from "#core/story/library.ts";
import type { Story } from "#core/story/story.ts";

type Fresh = {
  readonly after: Library;
  readonly before?: Library;
  readonly defaultStory: string;
  readonly concepts: Concepts;
};

/** Whoever asks first of a new story, or of the default one, is not to wait for its index. */
export async function forQuestions(fresh: Fresh): Promise<void> {
  promiseToFind(newIn(fresh));
  for (const story of likelyFirst(fresh)) await inSteps(story, fresh.concepts);
  for (const story of newIn(fresh)) {
    await setImmediate();
    prepareToFind(story);
  }
}

/** Makes what questions of a story need when somebody asks one; once for all who wait for it. */
export function preparer(concepts: Concepts): (story: Story) => Promise<void> {
  const underway = new Map<Story, Promise<void>>();
  return (story) => {
    const making = underway.get(story) ?? inSteps(story, concepts).finally(() => underway.delete(story));
    underway.set(story, making);
    return making;
  };
}

/** Between two steps, answers get their turn. */
async function inSteps(story: Story, concepts: Concepts): Promise<void> {
  for (const _ of preparingForQuestions(story, concepts)) await setImmediate();
}

/** Claims are rarer, so a change is served before this. */
export async function forClaims(fresh: Fresh): Promise<void> {
  for (const story of likelyFirst(fresh)) {
    await setImmediate();
    prepareForClaims(story, fresh.concepts);
  }
}

function newIn({ after, before }: Fresh): Story[] {
  return [...after.stories.values()].filter((story) => before?.stories.get(story.id) !== story);
}

/** Where many are new, most are not asked about at once. */
function likelyFirst(fresh: Fresh): Story[] {
  const { before, defaultStory } = fresh;
  return newIn(fresh).filter(({ id }, at) => id === defaultStory || (before && at < MOST_PREPARED));
}

/** As many as an author changes at once. */
const MOST_PREPARED = 5;
