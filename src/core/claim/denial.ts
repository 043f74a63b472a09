/** Where a claim says that something did not happen. */
import { words } from "#core/language/fold.ts";
import type { Language } from "#core/language/language.ts";
import type { ClaimWord, Span } from "./sentences.ts";

/**
 * The words of a claim that deny something; none of those that say "not only this", or "but for that, it had not
 * come to this".
 */
export function denialsIn(tokens: readonly ClaimWord[], language: Language): Span[] {
  if (tokens.some(({ word }) => word === "لولا")) return [];
  const isNotOnly = (at: number) =>
    isOnly(tokens[at + 1]) ||
    (tokens.slice(Math.max(0, at - REACH), at + REACH).some(isOnly) &&
      (language === "tr" || tokens.slice(at + 1, -1).some(({ word }) => ALSO.has(word))));
  return [...tokens.keys()]
    .filter((at) => isDenial(tokens, at, language) && !isNotOnly(at))
    .map((at) => ({ at, length: 1 }));
}

function isOnly(token: ClaimWord | undefined): boolean {
  return token !== undefined && ONLY.test(token.word);
}

const ONLY = /^(?:only|just|merely|simply|بس|فقط|مجرد|م?ا?اكتف\p{L}*|sadece|yalnizca|yalniz)$/u;
const ALSO = new Set(words("also but كمان برضه برضو بل ايضا انما de da ayrıca hem üstelik"));
/** How many words may part "only" from the word that denies. */
const REACH = 4;

const DENIALS: Readonly<Record<Language, ReadonlySet<string>>> = {
  ar: new Set(words("لم لن ليس ليست مش مو ماهو ماهي مهوب موب مب موش مفيش محدش ولا نفى نفت رفض رفضت")),
  en: new Set(
    words(
      "not no never without denied refused cannot didnt doesnt wasnt werent hasnt havent wont isnt arent",
    ),
  ),
  tr: new Set(words("değil yok hiç asla reddetti yalanladı")),
};

const MEASURES = new Set(words("more less fewer longer later sooner other doubt"));

/** To refuse something is not to do it. */
const REFUSALS: Readonly<Record<Language, RegExp>> = {
  ar: /^[وف]?(?:ب?[يتن])?رفض(?:[واتن]{0,2})$/u,
  en: /^(?:refus|reject)(?:e|ed|es|ing)$/,
  tr: /^redde[dt]/,
};

/** Turkish verbs in the negative: imzalamadı, görüşmemiş, yapmayacak, gelmiyor. */
const TURKISH =
  /\p{L}{2}(?:m[ae]di(?:m|n|k|lar|ler)?|m[ae]mis(?:lar|ler)?|m[ae]y[ae]c[ae]k\p{L}*|m[iu]yor\p{L}*)$/u;

/** Egyptian verbs between ما and ش, in one word or two: ماوقعش, ما وقعش. */
const EGYPTIAN = { one: /^و?م\p{L}{3,}ش$/u, two: /^\p{L}{2,}ش$/u };

/** After these, ما is "what": all that, after that, from what. */
const BEFORE_WHAT = new Set(
  words(
    "ساعة يوم لحد لغاية طول اول كل اخر احدث اول اكتر اهم بعد قبل زي مثل عند حين وقت هذا ده على عن في من مع حسب وفق",
  ),
);
/** A verb that ما denies has no object at its end: ما قاله is what he said. */
const OBJECT = /(?:ه|ها|هم)$/u;

function isDenial(tokens: readonly ClaimWord[], at: number, language: Language): boolean {
  const { word = "", suffix = "" } = tokens[at] ?? {};
  // "No more than two" says how many.
  if (word === "no" && MEASURES.has(tokens[at + 1]?.word ?? "")) return false;
  if (DENIALS[language].has(word) || REFUSALS[language].test(word)) return true;
  switch (language) {
    case "ar":
      return EGYPTIAN.one.test(word) || isDeniedByMa(tokens, at);
    case "en":
      return suffix === "t" && word.endsWith("n");
    case "tr":
      return TURKISH.test(word) && !isEndless(tokens, at);
  }
}

/** "Bitmek bilmedi": it never came to its end, but it was. */
function isEndless(tokens: readonly ClaimWord[], at: number): boolean {
  return /^bilm/u.test(tokens[at]?.word ?? "") && /m[ae]k$/u.test(tokens[at - 1]?.word ?? "");
}

function isDeniedByMa(tokens: readonly ClaimWord[], at: number): boolean {
  const [before, ma, { word = "" } = {}] = [tokens[at - 2]?.word ?? "", tokens[at - 1]?.word, tokens[at]];
  if (ma !== "ما" && ma !== "وما") return false;
  return EGYPTIAN.two.test(word) || (word.length > 2 && !OBJECT.test(word) && !BEFORE_WHAT.has(before));
}
