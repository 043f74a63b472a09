/** The actors and places that a text speaks of. */
import { words } from "#core/language/fold.ts";
import { LANGUAGES } from "#core/language/language.ts";
import type { Named } from "#core/story/story.ts";

/** Who is spoken of at which words of the text. */
export type Mention = { readonly named: Named; readonly at: number; readonly length: number };

/** Finds whom a text speaks of: the longest names first, so that "Egyptian Air Force" is not Egypt as well. */
export function mentionsIn(tokens: readonly string[], all: readonly Named[]): Mention[] {
  const taken = new Set<number>();
  const mentions: Mention[] = [];
  for (const { named, name } of namesOf(all)) {
    for (let at = 0; at + name.length <= tokens.length; at += 1) {
      const places = name.map((_, index) => at + index);
      if (places.some((place) => taken.has(place))) continue;
      if (!name.every((word, index) => isSpelling(tokens[at + index] ?? "", word, named))) continue;
      for (const place of places) taken.add(place);
      mentions.push({ named, at, length: name.length });
    }
  }
  return mentions;
}

const cache = new WeakMap<readonly Named[], readonly { named: Named; name: readonly string[] }[]>();

function namesOf(all: readonly Named[]): readonly { named: Named; name: readonly string[] }[] {
  const known = cache.get(all);
  if (known) return known;
  const names = all
    .flatMap((named) =>
      [...Object.values(named.name), ...named.aliases].map((name) => ({
        named,
        name: words(name).map(bare),
      })),
    )
    .filter(({ name }) => name.length > 0 && name.join("").length > 2)
    .toSorted((a, b) => b.name.length - a.name.length || b.name.join("").length - a.name.join("").length);
  cache.set(all, names);
  return names;
}

function bare(word: string): string {
  return word.replace(/^(?:وال|بال|فال|كال|هال|عال|لل|ال|و(?=\p{L}{4}))/u, "");
}

/** Endings that a name may take: Turkish cases, an English plural or adjective. In letters. */
const ENDING = 4;

function isSpelling(token: string, word: string, named: Named): boolean {
  const typed = bare(token);
  if (typed === word) return true;
  if (/\p{Script=Arabic}/u.test(word))
    return [`ل${word}`, `ب${word}`, `و${word}`].includes(token) || isOfCountry(typed, word, named);
  if (word.length >= 4 && typed.startsWith(word) && typed.length - word.length <= ENDING) return true;
  return isOfCountry(typed, word, named) || isMisspelt(typed, word);
}

/** What is called after a country begins as its name does: Turkish, Türk, تركي. */
function isOfCountry(typed: string, word: string, named: Named): boolean {
  const isOwnName = LANGUAGES.some(
    (language) =>
      words(named.name[language] ?? "")
        .map(bare)
        .join("") === word,
  );
  if (named.kind !== "country" || !isOwnName) return false;
  return (
    typed.startsWith(word.slice(0, Math.max(3, Math.min(4, word.length - 1)))) &&
    typed.length <= word.length + ENDING
  );
}

/** One letter dropped, doubled, replaced or swapped with the next, in a long enough word; the first one is kept. */
function isMisspelt(typed: string, word: string): boolean {
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
