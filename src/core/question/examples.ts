/**
 * Questions whose answers the author of a story has written down: what is asked much as one of them is probably
 * answered by what answers that, or by nothing where the source has no answer to that.
 */
import { createHash } from "node:crypto";
import type { Language } from "#core/language/language.ts";
import { type Ingredient, indexingPassages } from "#core/search/search.ts";
import type { Steps } from "#core/search/steps.ts";
import type { Example, Named, Story } from "#core/story/story.ts";
import type { Concepts } from "./concepts.ts";
import { comparing } from "./likeness.ts";
import { meaningOf } from "./meanings.ts";
import { trustBeside, trustIn } from "./trust.ts";
import { type AllVotes, ballotOf } from "./votes.ts";

/** The questions of a story, ready to be compared with. */
export type Examples = {
  votes(question: string, language: Language): AllVotes;
};

/** So many of the likest vote. */
const HEARD = { words: 50, meaning: 60 };
/** The likest say most: their likeness, 0 to 1, counts to this power. */
const POWER = { words: 4, meaning: 3 } as const;

/** Those of a story. Thousands of questions take some tenths of a second to read: between two steps, others may have their turn. */
export function* makingExamples(story: Story, concepts: Concepts): Steps<Examples> {
  const questions = [...story.questions];
  const content = contentOf(questions, story.named);
  const made = MADE.get(concepts) ?? new Map<string, Examples>();
  MADE.set(concepts, made);
  const known = made.get(content);
  if (known) return known;
  const own = yield* making(questions, story.named, concepts);
  // Whoever could not wait may have made them meanwhile: once is enough to keep.
  const examples = made.get(content) ?? own;
  made.set(content, examples);
  const [oldest = ""] = made.keys();
  if (made.size > MOST) made.delete(oldest);
  return examples;
}

/** A correction of a story mostly leaves its questions and names as they were: then they are not read again. */
const MADE = new WeakMap<Concepts, Map<string, Examples>>();
const MOST = 20;

function contentOf(questions: readonly Example[], named: readonly Named[]): string {
  const names = named.map(({ id, kind, name, aliases }) => ({ id, kind, name, aliases }));
  const asked = questions.map(({ text, language, answers }) => `${language} ${answers.join(" ")}\t${text}\n`);
  return createHash("sha256").update(JSON.stringify(names)).update(asked.join("")).digest("base64");
}

/**
 * Questions are short, and "who" and "when" tell them apart. Neighbouring and misspelt words bring nothing that letters do
 * not, and take half of the time.
 */
const PLAIN: ReadonlySet<Ingredient> = new Set(["stopwords", "pairs", "typos"]);

/** So many questions are read in a step. */
const STEP = 100;

function* making(
  questions: readonly Example[],
  named: readonly Named[],
  concepts: Concepts,
): Steps<Examples> {
  const meanings = comparing();
  for (const [at, example] of questions.entries()) {
    meanings.add(meaningOf(example, named, concepts));
    if (at % STEP === STEP - 1) yield;
  }
  const byMeaning = meanings.build();
  yield;
  const passages = questions.map(({ text, language }, at) => ({ id: at, text, language }));
  const byWords = yield* indexingPassages(passages, PLAIN);
  yield;
  const [ballot, trust] = [ballotOf(questions), trustIn(questions, named)];
  return {
    votes(text, language) {
      const words = byWords
        .search(text, language, HEARD.words)
        .map(({ id, score, ideal }) => ({ at: id, likeness: score / ideal }));
      const meaning = byMeaning(meaningOf({ text, language }, named, concepts), HEARD.meaning);
      return {
        words: ballot(words, POWER.words),
        meaning: ballot(meaning, POWER.meaning),
        trust: trustBeside(trust, words[0]?.likeness),
      };
    },
  };
}
