/** Where an Arabic name begins whose end is known: of whoever says something, it stands last before what is said. */
import { ARABIC } from "./lexicon.ts";
import type { Token } from "./tokens.ts";
import { isAny, isCity, isCountry, isDefinite, isGiven } from "./words-arabic.ts";

/** Most words of such a name, but for the first. */
export const LONGEST_NAME = 4;

/** The first word of the name that ends at `last`; after `last` where there is none. */
export function nameStart(tokens: readonly Token[], least: number, last: number): number {
  let at = last;
  while (at >= least && last - at < LONGEST_NAME && isPart(tokens, at, last)) {
    at -= 1;
    // After a closing quotation mark the name begins.
    if (isAfterQuotation(tokens[at + 1])) return at + 1;
  }
  const given = tokens.findIndex((token, index) => index > at && index <= last && isGiven(token));
  // "لرئيس الوزراء مظهر محمد صالح": a given name right behind what the office is of, or a sure one later.
  const sure = tokens.findIndex(
    ({ folded }, index) => index > at && index <= last && ARABIC.given.has(folded),
  );
  if (given === at + 1 && given < last) return given;
  if (sure > at && sure < last) return sure;
  // "شركة أدنوك سلطان الجابر": the first word is that of the body before it.
  const isOfBody = isAny(tokens[at], ARABIC.bodies) && !/^ال/.test(tokens[at]?.folded ?? "");
  return at + (isOfBody ? 2 : 1);
}

function isAfterQuotation(token: Token | undefined): boolean {
  return token !== undefined && /»\s/.test(token.gap);
}

export function isPart(tokens: readonly Token[], at: number, last: number): boolean {
  const token = tokens[at];
  if (!token || /[\p{N}ًٌٍ]/u.test(token.text) || token.folded.length < 2) return false;
  const { folded, gap } = token;
  if (!/^»?\s+$/.test(gap) || isCity(token) || isOther(token)) return false;
  const isCompound = ARABIC.compound.has(folded) || ARABIC.compound.has(tokens[at - 1]?.folded ?? "");
  if (isCompound || isGiven(token)) return true;
  if (isDefinite(token)) return at === last && !isCountry(token);
  // "مصدر عسكري": an adjective; "بجامعة": written together with "in".
  const isAdjective = ARABIC.adjectives.has(folded) || (at < last && /(?:ي|يه)$/.test(folded));
  if (isGiven(tokens[at - 1]) && /^و/.test(folded)) return true;
  return !isAdjective && !/^(?:لل|[بل]\p{L}{4}|و(?!و)\p{L}{3})/u.test(folded);
}

export function isSurname(token: Token): boolean {
  return (
    !isOther(token) &&
    !isAny(token, ARABIC.offices) &&
    !isAny(token, ARABIC.titles) &&
    !isAny(token, ARABIC.bodies)
  );
}

export function isFirstPart(token: Token): boolean {
  return (
    isSurname(token) &&
    !/[\p{N}ًٌٍ]/u.test(token.text) &&
    !/^(?:لل|[وفبل]\p{L}{4}|[وف]?[يت]\p{L}{3}$)/u.test(token.folded)
  );
}

function isOther(token: Token): boolean {
  const lists = [ARABIC.offices, ARABIC.bodies, ARABIC.titles, ARABIC.saying, ARABIC.places, ARABIC.stops];
  return !isGiven(token) && lists.some((list) => list.has(token.folded));
}
