/** Arabic names that stand apart from the office: between commas, or last before what is said. */
import { ARABIC } from "./lexicon.ts";
import { nameEnd } from "./name-end-arabic.ts";
import { isFirstPart, isPart, isSurname, LONGEST_NAME, nameStart } from "./name-start-arabic.ts";
import { afterTitle } from "./office-end-arabic.ts";
import type { Line, Spot } from "./spot.ts";
import type { Token } from "./tokens.ts";
import {
  isAny,
  isCountry,
  isDefinite,
  isGiven,
  isOfficeOrTitle,
  isPeople,
  isSayingVerb,
  startOf,
  unjoined,
} from "./words-arabic.ts";

/** Somebody named from a word on. */
export type Found = { readonly spot: Spot /** The first word after it. */; readonly next: number };

/** How many words after an office or title its holder's name may stand between commas. */
const COMMA_WITHIN = 13;

/** "محاميه، قحطان الزبيدي،": the name between commas, or before the end, after what tells who that is. */
export function betweenCommas(line: Line, head: number, offices: readonly string[]): Found | undefined {
  const { tokens, text } = line;
  const rest = tokens.slice(head + 1, head + 1 + COMMA_WITHIN);
  const comma = rest.findIndex(({ gap }) => /[^\s«»()]/.test(gap));
  if (comma < 0 || !/^[»)]?،\s+$/.test(rest[comma]?.gap ?? "")) return undefined;
  const at = head + 1 + comma;
  // "رئيسة الجمعية، الألمانية أنالينا بيربوك،": from where she is.
  const isTitled = isAny(tokens[at], ARABIC.titles) || isPeople(tokens[at]);
  const first = isTitled ? afterTitle(tokens, at + 1) : at;
  const last = untilComma(tokens, first) ?? nameEnd(tokens, first, false, true);
  const after = tokens[last + 1];
  const isClosed = after === undefined || /^\s*[،:]/.test(after.gap);
  const [word, before, from, to] = [tokens[head], tokens[at - 1], tokens[first], tokens[last]];
  if (last <= first || !isClosed || !word || !before || !from || !to) return undefined;
  // A verb between them: somebody else does something there.
  if (rest.slice(0, comma).some((token) => isSayingVerb(token))) return undefined;
  return { spot: told(text, { word, before, from, to, offices }), next: last + 1 };
}

/** "الهادي التوزري،", "ضو البيت عبد الرحمن،": all up to the next comma, where every word may be of a name. */
function untilComma(tokens: readonly Token[], first: number): number | undefined {
  const length = tokens
    .slice(first + 1, first + 2 + LONGEST_NAME)
    .findIndex(({ gap }) => /^\s*[،:]/.test(gap));
  const last = first + length;
  if (length < 1 || isCountryAt(tokens[first])) return undefined;
  const all = tokens.slice(first, last + 1);
  const isName = all.every(
    (token, at) =>
      (isDefinite(token) ? isSurname(token) : isPart(tokens, first + at, last)) ||
      (at === 0 && isFirstPart(token)),
  );
  return isName ? last : undefined;
}

type Words = {
  readonly word: Token;
  readonly before: Token;
  readonly from: Token;
  readonly to: Token;
  readonly offices: readonly string[];
};

function told(text: string, { word, before, from, to, offices }: Words): Spot {
  const isGivenFirst =
    isGiven(from) || ARABIC.compound.has(from.folded) || ARABIC.givenWithArticle.has(from.folded);
  const start = startOf(word, isOfficeOrTitle);
  const end = /^»/.test(text.slice(before.end)) ? before.end + 1 : before.end;
  return {
    kind: "person",
    name: text.slice(from.start, to.end),
    start: from.start,
    end: to.end,
    from: start,
    role: unjoined(text.slice(start, end)),
    offices,
    ...(!isGivenFirst && { isGuessed: true }),
  };
}

/** How many words a speaker with all offices may take. */
const LONGEST = 14;

/**
 * "قال المدير العام لشركة «النور» خالد سعيد إن": of whoever says something, the name stands last before what is said,
 * whatever the office is made of.
 */
export function beforeEnd(
  { tokens, text }: Line,
  head: number,
  offices: readonly string[],
): Found | undefined {
  if (!isSayingVerb(tokens[head - 1])) return undefined;
  const rest = tokens.slice(head + 1, head + 1 + LONGEST);
  // "قال الوزير، في تصريحات، إن": no name follows at once.
  if (rest[0] && /[،:(؛]/.test(rest[0].gap)) return undefined;
  const length = rest.findIndex((token, at) => at > 0 && isEnd(token, at));
  const last = head + length;
  if (length < 0) return undefined;
  const first = nameStart(tokens, head + 2, last);
  // "نفى متحدث وجود أي خلل فني": what is denied.
  if (tokens.slice(head + 1, first).some(({ folded }) => DENIED.test(folded))) return undefined;
  // "سكان قرية كفر حمام": a village.
  if (isAny(tokens[first - 1], ARABIC.towns) || isAny(tokens[first - 1], ARABIC.places)) return undefined;
  const [word, before, from, to] = [tokens[head], tokens[first - 1], tokens[first], tokens[last]];
  if (first >= last || last - first >= LONGEST_NAME || !word || !before || !from || !to) return undefined;
  return { spot: told(text, { word, before, from, to, offices }), next: last + 1 };
}

/** "أما كبير الاقتصاديين في الشركة أرلان سوديرمان فرأى": the same between "as for" and what somebody says. */
export function contrasted({ tokens, text }: Line, at: number): Found | undefined {
  const rest = tokens.slice(at + 1, at + 1 + LONGEST);
  const verb = rest.findIndex(({ folded }) => folded.startsWith("ف") && ARABIC.saying.has(folded.slice(1)));
  const last = at + verb;
  const first = verb < 3 ? last + 1 : nameStart(tokens, at + 2, last);
  const [word, before, from, to] = [tokens[at + 1], tokens[first - 1], tokens[first], tokens[last]];
  if (first >= last || last - first >= LONGEST_NAME || !word || !before || !from || !to) return undefined;
  return { spot: told(text, { word, before, from, to, offices: [] }), next: last + 1 };
}

const DENIED = /^(?:وجود|اي|عدم|صحه|تعرض|حدوث|كل|جميع|وقوع|تلقي|علاقه)$/;

/** Where the name of a speaker has ended: at "that", a comma, a colon, or where and when it was said. */
function isEnd({ folded, gap }: Token, at: number): boolean {
  // "النائب عن الولاية": the small word right behind an office is part of it.
  if (at === 1 && folded === "عن") return false;
  return (folded.length > 1 && ARABIC.that.has(folded)) || /[،:(؛]/.test(gap) || AFTER_NAME.has(folded);
}

const AFTER_NAME = new Set("في خلال امس اليوم امام عقب عبر بعد قبل للصحفيين للصحافيين لدي".split(" "));

function isCountryAt(token: Token | undefined): boolean {
  return token !== undefined && isCountry(token);
}
