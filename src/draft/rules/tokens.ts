/** The words of a sentence, and where each stands. */
import { fold } from "#core/language/fold.ts";

export type Token = {
  readonly text: string;
  readonly folded: string;
  /** Offsets in the sentence, without the suffix. */
  readonly start: number;
  readonly end: number;
  /** What follows an apostrophe in small letters: Denizkent'in, Egypt's. */
  readonly suffix: string;
  /** What stands between the word before and this one. */
  readonly gap: string;
  readonly isCapital: boolean;
};

/** A word, perhaps in letters and full stops (U.S.), and its suffix. */
const WORD =
  /(?<word>(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}]+(?:[’']\p{Lu}[\p{L}\p{M}]+)*)(?<suffix>[’'][\p{Ll}]+)?/gu;

/** The words of a text in order. */
export function tokensIn(text: string): Token[] {
  let last = 0;
  return [...text.matchAll(WORD)].map(({ index, groups: { word = "", suffix = "" } = {}, 0: whole }) => {
    const gap = text.slice(last, index);
    last = index + whole.length;
    return {
      text: word,
      folded: fold(word),
      start: index,
      end: index + word.length,
      suffix,
      gap,
      isCapital: /^\p{Lu}/u.test(word),
    };
  });
}

/** Turkish bodies take endings without an apostrophe: "Bakanlığının" is "Bakanlığı" and "nın". */
export function withoutEndings(tokens: readonly Token[], isBody: (folded: string) => boolean): Token[] {
  return tokens.map((token) => {
    const ending = token.isCapital && token.suffix === "" ? ENDING.exec(token.folded)?.[0] : undefined;
    if (ending === undefined || !isBody(token.folded.slice(0, -ending.length))) return token;
    const text = token.text.slice(0, -ending.length);
    return {
      ...token,
      text,
      folded: token.folded.slice(0, -ending.length),
      end: token.end - ending.length,
      suffix: token.text.slice(-ending.length),
    };
  });
}

const ENDING = /(?:n[iu]n|nc[ae]|[iu]n|y?[ae]|[dt][ae]n?|nd[ae]n|nd[ae](?:ki)?|n[aeiu]|yl[ae])$/;

/** True when nothing but space, a hyphen or an ampersand parts a word from the one before it. */
export function isJoined({ gap }: Token): boolean {
  return /^(?:\s+(?:&\s+)?|[-‑–])$/u.test(gap);
}

/** The text from one word to another, both included. */
export function textFrom(sentence: string, from: Token, to: Token): string {
  return sentence.slice(from.start, to.end);
}
