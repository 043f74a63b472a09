/** How like the meanings of questions are: what two have in common counts the more, the rarer it is. */
import { bestOf, spaceFor, type Weighted } from "#core/search/best.ts";
import { NO_CHAIN } from "#core/search/chains.ts";
import { createField, type Field } from "#core/search/field.ts";

/** One of the questions by its place, and how like it is, 0 to 1. */
export type Like = { readonly at: number; readonly likeness: number };

/** Gives those whose features are most like these, the likest first, at most `limit`. */
export type Likest = (features: readonly number[], limit: number) => Like[];

/**
 * Takes the features of questions by their numbers, one question after the other. They are compared as passages are with a
 * query (BM25): one that holds all of another and little else is as like as can be.
 */
export function comparing(): { add(features: readonly number[]): void; build(): Likest } {
  const field = createField();
  return {
    add(features) {
      for (const feature of features) field.put(feature);
      field.end();
    },
    build: () => likestIn(field.build()),
  };
}

function likestIn(field: Field): Likest {
  const space = spaceFor(field.passages);
  return (features, limit) => {
    const lists: Weighted[] = [];
    let ideal = 0;
    for (const feature of features) {
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
