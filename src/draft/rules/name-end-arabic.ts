/** Where an Arabic name ends. */
import { ARABIC } from "./lexicon.ts";
import { isByForm, isNoName, isObject, isOfWoman, isTheirs, isToBeDone } from "./no-name-arabic.ts";
import { isJoined, type Token } from "./tokens.ts";
import {
  isAny,
  isCity,
  isCountry,
  isDefinite,
  isGiven,
  isOrdinal,
  isPeople,
  ORDINALS,
} from "./words-arabic.ts";

/** Most words of a name: ضياء جمال قاضى أوغلو. */
const MOST_WORDS = 4;

/** The last word of the name that begins at `from`; a word before that where there is none. */
export function nameEnd(
  tokens: readonly Token[],
  from: number,
  allowsArticle: boolean,
  isAfterComma = false,
): number {
  let at = from;
  const isCompound = (index: number) => ARABIC.compound.has(tokens[index]?.folded ?? "");
  while (
    at < tokens.length &&
    wordsBefore(tokens, at, from) < MOST_WORDS + 1 &&
    isNamePart(tokens, at, { from, allowsArticle, isAfterComma })
  ) {
    const hasArticle = isDefinite(tokens[at]) && !isCompound(at - 1);
    at += 1;
    // A surname with the article ends the name; what is definite after it tells more of the person.
    if (hasArticle && at - from > 1) return at - 1;
  }
  // The words go on without a visible end: two parts are the usual name.
  if (wordsBefore(tokens, at, from) > MOST_WORDS)
    return from + 1 + (isCompound(from) || isCompound(from + 1) ? 1 : 0);
  const last = tokens[at - 1];
  const isVerb =
    last && at - from > 2 && /^[يت]\p{L}{3,4}$/u.test(last.folded) && !ARABIC.given.has(last.folded);
  return isVerb ? at - 2 : at - 1;
}

/** Where a name begins: after an office it may not have the article; between commas the first word stands after one. */
type Begin = { readonly from: number; readonly allowsArticle: boolean; readonly isAfterComma: boolean };

function isNamePart(
  tokens: readonly Token[],
  at: number,
  { from, allowsArticle, isAfterComma }: Begin,
): boolean {
  const token = tokens[at];
  if (!token || (!isJoined(token) && !(isAfterComma && at === from))) return false;
  if (at > from && ARABIC.compound.has(tokens[at - 1]?.folded ?? "")) return true;
  if (isOfRuler(tokens, at, from) || isOfFaith(tokens, at)) return true;
  if (isEnded(token, at - from > 2 ? tokens[at - 2] : undefined) || isNone(tokens, at, from)) return false;
  return at > from ? !isFarNoun(tokens, at, from) : isFirst(tokens, at, allowsArticle);
}

/** "بهاء الدين المري": both words of it. */
function isOfFaith(tokens: readonly Token[], at: number): boolean {
  return [at, at - 1].some((first) => isFaithful(tokens, first));
}

/** "صلاح الدين", from its first word on. */
export function isFaithful(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  return second?.folded === "الدين" && isJoined(second) && isAny(first, ARABIC.ofFaith);
}

/** What a name may begin with: a word with the article behind a title alone, or as a given name. */
function isFirst(tokens: readonly Token[], at: number, allowsArticle: boolean): boolean {
  const token = tokens[at];
  if (!token || !isDefinite(token)) return token !== undefined;
  if (ARABIC.givenWithArticle.has(token.folded)) return isBareNext(tokens[at + 1]);
  return allowsArticle && !ARABIC.titles.has(token.folded) && !isCountry(token);
}

/** "هاني سويلم الجانب", "أحمد زويل مدينة": behind a whole name a noun, which tells neither of a family nor of a forefather. */
function isFarNoun(tokens: readonly Token[], at: number, from: number): boolean {
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
function wordsBefore(tokens: readonly Token[], at: number, from: number): number {
  return tokens.slice(from, at).filter(({ folded }) => !ARABIC.compound.has(folded)).length;
}

function isBareNext(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    isJoined(token) &&
    !ARABIC.stops.has(token.folded) &&
    !ARABIC.that.has(token.folded)
  );
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

/** A place, a verb, an office or another word that goes on where the name has ended. */
function isNone(tokens: readonly Token[], at: number, from: number): boolean {
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
  if (!token || isTheirs(token) || (isByForm(token) && !isForeign(tokens, from))) return true;
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

/** "الملك محمد السادس" */
function isOfRuler(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    at > from &&
    isAny(tokens[from - 1], ARABIC.rulers) &&
    (isOrdinal(tokens[at - 1], token) ||
      (ARABIC.compound.has(tokens[at - 2]?.folded ?? "") && ORDINALS.test(token.folded)))
  );
}

/** "فؤاد حسين الكويت": where somebody goes, and no part of the name, as المصري may be. */
function isPlace(token: Token): boolean {
  return isCity(token) || (isCountry(token) && !/ي[هة]?$/.test(token.folded));
}

/** A word that no name has. "سليم بن رمضان الوفد": behind a father's name only what tells of a family or a place goes on. */
function isEnded({ folded, text }: Token, son: Token | undefined): boolean {
  // "علي" is a name, and "على" a small word; both are folded alike.
  if (text === "علي" || text === "إمام") return false;
  // "فلا", "وقد": small words written together.
  const bare = folded.replace(/^[وف](?=\p{L}{2})/u, "");
  if (
    folded.length < 2 ||
    ARABIC.stops.has(folded) ||
    (bare !== folded && ARABIC.stops.has(bare)) ||
    ARABIC.that.has(folded) ||
    /[ًٌٍ\p{N}]/u.test(text)
  )
    return true;
  return (
    /^(?:بن|بنت)$/.test(son?.folded ?? "") &&
    /^ال\p{L}/u.test(folded) &&
    !/يه?$/.test(folded) &&
    !ARABIC.givenWithArticle.has(folded)
  );
}
