/** Stems: what is left of a folded word when its endings are gone, so that its forms meet. */

/**
 * The stem of a folded word. Arabic by the light10 rules (Larkey, Ballesteros & Connell, 2002); other words by
 * their first letters, as the search looks at letters beside stems anyway.
 */
export function stem(word: string): string {
  if (isArabic(word)) return lightStem(word);
  const first = word.charCodeAt(0);
  const isNumber = !(first >= A && first <= Z) && /^\p{N}/u.test(word);
  return isNumber ? word : word.slice(0, LETTERS);
}

/** True when a word is stemmed by the rules of Arabic. Nearly every word is told by its letters' codes, without the regex. */
export function isArabic(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code < GREEK) continue;
    return (code >= HAMZA && code <= YEH) || ARABIC.test(word);
  }
  return false;
}

const ARABIC = /\p{Script=Arabic}/u;
const [A, Z, GREEK, HAMZA, YEH] = [0x61, 0x7a, 0x370, 0x621, 0x64a];

/** The letters that the stem of another word has at most. */
export const LETTERS = 5;

const PREFIXES = ["وال", "بال", "كال", "فال", "لل", "ال"];
const SUFFIXES = ["ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي"];

/** One conjunction, one article and one ending at most, as long as two letters are left. */
function lightStem(word: string): string {
  const bare = word.length > 3 && word.startsWith("و") ? word.slice(1) : word;
  const prefix = PREFIXES.find((each) => bare.startsWith(each) && bare.length - each.length >= 2) ?? "";
  const rest = bare.slice(prefix.length);
  const suffix = SUFFIXES.find((each) => rest.endsWith(each) && rest.length - each.length >= 2) ?? "";
  return rest.slice(0, rest.length - suffix.length);
}
