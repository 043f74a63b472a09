/** The words of a claim that say what happens: what each means, and how much it says. */
import { STOP_WORDS } from "#core/search/stopwords.ts";
import type { ReadWords } from "./claim.ts";
import type { StorySlots } from "./fact-slots.ts";
import type { Span } from "./sentences.ts";

/** A word or phrase by its meanings, or by itself where the thesaurus does not have it. */
export type Topic = Span & {
  readonly word: string;
  readonly meanings: readonly string[];
  /** What its words mean one by one, where a phrase means something else. */
  readonly alone: ReadonlySet<string>;
  /** True when no fact of the story is about any of its meanings. */
  readonly isStrange: boolean;
  readonly weight: number;
};

/** A word that is in no concept: perhaps what matters, perhaps chatter. */
const UNKNOWN = 0.35;
/** Of the weight of a word that may also say nothing. */
const DOUBTFUL = 0.4;
/** The weight of such a word when no fact is about what else it may say. */
const DOUBTFUL_STRANGE = 0.8;

/** The topics among the words that are nothing else. */
export function topicsIn(read: ReadWords, taken: ReadonlySet<number>, slots: StorySlots): Topic[] {
  const isOpen = (at: number) => !taken.has(at) && !isPartOf(at, read, taken);
  const all = read.folded.flatMap((_, at) => (isOpen(at) ? (topicAt(at, read, slots) ?? []) : []));
  // Words of one meaning are one topic: those of a phrase, and those said twice.
  const keyOf = ({ word, meanings }: Topic) => (meanings.length > 0 ? meanings.toSorted().join(" ") : word);
  return [...Map.groupBy(all, keyOf).values()].flatMap((same) => {
    const [first] = same;
    const apart = same.findIndex(({ at }, next) => first && at !== first.at + next);
    const alone = new Set(same.flatMap((each) => [...each.alone]));
    return first ? [{ ...first, alone, length: apart < 0 ? same.length : apart }] : [];
  });
}

/** True for a word that only means something together with a word that is taken: "in May". */
function isPartOf(at: number, { meanings, alone }: ReadWords, taken: ReadonlySet<number>): boolean {
  return [at - 1, at + 1].some((beside) => {
    const shared = taken.has(beside) ? meanings[at]?.intersection(meanings[beside] ?? new Set()) : undefined;
    return shared !== undefined && shared.size > 0 && shared.isDisjointFrom(alone[at] ?? new Set());
  });
}

function topicAt(
  at: number,
  { folded, meanings, alone, language }: ReadWords,
  slots: StorySlots,
): Topic | undefined {
  const word = folded[at] ?? "";
  const meaning = meanings[at] ?? new Set();
  const real = realIn(meaning);
  const topic = {
    at,
    length: 1,
    word,
    meanings: real,
    alone: alone[at] ?? new Set<string>(),
    isStrange: false,
  };
  if (real.length === 0) {
    const isSaying = meaning.size === 0 && word.length > 1 && !STOP_WORDS[language].has(word);
    return isSaying ? { ...topic, weight: UNKNOWN } : undefined;
  }
  const rarities = real.flatMap((each) => slots.rarity(each) ?? []);
  const isDoubtful = real.length < meaning.size;
  if (rarities.length === 0)
    return { ...topic, isStrange: !isDoubtful, weight: isDoubtful ? DOUBTFUL_STRANGE : 1 };
  return { ...topic, weight: Math.max(...rarities) * (isDoubtful ? DOUBTFUL : 1) };
}

/** Meanings by which a word only frames what is claimed. */
const FRAMES = new Set([
  "filler",
  "ours",
  "somebody",
  "said",
  "same-time",
  "since",
  "day-of-week",
  "wednesday",
  "days",
  "first",
  "counterpart",
  "general",
  "city",
  // How things hang together is told by the kind of a detail.
  "cause",
  "purpose",
  "effect",
  "topic",
]);

/** The meanings of a word that say something. */
export function realIn(meaning: ReadonlySet<string> = new Set()): string[] {
  return [...meaning].filter((each) => !each.startsWith("ask-") && !FRAMES.has(each));
}
