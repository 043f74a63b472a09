/** What speed is measured on: as many passages as one wants, made of the sentences of the sets; or their own. */
import type { Passage } from "#core/search/search.ts";
import type { QuestionSet } from "./data.ts";
import { below, seeded } from "./seeded.ts";

/** Fewer letters are rather a heading or an abbreviation than a sentence. */
const SHORTEST = 30;

/** A passage has four to eight sentences: six on average. */
const LEAST = 4;
const SPREAD = 5;

/**
 * Passages of the length of a paragraph, each of sentences of one language drawn at random, always the same.
 * Their number grows but their vocabulary does not. So every word comes in ever more passages, which makes
 * questions dearer than in real text; and an index meets ever fewer new spellings, which makes building cheaper
 * for one that remembers them, as ours does. Building is therefore also measured on `ownPassages`.
 */
export function mixedPassages(sets: readonly QuestionSet[], count: number): Passage[] {
  const sentences = sets.flatMap(({ passages }) => passages.flatMap(sentencesOf));
  const byLanguage = Map.groupBy(sentences, ({ language }) => language);
  const random = seeded(`passages ${count}`);
  const pick = <Item>(items: readonly Item[]) => items[below(items.length, random)];
  return Array.from({ length: count }, (_, at) => {
    const language = pick(sentences)?.language ?? "ar";
    const own = byLanguage.get(language) ?? [];
    const texts = Array.from({ length: LEAST + below(SPREAD, random) }, () => pick(own)?.text ?? "");
    return { id: String(at), language, text: texts.join(" ") };
  });
}

/** The passages of the sets as they are. */
export function ownPassages(sets: readonly QuestionSet[]): Passage[] {
  return sets.flatMap(({ title, passages }) =>
    passages.map((passage) => ({ ...passage, id: `${title} ${passage.id}` })),
  );
}

function sentencesOf({ text, language }: Passage): Pick<Passage, "text" | "language">[] {
  return text
    .split(/(?<=[.!?؟])\s+/)
    .filter((sentence) => sentence.length >= SHORTEST)
    .map((sentence) => ({ text: sentence, language }));
}
