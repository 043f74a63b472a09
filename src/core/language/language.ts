/** The three languages of sanad, and what a renderer must know about each. */

/** BCP 47 primary subtags, in the order in which a choice of language is offered. */
export const LANGUAGES = ["ar", "en", "tr"] as const;

export type Language = (typeof LANGUAGES)[number];

export type Direction = "ltr" | "rtl";

/** What is made of each language, by the language. */
export function inEach<Made>(make: (language: Language) => Made): Readonly<Record<Language, Made>> {
  return { ar: make("ar"), en: make("en"), tr: make("tr") };
}

/** Each language's name in itself: what a reader who knows no other language looks for. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  ar: "العربية",
  en: "English",
  tr: "Türkçe",
};

/** `rtl` for Arabic, `ltr` for the others. */
export function directionOf(language: Language): Direction {
  return language === "ar" ? "rtl" : "ltr";
}

/**
 * The language that a platform's hint means, or undefined when sanad does not speak it.
 * `hint`: any BCP 47 tag, such as Discord's `locale` ("en-GB") or Telegram's `language_code` ("ar").
 */
export function languageOf(hint: string | undefined): Language | undefined {
  const primary = hint?.split(/[-_]/)[0]?.toLowerCase();
  return LANGUAGES.find((language) => language === primary);
}
