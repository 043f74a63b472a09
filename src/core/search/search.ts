/**
 * Ranked search over passages in Arabic, English and Turkish, in memory. It knows nothing of stories, so that
 * it can be measured on public data (`npm run bench -- retrieval`). Three things together find a passage:
 * the stems of its content words, their letters, and words that stand together as they do in the query.
 */
import type { Language } from "#core/language/language.ts";
import { remembered } from "#core/language/remembered.ts";
import { bestOf, spaceFor, type Weighted } from "./best.ts";
import { type Collected, collecting, type Passage } from "./collect.ts";
import type { Postings } from "./field.ts";
import { pairsOf, type Stem, withPairs } from "./pairs.ts";
import { nearStems } from "./spelling.ts";
import { atOnce, type Steps } from "./steps.ts";
import { contentWords, type Ingredient, stemOf } from "./terms.ts";

export type { Ingredient, Passage };

type Hit<Id> = {
  readonly id: Id;
  readonly score: number;
  /** The most that any passage could score for the query: the score means something only beside it. */
  readonly ideal: number;
};

export type Index<Id = string> = {
  /** The passages that fit a query best, best first, at most `limit`; `language`: that of the query. */
  search(query: string, language: Language, limit: number): Hit<Id>[];
};

/** What letters and neighbours weigh beside stems. Measured on questions of public sets. */
const GRAMS = 0.5;
const PAIRS = 0.2;
/** The letters of a word whose stem no passage holds weigh more: it is misspelt, or of an unknown form. */
const MISSPELT = 1.5;
/** Among how many of the best, for each hit wanted, neighbours are looked for. */
const DEPTH = 3;
/** What of a query is read, in UTF-16 units: more would cost time and tell no more. */
const MAX_QUERY = 1000;

/** Indexes passages; each is found by its id. `without`: what to leave out, to measure what it brings. */
export function indexPassages<Id>(
  passages: readonly Passage<Id>[],
  without?: ReadonlySet<Ingredient>,
): Index<Id> {
  return atOnce(indexingPassages(passages, without));
}

/** The same in steps, for thousands of passages. */
export function* indexingPassages<Id>(
  passages: readonly Passage<Id>[],
  without: ReadonlySet<Ingredient> = new Set(),
): Steps<Index<Id>> {
  const { sequences, ...fields } = yield* collecting(passages, without);
  const ids = passages.map(({ id }) => id);
  const space = spaceFor(ids.length);
  const marks = new Uint8Array(fields.stems.size);
  const meant: Meant = without.has("typos") ? () => [] : (folded) => meantBy(folded, fields.stems);
  const read = remembered((folded): Numbered => {
    const stem = fields.stems.number(stemOf(folded, without));
    const isKnown = stem !== undefined;
    return { stems: isKnown ? [stem] : meant(folded), isKnown, grams: fields.grams.of(folded) };
  }, REMEMBERED);
  return {
    search(query, language, limit) {
      const words = contentWords(query.slice(0, MAX_QUERY), language, without).map(read);
      const stems = stemTerms(words, fields);
      const grams = without.has("grams") ? NO_TERMS : gramTerms(words, fields, without);
      const pairs = without.has("pairs")
        ? []
        : pairsOf(
            words.map(({ stems: [first] }) => stemIn(first, fields)),
            PAIRS,
          );
      const depth = pairs.length > 0 ? limit * DEPTH : limit;
      const best = bestOf([...stems.lists, ...grams.lists], depth, space);
      const ideal = pairs.reduce((sum, { worth }) => sum + worth, stems.most + grams.most);
      // A passage that holds several spellings of one word could come out above the ideal.
      return withPairs(best, pairs, { sequences, marks })
        .slice(0, limit)
        .flatMap(({ passage, score }) => {
          const id = ids[passage];
          return id === undefined ? [] : [{ id, score: Math.min(score, ideal), ideal }];
        });
    },
  };
}

type Fields = Pick<Collected, "stems" | "grams">;

/** A word of a query by the numbers of its terms. */
type Numbered = {
  /** Its stem; or where no passage holds that, those it may have been meant for, the commonest first. */
  readonly stems: readonly number[];
  readonly isKnown: boolean;
  /** Without those that no passage holds. */
  readonly grams: readonly number[];
};

/** Gives the stems that a folded word may have been meant for. */
type Meant = (folded: string) => readonly number[];

/** Hundreds of spellings are tried for a word that no passage holds: of so many words the result is remembered. */
const REMEMBERED = 2000;

function meantBy(folded: string, stems: Fields["stems"]): number[] {
  const near = [...nearStems(folded, stems.mayBegin)].flatMap((stem) => stems.number(stem) ?? []);
  const count = (stem: number) => countOf(stems.find(stem));
  return near.sort((a, b) => count(b) - count(a));
}

/** Terms of a query: the most that they can score together, and their postings. */
type Terms = { readonly most: number; readonly lists: readonly Weighted[] };

const NO_TERMS: Terms = { most: 0, lists: [] };

function stemTerms(words: readonly Numbered[], { stems }: Fields): Terms {
  const known = new Set(words.flatMap((word) => (word.isKnown ? word.stems : [])));
  const lists = Array.from(known, (stem): Weighted => ({ postings: stems.find(stem), weight: 1 }));
  let most = mostOf(lists);
  for (const word of words)
    if (!word.isKnown) {
      const near = word.stems.filter((stem) => !known.has(stem)).map(stems.find);
      lists.push(...listsOf(near, stems));
      most += stems.most(0);
    }
  return { most, lists };
}

/** Stems that stand for one word: together they are as common as that word would be, and count no more. */
function listsOf(near: readonly Postings[], stems: Fields["stems"]): Weighted[] {
  const most = stems.most(near.reduce((sum, postings) => sum + countOf(postings), 0));
  return near.map((postings) => ({ postings, weight: most / postings.most }));
}

/** The letters of the words. Those that no passage holds are expected of none: a misspelt word has many. */
function gramTerms(words: readonly Numbered[], { grams }: Fields, without: ReadonlySet<Ingredient>): Terms {
  const weights = new Map<number, number>();
  for (const { isKnown, grams: own } of words) {
    const weight = isKnown || without.has("typos") ? GRAMS : GRAMS * MISSPELT;
    for (const gram of own) weights.set(gram, Math.max(weights.get(gram) ?? 0, weight));
  }
  const lists = Array.from(weights, ([gram, weight]): Weighted => ({ postings: grams.find(gram), weight }));
  return { most: mostOf(lists), lists };
}

function mostOf(lists: readonly Weighted[]): number {
  return lists.reduce((sum, { postings, weight }) => sum + weight * postings.most, 0);
}

function countOf({ from, to }: Postings): number {
  return to - from;
}

function stemIn(stem: number | undefined, { stems }: Fields): Stem {
  return stem === undefined ? undefined : { number: stem, most: stems.find(stem).most };
}
