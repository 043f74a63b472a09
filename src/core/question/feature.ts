/** Features by numbers: thousands are added up for a question, and a number is looked up in no time. */

/** A feature by its number; `weights.ts` and whoever learns know it by its name. */
export type Feature = number;

/** Takes a feature and how much of it there is. */
export type Add = (feature: Feature, value: number) => void;

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
