/** What the finders of names share: the words around a name, and how names are written. */
import type { ClaimWord, Span } from "./sentences.ts";

export type NameRun = Span & {
  /** What the words around it say that it is the name of; `post`: an office, of whoever holds it. */
  readonly of: "person" | "organization" | "event" | "post" | "anything";
  /** True when only its place speaks for a name, not its letters. */
  readonly isDoubtful: boolean;
};

export type Around = {
  readonly meanings: readonly ReadonlySet<string>[];
  /** What each word means by itself, whatever its phrase does. */
  readonly alone: readonly ReadonlySet<string>[];
  /** Words that name somebody or something already. */
  readonly named: ReadonlySet<number>;
  /** Those of them that name a country. */
  readonly countries: ReadonlySet<number>;
  /** Those of them that name somebody by an office. */
  readonly offices: ReadonlySet<number>;
  /** True for a word after which a colon stands. */
  isBeforeColon(at: number): boolean;
  /** True for a word that is nothing else yet. */
  isFree(at: number): boolean;
  /** True for a word that is in no concept and says something. */
  isPlain(at: number): boolean;
  /** True for a word of a concept that no fact is about: perhaps a name that the thesaurus knows. */
  isStrange(at: number): boolean;
};

/** The longest name in words; where no capitals tell its end, a short one. */
export const LONGEST = 4;
export const LONGEST_UNCASED = 2;

/** Meanings of what bears a name of its own. */
export const COMPANY = new Set(["company", "factory"]);

export function isCapital(token: ClaimWord | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.written);
}

/** Capitals tell names only where small letters are used too. */
export function hasCase(tokens: readonly ClaimWord[]): boolean {
  const written = tokens.map(({ written: each }) => each).join("");
  const capitals = written.match(/\p{Lu}/gu)?.length ?? 0;
  return /\p{Ll}/u.test(written) && capitals < written.length / 2;
}
