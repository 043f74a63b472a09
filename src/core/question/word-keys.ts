/** By what the thesaurus knows a typed word for a form of one of its own: endings, clitics, chat spellings. */
import { isArabic, stem } from "#core/search/stem.ts";

/** Takes a key of a typed word, and how many letters of that word it leaves unexplained. */
export type TakeKey = (key: string, left: number) => void;

/** Whether a word stands for all words that begin so. The last of several says enough to do so though it is short. */
export function isBeginning(word: string, isLastOfSeveral: boolean): boolean {
  return word.length >= (isLastOfSeveral ? SHORTEST : BEGINNING) && !isArabic(word);
}

/** What an Arabic word shares with its other forms; undefined for one that has only itself. */
export function rootOf(word: string): string | undefined {
  if (!isArabic(word)) return undefined;
  const root = stem(word);
  return root.length >= LETTERS ? root : undefined;
}

/** Of which words a typed one may be a form: some that it is, some that it begins with, or some that share its root. */
export function eachKey(
  word: string,
  { whole, beginning, root }: Readonly<Record<"whole" | "beginning" | "root", TakeKey>>,
): void {
  if (isArabic(word)) {
    const leftBy = (found: string) => word.length - (found.length - STEMMED);
    const own = stem(word);
    root(own, leftBy(own));
    for (const form of formsOf(word)) {
      whole(form, word.length - form.length);
      const other = stem(form);
      if (other.length > LETTERS) root(other, leftBy(other));
    }
    return;
  }
  whole(word, 0);
  eachBeginning(word, word.length, beginning);
  const meant = word.replace(CHAT, "$1yor$2");
  if (meant === word) return;
  whole(meant, word.length);
  eachBeginning(meant, word.length, beginning);
}

/** A stem is less than a word of as many letters. */
const STEMMED = 0.5;

/** How Turkish verbs are typed in chats: görüşüyo, yapıo for görüşüyor, yapıyor. */
const CHAT = /([iu])y?o(lar)?$/;

function eachBeginning(word: string, left: number, take: TakeKey): void {
  for (let length = SHORTEST; length <= Math.min(word.length, LONGEST); length += 1)
    take(word.slice(0, length), left);
}

/** From this many letters on, a Latin entry stands for all words that begin with it; and more no entry has. */
const BEGINNING = 4;
const SHORTEST = 3;
const LONGEST = 24;

/** What people write together with an Arabic word: and, so; by, for, like, will; on, this; the. */
const CLITICS = [
  /^[وف]/u,
  /^(?:وال|بال|فال|كال|عال|هال|لل|ال)/u,
  /^[وف]?(?:عال|[بلكهح]?(?:ال)?)/u,
  /^[وف]?س(?=[يتنا]\p{L}{2})/u,
  /^[وف]?(?:ما|م(?=[بيتن]))(?=\p{L}{3,}ش$)/u,
];

/** What they write after a verb: they, us, them, and the ش of denial. */
const ENDING = /(?:ونا|وهم|وش|وا|نا|هم|تش|ش|ا)$/u;

/** Two of what ends in ة: غواصتين of غواصة. */
const TWO = /ت(?:ين|ان)$/u;

/** Fewer letters are too little to know a word by. */
const LETTERS = 3;

/** The word as it is and, where it is Arabic, without what is written together with it. */
export function formsOf(word: string): string[] {
  if (!isArabic(word)) return [word];
  const forms = new Set([word]);
  const bare = new Set([word, ...CLITICS.map((clitics) => word.replace(clitics, ""))]);
  for (const form of bare)
    for (const short of [form, form.replace(ENDING, ""), form.replace(TWO, "ه")])
      if (short.length >= LETTERS) forms.add(short);
  return [...forms];
}
