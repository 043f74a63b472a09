/** Which words and phrases of the thesaurus stand where in a text. */
import type { Language } from "#core/language/language.ts";
import { remembered } from "#core/language/remembered.ts";
import { NO_CHAIN } from "#core/search/chains.ts";
import type { Forms } from "./phrase-words.ts";
import type { Thesaurus } from "./thesaurus.ts";

/** Something that stands in a text, and what it means. */
type Match = {
  readonly at: number;
  readonly length: number;
  readonly concepts: ReadonlySet<string>;
  /** How many letters of the text it leaves unexplained. */
  readonly left: number;
};

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
const REMEMBERED = 4000;

/** Reads texts in which words of some languages stand. */
export function matcher(thesaurus: Thesaurus, spoken: readonly Language[]): Matcher {
  const roots = spoken.map((language) => ({ phrase: thesaurus.root(language), left: 0 }));
  const read = remembered((token): Read => {
    const forms = thesaurus.words.formsOf(token);
    const found = roots.flatMap((root) => longer(root, forms, thesaurus));
    const alone = found.flatMap(({ phrase, left }) => {
      const concepts = thesaurus.meaning(phrase);
      return concepts ? [{ concepts, left }] : [];
    });
    const begun = found.filter(({ phrase }) => thesaurus.phrases.goesOn(phrase));
    return { forms, alone: alone.length > 0 ? nearestOf(alone) : undefined, begun };
  }, REMEMBERED);
  const phrases = (typed: readonly Read[]) =>
    typed.flatMap(({ begun }, at) => (begun.length > 0 ? phrasesAt(at, typed, thesaurus) : []));
  return {
    of(tokens) {
      const typed = tokens.map(read);
      const found = byPlace(phrases(typed));
      return typed.map(({ alone }, at) => {
        const here = found.get(at);
        return here ? nearestOf(here) : alone;
      });
    },
    within(tokens) {
      const typed = tokens.map(read);
      const spans = Map.groupBy(phrases(typed), ({ at, length }) => `${at}+${length}`);
      const all = [...typed.map(({ alone }) => alone), ...[...spans.values()].map(nearestOf)];
      return new Set(all.flatMap((each) => [...(each ?? [])]));
    },
  };
}

/** Those that stand in a text from a place on. */
function phrasesAt(at: number, typed: readonly Read[], thesaurus: Thesaurus): Match[] {
  const found: Match[] = [];
  let begun = typed[at]?.begun ?? [];
  for (let length = 2; begun.length > 0 && at + length <= typed.length; length += 1) {
    const { forms } = typed[at + length - 1] ?? NOTHING;
    begun = begun.flatMap((each) => longer(each, forms, thesaurus));
    for (const { phrase, left } of begun) {
      const concepts = thesaurus.meaning(phrase);
      if (concepts) found.push({ at, length, concepts, left });
    }
  }
  return found;
}

/** The phrases that are another one and a word more. */
function longer({ phrase, left }: Begun, { words, left: rest }: Forms, { phrases }: Thesaurus): Begun[] {
  const found: Begun[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const next = phrases.next(phrase, words[at] ?? 0);
    if (next !== NO_CHAIN) found.push({ phrase: next, left: left + (rest[at] ?? 0) });
  }
  return found;
}

const NOTHING: Read = { forms: { words: [], left: [] }, alone: undefined, begun: [] };

/**
 * What stands at each place of a text. A phrase says more than its words do: a "defence minister" is not about defence. Of
 * phrases that share a word, the longest counts, or else the first.
 */
function byPlace(phrases: readonly Match[]): ReadonlyMap<number, readonly Match[]> {
  const here = new Map<number, Match[]>();
  if (phrases.length === 0) return here;
  for (const match of phrases.toSorted((a, b) => b.length - a.length || a.at - b.at)) {
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
function nearestOf(found: readonly Pick<Match, "concepts" | "left">[]): ReadonlySet<string> {
  let least = Number.POSITIVE_INFINITY;
  for (const { left } of found) least = Math.min(least, left);
  const [first = NONE, ...others] = found.filter(({ left }) => left === least);
  if (others.every(({ concepts }) => concepts === first.concepts)) return first.concepts;
  return new Set([first, ...others].flatMap(({ concepts }) => [...concepts]));
}

const NONE: Pick<Match, "concepts"> = { concepts: new Set() };
