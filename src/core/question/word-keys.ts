/** By what the thesaurus knows a typed word for a form of one of its own: endings, clitics, chat spellings. */
import { words } from "#core/language/fold.ts";
import { stem } from "#core/search/stem.ts";

/** The words before the last one say enough for that one to stand for its forms, though it is short. */
export function keysOfText(text: string): string[][] {
  const all = words(text);
  return all.map((word, at) => keysOfEntry(word, at > 0 && at === all.length - 1 ? SHORTEST : BEGINNING));
}

/** The same of its first word alone. */
export function keysOfFirst(folded: string): string[] {
  const [first = ""] = folded.split(" ", 1);
  return keysOfEntry(first, BEGINNING);
}

/** The beginning of a Latin word of `beginning` letters or more stands for all that begin so; of an Arabic word, its stem. */
function keysOfEntry(word: string, beginning: number): string[] {
  if (!ARABIC.test(word)) return word.length >= beginning ? [word, `${word}…`] : [word];
  const root = stem(word);
  return root.length >= LETTERS ? [word, `~${root}`] : [word];
}

/** All keys of entries of which a typed word is a form, with how many of its letters each leaves. */
export function keysOfTyped(word: string): ReadonlyMap<string, number> {
  const keys = new Map<string, number>();
  const add = (key: string, letters: number) =>
    keys.set(key, Math.min(word.length - letters, keys.get(key) ?? word.length));
  if (!ARABIC.test(word)) {
    for (const form of [word, word.replace(CHAT, "$1yor$2")])
      for (const key of beginningsOf(form)) add(key, key === word ? word.length : 0);
    return keys;
  }
  add(`~${stem(word)}`, stem(word).length - STEMMED);
  for (const form of formsOf(word)) {
    add(form, form.length);
    if (stem(form).length > LETTERS) add(`~${stem(form)}`, stem(form).length - STEMMED);
  }
  return keys;
}

/** A stem is less than a word of as many letters. */
const STEMMED = 0.5;

/** How Turkish verbs are typed in chats: görüşüyo, yapıo for görüşüyor, yapıyor. */
const CHAT = /([iu])y?o(lar)?$/;

/** A Latin word and everything that it begins with. */
function beginningsOf(word: string): string[] {
  const most = Math.min(word.length, LONGEST);
  const lengths = Array.from({ length: Math.max(0, most - SHORTEST + 1) }, (_, at) => at + SHORTEST);
  return [word, ...lengths.map((length) => `${word.slice(0, length)}…`)];
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
  if (!ARABIC.test(word)) return [word];
  const bare = [word, ...CLITICS.map((clitics) => word.replace(clitics, ""))];
  const short = bare.flatMap((form) => [form, form.replace(ENDING, ""), form.replace(TWO, "ه")]);
  return [...new Set([word, ...short.filter((form) => form.length >= LETTERS)])];
}

const ARABIC = /\p{Script=Arabic}/u;
