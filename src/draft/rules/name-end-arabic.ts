/** Where an Arabic name ends. */
import { ARABIC } from "./lexicon.ts";
import { isFarNoun, isNone, wordsBefore } from "./name-part-arabic.ts";
import { isJoined, type Token } from "./tokens.ts";
import { isAny, isCountry, isDefinite, isOrdinal, ORDINALS } from "./words-arabic.ts";

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

function isBareNext(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    isJoined(token) &&
    !ARABIC.stops.has(token.folded) &&
    !ARABIC.that.has(token.folded)
  );
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
