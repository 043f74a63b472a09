/** Everything that the rules find in a source. No model, no network: the same text always gives the same. */
import type { Language } from "#core/language/language.ts";
import type { Sentence } from "#core/story/sentences.ts";
import { type Actor, actorsIn } from "./actors.ts";
import { datesIn, type FoundDate } from "./dates.ts";
import { eventsIn, type FoundEvent } from "./events.ts";
import { TURKISH } from "./lexicon.ts";
import { withDoubleMarks } from "./single-quotes.ts";
import type { Line } from "./spot.ts";
import { type FoundStatement, statementsIn } from "./statements.ts";
import { type Token, tokensIn, withoutEndings } from "./tokens.ts";

export type Facts = {
  readonly actors: readonly Actor[];
  readonly dates: readonly (FoundDate & { readonly line: number })[];
  readonly statements: readonly FoundStatement[];
  readonly events: readonly FoundEvent[];
};

/** The actors, dates, statements and events of a source's sentences. `published`: its day of publication. */
export function findFacts(
  sentences: readonly Pick<Sentence, "number" | "text">[],
  language: Language,
  published?: Temporal.PlainDate,
): Facts {
  const texts = withDoubleMarks(sentences.map(({ text }) => text));
  const lines = sentences.map(({ number }, at): Line => {
    const text = texts[at] ?? "";
    return { number, text, tokens: wordsIn(text, language) };
  });
  const actors = actorsIn(lines, language);
  const dates = (line: Line) => datesIn(line.text, language, published);
  return {
    actors,
    dates: lines.flatMap((line) => dates(line).map((date) => ({ ...date, line: line.number }))),
    statements: statementsIn(lines, actors, language),
    events: eventsIn(lines, actors, { language, dates }),
  };
}

function wordsIn(text: string, language: Language): Token[] {
  const tokens = tokensIn(text);
  return language === "tr" ? withoutEndings(tokens, (folded) => TURKISH.bodies.has(folded)) : tokens;
}
