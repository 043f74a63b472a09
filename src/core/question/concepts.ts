/**
 * The thesaurus: words of three languages by what they mean, from `locales/concepts.*.txt`. It lets a question
 * in a reader's own words meet a fact that is told in others, also in another language.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fold, words } from "#core/language/fold.ts";
import { LANGUAGES, type Language } from "#core/language/language.ts";
import { stem } from "#core/search/stem.ts";

export type Concepts = {
  /** What each word of a text means; `undefined` for words that are in no concept. `language`: the text's. */
  of(tokens: readonly string[], language: Language): readonly (ReadonlySet<string> | undefined)[];
  /** Everything that a text is about: of a phrase, also what its words mean by themselves. */
  within(tokens: readonly string[], language: Language): ReadonlySet<string>;
};

/** A word or phrase of a concept. `keys`: for each of its words, by what a typed word is known for a form of it. */
type Entry = { readonly concept: string; readonly keys: readonly (readonly string[])[] };

/** Entries by every key of their first word. */
type Entries = ReadonlyMap<string, readonly Entry[]>;

/**
 * Reads the thesaurus of every language from a folder.
 * @throws when a file is missing or has a line that is none: without it, questions would hardly be understood.
 */
export function readConcepts(folder: string): Concepts {
  const read = Object.fromEntries(LANGUAGES.map((language) => [language, entriesIn(folder, language)]));
  const matches = (tokens: readonly string[], language: Language): Match[] => {
    const typed = tokens.map(keysOfTyped);
    const spoken = SPOKEN[language].flatMap((each) => read[each] ?? []);
    return typed.flatMap((keys, at) =>
      spoken.flatMap((entries) =>
        matchesAt(at, typed, new Set([...keys].flatMap((key) => entries.get(key) ?? []))),
      ),
    );
  };
  return {
    of(tokens, language) {
      const found = matches(tokens, language);
      return tokens.map((_, at) => meaningAt(found, at));
    },
    within(tokens, language) {
      const byPlace = Map.groupBy(matches(tokens, language), ({ at, length }) => `${at}+${length}`);
      return new Set([...byPlace.values()].flatMap(exactOr).map(({ concept }) => concept));
    },
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
  const byFirst = new Map<string, Entry[]>();
  for (const line of lines.filter((each) => each !== "" && !each.startsWith("#"))) {
    const { concept, texts = "" } = LINE.exec(line)?.groups ?? {};
    if (!concept) throw new Error(`${name}: expected "concept: word, word", found ${JSON.stringify(line)}`);
    for (const text of texts.split(",")) add(byFirst, { concept, keys: keysOfText(text) });
  }
  return byFirst;
}

function add(byFirst: Map<string, Entry[]>, entry: Entry): void {
  for (const key of entry.keys[0] ?? []) {
    const same = byFirst.get(key);
    if (same) same.push(entry);
    else byFirst.set(key, [entry]);
  }
}

/** The entries that stand in a text from a place on. */
function matchesAt(at: number, typed: readonly ReadonlySet<string>[], entries: Iterable<Entry>): Match[] {
  return [...entries]
    .filter(({ keys }) => keys.every((each, next) => each.some((key) => typed[at + next]?.has(key))))
    .map(({ concept, keys }) => ({
      concept,
      at,
      length: keys.length,
      isExact: keys.every(([word = ""], next) => typed[at + next]?.has(word)),
    }));
}

type Match = {
  readonly concept: string;
  readonly at: number;
  readonly length: number;
  readonly isExact: boolean;
};

/**
 * A phrase says more than its words do: a "defence minister" is not about defence. And a word that is in the
 * thesaurus itself means that, and not what others mean that begin alike.
 */
function meaningAt(found: readonly Match[], place: number): ReadonlySet<string> | undefined {
  const here = found.filter(({ at, length }) => at <= place && place < at + length);
  const longest = Math.max(0, ...here.map(({ length }) => length));
  const long = here.filter(({ length }) => length === longest);
  const meant = exactOr(long).map(({ concept }) => concept);
  return meant.length > 0 ? new Set(meant) : undefined;
}

function exactOr(found: readonly Match[]): readonly Match[] {
  const exact = found.filter(({ isExact }) => isExact);
  return exact.length > 0 ? exact : found;
}

/** The words before the last one say enough for that one to stand for its forms, though it is short. */
function keysOfText(text: string): string[][] {
  const all = words(text);
  return all.map((word, at) => keysOfEntry(word, at > 0 && at === all.length - 1 ? SHORTEST : BEGINNING));
}

/** The beginning of a Latin word of `beginning` letters or more stands for all that begin so; of an Arabic word, its stem. */
function keysOfEntry(word: string, beginning: number): string[] {
  if (!ARABIC.test(word)) return word.length >= beginning ? [word, `${word}…`] : [word];
  const root = stem(word);
  return root.length >= LETTERS ? [word, `~${root}`] : [word];
}

/** All keys of entries of which a typed word is a form. */
function keysOfTyped(word: string): ReadonlySet<string> {
  if (!ARABIC.test(word)) return new Set([word, word.replace(CHAT, "$1yor$2")].flatMap(beginningsOf));
  const bare = formsOf(word).flatMap((form) => [
    form,
    ...(stem(form).length > LETTERS ? [`~${stem(form)}`] : []),
  ]);
  return new Set([`~${stem(word)}`, ...bare]);
}

/** How Turkish verbs are typed in chats: görüşüyo, yapıo for görüşüyor, yapıyor. */
const CHAT = /([iu])y?o(lar)?$/;

/** A Latin word and everything that it begins with. */
function beginningsOf(word: string): string[] {
  const most = Math.min(word.length, LONGEST);
  const lengths = Array.from({ length: Math.max(0, most - SHORTEST + 1) }, (_, at) => at + SHORTEST);
  return [word, ...lengths.map((length) => `${word.slice(0, length)}…`)];
}

/** From this many letters on, a Latin entry stands for all words that begin with it; and more no entry has. */
const BEGINNING = 4;
const SHORTEST = 3;
const LONGEST = 24;

/** What people write together with an Arabic word: and, so; by, for, like, will; on, this; the. */
const CLITICS = [/^[وف]/u, /^(?:وال|بال|فال|كال|عال|هال|لل|ال)/u, /^[وف]?(?:عال|[بلكهح]?(?:ال)?)/u];

/** What they write after a verb: they, us, them, and the ش of denial. */
const ENDING = /(?:ونا|وهم|وش|وا|نا|هم|تش|ش)$/u;

/** Fewer letters are too little to know a word by. */
const LETTERS = 3;

/** The word as it is and, where it is Arabic, without what is written together with it. */
function formsOf(word: string): string[] {
  if (!ARABIC.test(word)) return [word];
  const bare = [word, ...CLITICS.map((clitics) => word.replace(clitics, ""))];
  const short = bare.flatMap((form) => [form, form.replace(ENDING, "")]);
  return [...new Set([word, ...short.filter((form) => form.length >= LETTERS)])];
}

const ARABIC = /\p{Script=Arabic}/u;

/** The folded words of a text, as the thesaurus takes them. */
export function tokensOf(text: string): string[] {
  return words(fold(text));
}
