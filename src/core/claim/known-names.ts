/** Names of people and companies of elsewhere, as far as their words tell: those of the thesaurus, given names, titles. */
import { words } from "#core/language/fold.ts";
import { OFFICES } from "#core/question/offices.ts";
import { GIVEN_NAMES } from "./given-names.ts";
import { type Around, hasCase, isCapital, type NameRun } from "./name-words.ts";
import type { ClaimWord } from "./sentences.ts";

/** Meanings of names that the thesaurus has though no fact does. */
const KNOWN = ["other-company", "other-person"];

/** Such a name at a word, with the rest of it: "Lockheed" goes on with "Martin". */
export function knownAt(
  at: number,
  tokens: readonly ClaimWord[],
  { meanings, isFree, isPlain }: Around,
): NameRun | undefined {
  const isKnown = (place: number) => KNOWN.some((each) => meanings[place]?.has(each));
  if (!isKnown(at) || !isFree(at)) return undefined;
  const isMore = (place: number) =>
    isFree(place) && (isKnown(place) || (isPlain(place) && isCapital(tokens[place]) && hasCase(tokens)));
  let length = 1;
  while (isMore(at + length) && !tokens[at + length - 1]?.suffix) length += 1;
  const isCompany = meanings.slice(at, at + length).some((each) => each.has("other-company"));
  return { at, length, of: isCompany ? "organization" : "person", isDoubtful: false };
}

/** The most words of a name that begins with a given one. */
const FULL = 3;

/** A name beside an office: a given name, and words that nothing knows; after a title that nobody has, a given name alone. */
export function givenAt(at: number, tokens: readonly ClaimWord[], around: Around): NameRun | undefined {
  const { offices, isFree, isPlain } = around;
  if (!GIVEN_NAMES.has(tokens[at]?.word ?? "") || !isFree(at)) return undefined;
  const isName = (place: number) =>
    isFree(place) && (isPlain(place) || GIVEN_NAMES.has(tokens[place]?.word ?? ""));
  let length = 1;
  while (length < FULL && isName(at + length)) length += 1;
  const title = titleBefore(at, around);
  if (title > 0) return { at: at - title, length: length + title, of: "person", isDoubtful: false };
  const isBeside = offices.has(at - 1) || offices.has(at + length);
  return length > 1 && isBeside ? { at, length, of: "person", isDoubtful: false } : undefined;
}

/** The most words of a title, a country's name among them: "وزير الدفاع المصري". */
const TITLE = 3;

/** How many words before a name are an office that nobody of the story holds: "King", "the Greek defence minister". */
function titleBefore(at: number, { meanings, named, isFree, isStrange }: Around): number {
  const isTitle = (place: number) =>
    isFree(place) && isStrange(place) && [...(meanings[place] ?? [])].some((each) => TITLES.has(each));
  const lengths = [TITLE, 2, 1].filter((length) => {
    const places = Array.from({ length }, (_, next) => at - length + next);
    return isTitle(at - length) && places.every((place) => isTitle(place) || named.has(place));
  });
  return lengths[0] ?? 0;
}

/** An office that nobody of the story holds, where a claim begins with it or ends in it: who is said to have done something. */
export function officeAt(at: number, tokens: readonly ClaimWord[], around: Around): NameRun | undefined {
  const { countries, isFree, isStrange, meanings } = around;
  const isOffice = (place: number) =>
    isFree(place) && isStrange(place) && [...(meanings[place] ?? [])].some((each) => TITLES.has(each));
  if (!isOffice(at)) return undefined;
  let length = 1;
  while (isOffice(at + length)) length += 1;
  // "King Abdullah" is found by his name.
  if (GIVEN_NAMES.has(tokens[at + length]?.word ?? "")) return undefined;
  const isFirst = tokens.slice(0, at).every(({ word }, place) => countries.has(place) || word === "the");
  const isLast = IS.has(tokens[at - 1]?.word ?? "") && at + length === tokens.length;
  return isFirst || isLast ? { at, length, of: "post", isDoubtful: false } : undefined;
}

const IS = new Set(words("is was هو هي كان"));

const TITLES: ReadonlySet<string> = new Set([...OFFICES, "defence-minister", "foreign-minister"]);
