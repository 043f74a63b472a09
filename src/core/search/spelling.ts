/** What a word may have been meant for that no passage holds. */
import { isArabic, LETTERS, stem } from "./stem.ts";

/** In shorter words a letter makes too much of a difference to be a typo; longer ones are hardly words. */
const SHORTEST = 3;
const LONGEST = 24;

const ARABIC = [..."ابتثجحخدذرزسشصضطظعغفقكلمنهوي"];
const LATIN = [..."abcdefghijklmnopqrstuvwxyz"];

/**
 * The stems a folded word would have with a letter less, more or another, or with two swapped; most are of no
 * word. A letter is added or replaced in the stem only: in the whole word as well, it would help hardly more
 * (0.1 points of hit@1 on ARCD with typos) and take longer.
 */
export function nearStems(word: string): Set<string> {
  // In a number, any other digit is another number.
  if (word.length < SHORTEST || word.length > LONGEST || /^\p{N}/u.test(word)) return new Set();
  const stemmed = stem(word);
  const near = isArabic(word)
    ? filled(stemmed, ARABIC)
    : filled(stemmed, LATIN).map((each) => each.slice(0, LETTERS));
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
function filled(word: string, letters: readonly string[]): string[] {
  return Array.from({ length: word.length + 1 }, (_, at) => {
    const [before, after, rest] = [word.slice(0, at), word.slice(at), word.slice(at + 1)];
    return letters.flatMap((letter) => [before + letter + after, before + letter + rest]);
  }).flat();
}
