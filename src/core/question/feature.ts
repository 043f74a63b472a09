/** Features by numbers: thousands are added up for a question, and a number is looked up in no time. */
import { grown } from "#core/search/grown.ts";

/** A feature by its number; `weights.ts` and whoever learns know it by its name. */
export type Feature = number;

/** Features, and how much of each there is, in two arrays of which the first `size` numbers are filled. */
export type Features = { numbers: Uint16Array; values: Float64Array; size: number };

export function noFeatures(): Features {
  return { numbers: grown(Uint16Array), values: grown(Float64Array), size: 0 };
}

/** Adds a feature and how much of it there is. */
export function put(features: Features, feature: Feature, value: number): void {
  if (features.size === features.values.length) {
    features.numbers = grown(Uint16Array, features.numbers);
    features.values = grown(Float64Array, features.values);
  }
  features.numbers[features.size] = feature;
  features.values[features.size] = value;
  features.size += 1;
}

const names: string[] = [];
const numbers = new Map<string, Feature>();

/** The feature of a name; always the same. */
export function feature(name: string): Feature {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, names.length);
  return names.push(name) - 1;
}

export function nameOf(number: Feature): string {
  return names[number] ?? "";
}

/** How many there are so far. */
export function featureCount(): number {
  return names.length;
}

/** What is made of each of some keys: tables of features by what they are features of. */
export function byKey<Key extends string, Made>(
  keys: readonly Key[],
  make: (key: Key) => Made,
): Readonly<Record<Key, Made>> {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<Key, Made>;
}
