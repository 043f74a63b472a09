/** What a question offers to choose from: "a king or a president", "kral mı başkan mı". */
import { words } from "#core/language/fold.ts";
import type { Language } from "#core/language/language.ts";

/** Whether a word is one of several that may be chosen. */
export function choicesIn(tokens: readonly string[], language: Language): (at: number) => boolean {
  const ors = [...tokens.keys()].filter((at) => offers(tokens, at, language));
  return (at) => ors.some((or) => Math.abs(or - at) <= REACH);
}

/** How far from such a word what may be chosen stands; and from one Turkish "mi" the other. */
const REACH = 2;

/** True for a word between things of which one may be chosen. */
function offers(tokens: readonly string[], at: number, language: Language): boolean {
  const isOr = (place: number) => OR[language].has(tokens[place] ?? "");
  if (!isOr(at)) return false;
  if (MI.test(tokens[at] ?? "")) return isOr(at - REACH) || isOr(at + REACH);
  const next = tokens[at + 1];
  return language === "tr" || (next !== undefined && !NOTHING_ELSE.has(next));
}

const OR: Readonly<Record<Language, ReadonlySet<string>>> = {
  ar: new Set(words("ولا أو أم والا")),
  en: new Set(["or"]),
  tr: new Set(words("yoksa veya mi mu")),
};
const MI = /^m[iu]$/;

/** What after such a word offers nothing else to choose. */
const NOTHING_ELSE = new Set(words("لا لأ لسه ايه شو no not nah what else"));
