/** Misspelt words: a word that nothing knows is read as the known word that is one letter away from it. */
import type { Language } from "#core/language/language.ts";
import { STOP_WORDS } from "#core/search/stopwords.ts";
import type { Story } from "#core/story/story.ts";
import type { Concepts, KnownWord } from "./concepts.ts";
import type { Knowledge } from "./fact-index.ts";
import { mentionsIn, placesOf, wordsOfNames } from "./mentions.ts";
import { wordTopic } from "./topics.ts";
import { formsOf } from "./word-keys.ts";

/** Folded words as they were meant, and what each of them means. */
export type Spelt = {
  readonly tokens: readonly string[];
  readonly meanings: readonly ReadonlySet<string>[];
};

/**
 * The folded words of a text as they were meant: those that nothing knows may be misspelt. `names`: the places of
 * words that can only be names.
 */
export function spelt(
  typed: readonly string[],
  knowledge: Knowledge,
  names: ReadonlySet<number> = new Set(),
): Spelt {
  const { story, concepts, index, language } = knowledge;
  const meaningsOf = (tokens: readonly string[]) =>
    concepts.of(tokens, language).map((each) => each ?? NOTHING);
  const meanings = meaningsOf(typed);
  const named = placesOf(mentionsIn(typed, story.named));
  const isKnown = (token: string, at: number) =>
    meanings[at]?.size !== 0 ||
    named.has(at) ||
    STOP_WORDS[language].has(token) ||
    index.knows(wordTopic(token));
  const isAllowed = (word: string, at: number) =>
    !names.has(at) || mentionsIn([word], story.named).length > 0;
  const tokens = typed.map((token, at) => {
    const meant = isKnown(token, at) ? undefined : index.meant[language](token);
    return meant !== undefined && isAllowed(meant, at) ? meant : token;
  });
  const isSame = tokens.every((token, at) => token === typed[at]);
  return { tokens, meanings: isSame ? meanings : meaningsOf(tokens) };
}

const NOTHING: ReadonlySet<string> = new Set();

/** Gives the word that an unknown one was probably meant for; undefined when none is near enough. */
export type Meant = (word: string) => string | undefined;

/** Which of several known words is meant, first of all: who and what the story speaks of. */
type Ordered = Omit<KnownWord, "of"> & { readonly order: number };

/** Of a word of the thesaurus that is worked out when the word may be meant at all. */
type Likely = Ordered | KnownWord;

type Speller = {
  /** All words of some length that start so. */
  likely(start: string): readonly Likely[];
  orderOf(likely: Likely): number;
};

/**
 * Reads the words of a story's names and of the thesaurus in one language. `knows`: whether a fact of the story
 * is about a concept.
 */
export function speller(
  story: Story,
  concepts: Concepts,
  { language, knows }: { readonly language: Language; knows(concept: string): boolean },
): Meant {
  let known: ReadonlyMap<string, readonly Ordered[]> | undefined;
  const orderOf = (each: Likely) => {
    if ("order" in each) return each.order;
    return each.of.some((concept) => knows(concept) || isAsking(concept)) ? 1 : 2;
  };
  const likely = (start: string): Likely[] => {
    known ??= ownWords(story, language);
    const inThesaurus = concepts.vocabulary(language, start).filter(({ word }) => word.length >= SHORTEST);
    return [...(known.get(start) ?? []), ...inThesaurus];
  };
  return (word) => nearest(word, { likely, orderOf });
}

/** The words that may be meant and are not in the thesaurus, by how they start. Made when the first unknown word is met. */
function ownWords(story: Story, language: Language): ReadonlyMap<string, readonly Ordered[]> {
  const all: Ordered[] = [
    ...wordsOfNames(story.named).map((word) => ({ word, isBeginning: true, order: 0 })),
    ...[...STOP_WORDS[language]].map((word) => ({ word, isBeginning: false, order: 1 })),
  ];
  return Map.groupBy(
    all.filter(({ word }) => word.length >= SHORTEST),
    ({ word }) => startOf(word),
  );
}

function isAsking(concept: string): boolean {
  return concept === "filler" || concept.startsWith("ask-");
}

/** In shorter words one letter makes too much of a difference. */
const SHORTEST = 5;
/** Longer ones are hardly words. */
const LONGEST = 24;

/** Misspellings mostly keep the first letter. */
function startOf(word: string): string {
  return word.charAt(0);
}

function nearest(typed: string, speller: Speller): string | undefined {
  const { likely } = speller;
  const isWord = typed.length >= SHORTEST - 1 && typed.length <= LONGEST && !/\d/.test(typed);
  if (!isWord || likely(startOf(typed)).some(({ word }) => word === typed)) return undefined;
  const candidates = formsOf(typed).flatMap((form) =>
    likely(startOf(form)).flatMap((each) => meantBy(form, each, speller) ?? []),
  );
  return candidates.reduce((a, b) => (b.cost < a.cost ? b : a), NONE).word;
}

const NONE: { readonly word: string | undefined; readonly cost: number } = {
  word: undefined,
  cost: Number.POSITIVE_INFINITY,
};

/** The word, with what follows it, and how unlikely it is that it was meant; undefined when it can't have been. */
function meantBy(typed: string, likely: Likely, { orderOf }: Speller): typeof NONE | undefined {
  const { word, isBeginning } = likely;
  const end = endOf(typed, word);
  if (end === undefined) return undefined;
  const rest = typed.slice(end);
  if (rest.length > (isBeginning ? ENDING : 0)) return undefined;
  const order = orderOf(likely);
  // Of short words only those are misspelt that are near to a name.
  if (typed.length < SHORTEST && order > 0) return undefined;
  return { word: word + rest, cost: order + rest.length / 100 };
}

/** The longest ending, in letters, that a word may have and still be meant: Turkish ones are long. */
const ENDING = 8;

/** Where a typed word goes on after something one letter away from a known one; undefined when it does not begin so. */
function endOf(typed: string, word: string): number | undefined {
  if (typed.length < word.length - 1) return undefined;
  let same = 0;
  while (same < word.length && typed[same] === word[same]) same += 1;
  if (same === 0) return undefined;
  const goesOn = (from: number, at: number) => typed.startsWith(word.slice(from), at);
  const isSwapped = typed[same] === word[same + 1] && typed[same + 1] === word[same];
  const ends = [
    ...(isSwapped && goesOn(same + 2, same + 2) ? [word.length] : []),
    ...(goesOn(same, same + 1) ? [word.length + 1] : []),
    ...(goesOn(same + 1, same) ? [word.length - 1] : []),
    ...(goesOn(same + 1, same + 1) ? [word.length] : []),
  ];
  // At its very end, another letter is rather another ending.
  return ends.find((end) => same < word.length - 1 || end === typed.length);
}
