/** Whether a question plainly is in another language than the one that it is written down for. */
import type { Language } from "#core/language/language.ts";
import { languageIn } from "#core/question/detect.ts";

/** What language or script a text is in instead, in words; undefined where it may well be in that language. */
export function foundInstead(text: string, language: Language): string | undefined {
  if (!/\p{L}/u.test(text)) return undefined;
  // "Erdoğan's statement?" is English all the same.
  const found = languageIn(language === "en" ? text.replace(TURKISH_NAME, "") : text);
  const isOther = found !== undefined && found !== language && (language !== "ar" || !SCRIPTS.ar.test(text));
  if (isOther || !SCRIPTS[language].test(text) || STRANGE.test(text)) return found ?? "another script";
  return undefined;
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
