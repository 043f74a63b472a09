/** Quotes that are verbatim and stand in the source once, by making: cut from one sentence and grown until unique. */
import type { Sentence } from "#core/story/sentences.ts";

/** Longest quote made, in UTF-16 units: four of them must fit in what a fact may quote. */
const MAX_QUOTE = 480;

type Span = { readonly start: number; readonly end: number };

/**
 * The words of a sentence from `start` to `end`, and as many around them as make them stand in `text` only once.
 * Undefined where even the whole sentence stands there twice.
 */
export function quoteOf(text: string, sentence: Sentence, { start, end }: Span): string | undefined {
  const words = wordSpans(sentence.text);
  let first = words.findLastIndex((word) => word.start <= start);
  let last = words.findIndex((word) => word.end >= end);
  if (first < 0) first = 0;
  if (last < 0) last = words.length - 1;
  for (;;) {
    const quote = sentence.text.slice(words[first]?.start, words[last]?.end);
    if (quote !== "" && isOnce(text, quote)) return withoutComma(text, quote);
    if (first === 0 && last === words.length - 1) break;
    // Before a name stands what the sentence says of it: grow there first.
    if (first > 0) first -= 1;
    else last += 1;
  }
  return isOnce(text, sentence.text) ? sentence.text : undefined;
}

/** A comma at the end belongs to what is not quoted, unless without it the words stand somewhere else as well. */
function withoutComma(text: string, quote: string): string {
  const bare = quote.replace(/[,،;:]$/u, "");
  return isOnce(text, bare) ? bare : quote;
}

/** A whole sentence as a quote, or as much of its beginning as a quote may have. */
export function sentenceQuote(text: string, sentence: Sentence): string | undefined {
  if (sentence.text.length <= MAX_QUOTE) return isOnce(text, sentence.text) ? sentence.text : undefined;
  const cut = sentence.text.lastIndexOf(" ", MAX_QUOTE);
  return quoteOf(text, sentence, { start: 0, end: cut > 0 ? cut : MAX_QUOTE });
}

function isOnce(text: string, quote: string): boolean {
  const at = text.indexOf(quote);
  return at >= 0 && text.indexOf(quote, at + 1) < 0;
}

function wordSpans(text: string): Span[] {
  return [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
}
