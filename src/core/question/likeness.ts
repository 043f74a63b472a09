/** How like sets of features are: what two have in common counts the more, the rarer it is. */
import { bestOf } from "#core/search/best.ts";
import { createField } from "#core/search/field.ts";

/** One of the sets by its place, and how like it is, 0 to 1. */
export type Like = { readonly at: number; readonly likeness: number };

/** Gives the sets that are most like another, the likest first, at most `limit`. */
export type Likest = (features: ReadonlySet<string>, limit: number) => Like[];

/** Sets are compared as passages are with a query (BM25); a set that holds all of another and little else is as like as can be. */
export function likestOf(sets: readonly ReadonlySet<string>[]): Likest {
  const builder = createField();
  for (const features of sets) {
    for (const feature of features) builder.put(builder.number(feature));
    builder.end();
  }
  const field = builder.build();
  const scores = new Float32Array(sets.length);
  return (features, limit) => {
    const numbers = [...features].map((feature) => field.number(feature));
    const lists = numbers.flatMap((number) =>
      number === undefined ? [] : [{ postings: field.find(number), weight: 1 }],
    );
    const ideal = numbers.reduce<number>(
      (sum, number) => sum + (number === undefined ? field.most(0) : field.find(number).most),
      0,
    );
    return bestOf(lists, limit, scores).map(({ passage, score }) => ({
      at: passage,
      likeness: score / ideal,
    }));
  };
}
