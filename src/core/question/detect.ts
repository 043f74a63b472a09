/** Which of the three languages a text is written in. */
import { words } from "#core/language/fold.ts";
import type { Language } from "#core/language/language.ts";
import { STOP_WORDS } from "#core/search/stopwords.ts";

/** The language of a text by its letters and its small words; undefined where these tell nothing. */
export function languageIn(text: string): Language | undefined {
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (arabic + latin === 0) return undefined;
  if (arabic >= latin) return "ar";
  const small = words(text);
  const count = (language: Language) => small.filter((word) => STOP_WORDS[language].has(word)).length;
  const turkish = count("tr") + (/[çğışöüÇĞİŞÖÜ]/.test(text) ? 1 : 0);
  const english = count("en");
  if (turkish === english) return undefined;
  return turkish > english ? "tr" : "en";
}
