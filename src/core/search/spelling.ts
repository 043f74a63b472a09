/** What a word may have been meant for that no passage holds. */
import { isArabic, LETTERS, stem } from "./stem.ts";

/** In shorter words a letter makes too much of a difference to be a typo; longer ones are hardly words. */
const SHORTEST = 3;
const LONGEST = 24;

const ARABIC = [..."ابتثجحخدذرزسشصضطظعغفقكلمنهوي"];
const LATIN = [..."abcdefghijklmnopqrstuvwxyz"];

/** Whether any stem may begin with these letters, by their codes; 0 stands for the end of a shorter stem. */
export type Begins = (first: number, second: number, third: number) => boolean;

/**
 * The stems a folded word would have with a letter less, more or another, or with two swapped; most that begin as none
 * does are left out. A letter is added or replaced in the stem only: in the whole word as well, it would help hardly more
 * (0.1 points of hit@1 on ARCD with typos) and take longer.
 */
export function nearStems(word: string, begins: Begins = () => true): Set<string> {
  // In a number, any other digit is another number.
  if (word.length < SHORTEST || word.length > LONGEST || /^\p{N}/u.test(word)) return new Set();
  const stemmed = stem(word);
  const near = isArabic(word)
    ? filled(stemmed, ARABIC, begins)
    : filled(stemmed, LATIN, begins).map((each) => each.slice(0, LETTERS));
  return new Set([...shortened(word).map(stem), ...near]);
}

/** Without one letter, or with two of them swapped. */
function shortened(word: string): string[] {
  return Array.from({ length: word.length }, (_, at) => {
    const [before, after] = [word.slice(0, at), word.slice(at + 2)];
    return [before + word.slice(at + 1), before + word.charAt(at + 1) + word.charAt(at) + after];
  }).flat();
}

/** With one letter more, or another one. */
function filled(word: string, letters: readonly string[], begins: Begins): string[] {
  const found: string[] = [];
  for (let at = 0; at <= word.length; at += 1) {
    const [before, after, rest] = [word.slice(0, at), word.slice(at), word.slice(at + 1)];
    for (const letter of letters) {
      if (mayBegin(word, at, { letter, next: at, begins })) found.push(before + letter + after);
      if (mayBegin(word, at, { letter, next: at + 1, begins })) found.push(before + letter + rest);
    }
  }
  return found;
}

type Filling = { readonly letter: string; readonly next: number; readonly begins: Begins };

/** Whether a stem may begin as the word does with a letter at a place, and then its own from `next` on. */
function mayBegin(word: string, at: number, { letter, next, begins }: Filling): boolean {
  const codeAt = (place: number) => {
    if (place === at) return letter.charCodeAt(0);
    return word.charCodeAt(place < at ? place : next + place - at - 1) || 0;
  };
  return begins(codeAt(0), codeAt(1), codeAt(2));
}
