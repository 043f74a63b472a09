/**
 * Ranked search over passages in Arabic, English and Turkish, in memory. It knows nothing of stories, so that
 * it can be measured on public data (`npm run bench -- retrieval`). Three things together find a passage:
 * the stems of its content words, their letters, and words that stand together as they do in the query.
 */
import type { Language } from "#core/language/language.ts";
import { bestOf, type Weighted } from "./best.ts";
import { createField, type Field, type Postings } from "./field.ts";
import { pairsOf, type Stem, withPairs } from "./pairs.ts";
import { createReader, type Ingredient, type Reader, type Word } from "./terms.ts";

export type { Ingredient };

export type Passage = { readonly id: string; readonly text: string; readonly language: Language };

type Hit = {
  readonly id: string;
  readonly score: number;
  /** The most that any passage could score for the query: the score means something only beside it. */
  readonly ideal: number;
};

export type Index = {
  /** The passages that fit a query best, best first, at most `limit`; `language`: that of the query. */
  search(query: string, language: Language, limit: number): Hit[];
};

/** What letters and neighbours weigh beside stems. Measured on questions of public sets. */
const GRAMS = 0.5;
const PAIRS = 0.2;
/** The letters of a word whose stem no passage holds weigh more: it is misspelt, or of an unknown form. */
const MISSPELT = 2;
/** Above this many passages, letters that stand in a fifth of them are left out: they cost time and tell little. */
const MANY = 5000;
const COMMON = 0.2;
/** Among how many of the best, for each hit wanted, neighbours are looked for. */
const DEPTH = 3;
/** What of a query is read, in UTF-16 units: more would cost time and tell no more. */
const MAX_QUERY = 1000;

/** Indexes passages; each is found by its id. `without`: what to leave out, to measure what it brings. */
export function indexPassages(
  passages: readonly Passage[],
  without: ReadonlySet<Ingredient> = new Set(),
): Index {
  const reader = createReader(without);
  const { numbered, sequenceOf, ...fields } = build(passages, reader);
  const scores = new Float32Array(passages.length);
  const marks = new Uint8Array(fields.stems.size);
  return {
    search(query, language, limit) {
      const words = reader.query(query.slice(0, MAX_QUERY), language).map(numbered);
      const terms = [
        ...stemTerms(words, fields),
        ...(without.has("grams") ? [] : gramTerms(words, fields, without)),
      ];
      const pairs = without.has("pairs")
        ? []
        : pairsOf(
            words.map(({ stem }) => stemOf(stem, fields)),
            PAIRS,
          );
      const lists = terms.flatMap(({ list }) => list ?? []);
      const best = withPairs(bestOf(lists, limit * DEPTH, scores), pairs, { sequenceOf, marks });
      const ideal = [...terms.map(({ most }) => most), ...pairs.map(({ worth }) => worth)].reduce(plus, 0);
      return best
        .slice(0, limit)
        .map(({ passage, score }) => ({ id: passages[passage]?.id ?? "", score, ideal }));
    },
  };
}

type Fields = { readonly stems: Field; readonly grams: Field };

/** A word by the numbers of its terms; of a stem that no passage holds there is none, and of such letters neither. */
type Numbered = { readonly stem: number | undefined; readonly grams: readonly number[] };

type Built = Fields & {
  numbered(word: Word): Numbered;
  /** The stems of a passage, as they follow one another. */
  sequenceOf(passage: number): Int32Array;
};

function build(passages: readonly Passage[], reader: Reader): Built {
  const stems = createField();
  const grams = createField(passages.length > MANY ? COMMON : 1);
  const known = new Map<Word, { stem: number; grams: readonly number[] }>();
  const number = (word: Word) => {
    const numbers = known.get(word) ?? { stem: stems.number(word.stem), grams: word.grams.map(grams.number) };
    known.set(word, numbers);
    return numbers;
  };
  const sequences = passages.map(({ text, language }) => {
    const words = reader.passage(text, language).map(number);
    for (const word of words) {
      stems.put(word.stem);
      for (const gram of word.grams) grams.put(gram);
    }
    stems.end();
    grams.end();
    return Int32Array.from(words, ({ stem }) => stem);
  });
  const fields = { stems: stems.build(), grams: grams.build() };
  return {
    ...fields,
    sequenceOf: (passage) => sequences[passage] ?? new Int32Array(),
    numbered: (word) =>
      known.get(word) ?? {
        stem: fields.stems.number(word.stem),
        grams: word.grams.flatMap((gram) => fields.grams.number(gram) ?? []),
      },
  };
}

/** A term of a query: the most it can score, and its postings where a passage holds it. */
type Term = { readonly most: number; readonly list?: Weighted };

function stemTerms(words: readonly Numbered[], { stems }: Fields): Term[] {
  const known = new Set(words.flatMap(({ stem }) => stem ?? []));
  const unknown = words.filter(({ stem }) => stem === undefined);
  return [
    ...[...known].map((stem) => termOf(stems.find(stem), 1)),
    ...unknown.map(() => ({ most: stems.mostUnknown })),
  ];
}

/** The letters of the words. Those that no passage holds are expected of none: a misspelt word has many. */
function gramTerms(words: readonly Numbered[], { grams }: Fields, without: ReadonlySet<Ingredient>): Term[] {
  const weights = new Map<number, number>();
  for (const { stem, grams: own } of words) {
    const weight = stem === undefined && !without.has("typos") ? GRAMS * MISSPELT : GRAMS;
    for (const gram of own) weights.set(gram, Math.max(weights.get(gram) ?? 0, weight));
  }
  return [...weights].map(([gram, weight]) => termOf(grams.find(gram), weight));
}

function termOf(postings: Postings, weight: number): Term {
  return { most: weight * postings.most, list: { postings, weight } };
}

function stemOf(stem: number | undefined, { stems }: Fields): Stem {
  return stem === undefined ? undefined : { number: stem, most: stems.find(stem).most };
}

function plus(a: number, b: number): number {
  return a + b;
}
