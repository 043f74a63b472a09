/** Which words and phrases of the thesaurus stand where in a text. */
import type { Language } from "#core/language/language.ts";
import { remembered } from "#core/language/remembered.ts";
import { NO_PHRASE } from "./phrase-tree.ts";
import type { Forms } from "./phrase-words.ts";
import type { Thesaurus } from "./thesaurus.ts";

/** Something that stands in a text, and what it means. */
type Match = {
  readonly at: number;
  readonly length: number;
  readonly concepts: readonly string[];
  /** How many letters of the text it leaves unexplained. */
  readonly left: number;
};

/** What words mean by themselves, and which phrases they make. */
export type Matcher = {
  /** What a word means by itself; undefined where that is nothing. */
  alone(token: string): ReadonlySet<string> | undefined;
  /** The phrases of several words that stand in a text. */
  phrases(tokens: readonly string[]): Match[];
};

/** A typed word as it was read once: most come again and again. */
type Read = { readonly forms: Forms; readonly alone: ReadonlySet<string> | undefined };

/** How many are remembered. */
const REMEMBERED = 4000;

/** Reads texts in which words of some languages stand. */
export function matcher(thesaurus: Thesaurus, spoken: readonly Language[]): Matcher {
  const { words, phrases, meaning } = thesaurus;
  const roots = spoken.map(thesaurus.root);
  const read = remembered((token): Read => {
    const forms = words.formsOf(token);
    const matches = roots.flatMap((root) =>
      forms.words.map((word, at) => ({
        concepts: meaning(phrases.next(root, word)),
        left: forms.left[at] ?? 0,
      })),
    );
    const concepts = nearestOf(matches.filter((each) => each.concepts.length > 0));
    return { forms, alone: concepts.size > 0 ? concepts : undefined };
  }, REMEMBERED);
  return {
    alone: (token) => read(token).alone,
    phrases(tokens) {
      const typed = tokens.map(read);
      const found: Match[] = [];
      const goOn = (at: number, length: number, phrase: number, left: number): void => {
        const { forms } = typed[at + length] ?? NOTHING;
        for (const [place, word] of forms.words.entries()) {
          const longer = phrases.next(phrase, word);
          if (longer === NO_PHRASE) continue;
          const rest = left + (forms.left[place] ?? 0);
          const concepts = meaning(longer);
          if (length > 0 && concepts.length > 0) found.push({ at, length: length + 1, concepts, left: rest });
          goOn(at, length + 1, longer, rest);
        }
      };
      for (const at of tokens.keys()) for (const root of roots) goOn(at, 0, root, 0);
      return found;
    },
  };
}

const NOTHING: Read = { forms: { words: [], left: [] }, alone: undefined };

/**
 * What stands at each place of a text. A phrase says more than its words do: a "defence minister" is not about defence. Of
 * phrases that share a word, the longest counts, or else the first.
 */
export function byPlace(phrases: readonly Match[]): ReadonlyMap<number, readonly Match[]> {
  const here = new Map<number, Match[]>();
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
export function nearestOf(found: readonly Pick<Match, "concepts" | "left">[]): ReadonlySet<string> {
  let least = Number.POSITIVE_INFINITY;
  for (const { left } of found) least = Math.min(least, left);
  return new Set(found.flatMap(({ concepts, left }) => (left === least ? concepts : [])));
}
