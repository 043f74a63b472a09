/** The actors and places that a text speaks of. */
import { words } from "#core/language/fold.ts";
import { remembered } from "#core/language/remembered.ts";
import type { Named } from "#core/story/story.ts";

/** Words that stand side by side, by the place of the first. */
export type Span = { readonly at: number; readonly length: number };

/** The places of the words of some spans. */
export function placesOf(spans: readonly Span[]): Set<number> {
  const places = new Set<number>();
  for (const { at, length } of spans) for (let next = 0; next < length; next += 1) places.add(at + next);
  return places;
}

/** Who is spoken of at which words of the text. */
export type Mention = Span & { readonly named: Named };

/** Finds whom a text speaks of: the longest names first, so that "Egyptian Air Force" is not Egypt as well. */
export function mentionsIn(tokens: readonly string[], all: readonly Named[]): Mention[] {
  const typed = tokens.map(beginningsOf(all));
  const found: Found[] = [];
  for (let at = 0; at < typed.length; at += 1) addNamesAt(at, typed, found);
  // Nothing stands beside one alone.
  if (found.length <= 1) return found;
  const taken = new Set<number>();
  return found
    .toSorted((a, b) => b.length - a.length || b.letters - a.letters)
    .filter((each) => {
      const places = placesOf([each]);
      const isFree = places.isDisjointFrom(taken);
      if (isFree) for (const place of places) taken.add(place);
      return isFree;
    });
}

/** Of how many letters a name is that stands there: the longer, the surer. */
type Found = Mention & { readonly letters: number };

/** Adds those whose names stand in a text from a place on. */
function addNamesAt(at: number, typed: readonly Beginning[], found: Found[]): void {
  const { begun } = typed[at] ?? {};
  if (begun === undefined || begun.length === 0) return;
  for (const name of begun)
    if (goesOn(name, at, typed))
      found.push({ named: name.named, at, length: name.words.length, letters: name.letters });
}

/** Whether the other words of a name follow its first. */
function goesOn({ words: name, country }: Name, at: number, typed: readonly Beginning[]): boolean {
  for (let next = 1; next < name.length; next += 1)
    if (!isForm(typed[at + next], name[next] ?? "", country)) return false;
  return true;
}

/** The words of all spellings of some names. */
export function wordsOfNames(all: readonly Named[]): string[] {
  return [...new Set(all.flatMap((named) => spellingsOf(named).flatMap(({ words: name }) => name)))];
}

/** A word as it was typed, and without what Arabic writes together with it. */
type Typed = { readonly token: string; readonly bare: string };

/** A word with the names that begin with a form of it. */
type Beginning = Typed & { readonly begun: readonly Name[] };

/** How many words are remembered with the names that they begin, for each of the last lists of names. */
const REMEMBERED = 2000;

const beginnings = new WeakMap<readonly Named[], (token: string) => Beginning>();

function beginningsOf(all: readonly Named[]): (token: string) => Beginning {
  const known = beginnings.get(all);
  if (known) return known;
  const made = remembered(beginningIn(namesOf(all)), REMEMBERED);
  beginnings.set(all, made);
  return made;
}

function beginningIn(names: ReadonlyMap<string, readonly Name[]>): (token: string) => Beginning {
  return (token) => {
    const typed = { token, bare: bare(token) };
    const own = names.get(startOf(typed.bare)) ?? [];
    // Arabic writes a letter before a name.
    const after = ARABIC.test(token) ? (names.get(startOf(token.slice(1))) ?? []) : [];
    const near = after.length > 0 && after !== own ? [...own, ...after] : own;
    return {
      ...typed,
      begun: near.filter(({ words: [first = ""], country }) => isForm(typed, first, country)),
    };
  };
}

/** The letters that a word has in common with every form of it. */
function startOf(word: string): string {
  return word.slice(0, 2);
}

const ARABIC = /^\p{Script=Arabic}/u;

/** One spelling of a name, as bare folded words. */
type Name = {
  readonly named: Named;
  readonly words: readonly string[];
  readonly letters: number;
  /** The names of a country, from which what is called after it begins. */
  readonly country: ReadonlySet<string>;
};

/** Every spelling, by the first letters of its first word. */
function namesOf(all: readonly Named[]): ReadonlyMap<string, readonly Name[]> {
  return Map.groupBy(all.flatMap(spellingsOf), ({ words: [first = ""] }) => startOf(first));
}

const spellings = new WeakMap<Named, readonly Name[]>();

function spellingsOf(named: Named): readonly Name[] {
  const names = spellings.get(named) ?? readSpellings(named);
  spellings.set(named, names);
  return names;
}

function readSpellings(named: Named): Name[] {
  const own = Object.values(named.name).flatMap(spelt);
  const country = new Set(named.kind === "country" ? own.map((name) => name.join("")) : []);
  return [...own, ...named.aliases.flatMap(spelt)]
    .map((name) => ({ named, words: name, letters: name.join("").length, country }))
    .filter(({ letters }) => letters > 2);
}

/** A name as it is, and with two of its words written together: "Egyptian airforce", عبدالفتاح. */
function spelt(name: string): string[][] {
  const all = words(name);
  const joined = all
    .slice(1)
    .map((word, at) => [...all.slice(0, at), `${all[at]}${word}`, ...all.slice(at + 2)]);
  return [all, ...joined].map((each) => each.map(bare));
}

function bare(word: string): string {
  return word.replace(/^(?:وال|بال|فال|كال|هال|عال|لل|ال|و(?=\p{L}{4}))/u, "");
}

/** Endings that a name may take: Turkish cases, an English plural or adjective. In letters. */
const ENDING = 4;

/** The name as it is, with an ending, with what Arabic writes before it, or as its country's people are called. */
function isForm(given: Typed | undefined, word: string, country: ReadonlySet<string>): boolean {
  if (!given) return false;
  const { token, bare: typed } = given;
  if (typed === word) return true;
  const isOfCountry = country.has(word) && isCalledAfter(typed, word);
  if (ARABIC.test(word)) return [`ل${word}`, `ب${word}`, `و${word}`].includes(token) || isOfCountry;
  if (word.length >= 4 && typed.startsWith(word) && typed.length - word.length <= ENDING) return true;
  return isOfCountry;
}

/** What is called after a country begins as its name does: Turkish, Türk, تركي. */
function isCalledAfter(typed: string, country: string): boolean {
  const beginning = country.slice(0, Math.max(3, Math.min(4, country.length - 1)));
  if (!typed.startsWith(beginning)) return false;
  return typed.length <= country.length + ENDING || PEOPLE.test(typed.slice(beginning.length));
}

/** How Turkish names many of a people, with any case after it: Mısırlılarla, Türklerin. */
const PEOPLE = /^\p{L}{0,2}(?:l[iu])?l[ae]r\p{L}{0,5}$/u;
