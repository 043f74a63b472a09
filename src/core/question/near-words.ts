/** Which of many known words a typed one may have been meant for: those that a part of it is one mistake away from. */
import { beginningsOf, NO_LETTERS, withLetter } from "#core/search/beginnings.ts";
import { alphabetOf } from "#core/search/spelling.ts";

/** Gives known words of `SHORTEST` letters or more with which a typed one begins, but for a letter that is not its first. */
export type NearWords = (typed: string) => ReadonlySet<string>;

/** In shorter words one letter makes too much of a difference. */
export const SHORTEST = 5;

/** `words`: all that are known; `isKnown`: whether some letters are one of them. */
export function nearWords(words: Iterable<string>, isKnown: (letters: string) => boolean): NearWords {
  const mayBegin = beginningsOf(words);
  return (typed) => {
    const found = new Set<string>();
    // What begins like this, by its hash, and goes on as what was typed does from a place on.
    const goOn = (beginning: string, known: number, from: number) => {
      let hash = known;
      for (let end = from; end <= typed.length && mayBegin(hash); end += 1) {
        const word = beginning + typed.slice(from, end);
        if (word.length >= SHORTEST && isKnown(word)) found.add(word);
        hash = withLetter(hash, typed.charCodeAt(end));
      }
    };
    let hash = withLetter(NO_LETTERS, typed.charCodeAt(0));
    goOn(typed.charAt(0), hash, 1);
    for (let at = 1; at <= typed.length && mayBegin(hash); at += 1) {
      const beginning = typed.slice(0, at);
      const withNext = (letter: string) => withLetter(hash, letter.charCodeAt(0));
      goOn(beginning, hash, at + 1);
      const next = typed.charAt(at + 1);
      const swapped = next + typed.charAt(at);
      if (next) goOn(beginning + swapped, withLetter(withNext(next), typed.charCodeAt(at)), at + 2);
      for (const letter of alphabetOf(typed))
        if (mayBegin(withNext(letter))) {
          goOn(beginning + letter, withNext(letter), at);
          goOn(beginning + letter, withNext(letter), at + 1);
        }
      hash = withLetter(hash, typed.charCodeAt(at));
    }
    return found;
  };
}
