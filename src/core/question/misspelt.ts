/** Misspelt words: a word that nothing knows is read as the known word that is one letter away from it. */
import type { Language } from "#core/language/language.ts";
import { remembered } from "#core/language/remembered.ts";
import { isArabic } from "#core/search/stem.ts";
import { STOP_WORDS } from "#core/search/stopwords.ts";
import type { Story } from "#core/story/story.ts";
import type { Concepts } from "./concepts.ts";
import type { Knowledge } from "./fact-index.ts";
import { mentionsIn, placesOf, wordsOfNames } from "./mentions.ts";
import { nearWords, SHORTEST } from "./near-words.ts";
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

/** A word that may be meant: the smaller its order the rather; and whether it is one with all that begins so. */
type Likely = { readonly word: string; readonly order: number; readonly isBeginning: boolean };

/** How many words are remembered with what they were meant for. */
const REMEMBERED = 1000;

/**
 * Reads the words of a story's names and of the thesaurus in one language. `knows`: whether a fact of the story
 * is about a concept.
 */
export function speller(
  story: Story,
  concepts: Concepts,
  { language, knows }: { readonly language: Language; knows(concept: string): boolean },
): Meant {
  const vocabulary = concepts.vocabulary(language);
  const isOfStory = (concept: string) => knows(concept) || isAsking(concept);
  // Made when the first unknown word is met.
  let own: ReturnType<typeof ownWords> | undefined;
  const likely = (typed: string): Likely[] => {
    own ??= ownWords(story, language);
    const told = [...vocabulary.near(typed)].flatMap((word): Likely[] => {
      const around = vocabulary.around(word);
      const order = around.some(isOfStory) ? 1 : 2;
      return around.length > 0 ? [{ word, order, isBeginning: !isArabic(word) }] : [];
    });
    const inOrder = told.toSorted((a, b) => vocabulary.placeOf(a.word) - vocabulary.placeOf(b.word));
    return [...own.near(typed), ...inOrder];
  };
  const isKnown = (word: string) => {
    own ??= ownWords(story, language);
    return own.has(word) || (word.length >= SHORTEST && vocabulary.has(word));
  };
  return remembered((typed) => {
    const isWord = typed.length >= SHORTEST - 1 && typed.length <= LONGEST && !/\d/.test(typed);
    return isWord && !isKnown(typed) ? nearest(typed, likely) : undefined;
  }, REMEMBERED);
}

/** The words that may be meant and are not in the thesaurus: names, and small words. */
function ownWords(story: Story, language: Language) {
  const all: Likely[] = [
    ...wordsOfNames(story.named).map((word) => ({ word, isBeginning: true, order: 0 })),
    ...[...STOP_WORDS[language]].map((word) => ({ word, isBeginning: false, order: 1 })),
  ].filter(({ word }) => word.length >= SHORTEST);
  const byWord = Map.groupBy(all, ({ word }) => word);
  const has = (word: string) => byWord.has(word);
  const near = nearWords(byWord.keys(), has);
  const inOrder = (a: Likely, b: Likely) => all.indexOf(a) - all.indexOf(b);
  return {
    has,
    near: (typed: string) => [...near(typed)].flatMap((word) => byWord.get(word) ?? []).toSorted(inOrder),
  };
}

function isAsking(concept: string): boolean {
  return concept === "filler" || concept.startsWith("ask-");
}

/** Longer ones are hardly words. */
const LONGEST = 24;

function nearest(typed: string, likely: (form: string) => readonly Likely[]): string | undefined {
  const candidates = formsOf(typed).flatMap((form) =>
    likely(form).flatMap((each) => meantBy(form, each) ?? []),
  );
  return candidates.reduce((a, b) => (b.cost < a.cost ? b : a), NONE).word;
}

const NONE: { readonly word: string | undefined; readonly cost: number } = {
  word: undefined,
  cost: Number.POSITIVE_INFINITY,
};

/** The word, with what follows it, and how unlikely it is that it was meant; undefined when it can't have been. */
function meantBy(typed: string, { word, order, isBeginning }: Likely): typeof NONE | undefined {
  const end = endOf(typed, word);
  if (end === undefined) return undefined;
  const rest = typed.slice(end);
  if (rest.length > (isBeginning ? ENDING : 0)) return undefined;
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
