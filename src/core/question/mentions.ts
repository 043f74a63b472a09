/** The actors and places that a text speaks of. */
import { words } from "#core/language/fold.ts";
import type { Named } from "#core/story/story.ts";

/** Who is spoken of at which words of the text. */
export type Mention = {
  readonly named: Named;
  readonly at: number;
  readonly length: number;
  /** False for what is only near to the name, and may be another word. */
  readonly isCertain: boolean;
};

/** Finds whom a text speaks of: the longest names first, so that "Egyptian Air Force" is not Egypt as well. */
export function mentionsIn(tokens: readonly string[], all: readonly Named[]): Mention[] {
  const names = namesOf(all);
  const typed = tokens.map((token): Typed => ({ token, bare: bare(token) }));
  const found = typed.flatMap((each, at) =>
    beginnings(each)
      .flatMap((letter) => names.get(letter) ?? [])
      .filter(({ words: name, country }) =>
        name.every(
          (word, next) => isForm(typed[at + next], word, country) || isMisspelt(typed[at + next], word),
        ),
      )
      .map(({ named, words: name, order, country }) => ({
        named,
        at,
        length: name.length,
        order,
        isCertain: name.some((word, next) => isForm(typed[at + next], word, country)),
      })),
  );
  const taken = new Set<number>();
  return found
    .toSorted((a, b) => a.order - b.order)
    .filter(({ at, length }) => {
      const places = Array.from({ length }, (_, next) => at + next);
      const isFree = places.every((place) => !taken.has(place));
      if (isFree) for (const place of places) taken.add(place);
      return isFree;
    })
    .map(({ order: _, ...mention }) => mention);
}

/** A word as it was typed, and without what Arabic writes together with it. */
type Typed = { readonly token: string; readonly bare: string };

/** The letters that a name can begin with which the word may be a spelling of. */
function beginnings({ token, bare: short }: Typed): string[] {
  return [...new Set([short.charAt(0), ...(ARABIC.test(token) ? [token.charAt(1)] : [])])];
}

const ARABIC = /^\p{Script=Arabic}/u;

/** One spelling of a name, as bare folded words. */
type Name = {
  readonly named: Named;
  readonly words: readonly string[];
  /** The longest are looked for first. */
  readonly order: number;
  /** The names of a country, from which what is called after it begins. */
  readonly country: ReadonlySet<string>;
};

const cache = new WeakMap<readonly Named[], ReadonlyMap<string, readonly Name[]>>();

/** Every spelling, by its first letter. */
function namesOf(all: readonly Named[]): ReadonlyMap<string, readonly Name[]> {
  const known = cache.get(all);
  if (known) return known;
  const names = all
    .flatMap(ownNames)
    .toSorted((a, b) => b.words.length - a.words.length || b.words.join("").length - a.words.join("").length)
    .map((name, order): Name => ({ ...name, order }));
  const byLetter = Map.groupBy(names, ({ words: [first = ""] }) => first.charAt(0));
  cache.set(all, byLetter);
  return byLetter;
}

const ownNamesOf = new WeakMap<Named, readonly Omit<Name, "order">[]>();

/** The names of one; worked out once, as one is looked for among many others. */
function ownNames(named: Named): readonly Omit<Name, "order">[] {
  const known = ownNamesOf.get(named);
  if (known) return known;
  const own = Object.values(named.name).flatMap(spellingsOf);
  const country = new Set(named.kind === "country" ? own.map((name) => name.join("")) : []);
  const names = [...own, ...named.aliases.flatMap(spellingsOf)]
    .filter((name) => name.length > 0 && name.join("").length > 2)
    .map((name) => ({ named, words: name, country }));
  ownNamesOf.set(named, names);
  return names;
}

/** A name as it is, and with two of its words written together: "Egyptian airforce", عبدالفتاح. */
function spellingsOf(name: string): string[][] {
  const all = words(name);
  const joined = all
    .slice(1)
    .map((word, at) => [...all.slice(0, at), `${all[at]}${word}`, ...all.slice(at + 2)]);
  return [all, ...joined].map((each) => each.map(bare));
}

function bare(word: string): string {
  return word.replace(/^(?:وال|بال|فال|كال|هال|عال|لل|ال|و(?=\p{L}{4}))/u, "");
}

/** Endings that a name may take: Turkish cases, an English plural or adjective. In letters. */
const ENDING = 4;

/** The name as it is, with an ending, with what Arabic writes before it, or as its country's people are called. */
function isForm(given: Typed | undefined, word: string, country: ReadonlySet<string>): boolean {
  if (!given) return false;
  const { token, bare: typed } = given;
  if (typed === word) return true;
  const isOfCountry = country.has(word) && isCalledAfter(typed, word);
  if (ARABIC.test(word)) return [`ل${word}`, `ب${word}`, `و${word}`].includes(token) || isOfCountry;
  if (word.length >= 4 && typed.startsWith(word) && typed.length - word.length <= ENDING) return true;
  return isOfCountry;
}

/** What is called after a country begins as its name does: Turkish, Türk, تركي. */
function isCalledAfter(typed: string, country: string): boolean {
  const beginning = country.slice(0, Math.max(3, Math.min(4, country.length - 1)));
  return typed.startsWith(beginning) && typed.length <= country.length + ENDING;
}

/** One letter dropped, doubled, replaced or swapped with the next, in a long enough word; the first one is kept. */
function isMisspelt(given: Typed | undefined, word: string): boolean {
  const typed = given?.bare ?? "";
  // Arabic words are short, and one letter away from too many others.
  if (ARABIC.test(word)) return false;
  if (word.length < 5 || typed[0] !== word[0] || Math.abs(typed.length - word.length) > 1) return false;
  let start = 0;
  while (start < word.length && typed[start] === word[start]) start += 1;
  let end = 0;
  while (end < word.length - start && end < typed.length - start && typed.at(-1 - end) === word.at(-1 - end))
    end += 1;
  const [left, right] = [typed.length - start - end, word.length - start - end];
  const isSwapped =
    left === 2 && right === 2 && typed[start] === word[start + 1] && typed[start + 1] === word[start];
  return (left <= 1 && right <= 1) || isSwapped;
}
