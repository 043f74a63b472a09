/** A log-linear model: of several options, how likely each is, by the weighted sum of its features. */
import { grown } from "#core/search/grown.ts";

/** How much each feature counts, by name. */
export type Weights = ReadonlyMap<string, number>;

/** Takes the name of a feature and how much of it there is. */
type Add = (feature: string, value: number) => void;

/** One of the options between which something is chosen. */
export type Option = { addFeatures(add: Add): void; readonly isRight: boolean };

export type Choices = {
  /** Adds a choice, and how much it matters to choose well. One with no right option teaches nothing. */
  add(options: readonly Option[], weight?: number): void;
  /** The weights of the features that make the right options likeliest. */
  fitted(): Weights;
};

/** How much large weights are held against a model, so that it does not learn its choices by heart. */
const RIDGE = 0.5;
/** Steps of the descent, their first size, and how fast its two averages forget (Adam). */
const STEPS = 400;
const SIZE = 0.05;
const FORGET = { mean: 0.9, square: 0.999 };

/** Millions of features are held: as numbers, in a few flat arrays. */
type Rows = {
  /** The features of each option by their numbers, option after option, and how much of each there is. */
  features: Uint16Array;
  values: Float32Array;
  size: number;
  /** Where the features of each option end, and whether it is right. */
  readonly ends: number[];
  readonly rights: boolean[];
};

/** A choice by the options that belong to it: from `first` to before `last`. */
type Choice = { readonly first: number; readonly last: number; readonly weight: number };

export function createChoices(): Choices {
  const names = new Map<string, number>();
  const choices: Choice[] = [];
  const rows: Rows = {
    features: grown(Uint16Array),
    values: grown(Float32Array),
    size: 0,
    ends: [],
    rights: [],
  };
  const numberOf = (name: string) => {
    const known = names.get(name) ?? names.size;
    names.set(name, known);
    return known;
  };
  return {
    add(options, weight = 1) {
      if (!options.some(({ isRight }) => isRight)) return;
      const first = rows.ends.length;
      for (const { addFeatures, isRight } of options) {
        addFeatures((name, value) => put(rows, numberOf(name), value));
        rows.ends.push(rows.size);
        rows.rights.push(isRight);
      }
      choices.push({ first, last: rows.ends.length, weight });
    },
    fitted() {
      const weights = descended(rows, choices, names.size);
      return new Map([...names].map(([name, at]) => [name, weights[at] ?? 0]));
    },
  };
}

function put(rows: Rows, feature: number, value: number): void {
  if (value === 0) return;
  if (rows.size === rows.features.length) {
    rows.features = grown(Uint16Array, rows.features);
    rows.values = grown(Float32Array, rows.values);
  }
  rows.features[rows.size] = feature;
  rows.values[rows.size] = value;
  rows.size += 1;
}

function descended(rows: Rows, choices: readonly Choice[], size: number): Float64Array {
  const [weights, mean, square] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  const whole = choices.reduce((sum, { weight }) => sum + weight, 0);
  for (let step = 1; step <= STEPS; step += 1) {
    const slope = slopeOf(rows, choices, weights);
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
function slopeOf(rows: Rows, choices: readonly Choice[], weights: Float64Array): Float64Array {
  const slope = new Float64Array(weights.length);
  const scores = Float64Array.from(rows.ends, (_, option) => scoreOf(rows, option, weights));
  for (const { first, last, weight } of choices) {
    const own = scores.subarray(first, last);
    const most = own.reduce((a, b) => Math.max(a, b));
    const odds = own.map((score) => Math.exp(score - most));
    const all = odds.reduce((a, b) => a + b);
    const right = odds.reduce((sum, each, at) => sum + (rows.rights[first + at] ? each : 0), 1e-30);
    for (const [at, odd] of odds.entries()) {
      const pull = weight * (odd / all - (rows.rights[first + at] ? odd / right : 0));
      for (let next = rows.ends[first + at - 1] ?? 0; next < (rows.ends[first + at] ?? 0); next += 1) {
        const feature = rows.features[next] ?? 0;
        slope[feature] = (slope[feature] ?? 0) + pull * (rows.values[next] ?? 0);
      }
    }
  }
  return slope;
}

function scoreOf({ features, values, ends }: Rows, option: number, weights: Float64Array): number {
  let sum = 0;
  for (let at = ends[option - 1] ?? 0; at < (ends[option] ?? 0); at += 1)
    sum += (values[at] ?? 0) * (weights[features[at] ?? 0] ?? 0);
  return sum;
}
