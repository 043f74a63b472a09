/** What a word may have been meant for that no passage holds. */
import { type Beginnings, NO_LETTERS, withLetter } from "./beginnings.ts";
import { isArabic, LETTERS, stem } from "./stem.ts";

/** In shorter words a letter makes too much of a difference to be a typo; longer ones are hardly words. */
const SHORTEST = 3;
const LONGEST = 24;

const ARABIC = [..."ابتثجحخدذرزسشصضطظعغفقكلمنهوي"];
const LATIN = [..."abcdefghijklmnopqrstuvwxyz"];

/** The letters that a folded word may be misspelt with. */
export function alphabetOf(word: string): readonly string[] {
  return isArabic(word) ? ARABIC : LATIN;
}

/**
 * The stems a folded word would have with a letter less, more or another, or with two swapped; most that no stem begins
 * with are left out. A letter is added or replaced in the stem only: in the whole word as well, it would help hardly more
 * (0.1 points of hit@1 on ARCD with typos) and take longer.
 */
export function nearStems(word: string, mayBegin: Beginnings = () => true): Set<string> {
  // In a number, any other digit is another number.
  if (word.length < SHORTEST || word.length > LONGEST || /^\p{N}/u.test(word)) return new Set();
  return new Set([...shortened(word).map(stem), ...filled(stem(word), alphabetOf(word), mayBegin)]);
}

/** Without one letter, or with two of them swapped. */
function shortened(word: string): string[] {
  return Array.from({ length: word.length }, (_, at) => {
    const [before, after] = [word.slice(0, at), word.slice(at + 2)];
    return [before + word.slice(at + 1), before + word.charAt(at + 1) + word.charAt(at) + after];
  }).flat();
}

/** Stems with one letter more, or another one. */
function filled(word: string, letters: readonly string[], mayBegin: Beginnings): string[] {
  const most = letters === LATIN ? LETTERS : word.length + 1;
  const found: string[] = [];
  let hash = NO_LETTERS;
  for (let at = 0; at <= word.length; at += 1) {
    for (const letter of letters) {
      const begun = withLetter(hash, letter.charCodeAt(0));
      if (!mayBegin(begun)) continue;
      for (const from of [at, at + 1]) {
        const rest = word.slice(from, from + most - at - 1);
        if (mayGoOn(rest, begun, mayBegin)) found.push((word.slice(0, at) + letter + rest).slice(0, most));
      }
    }
    hash = withLetter(hash, word.charCodeAt(at));
  }
  return found;
}

/** Whether a stem may begin as some letters do, by their hash, and then with others. */
function mayGoOn(rest: string, begun: number, mayBegin: Beginnings): boolean {
  let hash = begun;
  for (let at = 0; at < rest.length; at += 1) {
    hash = withLetter(hash, rest.charCodeAt(at));
    if (!mayBegin(hash)) return false;
  }
  return true;
}
