/**
 * The thesaurus: words of three languages by what they mean, from `locales/concepts.*.txt`. It lets a question
 * in a reader's own words meet a fact that is told in others, also in another language.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { words } from "#core/language/fold.ts";
import { LANGUAGES, type Language } from "#core/language/language.ts";
import { keysOfFirst, keysOfText, keysOfTyped } from "./word-keys.ts";

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
 * A word or phrase of a concept, folded. `keys`: for each of its words, by what a typed word is known for a form of it;
 * made when first asked for, as of sixty thousand most never are, and they would take half of the memory.
 */
type Entry = { readonly concept: string; readonly text: string; keys?: readonly (readonly string[])[] };

/** Entries by every key of their first word; most are alone with theirs. */
type Entries = ReadonlyMap<string, Entry | readonly Entry[]>;

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

function keysOf(entry: Entry): readonly (readonly string[])[] {
  entry.keys ??= keysOfText(entry.text);
  return entry.keys;
}

/** An entry that a typed word may begin, and how many letters of that word it leaves unexplained. */
type Begun = { readonly entry: Entry; readonly left: number };

/** A typed word by itself: the entries that may begin with it, and what it is known by for other words of them. */
type Read = {
  readonly keys: ReadonlyMap<string, number>;
  readonly alone: readonly Begun[];
  /** Those of several words, by every key of the second: thousands begin with "what". */
  readonly longer: ReadonlyMap<string, readonly Begun[]>;
};

const NOTHING: Read = { keys: new Map(), alone: [], longer: new Map() };

/** How many words that are in the thesaurus are remembered as they were read; others are not. */
const REMEMBERED = 2000;

/** Reads words. Most words of questions come again and again. */
function reader(spoken: readonly Entries[]): (token: string) => Read {
  const known = new Map<string, Read>();
  return (token) => {
    const found = known.get(token);
    if (found) return found;
    const keys = keysOfTyped(token);
    const begun = spoken.flatMap((entries) => [
      ...new Set([...keys.keys()].flatMap((key) => entries.get(key) ?? [])),
    ]);
    const entries = begun.map((entry) => ({ entry, left: leftOf(keysOf(entry)[0] ?? [], keys) }));
    const read = { keys, alone: entries.filter(({ entry }) => !keysOf(entry)[1]), longer: bySecond(entries) };
    if (known.size >= REMEMBERED) known.clear();
    if (entries.length > 0) known.set(token, read);
    return read;
  };
}

function bySecond(entries: readonly Begun[]): Map<string, Begun[]> {
  const longer = new Map<string, Begun[]>();
  for (const each of entries)
    for (const key of keysOf(each.entry)[1] ?? []) {
      const same = longer.get(key);
      if (same) same.push(each);
      else longer.set(key, [each]);
    }
  return longer;
}

/** The entries that stand in a text from a place on. */
function matchesAt(at: number, typed: readonly Read[]): Match[] {
  const matches: Match[] = [];
  const { alone, longer } = typed[at] ?? NOTHING;
  for (const { entry, left } of alone) matches.push({ concept: entry.concept, at, length: 1, left });
  const met = new Set<Begun>();
  for (const key of typed[at + 1]?.keys.keys() ?? []) for (const each of longer.get(key) ?? []) met.add(each);
  for (const { entry, left: first } of met) {
    const keys = keysOf(entry);
    let left = first;
    for (let next = 1; next < keys.length && left < Number.POSITIVE_INFINITY; next += 1)
      left += leftOf(keys[next] ?? [], (typed[at + next] ?? NOTHING).keys);
    if (left < Number.POSITIVE_INFINITY)
      matches.push({ concept: entry.concept, at, length: keys.length, left });
  }
  return matches;
}

/**
 * How many letters of a typed word none of the keys explains; the fewer, the rather it is a form of that word. Infinite
 * where it is none.
 */
function leftOf(keys: readonly string[], typed: ReadonlyMap<string, number>): number {
  let least = Number.POSITIVE_INFINITY;
  for (const key of keys) least = Math.min(least, typed.get(key) ?? least);
  return least;
}

type Match = {
  readonly concept: string;
  readonly at: number;
  readonly length: number;
  readonly left: number;
};

/**
 * What stands at each place. A phrase says more than its words do: a "defence minister" is not about defence. Of
 * phrases that share a word, the longest counts, or else the first.
 */
function byPlace(found: readonly Match[]): ReadonlyMap<number, readonly Match[]> {
  const here = new Map<number, Match[]>();
  for (const match of found.toSorted((a, b) => b.length - a.length || a.at - b.at)) {
    const end = match.at + match.length;
    if (!isFree(here, match, end)) continue;
    for (let place = match.at; place < end; place += 1) {
      const same = here.get(place);
      if (same) same.push(match);
      else here.set(place, [match]);
    }
  }
  return here;
}

/** Whether nothing stands there yet but what takes up the very same places. */
function isFree(here: ReadonlyMap<number, readonly Match[]>, match: Match, end: number): boolean {
  for (let place = match.at; place < end; place += 1) {
    const [other] = here.get(place) ?? [];
    if (other && (other.at !== match.at || other.length !== match.length)) return false;
  }
  return true;
}

/** A word that is in the thesaurus itself means that, and not what others mean that begin alike. */
function nearestOf(found: readonly Match[]): readonly Match[] {
  let least = Number.POSITIVE_INFINITY;
  for (const { left } of found) least = Math.min(least, left);
  return found.filter(({ left }) => left === least);
}

/** The folded words of a text, as the thesaurus takes them. */
export function tokensOf(text: string): string[] {
  return words(text);
}
