/** The kinds of answer that a question wants. */
import { inEach, type Language } from "#core/language/language.ts";
import { remembered } from "#core/language/remembered.ts";
import type { Answers } from "./answers.ts";

/** The kinds of answer that words ask for. `meanings`: of each word that asks. */
export function wantedBy(
  tokens: readonly string[],
  meanings: readonly ReadonlySet<string>[],
  language: Language,
): Set<Answers> {
  const wanted = new Set<Answers>();
  const asked = new Set<string>();
  const take = (meaning: ReadonlySet<string>, kinds: Readonly<Record<string, Answers>>) => {
    for (const concept of meaning) {
      const kind = kinds[concept];
      if (kind !== undefined) wanted.add(kind);
      asked.add(concept);
    }
  };
  for (const meaning of meanings) take(meaning, WANTED);
  for (const meaning of meanings) if (meaning.size === 1) take(meaning, CERTAINLY);
  const isByName = asked.has("ask-name") && (asked.has("ask-who") || asked.has("somebody"));
  if (isByName) wanted.add("person");
  // Who said why, is asked of what was said; why somebody is mentioned, of who they are.
  const isOther = (wanted.has("said") && wanted.has("who")) || asked.has("ask-mention");
  if (isOther) wanted.delete("why");
  // When something will be is not answered by when it was.
  return wanted.has("when") && isToCome(tokens, language) ? wanted.add("future") : wanted;
}

/** True when a verb tells of what is yet to come. */
export function isToCome(tokens: readonly string[], language: Language): boolean {
  return tokens.some(isFuture[language]);
}

/** Verbs of what is yet to come: هيزور, سيزور; will; gelecek. */
const FUTURE: Readonly<Record<Language, RegExp>> = {
  ar: /^(?:[وف]?(?:ه|ح|س)[يتن]\p{L}{3,}|رح|راح|حيكون)$/u,
  en: /^(?:will|gonna|wont)$/,
  tr: /^(?!gercek|ancak)\p{L}{2,}c[ae]k(?:lar|ler|mi|ti)?$/u,
};

/** How many words of each language are remembered. */
const REMEMBERED = 2000;

const isFuture = inEach((language) => remembered((token) => FUTURE[language].test(token), REMEMBERED));

/** What asks only in a word that can mean nothing else. */
const CERTAINLY: Readonly<Record<string, Answers>> = {
  purpose: "why",
  cause: "why",
  duration: "how-long",
};

/** "Was it on a Thursday?" wants to know when it was. */
const WANTED: Readonly<Record<string, Answers>> = {
  "ask-who": "who",
  "ask-when": "when",
  "ask-date": "when",
  "ask-weekday": "when",
  "day-of-week": "when",
  "other-month": "when",
  "ask-where": "where",
  "ask-why": "why",
  "ask-purpose": "why",
  "ask-how-long": "how-long",
  "ask-said": "said",
  said: "said",
  topic: "topic",
  effect: "effect",
  benefit: "effect",
  future: "future",
  "ask-how-many": "how-many",
  "ask-how-much": "how-many",
};
