/** Finding the one sentence that a quote stands in, or saying what is wrong with the quote. */
import { diffWordsWithSpace } from "diff";
import { fold } from "#core/language/fold.ts";
import { shown } from "./fault.ts";
import type { Sentence } from "./sentences.ts";
import type { Source } from "./story.ts";

type SourceText = { readonly source: Source; readonly text: string };

export type FoundQuote =
  | { readonly sentence: Sentence }
  | { readonly expected: string; readonly found: string; readonly hint?: string };

/** The sentence that holds `quote`, which must occur in the whole text exactly once; or what is wrong. */
export function findQuote({ source, text }: SourceText, quote: string): FoundQuote {
  const first = text.indexOf(quote);
  if (first < 0) return notThere(source, quote);
  const second = text.indexOf(quote, first + 1);
  if (second >= 0) return twice(source, quote, [first, second]);
  const sentence = source.sentences.find(
    ({ start, text: words }) => start <= first && first + quote.length <= start + words.length,
  );
  if (sentence) return { sentence };
  return {
    expected: "words from within one sentence",
    found: `${placeOf(source, first)} in ${shown(quote)}`,
    hint: "A quote can't stand in a title or heading or run over two sentences; give two quotes instead.",
  };
}

function twice(source: Source, quote: string, at: readonly [number, number]): FoundQuote {
  return {
    expected: "words that occur in the source once",
    found: `${shown(quote)} twice, in ${at.map((offset) => placeOf(source, offset)).join(" and ")}`,
    hint: "Quote more of the sentence until it is the only one.",
  };
}

function placeOf(source: Source, offset: number): string {
  const sentence = source.sentences.find(
    ({ start, text }) => start <= offset && offset < start + text.length,
  );
  if (sentence) return `sentence ${sentence.number}`;
  return source.headings.some(({ start, text }) => start <= offset && offset < start + text.length)
    ? "a heading"
    : "the title";
}

function notThere(source: Source, quote: string): FoundQuote {
  const nearest = nearestSentence(source, quote);
  return {
    expected: `words of source ${source.id}, letter by letter`,
    found: shown(quote),
    ...(nearest && {
      hint: `nearest is sentence ${nearest.number}: ${nearest.text}\nthe difference:       ${difference(quote, nearest.text)}`,
    }),
  };
}

/** The sentence that shares most of the quote's words, compared folded. */
function nearestSentence(source: Source, quote: string): Sentence | undefined {
  const wanted = new Set(fold(quote).split(/\s+/));
  const share = (sentence: Sentence) =>
    fold(sentence.text)
      .split(/\s+/)
      .filter((word) => wanted.has(word)).length;
  return source.sentences.toSorted((a, b) => share(b) - share(a))[0];
}

/** The quote with what differs from the sentence marked: [-only in the quote-]{+only in the sentence+}. */
function difference(quote: string, sentence: string): string {
  const parts = diffWordsWithSpace(quote, sentence);
  return parts
    .map(({ value, added, removed }, index) => {
      if (removed) return `[-${value}-]`;
      if (!added) return value;
      const instead = parts[index - 1]?.removed ? parts[index - 1]?.value : undefined;
      // What the sentence has before and after the quote is no difference.
      if (index === 0 || (index === parts.length - 1 && instead === undefined)) return "";
      return `{+${index === parts.length - 1 ? firstWords(value, instead ?? "") : value}+}`;
    })
    .join("");
}

/** As many words from the beginning of `text` as `like` has. */
function firstWords(text: string, like: string): string {
  return text.split(/\s+/).slice(0, like.trim().split(/\s+/).length).join(" ");
}
