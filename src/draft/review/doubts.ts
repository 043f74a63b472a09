/** What in a draft's texts its sentences don't bear out, as far as that can be seen without understanding them. */
import { numberIn } from "#core/claim/detail-numbers.ts";
import { fold, words } from "#core/language/fold.ts";
import type { Language } from "#core/language/language.ts";
import { monthOf } from "#core/language/months.ts";
import type { Unsure } from "#core/story/schema.ts";
import { type Fact, type Named, partiesOf, type Source, type Story } from "#core/story/story.ts";
import { spellingsIn, wordingsOf } from "#core/story/texts.ts";
import { type Actor, actorsIn } from "../rules/actors.ts";
import { tokensIn } from "../rules/tokens.ts";

/** What is doubtful, and where: in a text, by its key and language, or in the fact of that id. */
export type Doubt = {
  readonly at: string;
  /**
   * `absent`: a number, month or name that its sentences don't have; `unnamed`: somebody whom they don't name; `foreign`: a
   * question that looks like another language than it stands below; or of what the rule that found it was not sure.
   */
  readonly kind: "absent" | "unnamed" | "foreign" | Unsure;
  /** What is absent, whom they don't name or which language it looks like; empty where the kind says all. */
  readonly what: string;
};

/** A doubt in words. */
export function doubtText({ at, kind, what }: Doubt): string {
  return `${at}: ${TOLD[kind](what)}`;
}

const TOLD: Readonly<Record<Doubt["kind"], (what: string) => string>> = {
  absent: (what) => `${what} does not stand in its sentences`,
  unnamed: (what) => `its sentences do not name ${what}`,
  foreign: (what) => `it looks like ${what}`,
  "unsure-speaker": () => "who speaks was guessed from the sentences before",
  "unsure-saying": () => "its verb may tell of no words at all",
  "unsure-name": () => "nothing beside the name tells whose it is",
  "unsure-date": () => "which day or year is meant was guessed",
};

/**
 * Numbers, months and names that stand in a text and in none of its sentences, and people whom these do not name. A
 * hint for whoever reviews: "he said" names nobody, and a number may be told in words.
 */
export function doubtsOf(story: Story, fact: Fact): Doubt[] {
  const sentences = fact.evidence.map(({ sentence }) => sentence.text);
  const told = {
    numbers: numbersIn([...sentences, ...dateOf(fact)]),
    months: monthsIn([...sentences, ...dateOf(fact)]),
  };
  const texts = "title" in fact ? { title: fact.title, text: fact.text } : { text: fact.text };
  const sources = [...new Set(fact.evidence.map(({ source }) => source))];
  const scene: Scene = { story, sentences, sources, parties: partiesOf(story, fact) };
  const inTexts = Object.entries(texts).flatMap(([key, text]) =>
    wordingsOf(text).flatMap(({ language, text: own }) => {
      const numbers = [...numbersIn([own])].filter((number) => !told.numbers.has(number)).map(String);
      const months = [...monthsIn([own])]
        .filter(([month]) => !told.months.has(month))
        .map(([, name]) => name);
      const names = strangersIn(own, language, scene);
      return [...numbers, ...months, ...names].map((each) => ({
        at: `${key} (${language})`,
        kind: "absent" as const,
        what: each,
      }));
    }),
  );
  const unnamed =
    fact.fact === "role" || fact.draft === "unsure-speaker"
      ? []
      : scene.parties.filter((named) => named.kind === "person" && !isNamed(named, sentences));
  return [
    ...unsureOf(fact),
    ...inTexts,
    ...unnamed.map(({ id }) => ({ at: fact.id, kind: "unnamed" as const, what: id })),
  ];
}

function unsureOf({ id, draft }: Fact): Doubt[] {
  return draft === undefined || draft === true ? [] : [{ at: id, kind: draft, what: "" }];
}

type Scene = {
  readonly story: Story;
  readonly sources: readonly Source[];
  readonly sentences: readonly string[];
  readonly parties: readonly Named[];
};

/** An event's date as digits: a text may say in full what the source says as "yesterday". */
function dateOf(fact: Fact): string[] {
  const date = "date" in fact ? fact.date : undefined;
  if (!date || date.basis === "unknown") return [];
  const months = [...date.value.matchAll(/\d{4}-(\d\d)/g)].map(
    ([, month]) => MONTHS[Number(month) - 1] ?? "",
  );
  return [date.value.replace(/\D+/g, " "), ...months];
}

const MONTHS = Array.from({ length: 12 }, (_, at) =>
  new Date(Date.UTC(2026, at, 1)).toLocaleString("en", { month: "long", timeZone: "UTC" }),
);

/** Numbers in digits of any script, and in words that are nothing else. */
function numbersIn(texts: readonly string[]): ReadonlySet<number> {
  const digits = texts.flatMap((text) => text.match(/\p{Nd}+(?:[.,٬٫]\p{Nd}{3})*/gu) ?? []);
  const spelled = texts.flatMap((text) =>
    words(text)
      .filter((word) => /^\p{L}/u.test(word))
      .flatMap((word) => numberIn(word) ?? []),
  );
  return new Set([...digits.map((each) => Number(fold(each).replace(/\D/g, ""))), ...spelled]);
}

/** Months by their names; in Latin letters only with a capital, as "may" is a verb. */
function monthsIn(texts: readonly string[]): ReadonlyMap<number, string> {
  const all = texts.flatMap((text) => text.match(/\p{Lu}\p{L}+|\p{Script=Arabic}+/gu) ?? []);
  return new Map(
    all.flatMap((word) => {
      const month = monthOf(word) ?? monthOf(fold(word).replace(JOINED, ""));
      return month === undefined ? [] : [[month, word] as const];
    }),
  );
}

/**
 * Whom a text names and its sentences don't. A body or place may be called by other words in another language, so there
 * only people count, and countries and capitals that the story does not know at all.
 */
function strangersIn(text: string, language: Language, scene: Scene): string[] {
  const line = { number: 1, text, tokens: tokensIn(text) };
  return actorsIn([line], language)
    .filter((actor) => !actor.isUnnamed && isStranger(actor, language, scene))
    .map(({ name }) => name);
}

function isStranger({ name, kind, known }: Actor, language: Language, scene: Scene): boolean {
  const { story, sentences, sources, parties } = scene;
  if (isWithin(name, sentences)) return false;
  const meant = story.named.filter((named) => spellingsIn(named).some((each) => isWithin(name, [each])));
  // "Egyptian-Turkish" looks like a name, and is none.
  if (/^\S+-\S+$/.test(name)) return false;
  if (kind === "person") return !meant.some((named) => parties.includes(named) || isNamed(named, sentences));
  if (meant.length > 0) return false;
  const own = sources.filter((source) => source.language === language).flatMap((source) => source.sentences);
  const isHere = isWithin(
    name,
    own.map(({ text }) => text),
  );
  return own.length > 0 ? !isHere : known !== undefined;
}

function isNamed(named: Named, sentences: readonly string[]): boolean {
  return spellingsIn(named).some((each) => isWithin(each, sentences));
}

/** True when all words of a name stand in one of the texts, whatever Arabic joins to them and Turkish adds. */
function isWithin(name: string, texts: readonly string[]): boolean {
  const wanted = words(name).map(bare);
  return texts.some((text) => {
    const all = words(text).map(bare);
    return wanted.every((word) => all.some((each) => each === word || isEnded(word, each)));
  });
}

/** What Arabic writes together with a word. */
const JOINED = /^[وفبلك]*(?:ال|لل)?(?=\p{Script=Arabic}{3})/u;

function bare(word: string): string {
  return word.replace(JOINED, "");
}

/** True when a word is another one with a Turkish case's ending: Sözcüsüne, Kuvvetlerinin. */
function isEnded(word: string, stem: string): boolean {
  return stem.length > 3 && word.length - stem.length < 4 && word.startsWith(stem);
}
