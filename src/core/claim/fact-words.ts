/** What a fact says by itself: whom it names, what its words mean, what in it can be counted. */
import { words } from "#core/language/fold.ts";
import { LANGUAGES, type Language } from "#core/language/language.ts";
import { type Concepts, tokensOf } from "#core/question/concepts.ts";
import { mentionsIn } from "#core/question/mentions.ts";
import { OFFICES } from "#core/question/offices.ts";
import { stem } from "#core/search/stem.ts";
import { type Named, partiesOf, type Story } from "#core/story/story.ts";
import { quotesOf, type Wording, wordingsOf } from "#core/story/texts.ts";
import { detailsIn, type FoundDetail } from "./details.ts";
import { type Phrasing, phrasingOf } from "./exchange.ts";
import { bodiesOf } from "./fact-names.ts";
import type { Checkable, Levels } from "./fact-slots.ts";
import { sayersIn } from "./sayers.ts";
import { wordsOf } from "./sentences.ts";

/** The level of what only some words of a fact seem to say. */
const WEAK = 0.4;

/** What a fact says by itself. */
export type Said = {
  readonly named: readonly Named[];
  /** The organizations that its words name, or that have part in it. */
  readonly bodies: ReadonlySet<Named>;
  /** Who says it, or tells it of others. */
  readonly sayers: ReadonlySet<Named>;
  readonly concepts: Levels<string>;
  readonly stems: readonly string[];
  readonly details: readonly FoundDetail[];
  readonly phrasings: readonly Phrasing[];
};

/** Reads a fact, once however many of its event's facts ask for it. */
export function reader(story: Story, concepts: Concepts): (fact: Checkable) => Said {
  const read = new Map<Checkable, Said>();
  return (fact) => {
    const said = read.get(fact) ?? {
      named: namedBy(fact, story),
      bodies: new Set(directly(fact, story).filter(({ kind }) => kind === "organization")),
      sayers: sayersOf(fact, story),
      concepts: meantBy(fact, concepts),
      stems: stemsOf(fact),
      details: detailsOf(fact),
      phrasings: wordingsOf(fact.text).map((each) => phrasingOf(each, story.named, concepts)),
    };
    read.set(fact, said);
    return said;
  };
}

function sayersOf(fact: Checkable, { named }: Story): ReadonlySet<Named> {
  const told = wordingsOf(fact.text).map(({ language, text }) =>
    sayersIn(wordsOf(text), mentionsIn(tokensOf(text), named), language),
  );
  return told.reduce(
    (all, each) => all.union(each),
    new Set(fact.fact === "statement" ? [fact.speaker] : []),
  );
}

function detailsOf({ text }: Checkable): FoundDetail[] {
  return LANGUAGES.flatMap((language) => detailsIn(wordsOf(text[language] ?? ""), language));
}

/** Whom a fact is about, the first of them first. Quotes don't count: they name whoever stands in the same clause. */
function namedBy(fact: Checkable, story: Story): Named[] {
  const all = directly(fact, story);
  return [...all, ...all.flatMap((each) => bodiesOf(each, story))];
}

function directly(fact: Checkable, story: Story): Named[] {
  const told = Object.values(fact.text).flatMap((text) => mentionsIn(tokensOf(text), story.named));
  return [...partiesOf(story, fact), ...told.map(({ named }) => named)];
}

/**
 * What a fact means. It is told in several languages: what its words mean in one of them only is mostly another
 * meaning of the same letters.
 */
function meantBy(fact: Checkable, concepts: Concepts): Map<string, number> {
  const meant = (texts: readonly Wording[]) =>
    new Set(texts.flatMap(({ language, text }) => [...concepts.within(tokensOf(text), language)]));
  const told = LANGUAGES.map((language) =>
    meant(textsIn(fact, language).map((text) => ({ language, text }))),
  ).filter(({ size }) => size > 0);
  const quoted = meant(quotesOf(fact));
  const isTold = (concept: string) =>
    told.filter((each) => each.has(concept)).length >= Math.min(2, told.length);
  const all = new Set([...quoted, ...told.flatMap((each) => [...each])]);
  const levels = [...all].map((each) => [each, isTold(each) ? 1 : WEAK] as const);
  return new Map([...levels, ...kindsOf(fact, all)]);
}

function textsIn(fact: Checkable, language: Language): string[] {
  const texts = [fact.text[language], "title" in fact ? fact.title[language] : undefined];
  return texts.filter((text) => text !== undefined);
}

/** The kind of an event or detail; and whoever holds an office leads. */
function kindsOf(fact: Checkable, meant: ReadonlySet<string>): (readonly [string, number])[] {
  if ("kind" in fact) return [[fact.kind, 1]];
  return fact.fact === "role" && !meant.isDisjointFrom(OFFICES) ? [["lead", 1]] : [];
}

function stemsOf(fact: Checkable): string[] {
  const texts = [
    ...LANGUAGES.flatMap((language) => textsIn(fact, language)),
    ...fact.evidence.map(({ quote }) => quote),
  ];
  return texts.flatMap((text) => words(text).map(stem));
}
