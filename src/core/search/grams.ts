/** The letters that words are made of, in runs of four, which survive typos and endings. */
import { type Next, NO_CHAIN, START } from "./chains.ts";

/** The letters of a gram, the marked ends of the word among them. */
const GRAM = 4;

/**
 * The grams of a word, each as a chain of two pairs of letters, which takes far less time and room than strings do.
 * `chainOf`: gives a chain that is another one and a link more, or `NO_CHAIN`; such grams are left out.
 */
export function gramsOf(word: string, chainOf: Next): number[] {
  const marked = ` ${word} `;
  const grams: number[] = [];
  for (let at = 0; at === 0 || at + GRAM <= marked.length; at += 1) {
    const gram = chainOf(chainOf(START, pairAt(marked, at)), pairAt(marked, at + 2));
    if (gram !== NO_CHAIN) grams.push(gram);
  }
  return grams.slice();
}

/** Two letters as one number. After its end a word has letters of the code 0. */
function pairAt(word: string, at: number): number {
  return (word.charCodeAt(at) << 16) | word.charCodeAt(at + 1);
}
