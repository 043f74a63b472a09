/** Finished answers, at hand for whoever asks the same again: what is asked in one chat is soon asked in the next. */
import { hash, randomBytes } from "node:crypto";
import type { Outcome } from "#core/reply/reply.ts";
import type { Library } from "#core/story/library.ts";
import type { Answered } from "./answer.ts";

/** How many are kept, over all stories: about ten kilobytes each, with the messages that are made of them. */
const MOST = 250;

/** Answers by what was asked, as long as the stories are what they are. */
export type KeptAnswers = {
  /** The answer that is kept; otherwise the one that `make` gives, which is kept if it lasts. */
  answer(library: Library, to: Question, make: () => Answered): Answered;
};

/** `asked`: all that the answer depends on beside the stories. `lasts`: how it ends where it may be kept. */
type Question = { readonly asked: readonly unknown[]; readonly lasts: readonly Outcome[] };

/** Keeps none yet. What was asked is known again by a fingerprint alone, of which nothing can be read. */
export function keptAnswers(): KeptAnswers {
  const secret = randomBytes(32).toString("hex");
  const answers = new Map<string, Answered>();
  let of: Library | undefined;
  return {
    answer(library, { asked, lasts }, make) {
      if (of !== library) answers.clear();
      of = library;
      const key = hash("sha256", secret + JSON.stringify(asked), "base64");
      const answer = answers.get(key) ?? make();
      if (answer.isForNow || !lasts.includes(answer.about.outcome)) return answer;
      // A map is in the order in which its keys were set: what was asked last stands last.
      answers.delete(key);
      answers.set(key, answer);
      if (answers.size > MOST) answers.delete(answers.keys().next().value ?? key);
      return answer;
    },
  };
}
