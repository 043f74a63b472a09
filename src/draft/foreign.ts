/** Whether a text plainly is in another language than the one that it is written down for. */
import type { Language } from "#core/language/language.ts";
import { languageIn } from "#core/question/detect.ts";

/** What language or script a text is in instead, in words; undefined where it may well be in that language. */
export function foundInstead(text: string, language: Language): string | undefined {
  // "Erdoğan's statement?" is English all the same.
  const found = languageIn(language === "en" ? text.replace(TURKISH_NAME, "") : text);
  const isOther = found !== undefined && found !== language && (language !== "ar" || !SCRIPTS.ar.test(text));
  return isOther || !isSpelledIn(text, language) ? (found ?? "another script") : undefined;
}

/** True for a name in letters of a language, or in none at all. */
export function isSpelledIn(name: string, language: Language): boolean {
  return !/\p{L}/u.test(name) || (SCRIPTS[language].test(name) && !STRANGE.test(name));
}

/** What letters a language is written in; names may stand in others. */
const SCRIPTS: Readonly<Record<Language, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  en: /\p{Script=Latin}/u,
  tr: /\p{Script=Latin}/u,
};
/** By its extensions, as the stroke that lengthens Arabic words belongs to several scripts. */
const STRANGE = /(?!\p{Script_Extensions=Arabic}|\p{Script=Latin})\p{L}/u;
const TURKISH_NAME = /\p{Lu}\p{L}*[çğışöüÇĞİŞÖÜ]\p{L}*/gu;
