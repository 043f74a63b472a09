/** Which words and phrases of the thesaurus stand where in a text. */
import type { Language } from "#core/language/language.ts";
import { remembered } from "#core/language/remembered.ts";
import { NO_CHAIN } from "#core/search/chains.ts";
import type { Forms } from "./phrase-words.ts";
import type { Thesaurus } from "./thesaurus.ts";

/** What something means, and how many letters of what was typed that leaves unexplained. */
type Meant = { readonly concepts: ReadonlySet<string>; readonly left: number };

/** Words side by side in a text, and what they mean. */
type Match = Meant & { readonly at: number; readonly length: number };

/** What texts mean, word by word and all in all; as `Concepts` has it. */
export type Matcher = {
  of(tokens: readonly string[]): readonly (ReadonlySet<string> | undefined)[];
  within(tokens: readonly string[]): ReadonlySet<string>;
};

/** Some words of a text that a phrase begins with. */
type Begun = { readonly phrase: number; readonly left: number };

/** A typed word as it was read once: most come again and again. */
type Read = {
  readonly forms: Forms;
  readonly alone: ReadonlySet<string> | undefined;
  readonly begun: readonly Begun[];
};

/** How many are remembered. */
const REMEMBERED = 2000;

/** Reads texts in which words of some languages stand. */
export function matcher(thesaurus: Thesaurus, spoken: readonly Language[]): Matcher {
  const roots = spoken.map((language) => ({ phrase: thesaurus.root(language), left: 0 }));
  const read = remembered((token) => readWord(token, roots, thesaurus), REMEMBERED);
  return {
    of(tokens) {
      const typed = tokens.map(read);
      const here = byPlace(phrasesIn(typed, thesaurus), typed.length);
      return typed.map(({ alone }, at) => {
        const phrases = here[at];
        return phrases ? nearestOf(phrases) : alone;
      });
    },
    within(tokens) {
      const typed = tokens.map(read);
      const spans = Map.groupBy(phrasesIn(typed, thesaurus), ({ at, length }) => `${at}+${length}`);
      const all = [...typed.map(({ alone }) => alone), ...[...spans.values()].map(nearestOf)];
      return new Set(all.flatMap((each) => [...(each ?? [])]));
    },
  };
}

function readWord(token: string, roots: readonly Begun[], thesaurus: Thesaurus): Read {
  const forms = thesaurus.words.formsOf(token);
  const found: Begun[] = [];
  for (const root of roots) addLonger(found, root, forms, thesaurus);
  const alone: Meant[] = [];
  for (const { phrase, left } of found) {
    const concepts = thesaurus.meaning(phrase);
    if (concepts) alone.push({ concepts, left });
  }
  const begun = found.filter(({ phrase }) => thesaurus.phrases.goesOn(phrase));
  return {
    forms,
    alone: alone.length > 0 ? nearestOf(alone) : undefined,
    begun: begun.length > 0 ? begun.slice() : NOTHING.begun,
  };
}

function phrasesIn(typed: readonly Read[], thesaurus: Thesaurus): Match[] {
  const found: Match[] = [];
  for (let at = 0; at < typed.length; at += 1) addPhrasesAt(at, typed, { found, thesaurus });
  return found;
}

/** Adds the phrases that stand in a text from a place on. */
function addPhrasesAt(
  at: number,
  typed: readonly Read[],
  { found, thesaurus }: { readonly found: Match[]; readonly thesaurus: Thesaurus },
): void {
  let begun = typed[at]?.begun ?? [];
  for (let length = 2; begun.length > 0 && at + length <= typed.length; length += 1) {
    const { forms } = typed[at + length - 1] ?? NOTHING;
    const longer: Begun[] = [];
    for (const each of begun) addLonger(longer, each, forms, thesaurus);
    for (const { phrase, left } of longer) {
      const concepts = thesaurus.meaning(phrase);
      if (concepts) found.push({ at, length, concepts, left });
    }
    begun = longer;
  }
}

/** Adds the phrases that are another one and a word more. */
function addLonger(found: Begun[], begun: Begun, { words, left }: Forms, { phrases }: Thesaurus): void {
  for (let at = 0; at < words.length; at += 1) {
    const next = phrases.next(begun.phrase, words[at] ?? 0);
    if (next !== NO_CHAIN) found.push({ phrase: next, left: begun.left + (left[at] ?? 0) });
  }
}

const NOTHING: Read = { forms: { words: [], left: [] }, alone: undefined, begun: [] };

/**
 * What stands at each place of a text. A phrase says more than its words do: a "defence minister" is not about defence. Of
 * phrases that share a word, the longest counts, or else the first.
 */
function byPlace(phrases: readonly Match[], length: number): readonly (readonly Match[] | undefined)[] {
  const here = new Array<Match[] | undefined>(length);
  if (phrases.length === 0) return here;
  for (const match of phrases.toSorted((a, b) => b.length - a.length || a.at - b.at)) {
    const end = match.at + match.length;
    if (!isFree(here, match, end)) continue;
    for (let place = match.at; place < end; place += 1) {
      const same = here[place];
      if (same) same.push(match);
      else here[place] = [match];
    }
  }
  return here;
}

/** Whether nothing stands there yet but what takes up the very same places. */
function isFree(here: readonly (readonly Match[] | undefined)[], match: Match, end: number): boolean {
  for (let place = match.at; place < end; place += 1) {
    const other = here[place]?.[0];
    if (other && (other.at !== match.at || other.length !== match.length)) return false;
  }
  return true;
}

/** A word that is in the thesaurus itself means that, and not what others mean that begin alike. */
function nearestOf(found: readonly Meant[]): ReadonlySet<string> {
  let least = Number.POSITIVE_INFINITY;
  for (const { left } of found) least = Math.min(least, left);
  let nearest: ReadonlySet<string> | undefined;
  for (const { concepts, left } of found)
    if (left === least && concepts !== nearest) nearest = nearest?.union(concepts) ?? concepts;
  return nearest ?? new Set();
}
