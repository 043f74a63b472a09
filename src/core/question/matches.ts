/** Which words and phrases of the thesaurus stand where in a text. */
import { keysOfText, keysOfTyped } from "./word-keys.ts";

/**
 * A word or phrase of a concept, folded. `keys`: for each of its words, by what a typed word is known for a form of it;
 * made when first asked for, as of sixty thousand most never are, and they would take half of the memory.
 */
export type Entry = {
  readonly concept: string;
  readonly text: string;
  keys?: readonly (readonly string[])[];
};

/** Entries by every key of their first word; most are alone with theirs. */
export type Entries = ReadonlyMap<string, Entry | readonly Entry[]>;

/** An entry that a typed word may begin, and how many letters of that word it leaves unexplained. */
type Begun = { readonly entry: Entry; readonly left: number };

/** A typed word by itself: the entries that may begin with it, and what it is known by for other words of them. */
export type Read = {
  readonly keys: ReadonlyMap<string, number>;
  readonly alone: readonly Begun[];
  /** Those of several words, by every key of the second: thousands begin with "what". */
  readonly longer: ReadonlyMap<string, readonly Begun[]>;
};

export const NOTHING: Read = { keys: new Map(), alone: [], longer: new Map() };

/** How many words that are in the thesaurus are remembered as they were read; others are not. */
const REMEMBERED = 2000;

/** Reads words. Most words of questions come again and again. */
export function reader(spoken: readonly Entries[]): (token: string) => Read {
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
export function matchesAt(at: number, typed: readonly Read[]): Match[] {
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

export type Match = {
  readonly concept: string;
  readonly at: number;
  readonly length: number;
  readonly left: number;
};

/**
 * What stands at each place. A phrase says more than its words do: a "defence minister" is not about defence. Of
 * phrases that share a word, the longest counts, or else the first.
 */
export function byPlace(found: readonly Match[]): ReadonlyMap<number, readonly Match[]> {
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
export function nearestOf(found: readonly Match[]): readonly Match[] {
  let least = Number.POSITIVE_INFINITY;
  for (const { left } of found) least = Math.min(least, left);
  return found.filter(({ left }) => left === least);
}

function keysOf(entry: Entry): readonly (readonly string[])[] {
  entry.keys ??= keysOfText(entry.text);
  return entry.keys;
}
