/** What kinds of question a fact can answer. */
import {
  type BareSentence,
  bearerOf,
  type Detail,
  eventOf,
  type Fact,
  type Role,
  type Story,
  type StoryEvent,
} from "#core/story/story.ts";
import { wordingsOf } from "#core/story/texts.ts";
import { tellsAmount } from "./amounts.ts";
import { tokensOf } from "./concepts.ts";
import { mentionsIn } from "./mentions.ts";

export const ANSWERS = [
  "who",
  /** By name, a person who did something. */
  "person",
  "when",
  "where",
  "why",
  "how-long",
  "how-many",
  "said",
  "topic",
  "effect",
  "future",
] as const;

export type Answers = (typeof ANSWERS)[number];

/** The event that a detail tells more of, or about which a statement was made. */
export function parentOf(fact: Fact | BareSentence, story: Story): StoryEvent | undefined {
  if (fact.fact === "statement") return fact.event;
  return fact.fact === "detail" ? eventOf(story, fact) : undefined;
}

/** The kinds of answer that a fact holds. */
export function answersOf(fact: Fact | BareSentence, story: Story): Set<Answers> {
  const amount = wordingsOf(fact.text).some(({ text }) => tellsAmount(text)) ? (["how-many"] as const) : [];
  return new Set<Answers>([...kindsOf(fact, story), ...amount]);
}

function kindsOf(fact: Fact | BareSentence, story: Story): Set<Answers> {
  const parent = parentOf(fact, story);
  const around = parent ? [...kindsOf(parent, story)].filter((each) => each !== "who") : [];
  switch (fact.fact) {
    case "event":
      return new Set<Answers>([
        ...(fact.participants.length > 0 ? (["who"] as const) : []),
        ...(fact.participants.some(({ kind }) => kind === "person") ? (["person"] as const) : []),
        ...(fact.date.basis === "unknown" ? [] : (["when"] as const)),
        // Where somebody went is what a visit is about, whether or not the place has a name.
        ...(fact.place || fact.kind === "visit" ? (["where"] as const) : []),
      ]);
    case "detail":
      return new Set([...DETAILS[fact.kind], ...around]);
    case "statement":
      return new Set([...STATED, ...around]);
    case "role":
      return new Set(hasPlace(fact, story) ? ["who", "person", "where"] : ["who", "person"]);
    case "line":
    case "sentence":
      return new Set();
  }
}

/** Those of all that it holds that are its own, not its event's. */
export function ownAnswersOf(fact: Fact | BareSentence, all: ReadonlySet<Answers>): ReadonlySet<Answers> {
  // Numbers and what is to come are told by its own words alone.
  const told = all.intersection(TOLD);
  if (fact.fact === "detail") return DETAILS[fact.kind].union(told);
  return fact.fact === "statement" ? STATED.union(told) : all;
}

const TOLD: ReadonlySet<Answers> = new Set(["how-many", "future"]);

const STATED: ReadonlySet<Answers> = new Set(["said", "who", "person"]);

const DETAILS: Readonly<Record<Detail["kind"], ReadonlySet<Answers>>> = {
  topic: new Set(["topic"]),
  purpose: new Set(["why"]),
  cause: new Set(["why"]),
  effect: new Set(["effect"]),
  duration: new Set(["how-long"]),
  context: new Set(),
  otherwise: new Set(),
};

/** A place is somewhere, and so is what is told to be of a country: an Egyptian factory. */
function hasPlace(role: Role, story: Story): boolean {
  if (bearerOf(story, role).kind === "person") return false;
  const countries = story.named.filter(({ kind }) => kind === "country");
  const isOfCountry = wordingsOf(role.text).some(
    ({ text }) => mentionsIn(tokensOf(text), countries).length > 0,
  );
  return isOfCountry || bearerOf(story, role).kind === "place";
}
