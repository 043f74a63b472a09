/** From a question to the facts that answer it, or to the knowledge that none does. */
import type { Language } from "#core/language/language.ts";
import type { BareSentence, Fact, Story } from "#core/story/story.ts";
import type { Concepts } from "./concepts.ts";
import { type FactIndex, factIndex } from "./fact-index.ts";
import { OFFICES } from "./offices.ts";
import { type Question, understand } from "./question.ts";
import { scoreOf } from "./score.ts";

export type Finding = {
  /** Whether the source answers, is silent, or nothing was asked that it could answer. */
  readonly verdict: "answered" | "silent" | "unclear";
  /** Those that answer, best first; or, where none does, those that come near. */
  readonly facts: readonly (Fact | BareSentence)[];
};

/**
 * How much of a question a fact must be about to answer it; how much of what the story knows at all, to be
 * offered; and how near it must come to the best.
 */
const ENOUGH = { answer: 0.5, near: 0.34, beside: 0.5 };
/** How many passages, of the several that each fact has, are looked at for their words. */
const PASSAGES = 40;

/** Finds the facts of a story that answer a question, at most `limit`. */
export function findFacts(
  question: string,
  language: Language,
  { story, concepts, limit }: { readonly story: Story; readonly concepts: Concepts; readonly limit: number },
): Finding {
  const index = factIndex(story, concepts);
  const asked = understand(question, { story, concepts, index, language });
  if (asked.units.length === 0) return ofTheWhole(asked, story);
  const words = wordScores(question, language, index);
  const ranked = index.entries
    .map((entry, at) => ({ fact: entry.fact, ...scoreOf(entry, asked, words.get(at) ?? 0) }))
    .toSorted((a, b) => b.score - a.score);
  const best = ranked[0];
  const isAnswered = best !== undefined && best.cover >= ENOUGH.answer && isAnswerable(asked);
  const near = ranked
    .slice(0, limit)
    .filter(({ nearness, score }) => nearness >= ENOUGH.near && score >= ENOUGH.beside * (best?.score ?? 0));
  return { verdict: isAnswered ? "answered" : "silent", facts: near.map(({ fact }) => fact) };
}

/**
 * No fact of a story of news is a number of things, a time to come, or since when somebody has held an office:
 * what is near it is no answer.
 */
function isAnswerable({ wanted, units }: Question): boolean {
  if (wanted.has("how-many")) return false;
  if (!wanted.has("when")) return true;
  const known = units.filter(({ kind }) => kind === "known").flatMap(({ topics }) => topics);
  const isOfOffice =
    known.length > 0 && known.every((topic) => typeof topic === "string" && OFFICES.has(topic));
  return !wanted.has("future") && !isOfOffice;
}

/** "What is this about?" is answered by the first line of the summary. */
function ofTheWhole({ identity, wanted }: Question, { summary }: Story): Finding {
  const isAsked = identity !== undefined || wanted.has("topic");
  return isAsked
    ? { verdict: "answered", facts: summary.short.slice(0, 1) }
    : { verdict: "unclear", facts: [] };
}

/** How much of the ideal each fact meets by its words, by its place in the index. */
function wordScores(question: string, language: Language, index: FactIndex): Map<number, number> {
  const scores = new Map<number, number>();
  for (const { id, score, ideal } of index.words.search(question, language, PASSAGES))
    scores.set(Number(id), Math.max(scores.get(Number(id)) ?? 0, score / ideal));
  return scores;
}
