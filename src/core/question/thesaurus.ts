/** The thesaurus as it stands in `locales/concepts.*.txt`: words and phrases of three languages by what they mean. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { words as wordsOf } from "#core/language/fold.ts";
import { LANGUAGES, type Language } from "#core/language/language.ts";
import { type Chains, createChains, START } from "#core/search/chains.ts";
import { grown } from "#core/search/grown.ts";
import { createPhraseWords, type PhraseWords } from "./phrase-words.ts";

type Concepts = ReadonlySet<string>;

export type Thesaurus = {
  readonly words: PhraseWords;
  /** Phrases as chains of the numbers of their words. */
  readonly phrases: Chains;
  /** The empty phrase with which those of a language begin. */
  root(language: Language): number;
  /** What a phrase means; undefined for one that only begins another. */
  meaning(phrase: number): Concepts | undefined;
  /** The concepts of all phrases of a language that a word stands in; some come more than once. */
  around(word: number, language: Language): Iterable<string>;
};

/**
 * Reads it from a folder.
 * @throws when a file is missing or has a line that is none: without it, questions would hardly be understood.
 */
export function readThesaurus(folder: string): Thesaurus {
  const [words, phrases] = [createPhraseWords(), createChains()];
  const [meanings, places] = [createMeanings(), createPlaces()];
  // Each language has a chain of its own that its phrases begin with.
  const roots = new Map(LANGUAGES.map((language, at) => [language, phrases.grow(START, at)]));
  const lines = LANGUAGES.flatMap((language) => linesIn(folder, language));
  for (const [line, { concept, texts, language }] of lines.entries())
    for (const text of texts.split(",")) {
      let phrase = roots.get(language) ?? START;
      const own = wordsOf(text);
      for (const [at, word] of own.entries()) {
        const number = words.put(word, at > 0 && at === own.length - 1);
        places.add(number, line);
        phrase = phrases.grow(phrase, number);
      }
      meanings.add(phrase, concept);
    }
  return thesaurusOf({
    words: words.build(),
    phrases: phrases.build(),
    meaning: meanings.build(),
    lines: lines.map(({ concept, language }) => ({ concept, language })),
    linesOf: places.build(),
  });
}

type Read = Pick<Thesaurus, "words" | "phrases" | "meaning"> & {
  readonly lines: readonly { readonly concept: string; readonly language: Language }[];
  linesOf(word: number): Iterable<number>;
};

/** (A function of its own: one made where the files are read would keep all of them.) */
function thesaurusOf({ lines, linesOf, ...read }: Read): Thesaurus {
  return {
    ...read,
    root: (language) => read.phrases.next(START, LANGUAGES.indexOf(language)),
    *around(word, language) {
      for (const line of linesOf(word)) {
        const known = lines[line];
        if (known?.language === language) yield known.concept;
      }
    },
  };
}

/** A line begins with the concept; one that begins with spaces goes on with the one before. */
const LINE = /^(?<concept>[a-z-]+): (?<texts>.+)$/;

function linesIn(folder: string, language: Language) {
  const name = `concepts.${language}.txt`;
  const lines = readFileSync(join(folder, name), "utf8").replace(/\n +/g, " ").split("\n");
  return lines
    .filter((each) => each !== "" && !each.startsWith("#"))
    .map((line) => {
      const { concept, texts = "" } = LINE.exec(line)?.groups ?? {};
      if (!concept) throw new Error(`${name}: expected "concept: word, word", found ${JSON.stringify(line)}`);
      return { concept: copied(concept), texts, language };
    });
}

/** The same letters by themselves: as a part of a file they would keep all of it. */
function copied(text: string): string {
  return Buffer.from(text).toString();
}

/** What phrases mean: mostly one concept, so sets of concepts are kept once, and of each phrase the number of its set. */
function createMeanings() {
  const sets: (Concepts | undefined)[] = [undefined];
  const larger = new Map<string, number>();
  let ofPhrase = grown(Uint16Array);
  let size = 0;
  return {
    add(phrase: number, concept: string): void {
      while (phrase >= ofPhrase.length) ofPhrase = grown(Uint16Array, ofPhrase);
      size = Math.max(size, phrase + 1);
      const old = ofPhrase[phrase] ?? 0;
      const set = sets[old];
      if (set?.has(concept)) return;
      const known = larger.get(`${old} ${concept}`) ?? sets.push(new Set([...(set ?? []), concept])) - 1;
      larger.set(`${old} ${concept}`, known);
      ofPhrase[phrase] = known;
    },
    build: () => meaningIn(sets, ofPhrase.slice(0, size)),
  };
}

function meaningIn(sets: readonly (Concepts | undefined)[], ofPhrase: Uint16Array): Thesaurus["meaning"] {
  return (phrase) => sets[ofPhrase[phrase] ?? 0];
}

/** In which lines each word stands. */
function createPlaces() {
  const lines: number[][] = [];
  return {
    add(word: number, line: number): void {
      const own = lines[word] ?? [];
      lines[word] = own;
      if (own.at(-1) !== line) own.push(line);
    },
    build: () => linesBy(lines),
  };
}

/** All in one array, and where those of each word end. */
function linesBy(lines: readonly (readonly number[] | undefined)[]): Read["linesOf"] {
  const ends = new Uint32Array(lines.length);
  for (let word = 0; word < ends.length; word += 1)
    ends[word] = (ends[word - 1] ?? 0) + (lines[word]?.length ?? 0);
  const all = Uint16Array.from(Array.from(lines, (own) => own ?? []).flat());
  return (word) => all.subarray(ends[word - 1] ?? 0, ends[word]);
}
