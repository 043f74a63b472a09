/**
 * What people type, made comparable. Two spellings of one word fold to the same letters: with or
 * without hamza, tashkeel or tatweel, in Turkish or ASCII letters, in any kind of digits.
 */

const SINGLE: Readonly<Record<string, string>> = {
  ى: "ي",
  ی: "ي",
  ې: "ي",
  ة: "ه",
  ہ: "ه",
  ک: "ك",
  ٱ: "ا",
  ء: "",
  ـ: "",
  ı: "i",
  ø: "o",
  æ: "ae",
  ß: "ss",
  ł: "l",
};

/**
 * Folds letters: compatibility forms, case, diacritics of every script (an Arabic hamza above or below
 * its carrier is one, so أ إ آ become ا, ؤ becomes و and ئ becomes ي), the letters above, and digits.
 */
export function fold(text: string): string {
  let folded = "";
  for (const character of text) folded += known.get(character) ?? remembered(character);
  return folded;
}

/**
 * The folded words of a text, in order. A Turkish suffix after an apostrophe (Kadıoğlu'nun) and an
 * English possessive ('s) are left out; other apostrophes and hyphens part words.
 */
export function words(text: string): string[] {
  const given = withoutSuffixes(text);
  const found: string[] = [];
  // What is folded of a word by now, and from where on the text goes on as it is.
  let [word, from] = ["", 0];
  for (let at = 0; at < given.length; at += 1) {
    const code = given.charCodeAt(at);
    const role = roles[code] || roleOf(code);
    if (role === SAME) continue;
    if (role === MIXED) return fold(given).match(WORD) ?? [];
    word += given.slice(from, at);
    from = at + 1;
    if (role === OTHER) word += known.get(given.charAt(at)) ?? "";
    else if (word !== "") {
      found.push(word);
      word = "";
    }
  }
  word += given.slice(from);
  if (word !== "") found.push(word);
  return found;
}

/**
 * What a character does to words, by its code: it is as it folds, folds to others, or parts words; or it may do several of
 * these, or is half of a character, and the whole text has to be looked at once it is folded.
 */
const roles = new Uint8Array(0x10000);
const [SAME, OTHER, PARTING, MIXED] = [1, 2, 3, 4] as const;

function roleOf(code: number): number {
  const character = String.fromCharCode(code);
  const folded = remembered(character);
  const isWord = /^[\p{L}\p{N}]*$/u.test(folded);
  const isParting = !/[\p{L}\p{N}]/u.test(folded);
  const plain = isWord ? (folded === character ? SAME : OTHER) : isParting ? PARTING : MIXED;
  const role = /\p{Cs}/u.test(character) || !known.has(character) ? MIXED : plain;
  roles[code] = role;
  return role;
}

/** The same words as they were written. */
export function writtenWords(text: string): string[] {
  return withoutSuffixes(text).normalize("NFC").match(WRITTEN) ?? [];
}

function withoutSuffixes(text: string): string {
  return APOSTROPHE.test(text) ? text.replace(SUFFIX, " ") : text;
}

const APOSTROPHE = /['’ʼ`´]/;
const SUFFIX = /['’ʼ`´](?=\p{Script=Latin})\p{L}+/gu;
const WORD = /[\p{L}\p{N}]+/gu;
const WRITTEN = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** Characters as they fold. A text has few different ones, and to fold one costs far more than to look it up. */
const known = new Map<string, string>();

/** More than any three languages have; only a text made to fill memory has more. */
const MOST_KNOWN = 10_000;

function remembered(character: string): string {
  const folded = foldCharacter(character);
  if (known.size < MOST_KNOWN) known.set(character, folded);
  return folded;
}

function foldCharacter(character: string): string {
  const plain = character
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}|\p{Cf}/gu, "");
  return [...plain].map((letter) => SINGLE[letter] ?? letter.replace(/\p{Nd}/u, asciiDigit)).join("");
}

/** The value of any script's decimal digit: its ten digits follow one another, from its zero on. */
function asciiDigit(digit: string): string {
  let zero = digit.codePointAt(0) ?? 0;
  const start = zero;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && start - zero < 9) zero -= 1;
  return String(start - zero);
}
