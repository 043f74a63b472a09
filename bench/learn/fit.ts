/** A log-linear model: of several choices, how likely each is, by the weighted sum of its features. */

/** Features by name, and how much of each there is. */
export type Features = ReadonlyMap<string, number>;

/** Some choices, each right or not, and how much it matters to choose well. */
export type Choice = {
  readonly options: readonly { readonly features: Features; readonly isRight: boolean }[];
  readonly weight: number;
};

/** How much large weights are held against a model, so that it does not learn its choices by heart. */
const RIDGE = 0.5;
/** Steps of the descent, their first size, and how fast its two averages forget (Adam). */
const STEPS = 400;
const SIZE = 0.05;
const FORGET = { mean: 0.9, square: 0.999 };

type Row = { readonly at: Int32Array; readonly values: Float64Array; readonly isRight: boolean };
type Rows = readonly { readonly rows: readonly Row[]; readonly weight: number }[];

/** The weights of the features that make the right choices likeliest. */
export function fitted(choices: readonly Choice[]): Map<string, number> {
  const numbers = new Map<string, number>();
  const numbered: Rows = choices
    .filter(({ options }) => options.some(({ isRight }) => isRight))
    .map(({ options, weight }) => ({ weight, rows: options.map((option) => rowOf(option, numbers)) }));
  const weights = descended(numbered, numbers.size);
  return new Map([...numbers].map(([name, at]) => [name, weights[at] ?? 0]));
}

function rowOf({ features, isRight }: Choice["options"][number], numbers: Map<string, number>): Row {
  for (const name of features.keys()) if (!numbers.has(name)) numbers.set(name, numbers.size);
  const at = Int32Array.from([...features.keys()], (name) => numbers.get(name) ?? 0);
  return { at, values: Float64Array.from(features.values()), isRight };
}

function descended(choices: Rows, size: number): Float64Array {
  const [weights, mean, square] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  const whole = choices.reduce((sum, { weight }) => sum + weight, 0);
  for (let step = 1; step <= STEPS; step += 1) {
    const slope = slopeOf(choices, weights);
    const pace = SIZE * (1 - step / (STEPS + 1));
    for (let at = 0; at < size; at += 1) {
      const down = ((slope[at] ?? 0) + 2 * RIDGE * (weights[at] ?? 0)) / whole;
      mean[at] = FORGET.mean * (mean[at] ?? 0) + (1 - FORGET.mean) * down;
      square[at] = FORGET.square * (square[at] ?? 0) + (1 - FORGET.square) * down ** 2;
      const [first, second] = [1 - FORGET.mean ** step, 1 - FORGET.square ** step];
      weights[at] =
        (weights[at] ?? 0) -
        (pace * ((mean[at] ?? 0) / first)) / (Math.sqrt((square[at] ?? 0) / second) + 1e-9);
    }
  }
  return weights;
}

/** How the loss grows with each weight. */
function slopeOf(choices: Rows, weights: Float64Array): Float64Array {
  const slope = new Float64Array(weights.length);
  for (const { rows, weight } of choices) {
    const scores = rows.map(({ at, values }) =>
      at.reduce((sum, number, next) => sum + (weights[number] ?? 0) * (values[next] ?? 0), 0),
    );
    const most = Math.max(...scores);
    const odds = scores.map((score) => Math.exp(score - most));
    const all = odds.reduce((a, b) => a + b, 0);
    const right = odds.reduce((sum, each, at) => sum + (rows[at]?.isRight ? each : 0), 1e-30);
    for (const [row, { at, values, isRight }] of rows.entries()) {
      const odd = odds[row] ?? 0;
      const pull = weight * (odd / all - (isRight ? odd / right : 0));
      for (const [next, number] of at.entries())
        slope[number] = (slope[number] ?? 0) + pull * (values[next] ?? 0);
    }
  }
  return slope;
}
