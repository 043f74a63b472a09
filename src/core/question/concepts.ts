/**
 * The thesaurus: words of three languages by what they mean, from `locales/concepts.*.txt`. It lets a question
 * in a reader's own words meet a fact that is told in others, also in another language.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { words } from "#core/language/fold.ts";
import { LANGUAGES, type Language } from "#core/language/language.ts";
import { remembered } from "#core/language/remembered.ts";
import { keysOfText, keysOfTyped } from "./word-keys.ts";

export type Concepts = {
  /** What each word of a text means; `undefined` for words that are in no concept. `language`: the text's. */
  of(tokens: readonly string[], language: Language): readonly (ReadonlySet<string> | undefined)[];
  /** Everything that a text is about: of a phrase, also what its words mean by themselves. */
  within(tokens: readonly string[], language: Language): ReadonlySet<string>;
  /** All words that a text of the language may be made of. */
  vocabulary(language: Language): readonly KnownWord[];
};

/** `of`: the concepts that it is a word of; `isBeginning`: it stands for all words that begin with it. */
export type KnownWord = {
  readonly word: string;
  readonly isBeginning: boolean;
  readonly of: readonly string[];
};

/** What stands behind some words of phrases: their next words, by every key of these. */
type Next = Map<string, Entry[]>;

/**
 * A word of the thesaurus, behind others that it makes phrases with. `keys`: by what a typed word is known for a form of
 * it; `concepts`: what the words up to here mean.
 */
type Entry = { readonly keys: readonly string[]; readonly concepts: string[]; next?: Next };

/**
 * Reads the thesaurus of every language from a folder.
 * @throws when a file is missing or has a line that is none: without it, questions would hardly be understood.
 */
export function readConcepts(folder: string): Concepts {
  const read = Object.fromEntries(LANGUAGES.map((language) => [language, entriesIn(folder, language)]));
  const vocabularies = Object.fromEntries(
    LANGUAGES.map((language) => [language, wordsOf(read[language] ?? new Map())]),
  );
  const keysOf = remembered(keysOfTyped, REMEMBERED);
  const matches = (tokens: readonly string[], language: Language): Match[] => {
    const typed = tokens.map(keysOf);
    const found: Match[] = [];
    for (const at of typed.keys())
      for (const each of SPOKEN[language]) collect(found, read[each], typed, { at, length: 0, left: 0 });
    return found;
  };
  return {
    of(tokens, language) {
      const found = byPlace(matches(tokens, language));
      return tokens.map((_, at) => {
        const here = found.get(at);
        return here && new Set(nearestOf(here).map(({ concept }) => concept));
      });
    },
    within(tokens, language) {
      const spans = Map.groupBy(matches(tokens, language), ({ at, length }) => `${at}+${length}`);
      return new Set([...spans.values()].flatMap(nearestOf).map(({ concept }) => concept));
    },
    vocabulary: (language) => SPOKEN[language].flatMap((each) => vocabularies[each] ?? []),
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

function entriesIn(folder: string, language: Language): Next {
  const name = `concepts.${language}.txt`;
  const lines = readFileSync(join(folder, name), "utf8").replace(/\n +/g, " ").split("\n");
  const first: Next = new Map();
  for (const line of lines.filter((each) => each !== "" && !each.startsWith("#"))) {
    const { concept, texts = "" } = LINE.exec(line)?.groups ?? {};
    if (!concept) throw new Error(`${name}: expected "concept: word, word", found ${JSON.stringify(line)}`);
    for (const text of texts.split(",")) add(first, concept, keysOfText(text));
  }
  return first;
}

/** Puts a phrase behind the words that it has in common with others. */
function add(first: Next, concept: string, phrase: readonly (readonly string[])[]): void {
  let next: Next | undefined = first;
  let entry: Entry | undefined;
  for (const keys of phrase) {
    if (entry) next = entry.next ??= new Map();
    entry = entryOf(next, keys);
  }
  entry?.concepts.push(concept);
}

function entryOf(next: Next, keys: readonly string[]): Entry {
  const [word = ""] = keys;
  const isSame = (other: Entry) => other.keys[0] === word && other.keys.length === keys.length;
  const known = next.get(word)?.find(isSame);
  if (known) return known;
  const entry: Entry = { keys, concepts: [] };
  for (const key of keys) {
    const others = next.get(key);
    if (others) others.push(entry);
    else next.set(key, [entry]);
  }
  return entry;
}

/** How many typed words are remembered. */
const REMEMBERED = 1000;

function wordsOf(first: Next): KnownWord[] {
  const words = new Map<string, { isBeginning: boolean; of: string[] }>();
  const collect = (next: Next): string[] =>
    [...new Set([...next.values()].flat())].flatMap((entry) => {
      const all = [...entry.concepts, ...(entry.next ? collect(entry.next) : [])];
      const [word = ""] = entry.keys;
      const known = words.get(word) ?? { isBeginning: false, of: [] };
      known.isBeginning ||= entry.keys.includes(`${word}…`);
      known.of.push(...all);
      words.set(word, known);
      return all;
    });
  collect(first);
  return [...words].map(([word, rest]) => ({ word, ...rest }));
}

/** Finds what stands in a text from a place on, behind the words before it. */
function collect(
  found: Match[],
  next: Next | undefined,
  typed: readonly ReadonlyMap<string, number>[],
  { at, length, left }: Span,
): void {
  const keys = typed[at + length];
  if (!next || !keys) return;
  const met = new Set<Entry>();
  for (const key of keys.keys()) for (const entry of next.get(key) ?? NONE) met.add(entry);
  for (const entry of met) {
    const here = { at, length: length + 1, left: left + leftOf(entry.keys, keys) };
    for (const concept of entry.concepts) found.push({ concept, ...here });
    collect(found, entry.next, typed, here);
  }
}

const NONE: readonly Entry[] = [];

/** How many letters of a typed word none of the keys explains; the fewer, the rather it is a form of that word. */
function leftOf(keys: readonly string[], typed: ReadonlyMap<string, number>): number {
  let least = Number.POSITIVE_INFINITY;
  for (const key of keys) least = Math.min(least, typed.get(key) ?? least);
  return least;
}

/** `left`: how many letters of its words nothing explains. */
type Span = { readonly at: number; readonly length: number; readonly left: number };

type Match = Span & { readonly concept: string };

/**
 * What stands at each place. A phrase says more than its words do: a "defence minister" is not about defence. Of
 * phrases that share a word, the longest counts, or else the first.
 */
function byPlace(found: readonly Match[]): ReadonlyMap<number, readonly Match[]> {
  const here = new Map<number, Match[]>();
  for (const match of found.toSorted((a, b) => b.length - a.length || a.at - b.at)) {
    const places = Array.from({ length: match.length }, (_, next) => match.at + next);
    const others = places.flatMap((place) => here.get(place)?.[0] ?? []);
    if (!others.every(({ at, length }) => at === match.at && length === match.length)) continue;
    for (const place of places) here.set(place, [...(here.get(place) ?? []), match]);
  }
  return here;
}

/** A word that is in the thesaurus itself means that, and not what others mean that begin alike. */
function nearestOf(found: readonly Match[]): readonly Match[] {
  const least = Math.min(...found.map(({ left }) => left));
  return found.filter(({ left }) => left === least);
}

/** The folded words of a text, as the thesaurus takes them. */
export function tokensOf(text: string): string[] {
  return words(text);
}
