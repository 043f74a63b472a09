/** A message as its sentences, and a sentence as its words, each with what the writer really wrote. */
import { withoutAddresses } from "#core/language/addresses.ts";
import { words } from "#core/language/fold.ts";

export { placesOf, type Span } from "#core/question/mentions.ts";

/** How much of a message is read, in UTF-16 units: the longest message of Telegram (core.telegram.org/bots/api#sendmessage). */
export const MOST_LETTERS = 4096;

/** How many sentences of a message are checked, and how many words are read as one sentence: no claim is so long. */
export const MOST_SENTENCES = 12;
export const MOST_WORDS = 60;

/** `asks`: it ends like a question. */
type ClaimSentence = { readonly text: string; readonly asks: boolean };

/** A word of a sentence: folded, and as it was written, without a suffix after an apostrophe. */
export type ClaimWord = {
  readonly word: string;
  readonly written: string;
  /** What followed the apostrophe: "de" of "Kahire'de", "t" of "didn't". */
  readonly suffix: string;
  readonly start: number;
};

/** The first sentences of a message that have letters in them. `isCut`: there is more than is read. */
export function sentencesOf(message: string): {
  readonly sentences: readonly ClaimSentence[];
  readonly isCut: boolean;
} {
  const all = piecesOf(withoutAddresses(message.slice(0, MOST_LETTERS)))
    .flatMap(partsOf)
    .filter((text) => /\p{L}/u.test(text));
  return {
    sentences: all.slice(0, MOST_SENTENCES).map((text) => ({ text, asks: /[?؟][^\p{L}]*$/u.test(text) })),
    isCut: message.length > MOST_LETTERS || all.length > MOST_SENTENCES,
  };
}

function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let open = "";
  for (const piece of text.match(PIECE) ?? []) {
    open += piece;
    if (GOES_ON.test(open.slice(-LONGEST_TITLE))) continue;
    pieces.push(open.trim());
    open = "";
  }
  return [...pieces, open.trim()];
}

/** A sentence in parts of so many words as are read at once, so that none is said to be in the source unread. */
function partsOf(sentence: string): string[] {
  const starts = [...sentence.matchAll(WORD)].map(({ index }) => index);
  const cuts = [0, ...starts.filter((_, at) => at > 0 && at % MOST_WORDS === 0)];
  return cuts.map((from, at) => sentence.slice(from, cuts[at + 1]).trim());
}

/** Up to marks that end a sentence, with the space after them, or to the end of the line. */
const PIECE = /[^\n.!?؟۔…]*(?:[.!?؟۔…]+["'»”’)\]]*(?:\s+|$)|[.!?؟۔…]|\n|$)/gu;

/** A sentence goes on after a point inside a number or a word, after an initial, a rank or a title. */
const GOES_ON =
  /(?:[\p{L}\p{N}][.]|(?:^|[\s(])(?:\p{Lu}|lt|gen|col|maj|capt|adm|brig|mr|mrs|dr|prof|st|vs|u\.s|org|korg|alb|doç|sn|[أدم])\.\s+)$/iu;

const LONGEST_TITLE = 12;

/** The words of a sentence. */
export function wordsOf(sentence: string): ClaimWord[] {
  return [...sentence.matchAll(WORD)].flatMap(({ 1: written = "", 2: suffix = "", index }) => {
    const [word] = words(written);
    return word === undefined ? [] : [{ word, written, suffix, start: index }];
  });
}

const WORD = /([\p{L}\p{N}][\p{L}\p{M}\p{N}]*)(?:['’ʼ`´](\p{L}+))?/gu;
