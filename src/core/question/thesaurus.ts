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
  readonly words: Pick<PhraseWords, "all" | "find" | "formsOf">;
  /** Phrases as chains of the numbers of their words. */
  readonly phrases: Pick<Chains, "next" | "goesOn">;
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
  const words = createPhraseWords();
  const phrases = createChains();
  const [meanings, places] = [createMeanings(), createPlaces()];
  // No word has a number below 0, so each language has a chain of its own that its phrases begin with.
  const roots = new Map(LANGUAGES.map((language, at) => [language, phrases.grow(START, -1 - at)]));
  const root = (language: Language) => roots.get(language) ?? START;
  const lines = LANGUAGES.flatMap((language) => linesIn(folder, language));
  for (const [line, { concept, texts, language }] of lines.entries())
    for (const text of texts.split(",")) {
      let phrase = root(language);
      const own = wordsOf(text);
      for (const [at, word] of own.entries()) {
        const number = words.put(word, at > 0 && at === own.length - 1);
        places.add(number, line);
        phrase = phrases.grow(phrase, number);
      }
      meanings.add(phrase, concept);
    }
  return {
    words,
    phrases,
    root,
    meaning: meanings.of,
    *around(word, language) {
      for (const line of places.of(word)) {
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
      return { concept, texts, language };
    });
}

/** What phrases mean: mostly one concept, so sets of concepts are kept once, and of each phrase the number of its set. */
function createMeanings() {
  const sets: (Concepts | undefined)[] = [undefined];
  const larger = new Map<string, number>();
  let ofPhrase = grown(Uint16Array);
  return {
    add(phrase: number, concept: string): void {
      while (phrase >= ofPhrase.length) ofPhrase = grown(Uint16Array, ofPhrase);
      const old = ofPhrase[phrase] ?? 0;
      const set = sets[old];
      if (set?.has(concept)) return;
      const known = larger.get(`${old} ${concept}`) ?? sets.push(new Set([...(set ?? []), concept])) - 1;
      larger.set(`${old} ${concept}`, known);
      ofPhrase[phrase] = known;
    },
    of: (phrase: number) => sets[ofPhrase[phrase] ?? 0],
  };
}

/** In which lines each word stands: the last one, and of each such place the one before it, or else 0. */
function createPlaces() {
  let [last, lines, before] = [grown(Int32Array), grown(Uint16Array), grown(Int32Array)];
  let size = 1;
  return {
    add(word: number, line: number): void {
      while (word >= last.length) last = grown(Int32Array, last);
      const place = last[word] ?? 0;
      if (place !== 0 && lines[place] === line) return;
      if (size === before.length) [lines, before] = [grown(Uint16Array, lines), grown(Int32Array, before)];
      [lines[size], before[size], last[word]] = [line, place, size];
      size += 1;
    },
    *of(word: number): Generator<number> {
      for (let place = last[word] ?? 0; place !== 0; place = before[place] ?? 0) yield lines[place] ?? 0;
    },
  };
}
