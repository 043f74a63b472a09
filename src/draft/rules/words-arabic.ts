/** Arabic words as the rules look at them: without what is written together with them, in lists, as adjectives. */
import { elsewhereIn } from "#core/claim/world.ts";
import { ARABIC } from "./lexicon.ts";
import type { Token } from "./tokens.ts";
import { formsOf, isWorldName } from "./world.ts";

/** A word in a list, also with the article or with what Arabic writes before a word. */
export function isAny(token: Token | undefined, list: ReadonlySet<string>): boolean {
  if (!token) return false;
  return formsOf(token.folded).some((form) => list.has(form) || list.has(withoutArticle(form)));
}

/** A verb by which somebody says something; with the article the same letters are none: "الأمل". */
export function isSayingVerb(token: Token | undefined): boolean {
  return token !== undefined && formsOf(token.folded).some((form) => ARABIC.saying.has(form));
}

/** True for a word with the article; "ألبينو" and "إلهام" have none, as no article has a hamza. */
export function isDefinite(token: Token | undefined): boolean {
  return token !== undefined && /^ال\p{L}/u.test(token.folded) && !/^[أإآ]/.test(token.text);
}

/** "وزير" of "الوزير". */
export function withoutArticle(folded: string): string {
  return folded.replace(/^ال(?=\p{L}{2})/u, "");
}

/** Where a word begins without و, ب or ل before it: at the first of its forms that is known. */
export function startOf({ start, folded }: Token, isKnown: (form: string) => boolean): number {
  const form = formsOf(folded).find((each) => isKnown(each) || isKnown(withoutArticle(each)));
  return form !== undefined && folded.endsWith(form) ? start + folded.length - form.length : start;
}

/** "للمتحدث" is "ل" and "المتحدث". */
export function unjoined(name: string): string {
  return name.replace(/^لل(?=\p{L}{2})/u, "ال");
}

/** "الوزير", "الدكتورة", "نقيبها": the word for what somebody is, in any form. */
export function isTitled(token: Token | undefined): boolean {
  return isAny(token, ARABIC.offices) || isAny(token, ARABIC.titles) || isOwnOffice(token);
}

/** "مديرها", "مديرته", "ابنهم": an office with the word for whose it is; "مديرة" has other letters. */
export function isOwnOffice(token: Token | undefined): boolean {
  if (!token || !/(?:[^ا]ه|ها|هم|هما)$/.test(token.text)) return false;
  return formsOf(token.folded).some((form) => {
    const bare = form.replace(/(?:ه|ها|هم|هما)$/, "");
    const office = bare.replace(/ت$/, "ه");
    return (
      ARABIC.ownOffices.has(form) ||
      (!NOT_OWN.has(bare) && [bare, office].some((each) => ARABIC.offices.has(each)))
    );
  });
}

/** Offices that with a pronoun are mostly something else: "عالمه" is his world. */
const NOT_OWN = new Set(
  "عالم رجل سيد نجم ملك امير حارس عامل كبير كبيرت محافظ ولي سلطان والي زعيم موسس".split(" "),
);

/** A given name with "and" before it, or with "to" where it is long enough to be none by itself: "لجان" are committees. */
export function isGivenHere(token: Token): boolean {
  const [own = "", ...others] = formsOf(token.folded);
  if (ARABIC.given.has(own)) return true;
  return others.some(
    (form) =>
      ARABIC.given.has(form) &&
      (form.length > 3 ||
        (/^[وف]/.test(own) === own.endsWith(form) && own.length - form.length === 1 && /^[وف]/.test(own))),
  );
}

/** The same of a form as the lists have it. */
export function isOfficeOrTitle(form: string): boolean {
  return ARABIC.offices.has(form) || ARABIC.titles.has(form);
}

/** A people's adjective with the article: المصري. After a title it makes an office of that. */
export function isPeople(token: Token | undefined): boolean {
  return token !== undefined && /^ال/.test(token.folded) && isCountry(token) && /ي[هة]?$/.test(token.folded);
}

/** A country or what is called after one. */
export function isCountry({ folded }: Token): boolean {
  return elsewhereIn([folded]).some(({ kind }) => kind === "country");
}

/** A given name, of any language; "علي" is one and "على" a small word, though both are folded alike. */
export function isGiven(token: Token | undefined): boolean {
  if (!token) return false;
  // "إمام" is a name, and "أمام" a small word.
  return (
    token.text === "علي" ||
    token.text === "إمام" ||
    ARABIC.given.has(token.folded) ||
    ARABIC.alsoGiven.has(token.folded)
  );
}

/** A city by its name; "ألباريس" is none, as no article has a hamza. */
export function isCity({ folded, text }: Token): boolean {
  if (/^[أإآ]ل/.test(text)) return false;
  return elsewhereIn([folded]).some(({ kind }) => kind === "city") || isWorldName(folded, "ar");
}

/** "محمد السادس": which one of that name. */
export function isOrdinal(name: Token | undefined, { folded }: Token): boolean {
  return isGiven(name) && ORDINALS.test(folded);
}

export const ORDINALS = /^ال(?:اول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر)ه?$/;

const SPEAKS = /^(?:ال)?(?:متحدث|ناطق)ه?$/;

/** A spokesman or spokeswoman. */
export function isSpokesman(token: Token): boolean {
  return formsOf(token.folded).some((form) => SPEAKS.test(form));
}
