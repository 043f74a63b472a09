/**
 * Which answers the features of a question speak for, learned from questions whose answers are known: a linear classifier
 * (multinomial logistic regression, by stochastic gradient descent). Where what is likest alone is heard, one odd question
 * may lead astray; this weighs each feature by all the questions that have it.
 */

/** The features of a question by their numbers, each once, and its answers by theirs: one of them at least. */
export type Sample = { readonly features: readonly number[]; readonly answers: readonly number[] };

/** How likely each answer is for a question with these features: 0 to 1, all together 1. */
export type Classifier = (features: readonly number[]) => Float64Array;

/** A feature of fewer questions tells nothing of others. */
const RARE = 2;
/** Each question is learned from so many times; of few, so often that all together are enough. */
const PASSES = 3;
const STEPS = 20_000;
/** How far a step goes at first, in units of the weights; the last ones go nowhere. Bias moves more slowly. */
const PACE = 3;
const BIAS_PACE = 0.1;
/** Between so many steps, others may have their turn. */
const TURN = 500;
/** The next question to learn from: far from the last one in the list, where neighbours are alike. */
const GOLDEN = 0.618;

/** Learns in steps. `answers`: how many there are. @returns what it learned; the same each time. */
export function* learning(samples: readonly Sample[], answers: number): Generator<void, Classifier> {
  const rows = rowsOf(samples);
  const model = linear(rows.size, answers);
  const known = samples.map((sample) => ({ ...sample, features: rowsIn(sample.features, rows) }));
  const steps = known.length === 0 ? 0 : Math.max(PASSES * known.length, STEPS);
  const stride = strideOf(known.length);
  for (let step = 0; step < steps; step += 1) {
    const sample = known[(step * stride) % known.length];
    if (sample) model.learn(sample, PACE * (1 - step / steps));
    if (step % TURN === TURN - 1) yield;
  }
  return (features) => model.likelihoods(rowsIn(features, rows)).slice();
}

/** The features that are worth weighing, each with its place among them. */
function rowsOf(samples: readonly Sample[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of samples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const worth = [...counts].filter(([, count]) => count >= RARE);
  return new Map(worth.map(([feature], at) => [feature, at]));
}

function rowsIn(features: readonly number[], rows: ReadonlyMap<number, number>): Int32Array {
  return Int32Array.from(features.flatMap((feature) => rows.get(feature) ?? []));
}

/** A stride that comes to each of so many places before it comes to one again. */
function strideOf(many: number): number {
  let stride = Math.max(1, Math.round(many * GOLDEN));
  while (commonDivisor(stride, many) > 1) stride += 1;
  return stride;
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}

/** A linear model: a weight for each feature (a row) and answer. A question's features together count as one. */
function linear(rows: number, answers: number) {
  const weights = new Float32Array(rows * answers);
  const bias = new Float32Array(answers);
  const scores = new Float64Array(answers);
  const likelihoods = (features: Int32Array): Float64Array => {
    const each = 1 / Math.sqrt(Math.max(1, features.length));
    for (let answer = 0; answer < answers; answer += 1) scores[answer] = bias[answer] ?? 0;
    for (const row of features)
      for (let answer = 0, at = row * answers; answer < answers; answer += 1, at += 1)
        scores[answer] = (scores[answer] ?? 0) + each * (weights[at] ?? 0);
    return softmax(scores);
  };
  const learn = (
    { features, answers: right }: { features: Int32Array; answers: readonly number[] },
    pace: number,
  ) => {
    const pull = likelihoods(features);
    // What is right may be any of its answers: they share what they lack as they are likely now.
    const all = right.reduce((sum, answer) => sum + (pull[answer] ?? 0), 0);
    for (const answer of right) pull[answer] = (pull[answer] ?? 0) * (1 - 1 / Math.max(all, TINY));
    const each = pace / Math.sqrt(Math.max(1, features.length));
    for (const row of features)
      for (let answer = 0, at = row * answers; answer < answers; answer += 1, at += 1)
        weights[at] = (weights[at] ?? 0) - each * (pull[answer] ?? 0);
    for (let answer = 0; answer < answers; answer += 1)
      bias[answer] = (bias[answer] ?? 0) - BIAS_PACE * pace * (pull[answer] ?? 0);
  };
  return { likelihoods, learn };
}

const TINY = 1e-30;

/** In place. */
function softmax(scores: Float64Array): Float64Array {
  const most = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  let sum = 0;
  for (const [at, score] of scores.entries()) {
    const power = Math.exp(score - most);
    scores[at] = power;
    sum += power;
  }
  for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) / sum;
  return scores;
}
