/** Finished answers, at hand for whoever asks the same again: what is asked in one chat is soon asked in the next. */
import { hash, randomBytes } from "node:crypto";
import type { Library } from "#core/story/library.ts";
import type { Answered } from "./answer.ts";

/** How many are kept, over all stories: about ten kilobytes each, with the messages that are made of them. */
const MOST = 500;

/** Answers by what was asked, as long as the stories are what they are. */
export type KeptAnswers = {
  /**
   * The answer that is kept to what `asked` says: all that it depends on beside the stories. Otherwise the one that
   * `make` gives, which is kept if it answers; others say back what was typed.
   */
  answer(library: Library, asked: readonly unknown[], make: () => Answered): Answered;
};

/** Keeps none yet. What was asked is known again by a fingerprint alone, of which nothing can be read. */
export function keptAnswers(): KeptAnswers {
  const secret = randomBytes(32).toString("hex");
  const answers = new Map<string, Answered>();
  let of: Library | undefined;
  return {
    answer(library, asked, make) {
      if (of !== library) answers.clear();
      of = library;
      const key = hash("sha256", secret + JSON.stringify(asked), "base64");
      const answer = answers.get(key) ?? make();
      if (answer.about.outcome !== "answered") return answer;
      // A map is in the order in which its keys were set: what was asked last stands last.
      answers.delete(key);
      answers.set(key, answer);
      const [oldest = key] = answers.keys();
      if (answers.size > MOST) answers.delete(oldest);
      return answer;
    },
  };
}
