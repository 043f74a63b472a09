/** Finding what a reader means by a name, in any script and with the usual misspellings. */
import { words } from "./fold.ts";

/** How a name was met, best first. */
const TIERS = ["same", "part", "whole", "beginning", "similar"] as const;

type Match<Item> = { readonly item: Item; readonly tier: number; readonly score: number };

/** Share of common letter triples from which two spellings may be of one name; found on the tests' misspellings. */
const SIMILAR = 0.45;

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
  const matches = rank(items, spellings, typed);
  const best = matches.filter(({ tier }) => tier === matches[0]?.tier && tier < TIERS.length);
  const close = best.filter(
    ({ tier, score }) => tier < TIERS.indexOf("similar") || score >= (best[0]?.score ?? 0) - 0.1,
  );
  const [first] = close;
  if (!first)
    return {
      nearest: matches
        .filter(({ score }) => score > 0)
        .slice(0, 3)
        .map(({ item }) => item),
    };
  return close.length === 1 ? { one: first.item } : { several: close.map(({ item }) => item) };
}

/** The items that `typed` may be the beginning or a misspelling of, best first; all of them when it is empty. */
export function suggest<Item>(
  items: readonly Item[],
  spellings: (item: Item) => readonly string[],
  typed: string,
): Item[] {
  if (words(typed).length === 0) return [...items];
  return rank(items, spellings, typed)
    .filter(({ tier, score }) => tier < TIERS.length || score > SIMILAR / 2)
    .map(({ item }) => item);
}

function rank<Item>(
  items: readonly Item[],
  spellings: (item: Item) => readonly string[],
  typed: string,
): Match<Item>[] {
  const wanted = nameOf(typed);
  return items
    .map((item) => best(item, spellings(item).map(nameOf), wanted))
    .toSorted((a, b) => a.tier - b.tier || b.score - a.score);
}

type Name = { readonly tokens: readonly string[]; readonly triples: ReadonlySet<string> };

function best<Item>(item: Item, names: readonly Name[], wanted: Name): Match<Item> {
  const matches = names.map((name) => {
    const score = similarity(name, wanted);
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
  if (holds(wanted, name)) return TIERS.indexOf("whole");
  if (wanted.tokens.join("").length > 1 && wanted.tokens.every(begins)) return TIERS.indexOf("beginning");
  return score >= SIMILAR ? TIERS.indexOf("similar") : TIERS.length;
}

/** Folded words without the Arabic article, and the letter triples of them all, ends marked. */
function nameOf(spelling: string): Name {
  const tokens = words(spelling).map((word) => word.replace(/^(?:وال|بال|ال)(?=\p{L}{2})/u, ""));
  const marked = tokens.map((token) => ` ${token} `).join("");
  return {
    tokens,
    triples: new Set(
      Array.from({ length: Math.max(0, marked.length - 2) }, (_, at) => marked.slice(at, at + 3)),
    ),
  };
}

/** Dice's coefficient of the triples, 0 to 1. */
function similarity(a: Name, b: Name): number {
  let common = 0;
  for (const triple of a.triples) if (b.triples.has(triple)) common += 1;
  return a.triples.size + b.triples.size === 0 ? 0 : (2 * common) / (a.triples.size + b.triples.size);
}
