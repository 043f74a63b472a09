/** What a question says, whatever its words and language, by which it is like others. */
import { type Chains, createChains, NO_CHAIN, START } from "#core/search/chains.ts";
import { stem } from "#core/search/stem.ts";
import type { Example, Named } from "#core/story/story.ts";
import { type Concepts, tokensOf } from "./concepts.ts";
import { mentionsIn, placesOf } from "./mentions.ts";
import { wantedBy } from "./wanted.ts";

/** Whom a question names and what its words mean; and what it wants. Each thing once. Nothing depends on the facts of a story. */
export type Meaning = { readonly about: readonly string[]; readonly wanted: readonly string[] };

export function meaningOf(
  { text, language }: Pick<Example, "text" | "language">,
  named: readonly Named[],
  concepts: Concepts,
): Meaning {
  const tokens = tokensOf(text);
  const meanings = concepts.of(tokens, language);
  const mentions = mentionsIn(tokens, named);
  const places = placesOf(mentions);
  const about = new Set(mentions.map((each) => `@${each.named.id}`));
  for (const [at, token] of tokens.entries()) {
    if (places.has(at)) continue;
    const meaning = meanings[at];
    if (meaning === undefined) about.add(`=${stem(token)}`);
    else for (const concept of meaning) if (concept !== "filler") about.add(concept);
  }
  const asking = meanings.map((each) => each ?? NOTHING);
  return {
    about: [...about].sort(),
    wanted: Array.from(wantedBy(tokens, asking, language), (each) => `?${each}`),
  };
}

const NOTHING: ReadonlySet<string> = new Set();

/** The features of meanings, by numbers. `NO_CHAIN` stands for each that no meaning has had that was given a number. */
export type Numbering = {
  /** Gives a number to each feature that has none. */
  grow(meaning: Meaning): number[];
  find(meaning: Meaning): number[];
};

export function numbering(): Numbering {
  const [numbers, chains] = [new Map<string, number>(), createChains()];
  const numberOf = (thing: string) => {
    const known = numbers.get(thing) ?? numbers.size;
    numbers.set(thing, known);
    return known;
  };
  return {
    grow: (meaning) => featuresOf(meaning, numberOf, chains.grow),
    find: (meaning) => featuresOf(meaning, (thing) => numbers.get(thing) ?? UNKNOWN, chains.next),
  };
}

/** A thing that no question speaks of. */
const UNKNOWN = -1;

/** So many things at most are paired, so that a long text takes no more than its length. */
const PAIRED = 24;

/**
 * The features of a meaning, as chains: what it is about and wants, each by itself; and each thing that it is about with each
 * other and with what it wants, since "who met" and "who signed" have little in common.
 */
function featuresOf(
  { about, wanted }: Meaning,
  numberOf: (thing: string) => number,
  chainOf: Chains["grow"],
): number[] {
  const things = [...about, ...wanted].map(numberOf);
  const features = things.map((thing) => chainOf(START, thing));
  const some = Math.min(about.length, PAIRED);
  const others = [...things.slice(0, some), ...things.slice(about.length)];
  for (let at = 0; at < some; at += 1) {
    const one = features[at] ?? NO_CHAIN;
    for (const other of others.slice(at + 1)) features.push(chainOf(one, other));
  }
  return features;
}
