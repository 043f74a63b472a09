/** What the words of a question ask for, and how much each counts. */
import { STOP_WORDS } from "#core/search/stopwords.ts";
import type { Named, Story } from "#core/story/story.ts";
import type { FactIndex, Knowledge } from "./fact-index.ts";
import { SAYING, type Topic, timeTopics, wordTopic } from "./topics.ts";

/** Something that a question is about, any of its topics, and how much it counts. */
export type Unit = {
  readonly kind: "name" | "known" | "foreign" | "unknown";
  readonly topics: readonly Topic[];
  /** How much each topic counts beside the rarest of them, which says most. */
  readonly shares?: readonly number[];
  readonly weight: number;
};

/**
 * How much things count in a question, beside a concept that few facts are about. Foreign is a concept that no
 * fact of the story is about: what asks for one is hardly answered. Unknown words are mostly chatter.
 */
const WEIGHT = { name: 0.65, time: 1, word: 0.4, foreign: 2, strange: 1, unknown: 0.05, doubtful: 0.1 };
/** How much of what is said beside a question belongs to it. */
const ASIDE = 0.5;
/** What weighs less is perhaps not said at all. */
const LITTLE = 0.06;
/** Nor is what is foreign, up to this weight. */
const LITTLE_FOREIGN = WEIGHT.doubtful * WEIGHT.foreign;

/** True for what a question surely says, beside whom it names. */
export function isSaid({ kind, weight }: Unit): boolean {
  return (kind === "known" && weight > LITTLE) || (kind === "foreign" && weight > LITTLE_FOREIGN);
}

/** True for what only perhaps asks for what no fact is about. */
export function isDoubtful({ weight }: Unit): boolean {
  return weight < WEIGHT.strange;
}

/** Whoever is named, or any of those who are described. */
export function unitOfNames(topics: readonly Named[]): Unit {
  return { kind: "name", topics, weight: WEIGHT.name };
}

/** What a word asks for; nothing for a word that says nothing. `isName`: it is written like a name. */
export function unitsOf(
  token: string,
  meaning: ReadonlySet<string> = new Set(),
  { index, language, isName }: Knowledge & { readonly isName: boolean },
): Unit[] {
  const times = timeTopics(token);
  if (times.length > 0) return [ofTimes(times, index)];
  if (meaning.size === 0) {
    const isSaying = READABLE.test(token) && token.length > 1 && !STOP_WORDS[language].has(token);
    return isSaying ? [ofWord(token, index, isName)] : [];
  }
  const topics = [...meaning.union(broader(meaning))].filter((each) => !isOfAsking(each));
  if (topics.length === 0) return [];
  const isGuess = [...meaning].some(isOfAsking) || topics.every((each) => GUESSED.has(each));
  const doubt = isGuess ? WEIGHT.doubtful : 1;
  const known = topics.filter((each) => index.knows(each));
  return [known.length > 0 ? ofKnown(known, doubt, index) : ofForeign(topics, doubt)];
}

/** What a clause beside the question speaks of; what no fact is about, it does not ask for. */
export function aside(unit: Unit): Unit[] {
  const isKnown = unit.kind === "known" || unit.kind === "name";
  return isKnown ? [{ ...unit, weight: ASIDE * unit.weight }] : [];
}

/** What is only offered to choose from, the source may have no word of. */
export function offered(unit: Unit): Unit {
  return unit.kind === "foreign" ? { ...unit, weight: WEIGHT.doubtful * unit.weight } : unit;
}

/** What is said twice counts once, as much as it does where it counts most. */
export function eachOnce(units: readonly Unit[], story: Story): Unit[] {
  const sorted = units.toSorted((a, b) => a.weight - b.weight);
  return [...new Map(sorted.map((unit) => [keyOf(unit, story), unit])).values()];
}

function keyOf({ topics }: Unit, story: Story): string {
  const keys = topics.map((topic) => (typeof topic === "string" ? topic : `@${story.named.indexOf(topic)}`));
  return keys.toSorted().join(" ");
}

/** What is in none of the scripts of the three languages, nobody here can read. */
const READABLE = /[\p{Script=Arabic}\p{Script=Latin}\p{N}]/u;

/** A month that no fact is about is only guessed: whoever asks "was it in May?" wants to know when it was. */
function ofTimes(topics: readonly string[], index: FactIndex): Unit {
  const isGuess = !topics.some((each) => index.knows(each) || each.startsWith("year-"));
  return isGuess ? ofForeign(topics, WEIGHT.doubtful) : { kind: "known", topics, weight: WEIGHT.time };
}

function broader(meaning: ReadonlySet<string>): ReadonlySet<string> {
  return meaning.isDisjointFrom(SAYING) ? new Set() : new Set(["said"]);
}

/** So are other times. */
const GUESSED = new Set(["day-of-week", "other-month"]);

/** How far a word's common meaning stays behind its rare one: "tour" is a visit too, as is any meeting abroad. */
const RARE = 0.25;

function ofKnown(topics: readonly string[], doubt: number, index: FactIndex): Unit {
  const most = Math.max(...topics.map(index.rarity));
  const shares = topics.map((topic) => (index.rarity(topic) / most) ** RARE);
  return { kind: "known", topics, shares, weight: doubt * most };
}

function ofForeign(topics: readonly string[], doubt: number): Unit {
  return { kind: "foreign", topics, weight: doubt * WEIGHT.foreign };
}

/** A word that is in no concept: perhaps one of the story's own, else mostly chatter. */
function ofWord(token: string, index: FactIndex, isName: boolean): Unit {
  const topic = wordTopic(token);
  if (index.knows(topic))
    return { kind: "known", topics: [topic], weight: WEIGHT.word * index.rarity(topic) };
  // A name that the story does not know is of somebody or something that it says nothing of.
  return isName
    ? { kind: "foreign", topics: [topic], weight: WEIGHT.strange }
    : { kind: "unknown", topics: [topic], weight: WEIGHT.unknown };
}

function isOfAsking(concept: string): boolean {
  return concept.startsWith("ask-") || concept === "filler" || NAMING.has(concept);
}

/** What only helps to find whom a question names. */
const NAMING = new Set(["ours", "somebody"]);
