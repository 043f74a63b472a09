/** Which of many stories a text may be about: found by their words alone, without an index of any of them. */
import { words } from "#core/language/fold.ts";
import { LANGUAGES } from "#core/language/language.ts";
import { bareWords } from "#core/language/match.ts";
import { stem } from "#core/search/stem.ts";
import { STOP_WORDS } from "#core/search/stopwords.ts";
import { factsOf, type Story } from "#core/story/story.ts";
import { quotesOf, spellingsIn, wordingsOf } from "#core/story/texts.ts";

/** A story as it can be told from others: a few thousand bytes, so that all of a large library are at hand. */
type Terms = {
  /** The words of its title in all languages and of its id, and those of all names in it, each between spaces. */
  readonly title: string;
  readonly names: string;
  /** The stems of all its words as numbers, in order. */
  readonly stems: Uint32Array;
};

const known = new WeakMap<Story, Terms>();

/** What a story is found by; worked out when it is first asked for. */
export function termsOf(story: Story): Terms {
  const terms = known.get(story) ?? build(story);
  known.set(story, terms);
  underway.delete(story);
  return terms;
}

/** Stories whose terms somebody is working out one by one, so that no question has to wait for all of them. */
const underway = new WeakSet<Story>();

/** Says that the terms of these stories will be asked for one by one. Until then a question finds those that are there. */
export function promiseTerms(stories: Iterable<Story>): void {
  for (const story of stories) if (!known.has(story)) underway.add(story);
}

/** Whether one of these can't be found for certain yet, so that what none of them answers may soon be answered. */
export function someUnderway(stories: Iterable<Story>): boolean {
  for (const story of stories) if (underway.has(story)) return true;
  return false;
}

/** How many of those that are underway a question works out itself: each takes some thousandths of a second. */
const MOST_AT_ONCE = 8;

/** The stories whose terms are there, or can be within a question. */
function findable(stories: Iterable<Story>): Story[] {
  let left = MOST_AT_ONCE;
  return [...stories].filter((story) => {
    if (!underway.has(story)) return true;
    left -= 1;
    return left >= 0;
  });
}

/**
 * The stories whose titles, or names in them, have every word that was typed; those first that have them in the title.
 * A word is meant as a whole where some story has it so, else as the beginning of another, else as a form of it.
 */
export function storiesNamed(stories: Iterable<Story>, typed: string): Story[] {
  const wanted = bareWords(typed).map((word) => ({ word, root: stem(word) }));
  if (wanted.length === 0) return [];
  const all = findable(stories);
  const terms = all.map(termsOf);
  const scores = wanted.map((each) => bestOf(terms.map((of) => scoreIn(of, each))));
  const found = all.flatMap((story, at) => {
    const own = scores.map((each) => each[at] ?? 0);
    return own.includes(0) ? [] : [{ story, score: own.reduce((sum, score) => sum + score) }];
  });
  return found.toSorted((a, b) => b.score - a.score).map(({ story }) => story);
}

/**
 * The stories that have most of a text's words, the rare ones above all, and once more those that have them in a title or
 * name: a stem is all that two names may share. At most so many, best first; of more than that only those that have a
 * word of it that tells something.
 */
export function likelyStories(stories: Iterable<Story>, text: string, most: number): Story[] {
  const all = findable(stories);
  // Among so few, nothing has to be left out.
  if (all.length <= 1) return all.slice(0, most);
  const terms = all.map(termsOf);
  const scores = new Float64Array(all.length);
  const told = new Set<number>();
  const weigh = (places: readonly number[]) => {
    const weight = Math.log(1 + all.length / places.length);
    for (const at of places) scores[at] = (scores[at] ?? 0) + weight;
  };
  for (const [root, forms] of Map.groupBy(new Set(words(text)), stem)) {
    const places = havingStem(terms, numberOf(root));
    weigh(places);
    for (const word of forms) {
      if (isSmall(word)) continue;
      for (const at of places) told.add(at);
      // What most have in a name tells none of them from the others.
      if (places.length <= all.length / 2) weigh(places.filter((at) => isNamed(terms[at], word)));
    }
  }
  const best = [...scores.keys()]
    .filter((at) => all.length <= most || told.has(at))
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
    .slice(0, most);
  return best.flatMap((at) => all[at] ?? []);
}

function havingStem(terms: readonly Terms[], number: number): number[] {
  const places: number[] = [];
  for (const [at, { stems }] of terms.entries()) if (holds(stems, number)) places.push(at);
  return places;
}

/** Whether a story has a word as a whole in its title or a name. */
function isNamed(terms: Terms | undefined, word: string): boolean {
  const [bare = word] = bareWords(word);
  return terms !== undefined && [terms.title, terms.names].some((text) => text.includes(` ${bare} `));
}

/** A word that says nothing of what a text is about, in any of the languages. */
function isSmall(word: string): boolean {
  return LANGUAGES.some((language) => STOP_WORDS[language].has(word));
}

function build(story: Story): Terms {
  const titles = wordingsOf(story.title).map(({ text }) => text);
  const names = story.named.flatMap(spellingsIn);
  const facts = factsOf(story).flatMap((fact) => [...wordingsOf(fact.text), ...quotesOf(fact)]);
  const told = story.sources.flatMap(({ sentences }) => sentences.map(({ text }) => text));
  // The summary repeats what events say, and facts what the source does.
  const texts = new Set([...titles, ...names, ...facts.map(({ text }) => text), ...told]);
  const stems = new Set([...new Set([...texts].flatMap(words))].map((word) => numberOf(stem(word))));
  return {
    title: spaced([...titles, story.id].flatMap(bareWords)),
    names: spaced(names.flatMap(bareWords)),
    stems: Uint32Array.from(stems).sort(),
  };
}

function spaced(all: readonly string[]): string {
  return ` ${[...new Set(all)].join(" ")} `;
}

/** How a word is met in a story: as a whole, as a beginning, as a form; in the title, or else in a name. */
function scoreIn(
  { title, names }: Terms,
  { word, root }: { readonly word: string; readonly root: string },
): number {
  const score = (text: string, tier: number) => {
    if (title.includes(text)) return tier + IN_TITLE;
    return names.includes(text) ? tier : 0;
  };
  return (
    score(` ${word} `, TIERS.whole) ||
    score(` ${word}`, TIERS.beginning) ||
    (root.length >= SHORTEST_STEM ? score(` ${root}`, TIERS.form) : 0)
  );
}

const TIERS = { whole: 5, beginning: 3, form: 1 };
const IN_TITLE = 1;

/** Of all scores those of the best tier that there is; zero for others. */
function bestOf(scores: readonly number[]): number[] {
  const best = scores.reduce((a, b) => Math.max(a, b), 0);
  return scores.map((score) => (score >= best - IN_TITLE ? score : 0));
}

/** Fewer letters begin too many words. */
const SHORTEST_STEM = 4;

/** A word as a number (FNV-1a). That two words may share one only makes a story seem a little more likely. */
function numberOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

function holds(numbers: Uint32Array, wanted: number): boolean {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((numbers[middle] ?? 0) < wanted) from = middle + 1;
    else to = middle;
  }
  return numbers[from] === wanted;
}
