/** Bodies and places in Arabic sentences: ministries, universities, companies, lakes. */
import { elsewhereIn } from "#core/claim/world.ts";
import { isAdded } from "./body-added-arabic.ts";
import { isAnyOfKind, isLoose, isOtherHead } from "./body-head-arabic.ts";
import { knownAt, knownBody } from "./known-bodies-arabic.ts";
import { ARABIC } from "./lexicon.ts";
import { nameEnd } from "./name-end-arabic.ts";
import { placeAt } from "./places-arabic.ts";
import type { Line, Spot } from "./spot.ts";
import { isJoined, type Token } from "./tokens.ts";
import {
  isAny,
  isCity,
  isCountry,
  isGiven,
  isOrdinal,
  isPeople,
  startOf,
  unjoined,
  withoutArticle,
} from "./words-arabic.ts";
import { formsOf } from "./world.ts";

/** Every body and place that the sentence names. */
export function bodiesIn(line: Line): Spot[] {
  const all = line.tokens.flatMap(
    (_, at) => knownAt(line, at) ?? bodyAt(line, at) ?? placeAt(line, at) ?? [],
  );
  return all.filter((body, at) => !all.slice(0, at).some((other) => body.start < other.end));
}

/** Most words of a body's name. */
const MOST_OF_BODY = 6;

/** A ministry, university or company by its name. */
function bodyAt({ number, text, tokens }: Line, at: number): Spot | undefined {
  const head = tokens[at];
  const form = head && formsOf(head.folded).find((each) => isBody(each));
  if (!head || form === undefined || isOtherHead(head, tokens[at + 1])) return undefined;
  const isDefinite = form.startsWith("ال");
  // "وزير الخارجية" and "وزارة الخارجية" are no body called "الخارجية".
  if (/^(?:ال)?(?:خارجيه|داخليه)$/.test(form) && isOfficeOrBody(tokens[at - 1])) return undefined;
  const quoted = quotedName({ number, text, tokens }, at);
  let next = quoted ?? afterNamesake(tokens, at);
  while (next < tokens.length && next - at < MOST_OF_BODY && isOfBody(tokens, next, at)) next += 1;
  const last = tokens[next - 1];
  if (!last || next === at + 1 || isAnyOfKind(tokens[at + 1]?.folded ?? "", isDefinite)) return undefined;
  const start = startOf(head, isBody);
  const end = quoted === next ? text.indexOf(closing(tokens[at + 1]), last.end) + 1 : last.end;
  const short = inBrackets(text, end);
  return {
    kind: "organization",
    name: unjoined(text.slice(start, end)),
    start,
    end,
    ...(short !== undefined && { short }),
    ...(isLoose(tokens, at) && { isUnsure: true }),
  };
}

/** "وكالة استكشاف الفضاء (جاكسا)": a shorter name of one word. */
function inBrackets(text: string, end: number): string | undefined {
  return /^ (?:\(«?|«)(?<short>[\p{Script=Arabic}]{3,}|\p{Lu}{2,6})(?:»?\)|»)/u.exec(text.slice(end))?.groups
    ?.short;
}

/** "مركز محمد بن راشد للفضاء": a body that is called after somebody; the first word behind that name. */
function afterNamesake(tokens: readonly Token[], head: number): number {
  const first = tokens[head + 1];
  const isNamed = AFTER_PEOPLE.test(tokens[head]?.folded ?? "") && ARABIC.given.has(first?.folded ?? "");
  return isNamed ? Math.max(head, nameEnd(tokens, head + 1, false)) + 1 : head + 1;
}

const AFTER_PEOPLE =
  /^[وفبل]?(?:مركز|مستشفي|جامعه|موسسه|مدرسه|مطار|متحف|معهد|مكتبه|مسجد|جامع|مسرح|ثانويه|اكاديميه)$/;

/** "شركة «أعمدة الرافدين»": a name in quotation marks. Gives the first word after it. */
function quotedName({ text, tokens }: Line, head: number): number | undefined {
  const first = tokens[head + 1];
  // "قالت الشبكة «سترى …»": what is said begins.
  if (!first || !/^\s[«“"]$/.test(first.gap) || /^[وفبل]?ال/.test(tokens[head]?.folded ?? ""))
    return undefined;
  const end = text.indexOf(closing(first), first.start);
  const length = tokens.slice(head + 1).filter((token) => token.end <= end).length;
  return end < 0 || length > MOST_OF_BODY ? undefined : head + 1 + length;
}

function closing(token: Token | undefined): string {
  return { "«": "»", "“": "”" }[token?.gap.at(-1) ?? ""] ?? '"';
}

function isOfficeOrBody(token: Token | undefined): boolean {
  return isAny(token, ARABIC.offices) || isAny(token, ARABIC.bodies);
}

function isBody(form: string): boolean {
  return ARABIC.bodies.has(form) || (form.startsWith("ال") && ARABIC.bodies.has(withoutArticle(form)));
}

/** Heads after which a name without the article may stand: شركة هافيلسان. */
const WITH_NAMES = new Set(
  "شركه مصنع بنك مصرف نادي مهرجان حزب حركه صحيفه قناه فريق جامعه مستشفي منتخب وكاله".split(" "),
);

function isOfBody(tokens: readonly Token[], at: number, head: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (isOfRuler(tokens, at, head)) return true;
  if (isTitleInBody(tokens, at) || ARABIC.stops.has(token.folded) || TIMES.test(token.folded)) return false;
  // "مركز «أفق» للدراسات", "شركة «أفق» الليبية"
  if (at > head + 1 && isJoined(token) && SECOND.has(token.folded)) return true;
  if (at > head + 1 && /^[»”"]\s+$/.test(token.gap)) return /^لل/.test(token.folded) || isPeople(token);
  return isJoined(token) && goesOn(tokens, at, head);
}

/** Somebody's title ends a body's name; "الأثرية" is one, and of which kind a mission is as well. */
function isTitleInBody(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!isAny(token, ARABIC.titles)) return false;
  return !/^ال\p{L}{2,}يه?$/u.test(token?.folded ?? "") || isGiven(next);
}

function goesOn(tokens: readonly Token[], at: number, head: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!token) return false;
  const isFirst = at === head + 1;
  if (isFirst && (isFirstOfBody(token, tokens[head]) || isLinked(tokens, at) || isCity(token))) return true;
  if (!/^ال\p{L}{2}/u.test(token.folded)) return isRegion(token) || isAdded(tokens, at, head);
  // "أعلنت الحكومة الحداد": behind a body with the article only what it is like goes on.
  if (isFirst && /^[وفبل]?(?:ال|لل)/.test(tokens[head]?.folded ?? "")) return isLike(token.folded);
  return isDefiniteNext(before, token);
}

/** Whether a word with the article goes on with a body's name, behind the word before it. */
function isDefiniteNext(before: Token | undefined, token: Token): boolean {
  // "اللجنة الأردنية السورية المشتركة"; "منظمة العفو الدولية السلطات": another noun begins.
  if (isPeople(before)) return isPeople(token) || /^ال(?:مشترك|دولي|عالي|سامي)ه?$/.test(token.folded);
  // "وكالة الإمارات للفضاء المنصة": what the body is for ends its name, but for of which kind that is.
  if (/^لل/.test(before?.folded ?? "")) return isLike(token.folded);
  return !WORLDWIDE.test(before?.folded ?? "");
}

/** An adjective with the article: of a people or kind, or one of the usual ones. */
function isLike(folded: string): boolean {
  return /يه?$/.test(folded) || LIKE.test(folded);
}

const LIKE =
  /^ال(?:عام|عليا|اعلي|مسلح|موقت|متحد|خاص|سامي|حر|حره|دايم|مستقل|مختلط|كبري|صغري|مشترك|منظم|وطني|احمر|ابيض|شريف|ديمقراطي|موحد|منتخب|مكلف|مركزي|مقدس|هاشمي)ه?$/;

/** "جامعة السلطان قابوس", "جامعة محمد الأول": what is called after a ruler. */
function isOfRuler(tokens: readonly Token[], at: number, head: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || !isJoined(token) || at > head + 3) return false;
  if (at === head + 1)
    return ARABIC.rulers.has(token.folded) && next !== undefined && isJoined(next) && isBare(next);
  return (
    (at === head + 2 && ARABIC.rulers.has(before?.folded ?? "") && isBare(token)) || isOrdinal(before, token)
  );
}

function isBare({ folded }: Token): boolean {
  return !/^ال|^[وفبل]\p{L}{4}/u.test(folded) && !ARABIC.stops.has(folded);
}

/** Later words of companies' names: "وكالة فرانس برس", "شركة إكسون موبيل". */
const SECOND = new Set(
  "برس اويل غاز اير بنك غروب موتورز انرجي انرجيز فارما تلكوم تيليكوم بتروليوم كابيتال هولدنغ انترناشونال نيوز تايمز موبيل كومباني سيستمز تك".split(
    " ",
  ),
);

const WORLDWIDE = /^ال(?:دولي|عالمي)ه?$/;

const TIMES = /^(?:ال)?(?:شهر|اسبوع|سنه|يوم)$/;

/** A country or continent: وكالة تونس أفريقيا للأنباء. */
function isRegion({ folded }: Token): boolean {
  return elsewhereIn([folded]).some(({ kind }) => kind !== "city");
}

/** "سلطة الموانئ" of "هيئة سلطة الموانئ", and names without the article: شركة هافيلسان. */
function isFirstOfBody({ folded, text }: Token, head: Token | undefined): boolean {
  if (/[ًٌٍ]/.test(text)) return false;
  const takesName = formsOf(head?.folded ?? "").some((form) => WITH_NAMES.has(form));
  // "مستشفى ميداني": of which kind it is.
  if (
    /(?:ي|يه)$/.test(folded) &&
    !/^ال/.test(folded) &&
    !ARABIC.given.has(folded) &&
    !isCityOrCountry(folded)
  )
    return false;
  if (takesName && knownBody([folded]) > 0) return true;
  return ARABIC.bodies.has(folded) || (takesName && !ARABIC.saying.has(folded) && !/^ل/.test(folded));
}

function isCityOrCountry(folded: string): boolean {
  return elsewhereIn([folded]).length > 0;
}

/** "محكمة جنايات الكرخ", "مركز بحوث الصحراء": a noun between the head and one with the article. Verbs are left out. */
function isLinked(tokens: readonly Token[], at: number): boolean {
  const [head, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!head || !token || !next || /^[وفب]?(?:ال|لل)/.test(head.folded)) return false;
  const { folded, text } = token;
  if (!isJoined(next) || !(/^ال\p{L}{3}/u.test(next.folded) || isCountry(next))) return false;
  const isVerb = /^[يت]\p{L}{2,3}$/u.test(folded) || (/\p{L}{2}ت$/u.test(folded) && !/ات$/.test(folded));
  const isOther = ARABIC.saying.has(folded) || ARABIC.stops.has(folded) || ARABIC.given.has(folded);
  return !isVerb && !isOther && !/^(?:ال|لل|[وفبلك](?=\p{L}{4}))/u.test(folded) && !/[ًٌٍ]/.test(text);
}
