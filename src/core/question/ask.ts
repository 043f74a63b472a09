/** From a question to the facts that answer it, or to the knowledge that none does. */
import type { Language } from "#core/language/language.ts";
import { EVENT_KINDS } from "#core/story/schema.ts";
import type { BareSentence, Fact, Story } from "#core/story/story.ts";
import type { Answers } from "./answers.ts";
import type { Concepts } from "./concepts.ts";
import { type FactEntry, type FactIndex, factIndex } from "./fact-index.ts";
import { metBy, type Question, understand } from "./question.ts";
import { SHARE, type Topic } from "./topics.ts";

export type Finding = {
  /** Whether the source answers, is silent, or nothing was asked that it could answer. */
  readonly verdict: "answered" | "silent" | "unclear";
  /** Those that answer, best first; or, where none does, those that come near. */
  readonly facts: readonly (Fact | BareSentence)[];
};

/** What speaks for a fact beside what it is about. Tuned with all else on `tests/fixtures/questions.yaml`. */
const FIT = {
  askedRole: 1,
  otherRole: -0.4,
  saying: 0.1,
  statement: -0.05,
  detail: 0.35,
  event: 0.25,
  line: -0.5,
  sentence: -0.6,
};
/** How much what is around a fact counts: of its kind, when that is asked for; or else. */
const INHERITED = { asked: 0.9, said: 1, else: 0.3 };
/** How much of an answer is left in a fact that can't tell the place or the time that is asked for. */
const UNFIT: Partial<Record<Answers, number>> = {
  "how-long": 0.3,
  where: 0.48,
  why: 0.8,
  when: 0.6,
  future: 0.5,
};
/** How much of an answer is left in a fact about others. */
const OF_OTHERS = 0.7;
/** How much the words of a fact count beside what it is about. */
const WORDS = 0.65;
/**
 * How much of a question a fact must be about to answer it; how much of what the story knows at all, to be
 * offered; and how near it must come to the best.
 */
const ENOUGH = { answer: 0.5, near: 0.34, beside: 0.5 };
/** How many passages, of the several that each fact has, are looked at for their words. */
const PASSAGES = 40;

/** Finds the facts of a story that answer a question, at most `limit`. */
export function findFacts(
  question: string,
  language: Language,
  { story, concepts, limit }: { readonly story: Story; readonly concepts: Concepts; readonly limit: number },
): Finding {
  const index = factIndex(story, concepts);
  const asked = understand(question, { story, concepts, index, language });
  if (asked.units.length === 0) return ofTheWhole(asked, story);
  const words = wordScores(question, language, index);
  const ranked = index.entries
    .map((entry, at) => ({ fact: entry.fact, ...scoreOf(entry, asked, words.get(at) ?? 0) }))
    .toSorted((a, b) => b.score - a.score);
  const best = ranked[0];
  const isAnswered = best !== undefined && best.cover >= ENOUGH.answer && isAnswerable(asked);
  const near = ranked
    .slice(0, limit)
    .filter(({ nearness, score }) => nearness >= ENOUGH.near && score >= ENOUGH.beside * (best?.score ?? 0));
  return { verdict: isAnswered ? "answered" : "silent", facts: near.map(({ fact }) => fact) };
}

/** No fact of a story of news is a number of things or a time to come: what is near it is no answer. */
function isAnswerable({ wanted }: Question): boolean {
  return !wanted.has("how-many") && !(wanted.has("when") && wanted.has("future"));
}

/** "What is this about?" is answered by the first line of the summary. */
function ofTheWhole({ identity, wanted }: Question, { summary }: Story): Finding {
  const isAsked = identity !== undefined || wanted.has("topic");
  return isAsked
    ? { verdict: "answered", facts: summary.short.slice(0, 1) }
    : { verdict: "unclear", facts: [] };
}

type Score = {
  /** How good an answer the fact is. */
  readonly score: number;
  /** How much of what is asked it is about, 0 to 1; and of what is asked that the story knows at all. */
  readonly cover: number;
  readonly nearness: number;
};

function scoreOf(entry: FactEntry, asked: Question, words: number): Score {
  const { units, wanted } = asked;
  const inherited = inheritedBy(entry, asked);
  const [whole, known] = [weightOf(units), weightOf(units.filter(({ kind }) => KNOWN.has(kind)))];
  const met = units.reduce((sum, unit) => sum + unit.weight * metBy(unit, entry, inherited), 0);
  const lacking = [...wanted].filter((each) => !entry.answers.has(each));
  const unfit =
    Math.min(1, ...lacking.map((each) => UNFIT[each] ?? 1)) * (isOfOthers(entry, asked) ? OF_OTHERS : 1);
  const about = (met / whole) * unfit + WORDS * words;
  return {
    score: about > 0 ? about + fitOf(entry, asked) : 0,
    cover: (met / whole) * unfit,
    nearness: known > 0 ? met / known : 0,
  };
}

/**
 * True when a person that is asked about has no part in the fact, what they said is told of somebody else, or
 * the fact is of another kind of event than the one asked about.
 */
function isOfOthers(entry: FactEntry, { mentions, wanted, units }: Question): boolean {
  const { fact, about, around } = entry;
  const isOfEvent = fact.fact === "event" || fact.fact === "detail";
  const ofKinds = units.filter(({ topics }) => topics.some((topic) => KINDS.has(topic)));
  if (isOfEvent && ofKinds.some((unit) => metBy(unit, entry, 1) === 0)) return true;
  const people = mentions.filter(({ kind }) => kind === "person");
  if (people.some((each) => !about.has(each) && !around.has(each))) return true;
  // Who is named first is who speaks: "what did Saqr say about Kadıoğlu".
  const isSpeaker = fact.fact !== "statement" || people[0] === fact.speaker;
  return wanted.has("said") && people.length > 0 && !isSpeaker;
}

function weightOf(units: Question["units"]): number {
  return units.reduce((sum, { weight }) => sum + weight, 0);
}

const KNOWN: ReadonlySet<string> = new Set(["name", "known"]);

function inheritedBy({ fact, answers }: FactEntry, { wanted }: Question): number {
  if (fact.fact === "statement" && wanted.has("said")) return INHERITED.said;
  const isAsked =
    fact.fact === "detail" && [...wanted].some((each) => answers.has(each) && !OF_EVENT.has(each));
  return isAsked ? INHERITED.asked : INHERITED.else;
}

/** How well a fact is of the kind that was asked for. */
function fitOf(entry: FactEntry, asked: Question): number {
  const { fact, answers } = entry;
  const met = [...asked.wanted].filter((each) => answers.has(each));
  switch (fact.fact) {
    case "role":
      return isAskedFor(entry, asked) ? FIT.askedRole : FIT.otherRole;
    case "statement":
      return asked.wanted.has("said") &&
        (asked.mentions.length === 0 || asked.mentions.includes(fact.speaker))
        ? FIT.saying
        : FIT.statement;
    case "detail":
      return met.some((each) => !OF_EVENT.has(each)) ? FIT.detail : 0;
    case "event":
      return met.length > 0 ? FIT.event : 0;
    case "line":
      return FIT.line;
    case "sentence":
      return FIT.sentence;
  }
}

/** What a detail only has from its event. */
const OF_EVENT: ReadonlySet<Answers> = new Set(["when", "where"]);

/** Whether it is asked who or what somebody is, or nothing but the name is given. */
function isAskedFor(entry: FactEntry, { units, mentions, wanted, identity }: Question): boolean {
  const isCountry = (named: (typeof mentions)[number]) => named.kind === "country";
  const [subject, ...others] = mentions.toSorted((a, b) => Number(isCountry(a)) - Number(isCountry(b)));
  const isOwn = (named: (typeof mentions)[number]) => isCountry(named) || entry.about.has(named);
  if (subject?.role !== entry.fact || !others.every(isOwn)) return false;
  if (identity === "office") return true;
  if (!wanted.isDisjointFrom(OF_EVENTS)) return false;
  const rest = units.filter(({ kind, topics }) => kind !== "unknown" && topics[0] !== subject);
  // What happened is asked of the event, not of those who had part in it.
  const isMet = rest.every(
    (unit) => metBy(unit, entry, 0) >= SHARE.belongs && !unit.topics.some((topic) => KINDS.has(topic)),
  );
  return isMet && (identity === "asked" || rest.every(({ kind }) => kind === "name"));
}

const KINDS: ReadonlySet<Topic> = new Set(EVENT_KINDS);

/** What nobody asks who only asks who somebody is. */
const OF_EVENTS: ReadonlySet<Answers> = new Set(["said", "when", "why", "how-long", "how-many"]);

/** How much of the ideal each fact meets by its words, by its place in the index. */
function wordScores(question: string, language: Language, index: FactIndex): Map<number, number> {
  const scores = new Map<number, number>();
  for (const { id, score, ideal } of index.words.search(question, language, PASSAGES))
    scores.set(Number(id), Math.max(scores.get(Number(id)) ?? 0, score / ideal));
  return scores;
}
