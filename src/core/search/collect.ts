/** What is kept of passages: beside the strings of their terms, nothing but numbers in a few flat arrays. */
import type { Language } from "#core/language/language.ts";
import { createField, type Field } from "./field.ts";
import { grown } from "./grown.ts";
import { contentWords, type Ingredient } from "./terms.ts";

export type Passage = { readonly id: string; readonly text: string; readonly language: Language };

export type Collected = { readonly stems: Field; readonly grams: Field; readonly sequences: Sequences };

/** The stems of passage `n` by their numbers, as they follow one another: from `starts[n]` to before `starts[n + 1]`. */
export type Sequences = { readonly stems: Int32Array; readonly starts: Int32Array };

/** Above this many passages, letters that stand in a fifth of them are left out: they cost time and tell little. */
const MANY = 5000;
const COMMON = 0.2;

/** A word by the numbers of its terms. */
type Numbered = { readonly stem: number; readonly grams: readonly number[] };

/**
 * Reads passages, each spelling of each language once. What it remembers for that is let go of at the end: so
 * nothing it returns may be a function made in here, which would keep all of it. (That was two thirds of memory.)
 */
export function collect(passages: readonly Passage[], without: ReadonlySet<Ingredient>): Collected {
  const stems = createField();
  const grams = createField(passages.length > MANY ? COMMON : 1);
  const sequence = createSequence(passages.length);
  const known = new Map<string, readonly Numbered[]>();
  const read = (chunk: string, language: Language): readonly Numbered[] =>
    contentWords(chunk, language, without).map((word) => ({
      stem: stems.number(word.stem),
      grams: word.grams.map(grams.number),
    }));
  for (const { text, language } of passages) {
    for (const chunk of text.split(/\s+/)) {
      const words = known.get(language + chunk) ?? read(chunk, language);
      known.set(language + chunk, words);
      for (const word of words) putAll(word, { stems, grams, sequence });
    }
    for (const { end } of [stems, grams, sequence]) end();
  }
  return { stems: stems.build(), grams: grams.build(), sequences: sequence.build() };
}

type Put = { put(term: number): void };

function putAll(
  word: Numbered,
  { stems, grams, sequence }: Record<"stems" | "grams" | "sequence", Put>,
): void {
  stems.put(word.stem);
  sequence.put(word.stem);
  for (const gram of word.grams) grams.put(gram);
}

function createSequence(passages: number) {
  let stems = grown(Int32Array);
  const starts = new Int32Array(passages + 1);
  let [size, ended] = [0, 0];
  return {
    put(stem: number) {
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
