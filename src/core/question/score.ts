/** How good an answer a fact is to a question. */
import { EVENT_KINDS } from "#core/story/schema.ts";
import type { Answers } from "./answers.ts";
import type { FactEntry } from "./fact-index.ts";
import type { Question } from "./question.ts";
import { SHARE, type Topic } from "./topics.ts";
import { isSaid, metBy } from "./units.ts";

export type Score = {
  /** How good an answer the fact is. */
  readonly score: number;
  /** How much of what is asked it is about, 0 to 1; and of what is asked that the story knows at all. */
  readonly cover: number;
  readonly nearness: number;
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
/** How much of an answer is left in a fact that holds nothing of the kind that is asked for. */
const UNFIT: Partial<Record<Answers, number>> = {
  "how-long": 0.3,
  where: 0.48,
  why: 0.8,
  when: 0.6,
  future: 0.5,
  person: 0.4,
  said: 0.8,
};
/** How much in a fact about others, and in one that is only hoped. */
const OF_OTHERS = 0.7;
const HOPED = 0.85;
/** How much the words of a fact count beside what it is about. */
const WORDS = 0.65;

/** Scores a fact. `words`: how much of the ideal it meets by its words, 0 to 1. */
export function scoreOf(entry: FactEntry, asked: Question, words: number): Score {
  const { units } = asked;
  const inherited = inheritedBy(entry, asked);
  const [whole, known] = [weightOf(units), weightOf(units.filter(({ kind }) => KNOWN.has(kind)))];
  const met = units.reduce((sum, unit) => sum + unit.weight * metBy(unit, entry, inherited), 0);
  const cover = (met / whole) * leftIn(entry, asked);
  const about = cover + WORDS * words;
  return {
    score: about > 0 ? about + fitOf(entry, asked) : 0,
    cover,
    nearness: known > 0 ? met / known : 0,
  };
}

function weightOf(units: Question["units"]): number {
  return units.reduce((sum, { weight }) => sum + weight, 0);
}

const KNOWN: ReadonlySet<string> = new Set(["name", "known"]);

/** How much of an answer is left in a fact that is not of the kind, or of the people, that are asked for. */
function leftIn(entry: FactEntry, asked: Question): number {
  const { wanted } = asked;
  const lacking = [...wanted].filter((each) => !entry.answers.has(each));
  const least = Math.min(1, ...lacking.map((each) => UNFIT[each] ?? 1));
  const ofKind = least ** (lacking.length / Math.max(1, wanted.size));
  return ofKind * (isOfOthers(entry, asked) ? OF_OTHERS : 1) * (isOnlyHoped(entry, asked) ? HOPED : 1);
}

/** True for what somebody hopes, where nobody asks for that. */
function isOnlyHoped({ fact, about }: FactEntry, { units, wanted }: Question): boolean {
  const isHope = fact.fact === "statement" && about.get("hope") === 1;
  return isHope && !wanted.has("future") && !units.some(({ topics }) => topics.includes("hope"));
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

const KINDS: ReadonlySet<Topic> = new Set(EVENT_KINDS);

function inheritedBy({ fact, answers }: FactEntry, { wanted }: Question): number {
  if (fact.fact === "statement" && wanted.has("said")) return INHERITED.said;
  const isAsked =
    fact.fact === "detail" && [...wanted].some((each) => answers.has(each) && !OF_EVENT.has(each));
  return isAsked ? INHERITED.asked : INHERITED.else;
}

/** What a detail only has from its event. */
const OF_EVENT: ReadonlySet<Answers> = new Set(["when", "where"]);

/** How well a fact is of the kind that was asked for. */
function fitOf(entry: FactEntry, asked: Question): number {
  const { fact, answers } = entry;
  const { wanted, mentions } = asked;
  const met = [...wanted].filter((each) => answers.has(each));
  switch (fact.fact) {
    case "role":
      return isAskedFor(entry, asked) ? FIT.askedRole : FIT.otherRole;
    case "statement": {
      const isTheirs = mentions.length === 0 || mentions.includes(fact.speaker);
      return wanted.has("said") && isTheirs ? FIT.saying : FIT.statement;
    }
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

/** Whether it is asked who or what somebody is, or nothing but the name is given. */
function isAskedFor(entry: FactEntry, { units, mentions, wanted, identity }: Question): boolean {
  const isCountry = (named: (typeof mentions)[number]) => named.kind === "country";
  const [subject, ...others] = mentions.toSorted((a, b) => Number(isCountry(a)) - Number(isCountry(b)));
  const isOwn = (named: (typeof mentions)[number]) => isCountry(named) || entry.about.has(named);
  if (subject?.role !== entry.fact || !others.every(isOwn)) return false;
  if (identity === "surely") return true;
  if (identity === "office" && wanted.isDisjointFrom(REASONS)) return true;
  if (!wanted.isDisjointFrom(OF_EVENTS)) return false;
  const rest = units.filter((unit) => isSaid(unit) || (unit.kind === "name" && unit.topics[0] !== subject));
  // What happened is asked of the event, not of those who had part in it.
  const isMet = rest.every(
    (unit) => metBy(unit, entry, 0) >= SHARE.belongs && !unit.topics.some((topic) => KINDS.has(topic)),
  );
  return isMet && (identity === "asked" || rest.every(({ kind }) => kind === "name"));
}

/** What nobody asks for who asks for somebody's office. */
const REASONS: ReadonlySet<Answers> = new Set(["why", "how-long"]);

/** What nobody asks who only asks who somebody is. */
const OF_EVENTS: ReadonlySet<Answers> = new Set(["said", "when", "why", "how-long", "how-many"]);
