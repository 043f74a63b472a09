/**
 * The thesaurus: words of three languages by what they mean, from `locales/concepts.*.txt`. It lets a question
 * in a reader's own words meet a fact that is told in others, also in another language.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { words } from "#core/language/fold.ts";
import { LANGUAGES, type Language } from "#core/language/language.ts";
import {
  byPlace,
  type Entries,
  type Entry,
  type Match,
  matchesAt,
  NOTHING,
  nearestOf,
  reader,
} from "./matches.ts";
import { keysOfFirst, keysOfText } from "./word-keys.ts";

export type Concepts = {
  /** What each word of a text means; `undefined` for words that are in no concept. `language`: the text's. */
  of(tokens: readonly string[], language: Language): readonly (ReadonlySet<string> | undefined)[];
  /** Everything that a text is about: of a phrase, also what its words mean by themselves. */
  within(tokens: readonly string[], language: Language): ReadonlySet<string>;
  /** All words with a first letter that a text of the language may be made of. */
  vocabulary(language: Language, letter: string): readonly KnownWord[];
};

/** `of`: the concepts that it is a word of; `isBeginning`: it stands for all words that begin with it. */
export type KnownWord = {
  readonly word: string;
  readonly isBeginning: boolean;
  readonly of: readonly string[];
};

/**
 * Reads the thesaurus of every language from a folder.
 * @throws when a file is missing or has a line that is none: without it, questions would hardly be understood.
 */
export function readConcepts(folder: string): Concepts {
  const read = Object.fromEntries(LANGUAGES.map((language) => [language, entriesIn(folder, language)]));
  const vocabularies = new Map<Language, Vocabulary>();
  const vocabularyOf = (language: Language) => {
    const known = vocabularies.get(language) ?? wordsOf(read[language] ?? new Map());
    vocabularies.set(language, known);
    return known;
  };
  const readers = Object.fromEntries(
    LANGUAGES.map((language) => [language, reader(SPOKEN[language].flatMap((each) => read[each] ?? []))]),
  );
  const matches = (tokens: readonly string[], language: Language): Match[] => {
    const typed = tokens.map((token) => readers[language]?.(token) ?? NOTHING);
    return typed.flatMap((_, at) => matchesAt(at, typed));
  };
  const meanings = (tokens: readonly string[], language: Language) => {
    const found = byPlace(matches(tokens, language));
    return tokens.map((_, at) => {
      const here = found.get(at);
      return here && new Set(nearestOf(here).map(({ concept }) => concept));
    });
  };
  // A question is looked at from several sides, one after the other.
  let last: { readonly text: string; readonly found: ReturnType<typeof meanings> } | undefined;
  return {
    of(tokens, language) {
      const text = `${language} ${tokens.join(" ")}`;
      if (last?.text !== text) last = { text, found: meanings(tokens, language) };
      return last.found;
    },
    within(tokens, language) {
      const spans = Map.groupBy(matches(tokens, language), ({ at, length }) => `${at}+${length}`);
      return new Set([...spans.values()].flatMap(nearestOf).map(({ concept }) => concept));
    },
    vocabulary: (language, letter) =>
      SPOKEN[language].flatMap((each) => vocabularyOf(each).get(letter) ?? []),
  };
}

/** The languages whose words may stand in a text: its own, and Arabic letters are always Arabic. */
const SPOKEN: Readonly<Record<Language, readonly Language[]>> = {
  ar: ["ar", "en", "tr"],
  en: ["ar", "en"],
  tr: ["ar", "tr"],
};

/** A line begins with the concept; one that begins with spaces goes on with the one before. */
const LINE = /^(?<concept>[a-z-]+): (?<texts>.+)$/;

function entriesIn(folder: string, language: Language): Entries {
  const name = `concepts.${language}.txt`;
  const lines = readFileSync(join(folder, name), "utf8").replace(/\n +/g, " ").split("\n");
  const byFirst = new Map<string, Entry | Entry[]>();
  for (const line of lines.filter((each) => each !== "" && !each.startsWith("#"))) {
    const { concept, texts = "" } = LINE.exec(line)?.groups ?? {};
    if (!concept) throw new Error(`${name}: expected "concept: word, word", found ${JSON.stringify(line)}`);
    for (const text of texts.split(",")) add(byFirst, { concept, text: words(text).join(" ") });
  }
  return byFirst;
}

type Vocabulary = ReadonlyMap<string, readonly KnownWord[]>;

/** By their first letter. */
function wordsOf(entries: Entries): Vocabulary {
  const byWord = new Map<string, { word: string; isBeginning: boolean; of: readonly string[] }>();
  const alone = new Map<string, readonly string[]>();
  for (const { concept, text } of new Set([...entries.values()].flat()))
    for (const [word = "", ...others] of keysOfText(text)) {
      const of = alone.get(concept) ?? [concept];
      alone.set(concept, of);
      const known = byWord.get(word);
      byWord.set(word, {
        word,
        isBeginning: known?.isBeginning || others.includes(`${word}…`),
        of: known ? [...known.of, concept] : of,
      });
    }
  return Map.groupBy(byWord.values(), ({ word }) => word.charAt(0));
}

function add(byFirst: Map<string, Entry | Entry[]>, entry: Entry): void {
  for (const key of keysOfFirst(entry.text)) {
    const same = byFirst.get(key);
    if (same === undefined) byFirst.set(key, entry);
    else if (Array.isArray(same)) same.push(entry);
    else byFirst.set(key, [same, entry]);
  }
}

/** The folded words of a text, as the thesaurus takes them. */
export function tokensOf(text: string): string[] {
  return words(text);
}
