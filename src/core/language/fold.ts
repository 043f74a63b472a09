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
const SINGLES = new RegExp(`[${Object.keys(SINGLE).join("")}]`, "gu");

/**
 * Folds letters: compatibility forms, case, diacritics of every script (an Arabic hamza above or below
 * its carrier is one, so أ إ آ become ا, ؤ becomes و and ئ becomes ي), the letters above, and digits.
 */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}|\p{Cf}/gu, "")
    .replace(SINGLES, (letter) => SINGLE[letter] ?? letter)
    .replace(/\p{Nd}/gu, asciiDigit);
}

/**
 * The folded words of a text, in order. A Turkish suffix after an apostrophe (Kadıoğlu'nun) and an
 * English possessive ('s) are left out; other apostrophes and hyphens part words.
 */
export function words(text: string): string[] {
  return fold(text.replace(/['’ʼ`´](?=\p{Script=Latin})\p{L}+/gu, " ")).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The value of any script's decimal digit: its ten digits follow one another, from its zero on. */
function asciiDigit(digit: string): string {
  let zero = digit.codePointAt(0) ?? 0;
  const start = zero;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && start - zero < 9) zero -= 1;
  return String(start - zero);
}
