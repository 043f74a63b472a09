/**
 * The thesaurus: words of three languages by what they mean, from `locales/concepts.yaml`. It lets a question
 * in a reader's own words meet a fact that is told in others, also in another language.
 */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import * as z from "zod";
import { fold, words } from "#core/language/fold.ts";
import { LANGUAGES } from "#core/language/language.ts";
import { stem } from "#core/search/stem.ts";

export type Concepts = {
  /** What each word of a text means; `undefined` for words that are in no concept. */
  of(tokens: readonly string[]): readonly (ReadonlySet<string> | undefined)[];
};

const shape = z.record(
  z.string().regex(/^[a-z-]+$/),
  z.partialRecord(z.enum(LANGUAGES), z.array(z.string().min(1))),
);

/** A word or phrase of a concept, as folded words. */
type Entry = { readonly concept: string; readonly tokens: readonly string[] };

/**
 * Reads the thesaurus.
 * @throws when the file is missing or is no thesaurus: without it, questions would hardly be understood.
 */
export function readConcepts(file: string): Concepts {
  const concepts = shape.parse(parse(readFileSync(file, "utf8")));
  const entries = Object.entries(concepts).flatMap(([concept, byLanguage]) =>
    Object.values(byLanguage)
      .flat()
      .map((text): Entry => ({ concept, tokens: words(text) })),
  );
  const byStart = Map.groupBy(entries, ({ tokens }) => startOf(tokens[0] ?? ""));
  const near = (token: string) => formsOf(token).flatMap((form) => byStart.get(startOf(form)) ?? []);
  return {
    of(tokens) {
      const found = tokens.flatMap((token, at) =>
        near(token)
          .filter(({ tokens: phrase }) =>
            phrase.every((each, index) => isForm(tokens[at + index] ?? "", each)),
          )
          .map(({ concept, tokens: phrase }) => ({ concept, at, length: phrase.length })),
      );
      return tokens.map((_, at) => meaningAt(found, at));
    },
  };
}

type Match = { readonly concept: string; readonly at: number; readonly length: number };

/** A phrase says more than its words do: a "defence minister" is not about defence. */
function meaningAt(found: readonly Match[], place: number): ReadonlySet<string> | undefined {
  const here = found.filter(({ at, length }) => at <= place && place < at + length);
  const longest = Math.max(0, ...here.map(({ length }) => length));
  const meant = here.filter(({ length }) => length === longest).map(({ concept }) => concept);
  return meant.length > 0 ? new Set(meant) : undefined;
}

/** By their first letters, words and entries find each other. */
function startOf(word: string): string {
  return word.slice(0, 2);
}

/** What people write together with an Arabic word: and, so; by, for, like, will; on, this; the. */
const CLITICS = [/^[وف]/u, /^(?:وال|بال|فال|كال|عال|هال|لل|ال)/u, /^[وف]?[بلكهحع]?(?:ال)?/u];

/** Fewer letters are too little to know a word by. */
const LETTERS = 3;

/** The word as it is and, where it is Arabic, without what is written together with it. */
function formsOf(word: string): string[] {
  if (!ARABIC.test(word)) return [word];
  const bare = CLITICS.map((clitics) => word.replace(clitics, "")).filter((form) => form.length >= LETTERS);
  return [...new Set([word, ...bare])];
}

const ARABIC = /\p{Script=Arabic}/u;

/** True when a word is a form of an entry's word: the beginnings of long Latin ones decide, the stems of Arabic ones. */
function isForm(word: string, entry: string): boolean {
  if (word === entry) return true;
  if (!ARABIC.test(entry)) return entry.length >= 4 && word.startsWith(entry);
  const root = stem(entry);
  const isSameRoot = (form: string) => root.length >= LETTERS && stem(form) === root;
  return formsOf(word).some((form) => form === entry || isSameRoot(form));
}

/** The folded words of a text, as the thesaurus takes them. */
export function tokensOf(text: string): string[] {
  return words(fold(text));
}
