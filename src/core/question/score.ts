/** How good an answer a fact is to a question, and how sure it is that there is one. */
import { addCertainty } from "./certainty.ts";
import { type Add, addFit, type Seen } from "./features.ts";
import { CERTAINTY, FIT, type Weights } from "./weights.ts";

/** How good an answer the fact is beside the others of a story; a number of its own says nothing. */
export function fitOf(seen: Seen, weights: Weights = FIT): number {
  return weighed(weights, (add) => addFit(seen, add));
}

/** Above 0 when it is likelier that the best fact answers the question than that none does. */
export function certaintyOf(best: Seen): number {
  return weighed(CERTAINTY, (add) => addCertainty(best, add));
}

function weighed(weights: Weights, addTo: (add: Add) => void): number {
  let sum = 0;
  addTo((feature, value) => {
    sum += value * (weights.get(feature) ?? 0);
  });
  return sum;
}
