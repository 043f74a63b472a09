/** Whom a claim names: actors and places of the story, offices, and countries and cities of elsewhere. */
import type { Language } from "#core/language/language.ts";
import { mentionsIn } from "#core/question/mentions.ts";
import { holdersIn, OFFICES } from "#core/question/offices.ts";
import type { Named } from "#core/story/story.ts";
import type { Light, ReadWords } from "./claim.ts";
import { placesOf, type Span } from "./sentences.ts";
import { isAim, isDirection, isLocative, isVisited } from "./where.ts";
import type { Elsewhere } from "./world.ts";

/** An actor or place of the story: by an office, perhaps; as where something is, perhaps. */
export type ClaimMention = Span & {
  readonly named: Named;
  readonly byOffice: boolean;
  readonly locative: boolean;
};

/** A country, continent or city that the story does not know. */
export type Abroad = Span & { readonly kind: Elsewhere["kind"]; readonly locative: boolean };

/** The actors and places of the story that a claim names, by name or by office. */
export function claimMentions(
  read: ReadWords,
  {
    world,
    posts,
    light,
  }: { readonly world: readonly Elsewhere[]; readonly posts: readonly Span[]; readonly light: Light },
): ClaimMention[] {
  const inPost = placesOf(posts);
  const { tokens, folded } = read;
  const mentions = mentionsIn(folded, light.story.named)
    .filter((each) => placesOf([each]).isDisjointFrom(inPost))
    .map(({ named, at, length }): ClaimMention => {
      const byOffice = named.kind === "person" && isOffice({ at, length }, read);
      const isThere = named.kind === "country" && isVisited(tokens, { at, length });
      return { named, at, length, byOffice, locative: isThere || isLocative(tokens, { at, length }) };
    })
    .filter((each) => !isCityOnly(each, read, { world, isKind: light.slots.isKind }))
    .filter((each) => !isOfCompany(each, read));
  const all = [...mentions, ...holders(read, mentions, { inPost, light })];
  return all.map((each) => (isOfHolder(each, all, light) ? { ...each, locative: false } : each));
}

/** "The spokesman in Egypt" is Egypt's, wherever he is. */
function isOfHolder(
  { named, at, locative }: ClaimMention,
  all: readonly ClaimMention[],
  { slots }: Light,
): boolean {
  const isBefore = (each: ClaimMention) => each.byOffice && at - each.at - each.length === 1;
  return locative && all.some((each) => isBefore(each) && slots.countriesOf(each.named).has(named));
}

const COMPANY = ["company", "factory"];

/** A person's name beside "factory" is that of a factory: "مصنع صقر", "Sakr fabrikası". */
function isOfCompany(
  { named, byOffice, at, length }: ClaimMention,
  { meanings, language }: ReadWords,
): boolean {
  const beside = language === "ar" ? at - 1 : at + length;
  return named.kind === "person" && !byOffice && COMPANY.some((each) => meanings[beside]?.has(each));
}

function isOffice(span: Span, { alone }: ReadWords): boolean {
  return [...placesOf([span])].some((at) => [...(alone[at] ?? [])].some((each) => OFFICES.has(each)));
}

/** A capital stands for its country, except where something is said to have happened there or somebody went there. */
function isCityOnly(
  mention: ClaimMention,
  { tokens, meanings, language }: ReadWords,
  { world, isKind }: { readonly world: readonly Elsewhere[]; isKind(concept: string): boolean },
): boolean {
  const { named, at, length, locative } = mention;
  if (named.kind !== "country" || !world.some((each) => each.kind === "city" && each.at === at)) return false;
  // "Ankara'yı ziyaret", "Ankara görüşmesi": what happens there stands beside it.
  const beside = language === "ar" ? at - 1 : at + length;
  const isNoun = EVENT_NOUN[language].test(tokens[beside]?.word ?? "");
  const isThere = [...(meanings[beside] ?? [])].some((each) => each === "visit" || (isNoun && isKind(each)));
  return locative || isThere || isDirection(tokens, mention);
}

/** Nouns for what happens, where a verb beside a capital would have it for its subject. */
const EVENT_NOUN: Readonly<Record<Language, RegExp>> = {
  ar: /^(?:و?(?:محادثات|مباحثات|لقا|لقاء|اجتماع|قمه|اتفاق|اتفاقيه|تدريب|مناوره))$/u,
  en: /^(?:talks|meeting|summit|agreement|deal|drill|exercise)$/,
  tr: /s[iu](?:nd[ae]|n[iu]n?)?$/,
};

/** Who holds the offices that a claim speaks of without a name. */
function holders(
  { folded, meanings, language }: ReadWords,
  mentions: readonly ClaimMention[],
  { inPost, light }: { readonly inPost: ReadonlySet<number>; readonly light: Light },
): ClaimMention[] {
  const naming = new Map(
    mentions.flatMap((each) => [...placesOf([each])].map((at) => [at, each.named] as const)),
  );
  const { story, concepts } = light;
  return holdersIn({ tokens: folded, meanings }, naming, { story, concepts, language }).flatMap(
    ({ holder, at: [at] }) => {
      const isTitle = naming.get(at === undefined ? -1 : at + 1)?.kind === "person";
      const isNamed = isTitle || mentions.some(({ named }) => named === holder);
      if (at === undefined || inPost.has(at) || naming.has(at) || isNamed) return [];
      return [{ named: holder, at, length: 1, byOffice: true, locative: false }];
    },
  );
}

/** The countries and cities of elsewhere among the words that name nobody. */
export function abroadIn(
  { tokens }: ReadWords,
  world: readonly Elsewhere[],
  taken: ReadonlySet<number>,
): Abroad[] {
  return world
    .filter((each) => placesOf([each]).isDisjointFrom(taken))
    .map(({ kind, at, length }) => {
      return { kind, at, length, locative: isAim(tokens, at) || isLocative(tokens, { at, length }) };
    });
}
