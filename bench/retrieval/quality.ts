/** How often, and how high, the right passage is found. */
import type { Language } from "#core/language/language.ts";
import type { Question, QuestionSet, Source } from "./data.ts";
import { ENGINES, type Found, OURS } from "./engines.ts";
import type { Report } from "./report.ts";
import { rounded, table } from "./table.ts";

/** All in percent of the questions. */
export type Quality = {
  /** The right passage is the first. */
  readonly hit1: number;
  /** It is among the first three. */
  readonly hit3: number;
  /** The mean of 1 / its rank, among the first ten. */
  readonly mrr: number;
};

/** Every engine on one set, and ours beside its goal. */
export function qualityReport(set: QuestionSet, { goal }: Source): Report {
  const found = ENGINES.map(({ name, index }) => ({
    name,
    ...qualityOf(index(set.passages), set.questions, set.language),
  }));
  const rows = found.map(({ name, hit1, hit3, mrr }) => [name, ...[hit1, hit3, mrr].map(rounded)]);
  const ours = found.find(({ name }) => name === OURS.name);
  return {
    text: table(
      [set.title, "hit@1", "hit@3", "MRR@10"],
      [...rows, ["goal", rounded(goal.hit1), "", rounded(goal.mrr)]],
    ),
    missed: [
      ...short(`${set.title} hit@1`, ours?.hit1 ?? 0, goal.hit1),
      ...short(`${set.title} MRR@10`, ours?.mrr ?? 0, goal.mrr),
    ],
  };
}

/** Compared as told, so that a figure never misses a goal that looks the same. */
function short(what: string, found: number, goal: number): string[] {
  return Number(rounded(found)) < goal ? [`${what} is ${rounded(found)} of ${rounded(goal)}`] : [];
}

/** Among how many passages the right one is looked for. */
const DEPTH = 10;

/** Asks an engine every question. */
export function qualityOf(engine: Found, questions: readonly Question[], language: Language): Quality {
  const ranks = questions.map(
    ({ text, passage }) => engine.search(text, language, DEPTH).indexOf(passage) + 1,
  );
  return {
    hit1: share(ranks, (rank) => (rank === 1 ? 1 : 0)),
    hit3: share(ranks, (rank) => (rank >= 1 && rank <= 3 ? 1 : 0)),
    mrr: share(ranks, (rank) => (rank >= 1 ? 1 / rank : 0)),
  };
}

function share(ranks: readonly number[], worth: (rank: number) => number): number {
  return (100 * ranks.reduce((sum, rank) => sum + worth(rank), 0)) / Math.max(1, ranks.length);
}
