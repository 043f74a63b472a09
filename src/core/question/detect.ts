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
  // "iş" is no English "is", though it folds to it.
  const turkish = smallWords(text, "tr") + (TURKISH.test(text) ? 1 : 0);
  const english = smallWords(
    text.replace(WORD, (word) => (TURKISH.test(word) ? " " : word)),
    "en",
  );
  if (turkish === english) return undefined;
  return turkish > english ? "tr" : "en";
}

function smallWords(text: string, language: Language): number {
  return words(text).filter((word) => STOP_WORDS[language].has(word)).length;
}

const TURKISH = /[çğışöüÇĞİŞÖÜ]/;
const WORD = /\p{L}+/gu;
