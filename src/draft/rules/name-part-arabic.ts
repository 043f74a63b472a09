/** Words behind the first one of an Arabic name that are no part of it any more. */
import { ARABIC } from "./lexicon.ts";
import {
  isAdverbByForm,
  isNoName,
  isObject,
  isOfWoman,
  isTheirs,
  isToBeDone,
  isVerbByForm,
} from "./no-name-arabic.ts";
import { isJoined, type Token } from "./tokens.ts";
import { isCity, isCountry, isDefinite, isGiven, isPeople } from "./words-arabic.ts";

/** A place, a verb, an office or another word that goes on where the name has ended. */
export function isNone(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (!token || at === from) return token !== undefined && !isGiven(token) && isNoneFirst(tokens, at);
  if (isRuler(tokens, at, from)) return true;
  if (isGiven(token) || token.folded === "الله") return false;
  if (at - from > 1 && (isObject(token, tokens[at + 1]) || isPlace(token))) return true;
  return !isForeignPart(tokens, at, from) && isOtherWord(tokens, at, from);
}

/** What somebody has or does, or a verb by its form, behind the first word of a name. */
function isOtherWord(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (!token || isTheirs(token)) return true;
  if (!isForeign(tokens, from) && isVerbByForm(token)) return true;
  if (ARABIC.given.has(tokens[from]?.folded ?? "") && isAdverbByForm(token)) return true;
  if (isAndOther(token)) return true;
  if (isGiven(tokens[at - 1]) && /^و[ايو](?!ل)/.test(token.folded)) return false;
  if (at - from > 1 && /^\p{L}{3,}يه$/u.test(token.folded)) return true;
  const isOther = isNoName(token.folded, wordsBefore(tokens, at, from)) || isToBeDone(tokens, at, from);
  return isOther || isOfWoman(token.folded, tokens[from]);
}

/** "يوسف حمدي وأحمد حسام", "رفعت وإخراج": somebody or something else; "وائل" is a name. */
function isAndOther({ text, folded }: Token): boolean {
  return /^و[أإآ]/.test(text) || (/^و/.test(folded) && ARABIC.given.has(folded.slice(1)));
}

function isNoneFirst(tokens: readonly Token[], at: number): boolean {
  return isNoName(tokens[at]?.folded ?? "", 0) || isToBeDone(tokens, at, at);
}

function isForeign(tokens: readonly Token[], from: number): boolean {
  return ARABIC.foreignGiven.has(tokens[from]?.folded ?? "");
}

/** "فؤاد حسين الكويت": where somebody goes, and no part of the name, as المصري may be. */
function isPlace(token: Token): boolean {
  return isCity(token) || (isCountry(token) && !/ي[هة]?$/.test(token.folded));
}

/** "حمد بن عيسى آل خليفة ملك البحرين": an office that is a given name as well, and of what it is one. */
function isRuler(tokens: readonly Token[], at: number, from: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (at === from || !token || !next || !isJoined(next)) return false;
  return ARABIC.offices.has(token.folded) && isGiven(token) && (isDefinite(next) || isCountry(next));
}

/** "ماريا كارمن لوبيز": of names of other languages some parts begin as if with "to" or "in". */
function isForeignPart(tokens: readonly Token[], at: number, from: number): boolean {
  const isForeign = tokens.slice(from, at).some(({ folded }) => ARABIC.foreignGiven.has(folded));
  return isForeign && at - from === 2 && /^(?:ب(?!ال)|ل(?!ل))\p{L}{4,}$/u.test(tokens[at]?.folded ?? "");
}

/** "هاني سويلم الجانب", "أحمد زويل مدينة": behind a whole name a noun, which tells neither of a family nor of a forefather. */
export function isFarNoun(tokens: readonly Token[], at: number, from: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || !token || wordsBefore(tokens, at, from) < 2) return false;
  // "أورسولا فون دير لاين"
  const isJoinedName =
    isGiven(before) ||
    ARABIC.compound.has(token.folded) ||
    /^(?:فون|فان|دي|دا|دو|دل)$/.test(tokens[at - 2]?.folded ?? "");
  const after = tokens[at + 1];
  const isLast =
    !after ||
    !isJoined(after) ||
    [ARABIC.that, ARABIC.stops].some((list) => list.has(after.folded)) ||
    after.folded === "ب";
  const isArab = tokens.slice(from, at).some(({ folded }) => ARABIC.given.has(folded));
  if (!isArab && isLast && !isDefinite(token)) return false;
  // "جون بيرت المدير"
  if (isOtherNoun(tokens, at)) return true;
  if (isJoinedName || isGiven(token) || ARABIC.givenWithArticle.has(token.folded)) return false;
  // "كوفي عنان الغاني": from where he is.
  if (isPeople(token)) return true;
  return (
    !/^ال(?:\p{L}{2,}ي|له)$/u.test(token.folded) &&
    !/^(?:اوغلو|زاده|باشا|خان|شاه|بيك|اوف)$/.test(token.folded)
  );
}

/** A noun with the article, which tells of no family, behind what is no Arab given name. */
function isOtherNoun(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || !token || !isDefinite(token) || token.folded === "الله" || /ي$/.test(token.folded))
    return false;
  const isName = ARABIC.given.has(before.folded) || ARABIC.givenWithArticle.has(token.folded);
  return !isName && !isOfCompound(tokens, at);
}

function isOfCompound(tokens: readonly Token[], at: number): boolean {
  return [at - 1, at - 2].some((each) => ARABIC.compound.has(tokens[each]?.folded ?? ""));
}

/** How many words of a name stand before one; two that make one count as one. */
export function wordsBefore(tokens: readonly Token[], at: number, from: number): number {
  return tokens.slice(from, at).filter(({ folded }) => !ARABIC.compound.has(folded)).length;
}
