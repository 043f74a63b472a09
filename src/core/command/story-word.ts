/** The word by which a reader names the story that they ask about: `story:bridge`, in any of the three languages. */
import { LANGUAGES } from "#core/language/language.ts";
import { bareWords } from "#core/language/match.ts";
import type { Words } from "#core/language/words.ts";
import { STORY } from "./stories.ts";

type Told = { readonly rest: string; readonly story?: string };

/**
 * What was typed without that word, which stands first or last: `/who novak story:bridge`. A title of several words
 * goes in quotation marks: `story:"a new bridge"`.
 */
export function withoutStory(typed: string, words: Words): Told {
  // Most name no story, and to look where one might stand costs more than all else about reading a message.
  if (!/[:=]/.test(typed)) return { rest: typed };
  const isName = (name = "") => namesIn(words).includes(bareWords(name).join(" "));
  for (const form of FORMS) {
    const { name, rest = "", quoted, plain } = form.exec(typed)?.groups ?? {};
    const story = quoted ?? plain;
    if (story !== undefined && isName(name)) return { rest: rest.trim(), story };
  }
  return { rest: typed };
}

const NAMED = String.raw`(?<name>\p{L}+)[:=](?:["“”«](?<quoted>[^"“”«»]+)["“”»]|(?<plain>[^\s"“”«»]\S*))`;
const FORMS = [
  new RegExp(String.raw`^\s*${NAMED}(?:\s+(?<rest>.*))?$`, "su"),
  new RegExp(String.raw`^(?<rest>.*\s)${NAMED}\s*$`, "su"),
];

/** As a reader may write it, with the Arabic article or without it. */
function namesIn(words: Words): string[] {
  const names = [STORY, ...LANGUAGES.map((language) => words[language](`argument-${STORY}`))];
  return names.map((name) => bareWords(name).join(" "));
}
