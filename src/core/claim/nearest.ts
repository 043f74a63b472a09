/** Which fact of a story a claim is about: found as the answer to a question is, by the same features of units and facts. */
import { readQuestion } from "#core/question/ask.ts";
import { factIndex } from "#core/question/fact-index.ts";
import { fitOf } from "#core/question/score.ts";
import type { Claim, Light } from "./claim.ts";
import { type Compared, compare } from "./compare.ts";
import { FIT } from "./weights.ts";

/** How much less than the nearest fact another one may fit, to be looked at. */
const NEAR = 12;

/** The facts that a claim may be about, the nearest first. */
export function nearest(claim: Claim, light: Light): Compared[] {
  const near = nearness(claim, light);
  return light.slots.all
    .filter(({ fact }) => near.has(fact))
    .toSorted((a, b) => (near.get(b.fact) ?? 0) - (near.get(a.fact) ?? 0))
    .map((slots) => compare(claim, slots, light));
}

/** How near each fact is to a claim. A number of its own says nothing; a fact that is not near has none. */
function nearness({ text, language }: Claim, { story, concepts }: Light): ReadonlyMap<unknown, number> {
  const index = factIndex(story, concepts);
  const { seen } = readQuestion(text, { story, concepts, index, language });
  const fits = seen
    .filter(({ entry: { fact } }) => fact.fact !== "line" && fact.fact !== "sentence")
    .map((each) => [each.entry.fact, fitOf(each, FIT)] as const);
  const best = Math.max(...fits.map(([, fit]) => fit));
  return new Map(fits.filter(([, fit]) => fit >= best - NEAR));
}
