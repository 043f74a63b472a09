/** Finding the one sentence that a quote stands in, or saying what is wrong with the quote. */
import { words } from "#core/language/fold.ts";
import { shown } from "./fault.ts";
import { diffLibrary } from "./libraries.ts";
import type { Heading, Sentence } from "./sentences.ts";
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
    ({ start, text: whole }) => start <= first && first + quote.length <= start + whole.length,
  );
  if (sentence) return { sentence };
  return {
    expected: "words from within one sentence",
    found: `${shown(quote)}, which begins in ${placeOf(source, first)}`,
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

function placeOf({ sentences, headings }: Source, offset: number): string {
  const isHere = ({ start, text }: Heading) => start <= offset && offset < start + text.length;
  const sentence = sentences.find(isHere);
  if (sentence) return `sentence ${sentence.number}`;
  if (headings.some(isHere)) return "a heading";
  const isAfterTitle = [...sentences, ...headings].some(({ start }) => start <= offset);
  return isAfterTitle ? "the space between two sentences" : "the title";
}

function notThere(source: Source, quote: string): FoundQuote {
  const nearest = nearestSentence(source, quote);
  return {
    expected: `words of source ${source.id}, letter by letter`,
    found: shown(quote),
    ...(nearest && {
      hint: `nearest is sentence ${nearest.number}: ${nearest.text}\n[-only in the quote-]{+only in the source+}: ${difference(quote, nearest.text)}`,
    }),
  };
}

/** The sentence that shares most of the quote's words, compared folded; undefined when none shares any. */
function nearestSentence(source: Source, quote: string): Sentence | undefined {
  const wanted = new Set(words(quote));
  const share = ({ text }: Sentence) => words(text).filter((word) => wanted.has(word)).length;
  const nearest = source.sentences.toSorted((a, b) => share(b) - share(a))[0];
  return nearest && share(nearest) > 0 ? nearest : undefined;
}

/** The quote with each word marked in which it differs from the nearest part of the sentence. */
function difference(quote: string, sentence: string): string {
  return diffLibrary()
    .diffArrays(pieces(quote), pieces(nearestPart(quote, sentence)))
    .map(({ value, added, removed }) => {
      const text = value.join("");
      if (added) return `{+${madeVisible(text)}+}`;
      return removed ? `[-${madeVisible(text)}-]` : text;
    })
    .join("");
}

/** Words, runs of spaces and single marks. */
function pieces(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];
}

function madeVisible(text: string): string {
  return text.replace(/[^\S ]|\p{Cf}/gu, (mark) => `U+${mark.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

type Cell = { readonly distance: number; readonly start: number };

/** The part of `text` that is the fewest letters away from `quote`, as whole words. */
function nearestPart(quote: string, text: string): string {
  // Sellers' algorithm: cell i is how far the quote's first i letters are from the best part that ends here.
  let cells: Cell[] = Array.from({ length: quote.length + 1 }, (_, distance) => ({ distance, start: 0 }));
  let [best, end] = [cells.at(-1), 0];
  for (let at = 1; at <= text.length; at += 1) {
    cells = nextCells(cells, quote, text.charAt(at - 1), at);
    const whole = cells.at(-1);
    if (whole && best && whole.distance < best.distance) [best, end] = [whole, at];
  }
  const isInWord = (at: number) => /^[\p{L}\p{M}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
  let start = best?.start ?? 0;
  while (start > 0 && isInWord(start)) start -= 1;
  while (end < text.length && isInWord(end)) end += 1;
  return text.slice(start, end);
}

function nextCells(cells: readonly Cell[], quote: string, letter: string, at: number): Cell[] {
  const next: Cell[] = [{ distance: 0, start: at }];
  for (let index = 1; index < cells.length; index += 1) {
    const steps = [
      { from: cells[index - 1], cost: quote.charAt(index - 1) === letter ? 0 : 1 },
      { from: cells[index], cost: 1 },
      { from: next[index - 1], cost: 1 },
    ].map(({ from, cost }) => ({ distance: (from?.distance ?? 0) + cost, start: from?.start ?? 0 }));
    next.push(steps.reduce((a, b) => (b.distance < a.distance ? b : a)));
  }
  return next;
}
