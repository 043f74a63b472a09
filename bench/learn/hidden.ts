/**
 * Questions as if the thesaurus had not been made from them: with the rarest of their words hidden from it, or one
 * taken for something else. What is learned from these does better on questions that nobody has seen.
 */
import type { Language } from "#core/language/language.ts";
import { type Concepts, tokensOf } from "#core/question/concepts.ts";
import { mentionsIn, placesOf } from "#core/question/mentions.ts";
import type { Example, Story } from "#core/story/story.ts";

/** What words mean instead: nothing, or something else. */
export type Instead = ReadonlyMap<string, ReadonlySet<string>>;

/** The thesaurus, but for some words, until others are given. */
export function changing(concepts: Concepts): Concepts & { change(instead: Instead): void } {
  let words: Instead = new Map();
  return {
    change(instead) {
      words = instead;
    },
    of(tokens, language) {
      // Nothing stands in any phrase for a word that is hidden.
      const known = tokens.map((token) => (words.has(token) ? "\u0000" : token));
      const meanings = concepts.of(known, language);
      return tokens.map((token, at) => words.get(token) ?? meanings[at]);
    },
    within: concepts.within,
    vocabulary: concepts.vocabulary,
  };
}

/** More questions have a word than this: it is so common that the thesaurus would have it anyway. */
const COMMON = 8;

/** For each question, its rarest word that means something; no entry where it has none that is rare. */
export function rarest(
  examples: readonly Example[],
  concepts: Concepts,
  story: Story,
): (Instead | undefined)[] {
  const counts = new Map<string, number>();
  const keyOf = (language: Language, token: string) => `${language} ${token}`;
  for (const { language, text } of examples)
    for (const token of new Set(tokensOf(text)))
      counts.set(keyOf(language, token), (counts.get(keyOf(language, token)) ?? 0) + 1);
  return examples.map(({ language, text }) => {
    const count = (token: string) => counts.get(keyOf(language, token)) ?? 0;
    const telling = freeIn(text, { language, concepts, story }).filter(({ meaning }) =>
      [...meaning].some((concept) => !concept.startsWith("ask-")),
    );
    const [rare] = telling.toSorted((a, b) => count(a.token) - count(b.token));
    return rare && count(rare.token) <= COMMON ? new Map([[rare.token, new Set()]]) : undefined;
  });
}

/** For each question, one word that says nothing taken for something; no entry where all say something. */
export function mistaken(
  examples: readonly Example[],
  concepts: Concepts,
  story: Story,
): (Instead | undefined)[] {
  const all = examples.map(({ language, text }) => freeIn(text, { language, concepts, story }));
  const pool = all.flatMap((words) =>
    words.flatMap(({ meaning }) =>
      [...meaning].filter((each) => each !== "filler" && !each.startsWith("ask-")),
    ),
  );
  const pools = [pool, [...new Set(pool)]];
  return all.map((words, at) => {
    const idle = words.filter(({ meaning }) => [...meaning].every((each) => each === "filler"));
    const word = idle[at % Math.max(1, idle.length)];
    const concepts = pools[at % 2] ?? pool;
    // A stride that meets all of them in turn, and is the same each time.
    const concept = concepts[(at * 7919) % concepts.length];
    return word && concept ? new Map([[word.token, new Set([concept])]]) : undefined;
  });
}

/** The words of a question that name nobody, and what they mean. */
function freeIn(
  question: string,
  {
    language,
    concepts,
    story,
  }: { readonly language: Language; readonly concepts: Concepts; readonly story: Story },
) {
  const tokens = tokensOf(question);
  const named = placesOf(mentionsIn(tokens, story.named));
  const meanings = concepts.of(tokens, language);
  return tokens.flatMap((token, at) =>
    named.has(at) || token.length < 3 ? [] : [{ token, meaning: meanings[at] ?? new Set<string>() }],
  );
}
