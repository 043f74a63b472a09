/** Whether what stands where an Arabic name is expected can be one. */
import { ARABIC } from "./lexicon.ts";
import type { Line } from "./spot.ts";
import type { Token } from "./tokens.ts";
import type { Found } from "./told-arabic.ts";
import { isDefinite, isGiven } from "./words-arabic.ts";

/**
 * What was found, where it is sound: not "عزما اكيدا", "مسؤولون أمميون", "الذاتي الكردية", words that no given name is
 * among, and that agree as words do; and only where it is met again, if it has the form of other words: "صناعة السيارات".
 */
export function soundName({ tokens }: Line, found: Found): Found | undefined {
  const { spot, next } = found;
  const all = tokens.filter(({ start, end }) => start < spot.end && end > spot.start);
  const [first, second] = all;
  if (spot.isUnnamed || !first || !second || all.some(isNamePart)) return found;
  if (
    isDefinite(first) ||
    isVerbal(first, second) ||
    ENDINGS.some((each) => all.every(({ folded }) => each.test(folded)))
  )
    return undefined;
  // "الممثلة درة زروق": behind a title a woman's name.
  const isLikeNouns =
    (!/^ال/.test(spot.rank ?? spot.role ?? "") && /ة$/.test(first.text)) ||
    (isDefinite(second) && !/ي$/.test(second.folded));
  return isLikeNouns ? { spot: { ...spot, isUnsure: true }, next } : found;
}

/** "يعشق السفر", "يزال يرفض", "تصدرت قائمة": what is done. */
function isVerbal(first: Token, second: Token): boolean {
  if (/^\p{L}{3,}ت$/u.test(first.folded) && !/ات$/.test(first.folded)) return true;
  return /^[يت]\p{L}{3}/u.test(first.folded) && (isDefinite(second) || /^[يت]\p{L}{3}/u.test(second.folded));
}

function isNamePart(token: Token): boolean {
  return isGiven(token) || [ARABIC.compound, ARABIC.givenWithArticle].some((list) => list.has(token.folded));
}

/** Endings that two words share where one tells of the other: case, number, gender. */
const ENDINGS = [
  /^\p{L}{2,3}(?:ي?\p{L}|ي)ا$/u,
  /\p{L}{2}ون$/u,
  /\p{L}{2}ات$/u,
  /\p{L}{2}ين$/u,
  /\p{L}{2}ه$/u,
];
