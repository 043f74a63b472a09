/** What each ingredient of our search brings: the search without it. */
import { type Ingredient, indexPassages } from "#core/search/search.ts";
import type { QuestionSet } from "./data.ts";
import { indexed } from "./engines.ts";
import { type Quality, qualityOf } from "./quality.ts";
import type { Report } from "./report.ts";
import { rounded, signed, table } from "./table.ts";
import { withTypos } from "./typing.ts";

/** Each ingredient by its name in the search; the type makes sure that none is forgotten. */
const INGREDIENTS: Readonly<Record<Ingredient, ReadonlySet<Ingredient>>> = {
  stems: new Set(["stems"]),
  grams: new Set(["grams"]),
  pairs: new Set(["pairs"]),
  stopwords: new Set(["stopwords"]),
  typos: new Set(["typos"]),
};

/**
 * Ours as it is and without each ingredient, on questions as asked and with typos; the same typos for all, so one
 * draw will do. There is no goal in this.
 */
export function ablationReport(set: QuestionSet): Report {
  const whole = measured(set, new Set());
  const rows = Object.entries(INGREDIENTS).map(([name, without]) => {
    const { clean, mistyped } = measured(set, without);
    return [
      `without ${name}`,
      ...[...cells(clean), signed(clean.hit1 - whole.clean.hit1)],
      ...[...cells(mistyped), signed(mistyped.hit1 - whole.mistyped.hit1)],
    ];
  });
  const head = ["hit@1", "MRR@10", "change", "typos: hit@1", "MRR@10", "change"];
  return {
    text: table(
      [set.title, ...head],
      [["all ingredients", ...cells(whole.clean), "", ...cells(whole.mistyped), ""], ...rows],
    ),
    missed: [],
  };
}

function measured(
  { passages, questions, language }: QuestionSet,
  without: ReadonlySet<Ingredient>,
): { clean: Quality; mistyped: Quality } {
  const index = indexed((all) => indexPassages(all, without))(passages);
  const mistyped = questions.map((question) => ({ ...question, text: withTypos(question.text) }));
  return {
    clean: qualityOf(index, questions, language),
    mistyped: qualityOf(index, mistyped, language),
  };
}

function cells({ hit1, mrr }: Quality): string[] {
  return [rounded(hit1), rounded(mrr)];
}
