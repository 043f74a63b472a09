/** What is kept of passages: beside the strings of their terms, nothing but numbers in a few flat arrays. */
import type { Language } from "#core/language/language.ts";
import { remembered } from "#core/language/remembered.ts";
import { createChains, type Next } from "./chains.ts";
import { createField, type Field } from "./field.ts";
import { gramsOf } from "./grams.ts";
import { grown } from "./grown.ts";
import { createLexicon, type Lexicon } from "./lexicon.ts";
import type { Steps } from "./steps.ts";
import { contentWords, type Ingredient, stemOf } from "./terms.ts";

export type Passage<Id = string> = { readonly id: Id; readonly text: string; readonly language: Language };

export type Collected = {
  readonly stems: Lexicon & Field;
  /** `of`: the grams of a word that passages hold, by their numbers. */
  readonly grams: Field & { of(word: string): number[] };
  readonly sequences: Sequences;
};

/** The stems of passage `n` by their numbers, as they follow one another: from `starts[n]` to before `starts[n + 1]`. */
export type Sequences = { readonly stems: Int32Array; readonly starts: Int32Array };

/** Above this many passages, letters that stand in a fifth of them are left out: they cost time and tell little. */
const MANY = 5000;
const COMMON = 0.2;

/** A word by the numbers of its terms. */
type Numbered = { readonly stem: number; readonly grams: readonly number[] };

/** So many passages are read in a step: between two, others may have their turn. */
const STEP = 500;

/**
 * Reads passages, each word once. What it remembers for that is let go of at the end: so
 * nothing it returns may be a function made in here, which would keep all of it. (That was two thirds of memory.)
 */
export function* collecting(
  passages: readonly Passage<unknown>[],
  without: ReadonlySet<Ingredient>,
): Steps<Collected> {
  const [lexicon, stems, chains] = [createLexicon(), createField(), createChains()];
  const grams = createField(passages.length > MANY ? COMMON : 1);
  const sequence = createSequence(passages.length, without.has("pairs"));
  const read = remembered(
    (word): Numbered => ({
      stem: lexicon.number(stemOf(word, without)),
      grams: gramsOf(word, chains.grow),
    }),
    Number.POSITIVE_INFINITY,
  );
  for (const [at, { text, language }] of passages.entries()) {
    if (at % STEP === STEP - 1) yield;
    for (const { stem, grams: letters } of contentWords(text, language, without).map(read)) {
      stems.put(stem);
      sequence.put(stem);
      for (const gram of letters) grams.put(gram);
    }
    for (const { end } of [stems, grams, sequence]) end();
  }
  yield;
  return {
    stems: { ...lexicon.build(), ...stems.build() },
    grams: { ...grams.build(), of: gramReader(chains.build().next) },
    sequences: sequence.build(),
  };
}

function gramReader(next: Next) {
  return (word: string) => gramsOf(word, next);
}

function createSequence(passages: number, isLeftOut: boolean) {
  let stems = grown(Int32Array);
  const starts = new Int32Array(passages + 1);
  let [size, ended] = [0, 0];
  return {
    put(stem: number) {
      if (isLeftOut) return;
      if (size === stems.length) stems = grown(Int32Array, stems);
      stems[size] = stem;
      size += 1;
    },
    end() {
      ended += 1;
      starts[ended] = size;
    },
    build: (): Sequences => ({ stems: stems.slice(0, size), starts }),
  };
}
