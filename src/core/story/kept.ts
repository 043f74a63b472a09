/** What is worked out of a story when it is first asked about, and kept as long as it is among the last to be. */
import type { Story } from "./story.ts";

/**
 * Of so many stories: an index is many times as large as its story and takes tenths of a second to make. A hundred
 * together take about 100 MB, however many stories there are.
 */
const MOST = 100;

/** Gives what is made of a story. */
export type Kept<Given, Made> = ((story: Story, given: Given) => Made) & {
  /** Whether it is there, and nobody has to wait for it. */
  has(story: Story): boolean;
  /** Keeps what was made of a story elsewhere, in steps. */
  keep(story: Story, made: Made): void;
};

/** Gives what `make` makes of a story, made once; and again where it was not asked for in a long time. */
export function keptOf<Given, Made>(make: (story: Story, given: Given) => Made): Kept<Given, Made> {
  const kept = new Map<Story, Made>();
  const keep = (story: Story, made: Made): void => {
    // A map is in the order in which its keys were set: what was asked for last stands last.
    kept.delete(story);
    kept.set(story, made);
    for (const oldest of kept.keys()) {
      if (kept.size <= MOST) break;
      kept.delete(oldest);
    }
  };
  const give = (story: Story, given: Given): Made => {
    const made = kept.get(story) ?? make(story, given);
    keep(story, made);
    return made;
  };
  return Object.assign(give, { has: (story: Story) => kept.has(story), keep });
}
