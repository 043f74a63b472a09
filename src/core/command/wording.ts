/**
 * A reader's own words in the letters that buttons take, so that the other pages of what was found can be turned to:
 * `-sea-talks` for "sea talks", and with two hyphens before it a letter for each Arabic one.
 */
import { words } from "#core/language/fold.ts";

/** Arabic letters as folding leaves them, each at the place of the letter that stands for it. */
const ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";
const LATIN = "abcdefghijklmnopqrstuvwxyz01";

/** Undefined for words of other letters: their pages can't be turned. */
export function asWritten(typed: string): string | undefined {
  const all = words(typed);
  if (all.length === 0) return undefined;
  if (all.every((word) => /^[a-z0-9]+$/.test(word))) return `-${all.join("-")}`;
  const isArabic = all.every((word) => [...word].every((letter) => ARABIC.includes(letter)));
  return isArabic ? `--${all.map((word) => replaced(word, ARABIC, LATIN)).join("-")}` : undefined;
}

/** The words that a button holds; anything else as it is. */
export function asTyped(value: string): string {
  if (!/^-[a-z0-9-]+$/.test(value)) return value;
  const all = value.split("-").filter((word) => word !== "");
  return all.map((word) => (value.startsWith("--") ? replaced(word, LATIN, ARABIC) : word)).join(" ");
}

function replaced(word: string, from: string, to: string): string {
  return [...word].map((letter) => to[from.indexOf(letter)] ?? letter).join("");
}
