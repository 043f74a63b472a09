/** How good an answer a fact is to a question, and how sure it is that there is one. */
import { addCertainty } from "./certainty.ts";
import { type Features, featureCount, nameOf, noFeatures } from "./feature.ts";
import { addFit } from "./features.ts";
import type { Seen } from "./seen.ts";
import { CERTAINTY, FIT, type Weights } from "./weights.ts";

/** Where features are gathered, one fact after the other. */
const space = noFeatures();

/** How good an answer the fact is beside the others of a story; a number of its own says nothing. */
export function fitOf(seen: Seen, weights: Weights = FIT): number {
  space.size = 0;
  addFit(seen, space);
  return weighed(space, weights);
}

/** Above 0 when it is likelier that the best fact answers the question than that none does. */
export function certaintyOf(best: Seen): number {
  space.size = 0;
  addCertainty(best, space);
  return weighed(space, CERTAINTY);
}

function weighed({ numbers, values, size }: Features, weights: Weights): number {
  const byNumber = numbered(weights);
  let sum = 0;
  for (let at = 0; at < size; at += 1) sum += (values[at] ?? 0) * (byNumber[numbers[at] ?? 0] ?? 0);
  return sum;
}

const known = new WeakMap<Weights, Float64Array>();

/** Weights by the numbers of features; made anew where there are more features than there were. */
function numbered(weights: Weights): Float64Array {
  const found = known.get(weights);
  if (found?.length === featureCount()) return found;
  const numbers = Float64Array.from({ length: featureCount() }, (_, at) => weights.get(nameOf(at)) ?? 0);
  known.set(weights, numbers);
  return numbers;
}
