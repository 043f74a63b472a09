/**
 * The words that the bot itself says, from `locales/*.ftl` (Project Fluent). Fluent isolates what is
 * put into a sentence, so that a name in another script does not turn the sentence around.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { inEach, type Language } from "./language.ts";

/** Says a message by its id, or an attribute of one by `id.attribute`, in one language. */
export type Say = (id: string, values?: Readonly<Record<string, FluentVariable>>) => string;

export type Words = Readonly<Record<Language, Say>>;

/**
 * Reads the words of every language from a folder.
 * @throws when a file is missing or has faults: a bot without words can't answer.
 */
export function readWords(folder: string): Words {
  return inEach((language) => sayIn(language, readFileSync(join(folder, `${language}.ftl`), "utf8")));
}

function sayIn(language: Language, text: string): Say {
  const bundle = new FluentBundle(LOCALES[language]);
  const [fault] = bundle.addResource(new FluentResource(text));
  if (fault) throw new Error(`locales/${language}.ftl: ${fault.message}`);
  return (id, values) => {
    const [name = "", attribute] = id.split(".");
    const message = bundle.getMessage(name);
    const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
    if (!pattern) throw new Error(`locales/${language}.ftl: expected the message ${id}, found none`);
    const faults: Error[] = [];
    const said = bundle.formatPattern(pattern, values, faults);
    if (faults[0]) throw new Error(`locales/${language}.ftl: ${id}: ${faults[0].message}`);
    return said;
  };
}

/** Where each language is spoken to: Egyptian month names, and Latin digits in all three. */
export const LOCALES: Readonly<Record<Language, string>> = {
  ar: "ar-EG-u-ca-gregory-nu-latn",
  en: "en-GB-u-ca-gregory",
  tr: "tr-TR-u-ca-gregory",
};

/** Names as a list in a sentence: "Sisi, Erdoğan and Fidan". */
export function listText(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(LOCALES[language], { type: "conjunction" }).format(names);
}
