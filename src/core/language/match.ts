/** Finding what a reader means by a name, in any script and with the usual misspellings. */
import { words } from "./fold.ts";

/** How a name was met, best first. */
const TIERS = ["same", "part", "whole", "beginning", "similar"] as const;

const SIMILAR_TIER = TIERS.indexOf("similar");

type Match<Item> = { readonly item: Item; readonly tier: number; readonly score: number };

/** Share of common letter triples from which two spellings may be of one name; found on the tests' misspellings. */
const SIMILAR = 0.5;

/** Share from which two words may be spellings of one: "egyption" of "egyptian", but not "airlines" of "air". */
const ALIKE = 0.4;

/** How many more words may stand around a name: "who is Sisi", but not "the minister of defence of Turkey". */
const AROUND = 2;

/** By how much the most similar name must lead the next. */
const PLAIN = 0.1;

/** Share from which a name is near enough to be offered instead, and how many are. */
const NEAR = 0.3;
const MOST_NEAREST = 3;

/** What a reader means: one thing, one of several, or none, with the nearest instead. */
export type Meant<Item> =
  | { readonly one: Item }
  | { readonly several: readonly Item[] }
  | { readonly nearest: readonly Item[] };

/** Finds what is meant by `typed` among items that each go by several spellings. */
export function meant<Item>(
  items: readonly Item[],
  spellings: (item: Item) => readonly string[],
  typed: string,
): Meant<Item> {
  // Single letters are too little to mean anybody by, though enough to suggest somebody.
  if (words(typed).every((word) => word.length < 2)) return { nearest: [] };
  const matches = rank(items, spellings, typed);
  const [first] = matches;
  const best = matches.filter(({ tier }) => tier === first?.tier);
  if (!first || first.tier > SIMILAR_TIER) return { nearest: nearest(matches) };
  const others = items.filter((item) => item !== first.item).flatMap(spellings);
  if (best.length === 1)
    return isOfAnother(typed, spellings(first.item), others)
      ? { nearest: [first.item] }
      : { one: first.item };
  if (first.tier < SIMILAR_TIER) return { several: best.map(({ item }) => item) };
  // No name is this one: of misspellings only a plain one is taken for what it seems to mean.
  const isPlain = (best[1]?.score ?? 0) < first.score - PLAIN;
  return isPlain ? { one: first.item } : { nearest: nearest(best) };
}

/** True when some words are of other names only: a Turkish spokesman is not the Egyptian one, though a spokesman. */
function isOfAnother(typed: string, own: readonly string[], others: readonly string[]): boolean {
  const tokensOf = (all: readonly string[]) => all.flatMap((spelling) => nameOf(spelling).tokens);
  const [ours, theirs] = [new Set(tokensOf(own)), new Set(tokensOf(others))];
  return nameOf(typed).tokens.some((token) => !ours.has(token) && theirs.has(token));
}

function nearest<Item>(matches: readonly Match<Item>[]): Item[] {
  return matches
    .filter(({ score }) => score >= NEAR)
    .slice(0, MOST_NEAREST)
    .map(({ item }) => item);
}

/** The items that `typed` may be the beginning or a misspelling of, best first; all of them when it is empty. */
export function suggest<Item>(
  items: readonly Item[],
  spellings: (item: Item) => readonly string[],
  typed: string,
): Item[] {
  if (words(typed).length === 0) return [...items];
  return rank(items, spellings, typed)
    .filter(({ tier, score }) => tier < TIERS.length || score >= NEAR)
    .map(({ item }) => item);
}

/** The few items that come nearest to one that is gone, by what its id tells of it; best first. */
export function nearestTo<Item>(
  items: readonly Item[],
  spellings: (item: Item) => readonly string[],
  id: string,
): Item[] {
  return suggest(items, spellings, id).slice(0, MOST_NEAREST);
}

function rank<Item>(
  items: readonly Item[],
  spellings: (item: Item) => readonly string[],
  typed: string,
): Match<Item>[] {
  const wanted = nameOf(typed);
  return items
    .map((item) => best(item, namesOf(spellings(item)), wanted))
    .toSorted((a, b) => a.tier - b.tier || b.score - a.score);
}

/** The letter triples are those of all its words. */
type Name = { readonly tokens: readonly string[]; readonly triples: ReadonlySet<string> };

function best<Item>(item: Item, names: readonly Name[], wanted: Name): Match<Item> {
  const matches = names.map((name) => {
    const score = dice(name.triples, wanted.triples);
    return { item, tier: tierOf(name, wanted, score), score };
  });
  return matches.reduce((a, b) => ((b.tier - a.tier || a.score - b.score) < 0 ? b : a), {
    item,
    tier: TIERS.length,
    score: 0,
  });
}

function tierOf(name: Name, wanted: Name, score: number): number {
  const holds = (all: Name, some: Name) =>
    some.tokens.length > 0 && some.tokens.every((token) => all.tokens.includes(token));
  const begins = (token: string) => name.tokens.some((each) => each.startsWith(token));
  if (wanted.tokens.length === 0) return TIERS.length;
  if (name.tokens.join("") === wanted.tokens.join("")) return TIERS.indexOf("same");
  if (holds(name, wanted)) return TIERS.indexOf("part");
  if (holds(wanted, name) && wanted.tokens.length - name.tokens.length <= AROUND)
    return TIERS.indexOf("whole");
  if (wanted.tokens.every(begins)) return TIERS.indexOf("beginning");
  const isLike = (token: string) => name.tokens.some((each) => areAlike(each, token));
  return score >= SIMILAR && wanted.tokens.every(isLike) ? SIMILAR_TIER : TIERS.length;
}

/** Misspellings keep the first letter; with another one it is rather another name (Aselsan is not Havelsan). */
function areAlike(one: string, other: string): boolean {
  return one.charAt(0) === other.charAt(0) && dice(triplesOf([one]), triplesOf([other])) >= ALIKE;
}

const known = new WeakMap<readonly string[], readonly Name[]>();

/** Read once for whoever keeps their list of spellings: what is suggested is asked for letter by letter. */
function namesOf(spellings: readonly string[]): readonly Name[] {
  const names = known.get(spellings) ?? spellings.map(nameOf);
  known.set(spellings, names);
  return names;
}

function nameOf(spelling: string): Name {
  const tokens = bareWords(spelling);
  return { tokens, triples: triplesOf(tokens) };
}

/** Folded words without initials or the Arabic article. */
export function bareWords(spelling: string): string[] {
  const all = words(spelling);
  const long = all.filter((word) => word.length > 1);
  return (long.length > 0 ? long : all).map((word) => word.replace(/^(?:وال|بال|ال|لل)(?=\p{L}{2})/u, ""));
}

/** The letter triples of some words, with the ends of each word marked. */
function triplesOf(tokens: readonly string[]): Set<string> {
  const marked = tokens.map((token) => ` ${token} `).join("");
  return new Set(Array.from({ length: Math.max(0, marked.length - 2) }, (_, at) => marked.slice(at, at + 3)));
}

/** Dice's coefficient, 0 to 1: the share that two sets have in common. */
function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size + b.size === 0 ? 0 : (2 * a.intersection(b).size) / (a.size + b.size);
}
