/** What a fact is about: whom and what it names, what its words mean, when it was. */
import { words } from "#core/language/fold.ts";
import { monthOf } from "#core/language/months.ts";
import { stem } from "#core/search/stem.ts";
import {
  type BareSentence,
  type Fact,
  type Named,
  partiesOf,
  type Story,
  type StoryDate,
} from "#core/story/story.ts";
import { quotesOf, type Wording, wordingsOf } from "#core/story/texts.ts";
import { type Concepts, tokensOf } from "./concepts.ts";
import { mentionsIn } from "./mentions.ts";
import { belongsTo } from "./offices.ts";

/** What a question or a fact is about: an actor or place, a concept, a month or year, or else a word. */
export type Topic = Named | string;

/** Saying something, and ways of it, which a statement may be told in other words of. */
export const SAYING: ReadonlySet<string> = new Set(["said", "hope", "stress"]);

/** How much something is about each topic, 0 to 1. */
export type Topics = ReadonlyMap<Topic, number>;

/**
 * How much a fact is about what stands in its text and in its quotes, beside what it is about by its kind, its
 * title and those who have part in it; and about what these belong to.
 */
const SHARE = { told: 0.7, quoted: 0.35, belongs: 0.7, inside: 0.5 };

/** What the fact is about by itself. */
export function topicsOf(fact: Fact | BareSentence, story: Story, concepts: Concepts): Topics {
  const quotes = quotesOf(fact);
  // A bare sentence has no other words than the source's.
  const told = fact.fact === "sentence" ? quotes : wordingsOf(fact.text);
  const title = "title" in fact ? wordingsOf(fact.title) : [];
  // A quote names whoever stands in the same clause; only what a person wrote says whom the fact is about.
  const named = [...told.flatMap(({ text }) => namesIn(text, story)), ...partiesOf(story, fact)];
  const own = [...kindOf(fact), ...timesOf(fact, concepts), ...named];
  return strongest([
    ...meant(quotes, concepts, SHARE.quoted),
    ...meant(told, concepts, SHARE.told),
    ...shared(
      named.flatMap((each) => [...belongsTo(each, story)]),
      SHARE.belongs,
    ),
    ...meant(title, concepts, 1),
    ...shared(own, 1),
  ]);
}

function strongest(topics: readonly (readonly [Topic, number])[]): Topics {
  const about = new Map<Topic, number>();
  for (const [topic, share] of topics) about.set(topic, Math.max(share, about.get(topic) ?? 0));
  return about;
}

function shared(topics: readonly Topic[], share: number): [Topic, number][] {
  return topics.map((topic) => [topic, share]);
}

/** What texts mean, and their words; less so what only a part of a phrase means by itself. */
function meant(texts: readonly Wording[], concepts: Concepts, share: number): [Topic, number][] {
  return texts.flatMap(({ language, text }) => {
    const tokens = tokensOf(text);
    const whole = concepts.of(tokens, language).flatMap((each) => [...(each ?? [])]);
    return [
      ...shared([...concepts.within(tokens, language)], share * SHARE.inside),
      ...shared([...whole, ...tokens.map(wordTopic)], share),
    ];
  });
}

/** The topic of a word that is in no concept. */
export function wordTopic(word: string): string {
  return `=${stem(word)}`;
}

function namesIn(text: string, story: Story): Named[] {
  return mentionsIn(tokensOf(text), story.named).map(({ named }) => named);
}

function kindOf(fact: Fact | BareSentence): string[] {
  if (fact.fact === "detail") return [fact.kind];
  if (fact.fact !== "event") return [];
  const countries = fact.participants.filter(({ kind }) => kind === "country");
  return [
    fact.kind,
    ...(fact.participants.length > 0 ? ["join"] : []),
    ...(countries.length === 2 ? ["bilateral"] : []),
  ];
}

function timesOf(fact: Fact | BareSentence, concepts: Concepts): Topic[] {
  if (fact.fact !== "event") return [];
  const { words: text } = fact.date;
  const told =
    text === undefined
      ? []
      : quotesOf(fact)
          .slice(0, 1)
          .map(({ language }) => ({ language, text }));
  return [
    ...knownTimes(fact.date),
    ...told.flatMap((each) => words(each.text).flatMap(timeTopics)),
    ...meant(told, concepts, 1).map(([topic]) => topic),
  ];
}

/** The month and year of a date, as far as they are known. */
function knownTimes(date: StoryDate): string[] {
  if (date.basis === "unknown" || date.when.kind === "within") return [];
  const { precision, first } = date.when.kind === "span" ? date.when.from : date.when.point;
  return [`year-${first.year}`, ...(precision === "year" ? [] : [`month-${first.month}`])];
}

/** The topics of a word that is a month or a year, also one with an ending ("2023ten"). */
export function timeTopics(word: string): string[] {
  const year = /^((?:19|20)\d\d)\D{0,4}$/.exec(word)?.[1];
  const month = monthOf(word);
  return [...(year ? [`year-${year}`] : []), ...(month ? [`month-${month}`] : [])];
}
