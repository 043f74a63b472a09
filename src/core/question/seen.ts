/** A question and the facts of a story in the eyes of it. */
import { ACTOR_KINDS, DETAIL_KINDS, EVENT_KINDS } from "#core/story/schema.ts";
import type { FactEntry } from "./fact-index.ts";
import type { Question } from "./question.ts";
import type { Met, TopicIndex } from "./topic-index.ts";
import { SAYING, type Topic } from "./topics.ts";
import type { Unit } from "./units.ts";
import type { AllVotes } from "./votes.ts";

/** A unit that the story knows, of which sort it is, and how much each fact meets it: features of units of one sort add up. */
type Sorted = Met & { readonly unit: Unit; readonly sort: Sort };

/** A question as its features need it. */
export type Asked = Question & {
  readonly known: readonly Sorted[];
  readonly weight: number;
  /** How much each fact says that nobody asks for. */
  readonly unasked: Float64Array;
};

/** Sorts what the story knows of a question. */
export function sorted(question: Question, index: TopicIndex): Asked {
  const known = question.units
    .filter(({ kind }) => kind === "name" || kind === "known")
    .map((unit) => ({ unit, sort: sortOf(unit), ...index.meet(unit) }));
  return {
    ...question,
    known,
    weight: known.reduce((sum, { unit }) => sum + unit.weight, 0),
    unasked: index.saysBeside(new Set(question.units.flatMap(({ topics }) => topics))),
  };
}

export const NAMED = [...ACTOR_KINDS, "place"] as const;
export const SORTS = [
  ...NAMED,
  "somebody",
  "happening",
  "telling",
  "saying",
  "time",
  "word",
  "concept",
] as const;
type Sort = (typeof SORTS)[number];

const HAPPENING: ReadonlySet<Topic> = new Set(EVENT_KINDS);
const TELLING: ReadonlySet<Topic> = new Set(DETAIL_KINDS);

function sortOf({ kind, topics }: Unit): Sort {
  const [first] = topics;
  if (kind === "name") return topics.length > 1 || typeof first !== "object" ? "somebody" : first.kind;
  if (topics.some((topic) => HAPPENING.has(topic))) return "happening";
  if (topics.some((topic) => TELLING.has(topic))) return "telling";
  if (topics.some((topic) => typeof topic === "string" && SAYING.has(topic))) return "saying";
  const isTime = topics.some((topic) => typeof topic === "string" && /^(?:year|month)-/.test(topic));
  return isTime ? "time" : typeof first === "string" && first.startsWith("=") ? "word" : "concept";
}

/** A fact in the eyes of a question. */
export type Seen = {
  readonly entry: FactEntry;
  readonly asked: Asked;
  /** How much of the ideal it meets by its words, 0 to 1. */
  readonly words: number;
  /** How much of what the story knows of the question it is about, 0 to 1. */
  readonly cover: number;
  /** What questions like this one are answered by. */
  readonly votes: AllVotes;
};

/** How much of what the story knows of a question a fact is about, 0 to 1. */
export function coverOf(entry: FactEntry, { known, weight }: Asked): number {
  let met = 0;
  for (const each of known) met += each.unit.weight * metBy(each, entry);
  return weight === 0 ? 0 : met / weight;
}

/** How much of a unit a fact or its event meets, 0 to 1. */
export function metBy({ own, around }: Met, { at }: FactEntry): number {
  return Math.max(own[at] ?? 0, around[at] ?? 0);
}
