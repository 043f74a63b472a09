/** What goes on with an Arabic body's name behind its first word. */
import { elsewhereIn } from "#core/claim/world.ts";
import { isAdded } from "./body-added-arabic.ts";
import { knownBody } from "./known-bodies-arabic.ts";
import { ARABIC } from "./lexicon.ts";
import { isJoined, type Token } from "./tokens.ts";
import { isAny, isCity, isCountry, isGiven, isOrdinal, isPeople } from "./words-arabic.ts";
import { formsOf } from "./world.ts";

/** True for a word that goes on with the name of the body whose first word stands at `head`. */
export function isOfBody(tokens: readonly Token[], at: number, head: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (isOfRuler(tokens, at, head)) return true;
  if (isTitleInBody(tokens, at) || isNeverOfBody(token)) return false;
  // "مركز «أفق» للدراسات", "شركة «أفق» الليبية"
  if (at > head + 1 && isJoined(token) && SECOND.has(token.folded)) return true;
  if (at > head + 1 && /^[»”"]\s+$/.test(token.gap)) return /^لل/.test(token.folded) || isPeople(token);
  return isJoined(token) && goesOn(tokens, at, head);
}

/** "وزارة الاقتصاد القى", "وكالة و5900": small words, times, verbs, numbers. */
function isNeverOfBody({ folded }: Token): boolean {
  const lists = [ARABIC.stops, ARABIC.doing, ARABIC.saying];
  return TIMES.test(folded) || /^[وفبل]?\p{N}/u.test(folded) || lists.some((list) => list.has(folded));
}

/** Heads after which a name without the article may stand: شركة هافيلسان. */
const WITH_NAMES = new Set(
  "شركه مصنع بنك مصرف نادي مهرجان حزب حركه صحيفه قناه جامعه مستشفي منتخب وكاله".split(" "),
);

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
  if (isFirst && !agrees(tokens[head], token)) return false;
  if (isFirst && (isFirstOfBody(token, tokens[head]) || isLinked(tokens, at) || isCity(token))) return true;
  if (!/^ال\p{L}{2}/u.test(token.folded)) return isRegion(token) || isAdded(tokens, at, head);
  // "أعلنت الحكومة الحداد": behind a body with the article only what it is like goes on.
  if (isFirst && /^[وفبل]?(?:ال|لل)/.test(tokens[head]?.folded ?? "")) return isLike(token.folded);
  return isDefiniteNext(before, token);
}

/** "رئيس الحكومة الإسباني", "الحزب العسكرية": an adjective of another gender than the first word is of something else. */
function agrees(head: Token | undefined, token: Token): boolean {
  const [isHers, isAdjective] = [/ه$/.test(head?.folded ?? ""), /^ال\p{L}{2,}يه?$/u.test(token.folded)];
  if (!isAdjective || !/^[وفبل]?(?:ال|لل|خارجي|داخلي)/.test(head?.folded ?? "")) return true;
  return /(?:ات|ا|ي)$/.test(head?.folded ?? "") || isHers === /ه$/.test(token.folded);
}

/** Whether a word with the article goes on with a body's name, behind the word before it. */
function isDefiniteNext(before: Token | undefined, token: Token): boolean {
  // "اللجنة الأردنية السورية المشتركة"; "منظمة العفو الدولية السلطات": another noun begins.
  if (isPeople(before))
    return isPeople(token) || /^ال(?:مشترك|دولي|عالي|سامي|رسمي|حكومي|اتحادي|وطني)ه?$/.test(token.folded);
  // "وكالة الإمارات للفضاء المنصة": what the body is for ends its name, but for of which kind that is.
  if (/^لل/.test(before?.folded ?? "")) return isLike(token.folded);
  if (NO_MORE.test(token.folded)) return false;
  // "نقابة المهندسين الزراعيين الخطة": behind what it is like another noun begins.
  if (/^ال\p{L}{2,}(?:ي|يه|يين|يات|يون)$/u.test(before?.folded ?? ""))
    return isLike(token.folded) || /(?:يين|يات|يون)$/.test(token.folded);
  // "المحكمة العليا التدخل"
  if (LIKE.test(before?.folded ?? "")) return isLike(token.folded);
  return !WORLDWIDE.test(before?.folded ?? "");
}

/** "سلطة المياه الأسبق": of whoever holds an office there. */
const NO_MORE = /^ال(?:اسبق|سابق|حالي|راحل|مستقيل|مكلف|جديد|دايم|مقبل|ماضي|جاري|حاكم|معارض)ه?$/;

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
  const isNamed = (word: string) => elsewhereIn([word]).some(({ kind }) => kind !== "city");
  // "حزب الله وإسرائيل", "معهد البراكين بالفلبين"
  return isNamed(folded) && !(/^[وفبل]/.test(folded) && isNamed(folded.slice(1)));
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
