/**
 * The thesaurus as it is used: it lets a question in a reader's own words meet a fact that is told in others, also in
 * another language.
 */
import { words } from "#core/language/fold.ts";
import { inEach, type Language } from "#core/language/language.ts";
import { matcher } from "./matches.ts";
import { readThesaurus } from "./thesaurus.ts";
import { type Vocabulary, vocabularyOf } from "./vocabulary.ts";

export type Concepts = {
  /** What each word of a text means; `undefined` for words that are in no concept. `language`: the text's. */
  of(tokens: readonly string[], language: Language): readonly (ReadonlySet<string> | undefined)[];
  /** Everything that a text is about: of a phrase, also what its words mean by themselves. */
  within(tokens: readonly string[], language: Language): ReadonlySet<string>;
  /** All words that a text of the language may be made of. */
  vocabulary(language: Language): Vocabulary;
};

/**
 * Reads the thesaurus of every language from a folder.
 * @throws when a file is missing or has a line that is none: without it, questions would hardly be understood.
 */
export function readConcepts(folder: string): Concepts {
  const thesaurus = readThesaurus(folder);
  const vocabulary = vocabularyOf(thesaurus);
  const matchers = inEach((language) => matcher(thesaurus, SPOKEN[language]));
  const vocabularies = inEach((language) => vocabulary(SPOKEN[language]));
  return {
    of: (tokens, language) => matchers[language].of(tokens),
    within: (tokens, language) => matchers[language].within(tokens),
    vocabulary: (language) => vocabularies[language],
  };
}

/** The languages whose words may stand in a text: its own, and Arabic letters are always Arabic. */
const SPOKEN: Readonly<Record<Language, readonly Language[]>> = {
  ar: ["ar", "en", "tr"],
  en: ["ar", "en"],
  tr: ["ar", "tr"],
};

/** The folded words of a text, as the thesaurus takes them. */
export function tokensOf(text: string): string[] {
  return words(text);
}
