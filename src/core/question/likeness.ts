/** How like the meanings of questions are: what two have in common counts the more, the rarer it is. */
import { bestOf, spaceFor, type Weighted } from "#core/search/best.ts";
import { createChains, type Next, NO_CHAIN, START } from "#core/search/chains.ts";
import { createField, type Field } from "#core/search/field.ts";
import { createWordTable, NO_WORD, type WordTable } from "#core/search/word-table.ts";
import type { Meaning } from "./meanings.ts";

/** One of the questions by its place, and how like it is, 0 to 1. */
export type Like = { readonly at: number; readonly likeness: number };

/** Gives those that are most like a question by what they mean, the likest first, at most `limit`. */
export type Likest = (meaning: Meaning, limit: number) => Like[];

/**
 * Takes the meanings of questions, one after the other. They are compared as passages are with a query (BM25): one that
 * holds all of another and little else is as like as can be.
 */
export function comparing(): { add(meaning: Meaning): void; build(): Likest } {
  const [things, chains, field] = [createWordTable(), createChains(), createField()];
  return {
    add(meaning) {
      for (const feature of featuresOf(meaning, things.put, chains.grow)) field.put(feature);
      field.end();
    },
    build: () => likestIn(field.build(), featureReader(things.build(), chains.build().next)),
  };
}

/** Gives the features of a meaning. (A function of its own: one made beside the field would keep all that this was built of.) */
function featureReader(things: WordTable, next: Next) {
  return (meaning: Meaning) => featuresOf(meaning, things.find, next);
}

function likestIn(field: Field, featuresIn: (meaning: Meaning) => readonly number[]): Likest {
  const space = spaceFor(field.passages);
  return (meaning, limit) => {
    const lists: Weighted[] = [];
    let ideal = 0;
    for (const feature of featuresIn(meaning)) {
      const postings = feature === NO_CHAIN ? undefined : field.find(feature);
      ideal += postings ? postings.most : field.most(0);
      if (postings) lists.push({ postings, weight: 1 });
    }
    return bestOf(lists, limit, space).map(({ passage, score }) => ({
      at: passage,
      likeness: score / ideal,
    }));
  };
}

/** So many things at most are paired, so that a long text takes no more than its length. */
const PAIRED = 24;

/**
 * The features of a meaning, as chains: what it is about and wants, each by itself; and each thing that it is about with each
 * other and with what it wants, since "who met" and "who signed" have little in common.
 */
function featuresOf(
  { about, wanted }: Meaning,
  numberOf: (thing: string) => number,
  chainOf: Next,
): number[] {
  const things = [...about, ...wanted].map((thing) => numberOf(thing));
  const features = things.map((thing) => chainOf(START, thing));
  const some = Math.min(about.length, PAIRED);
  const others = [...things.slice(0, some), ...things.slice(about.length)];
  for (let at = 0; at < some; at += 1) {
    const one = features[at] ?? NO_CHAIN;
    for (let next = at + 1; next < others.length; next += 1)
      features.push(chainOf(one, others[next] ?? NO_WORD));
  }
  return features;
}
