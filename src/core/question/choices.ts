/** What a question offers to choose from: "a king or a president", "kral mı başkan mı". */
import { words } from "#core/language/fold.ts";
import type { Language } from "#core/language/language.ts";

/** Whether a word is one of several that may be chosen. */
export function choicesIn(tokens: readonly string[], language: Language): (at: number) => boolean {
  const ors = [...tokens.keys()].filter((at) => offers(tokens, at, language));
  return (at) => ors.some((or) => Math.abs(or - at) <= REACH);
}

/** How far from such a word what may be chosen stands; and from one Turkish "mi" the other. */
const REACH = 6;
const PAIR = 5;

/** True for a word between things of which one may be chosen. */
function offers(tokens: readonly string[], at: number, language: Language): boolean {
  const isOr = (place: number) => OR[language].has(tokens[place] ?? "");
  if (!isOr(at)) return false;
  if (MI.test(tokens[at] ?? "")) return hasOther(tokens, at);
  const next = tokens[at + 1];
  return language === "tr" || (next !== undefined && !NOTHING_ELSE.has(next));
}

/** True for one of two Turkish "mi". */
function hasOther(tokens: readonly string[], at: number): boolean {
  const others = [...tokens.slice(Math.max(0, at - PAIR), at), ...tokens.slice(at + 1, at + PAIR + 1)];
  return others.some((token) => MI.test(token));
}

const OR: Readonly<Record<Language, ReadonlySet<string>>> = {
  ar: new Set(words("ولا أو أم والا")),
  en: new Set(["or"]),
  tr: new Set(words("yoksa veya mi mu miydi muydu miymiş muymuş")),
};
const MI = /^m[iu](?:yd[iu]|ym[iu]s)?$/;

/** What after such a word offers nothing else to choose. */
const NOTHING_ELSE = new Set(words("لا لأ لسه ايه شو no not nah what else"));
