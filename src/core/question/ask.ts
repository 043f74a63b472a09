/** From a question to the facts that answer it, or to the knowledge that none does. */
import type { Language } from "#core/language/language.ts";
import type { Fact, Story } from "#core/story/story.ts";
import type { Concepts } from "./concepts.ts";
import { type FactEntry, type FactIndex, factIndex } from "./fact-index.ts";
import { type Question, understand } from "./question.ts";

type Found = {
  readonly fact: Fact;
  readonly score: number;
  /** How much of what the question is about the fact is about, 0 to 1. */
  readonly cover: number;
};

export type Finding = {
  /** Facts, best first. */
  readonly found: readonly Found[];
  /** False when the source does not say what was asked; the facts are then only near it. */
  readonly isAnswered: boolean;
};

/** What speaks for a fact beside what it is about. Tuned on one half of `tests/fixtures/questions.yaml`. */
const FIT = { ownRole: 1, otherRole: -0.2, saying: 0.5, detail: 0.4, event: 0.35, line: -0.3 };
/** How much the words of a fact count beside its meaning. */
const WORDS = 0.9;
/** How much of a question a fact must be about to answer it. */
const ENOUGH = 0.55;
/** How many passages, of the several that each fact has, are looked at for their words. */
const PASSAGES = 40;

/** Finds the facts of a story that answer a question, at most `limit`. */
export function findFacts(
  question: string,
  language: Language,
  { story, concepts, limit }: { readonly story: Story; readonly concepts: Concepts; readonly limit: number },
): Finding {
  const index = factIndex(story, concepts);
  const asked = understand(question, language, { story, concepts, index });
  const words = wordScores(question, language, index);
  const found = index.entries
    .map((entry, at) => score(entry, asked, words.get(at) ?? 0))
    .filter((each) => each.score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, limit);
  // No fact of any story so far is a number of things: what asks for one is not answered by what is near it.
  const isAnswered = (found[0]?.cover ?? 0) >= ENOUGH && !asked.wanted.has("how-many");
  return { found, isAnswered };
}

function score(entry: FactEntry, asked: Question, words: number): Found {
  const whole = asked.units.reduce((sum, { weight }) => sum + weight, 0);
  const met = asked.units.reduce((sum, unit) => sum + unit.weight * unit.metBy(entry), 0);
  const cover = whole === 0 ? 0 : met / whole;
  const about = cover + WORDS * words;
  return { fact: entry.fact, cover, score: about > 0 ? about + fitOf(entry, asked) : 0 };
}

/** How well a fact is of the kind that was asked for. */
function fitOf({ fact, answers }: FactEntry, { units, wanted, mentions }: Question): number {
  const isAskedKind = [...wanted].some((each) => answers.has(each));
  switch (fact.fact) {
    case "role":
      return mentions.length === units.length &&
        !wanted.has("said") &&
        mentions.some(({ role }) => role === fact)
        ? FIT.ownRole
        : FIT.otherRole;
    case "statement":
      return wanted.has("said") && (mentions.length === 0 || mentions.includes(fact.speaker))
        ? FIT.saying
        : 0;
    case "detail":
      return isAskedKind ? FIT.detail : 0;
    case "event":
      return isAskedKind ? FIT.event : 0;
    case "line":
      return FIT.line;
  }
}

/** How much of the ideal each fact meets by its words, by its place in the index. */
function wordScores(question: string, language: Language, index: FactIndex): Map<number, number> {
  const scores = new Map<number, number>();
  for (const { id, score: own, ideal } of index.words.search(question, language, PASSAGES)) {
    scores.set(Number(id), Math.max(scores.get(Number(id)) ?? 0, own / ideal));
  }
  return scores;
}
