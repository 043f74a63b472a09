/** From a question to the facts that answer it, or to the knowledge that none does. */
import type { Language } from "#core/language/language.ts";
import { bareWords } from "#core/language/match.ts";
import type { BareSentence, Fact, Story } from "#core/story/story.ts";
import type { Concepts } from "./concepts.ts";
import { type FactIndex, factIndex, type Knowledge } from "./fact-index.ts";
import { type Question, understand } from "./question.ts";
import { certaintyOf, fitOf } from "./score.ts";
import { coverOf, type Seen, sorted } from "./seen.ts";

export type Finding = {
  /**
   * Whether the source answers, is silent, or nothing was asked that it could answer. `unfound`: no answer was found, and too
   * little is written down of how readers ask for that to say more of the source.
   */
  readonly verdict: "answered" | "silent" | "unfound" | "unclear";
  /** Those that answer, best first; or, where none does, those that come near. */
  readonly facts: readonly (Fact | BareSentence)[];
};

/**
 * How much of what the story knows of a question a fact must be about to be offered, or what share of like questions it
 * must answer; and by how much less than the best it may fit.
 */
const NEAR = { cover: 0.34, share: 0.2, fit: 10 };
/** From so much trust on in the questions that are written down, what is not found is not there. */
const TRUSTED = 0.5;
/** How many passages, of the several that each fact has, are looked at for their words. */
const PASSAGES = 40;

/** Finds the facts of a story that answer a question, at most `limit`. */
export function findFacts(
  question: string,
  language: Language,
  { story, concepts, limit }: { readonly story: Story; readonly concepts: Concepts; readonly limit: number },
): Finding {
  const index = factIndex(story, concepts);
  const { asked, seen } = readQuestion(question, { story, concepts, index, language });
  const alone = index.byName.get(bareWords(question).join(" "));
  if (seen.length === 0)
    return alone ? { verdict: "answered", facts: [alone.role] } : ofTheWhole(asked, story);
  const fits = Float64Array.from(seen, (each) => fitOf(each));
  const ranked = highestOf(fits, limit);
  const best = seen[ranked[0] ?? 0];
  if (!best) return { verdict: "unfound", facts: [] };
  const isAnswered = certaintyOf(best) > 0;
  const isSure = best.votes.trust.answer >= TRUSTED;
  const least = (fits[best.entry.at] ?? 0) - NEAR.fit;
  const near = ranked.flatMap((at) => {
    const each = seen[at];
    if (!each) return [];
    const isOffered = (fits[at] ?? 0) >= least && (isAbout(each) || !isSure);
    return (isAnswered && each === best) || isOffered ? [each] : [];
  });
  const facts = near.map(({ entry }) => entry.fact);
  if (alone) return { verdict: "answered", facts: [...new Set([alone.role, ...facts])].slice(0, limit) };
  return { verdict: isAnswered ? "answered" : isSure ? "silent" : "unfound", facts };
}

/** The places of the `many` highest, the highest first; equal ones in their order. */
function highestOf(fits: Float64Array, many: number): number[] {
  const highest: number[] = [];
  for (let at = 0; at < fits.length; at += 1) {
    let place = highest.length;
    while (place > 0 && (fits[highest[place - 1] ?? 0] ?? 0) < (fits[at] ?? 0)) place -= 1;
    if (place >= many) continue;
    highest.splice(place, 0, at);
    if (highest.length > many) highest.pop();
  }
  return highest;
}

/** Whether a question speaks of a fact, or is like questions that it answers. */
function isAbout({ cover, entry, votes }: Seen): boolean {
  return cover >= NEAR.cover || votes.meaning.share(entry.fact.id) >= NEAR.share;
}

/** A question, and every fact in the eyes of it; none where it says nothing that a fact could be about. */
export function readQuestion(
  question: string,
  knowledge: Knowledge,
): { readonly asked: Question; readonly seen: readonly Seen[] } {
  const { index, language } = knowledge;
  const asked = sorted(understand(question, knowledge), index);
  if (asked.units.length === 0) return { asked, seen: [] };
  const words = wordScores(question, language, index);
  const votes = index.examples.votes(question, language);
  const seen = index.entries.map((entry) => ({
    entry,
    asked,
    votes,
    words: words.get(entry.at) ?? 0,
    cover: coverOf(entry, asked),
  }));
  return { asked, seen };
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
    scores.set(id, Math.max(scores.get(id) ?? 0, score / ideal));
  return scores;
}
