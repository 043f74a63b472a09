/** Texts in the languages that they have. */
import { LANGUAGES, type Language } from "#core/language/language.ts";
import type { Text } from "./schema.ts";
import type { Fact, Named } from "./story.ts";

/** Some words in one language. */
export type Wording = { readonly language: Language; readonly text: string };

/** A text in each language that it has. */
export function wordingsOf(text: Text): Wording[] {
  return LANGUAGES.flatMap((language) => {
    const own = text[language];
    return own === undefined ? [] : [{ language, text: own }];
  });
}

/** The source's own words for a fact. */
export function quotesOf({ evidence }: Pick<Fact, "evidence">): Wording[] {
  return evidence.map(({ source, quote }) => ({ language: source.language, text: quote }));
}

/** A text in `language`, or in the first language that it has. */
export function inLanguage(text: Text, language: Language): string {
  return text[language] ?? Object.values(text)[0] ?? "";
}

/** Every spelling of a name that its story has, in whatever language. */
export function spellingsIn({ name, aliases }: Pick<Named, "name" | "aliases">): string[] {
  return [...Object.values(name), ...aliases];
}
