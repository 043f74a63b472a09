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
  return fold(withoutSuffixes(text)).match(WORD) ?? [];
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
