/** What looks like the first word of an Arabic body's name, and is none there. */
import { ARABIC } from "./lexicon.ts";
import { isJoined, type Token } from "./tokens.ts";
import { isAny, isCity, isCountry, isGiven, isPeople, isSayingVerb } from "./words-arabic.ts";

/** True where another body follows, or a name, or what makes the word an ordinary one. */
export function isOtherHead(head: Token, next: Token | undefined): boolean {
  return leadsToBody(head, next) || isTitleHere(head, next);
}

/** True for a word behind the first one with which it is any body of its kind: "اللجنة المختصة", "كلية للطب". */
export function isAnyOfKind(folded: string, isDefinite: boolean): boolean {
  return GENERIC.test(folded) || (!isDefinite && /^لل/.test(folded));
}

/** "إدارة المركز", "غرفة التحكم": part of any body; it counts where it is met again, or where it says something. */
export function isLoose(tokens: readonly Token[], at: number): boolean {
  const [before, head, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isPart = LOOSE.test(head?.folded ?? "") && !OWN.test(next?.folded ?? "") && !isPlaceName(next);
  // "اللجنة التقنية": any one of its kind.
  const isKind =
    /^[وفبل]?(?:ال|لل)(?:لجنه|جنه|فريق|مجموعه|شركه|خليه|وحده|فرقه)$/.test(head?.folded ?? "") &&
    /^ال\p{L}+يه?$/u.test(next?.folded ?? "") &&
    !isPeople(next);
  return (isPart || isKind) && !isSayingVerb(before) && !ARABIC.according.has(before?.folded ?? "");
}

const LOOSE = /^[وفبل]?(?:ال)?(?:اداره|غرفه|محطه|اسطول|مكتب|تنظيم|قياده|برنامج|قوه|حمله)$/;
const OWN =
  /^(?:ال)?(?:تجاره|صناعه|ملاحه|سياحه|فنادق|مقاصه|امم|متحده|مدعي|مكتب|بحر|ارصاد|احصا|مراقبه|وطني|فيدرالي|دوله|قاعده|اغذيه|جيش|اركان|قوات|مركزيه|اميركيه|امريكيه|عسكريه)/;

function isPlaceName(token: Token | undefined): boolean {
  return token !== undefined && (isCity(token) || isCountry(token));
}

/** "اللجنة المشتركة", "المحكمة نفسها": adjectives that make no name. */
const GENERIC =
  /^(?:ال)?(?:مشترك|معني|ابيض|احمر|اخضر|ازرق|اصفر|اول|ثاني|ثالث|ضيف|مضيف|زاير|مختص|مذكور|جديد|حالي|سابق|تابع|اخر|اخري|نفس|نفسها|كبر|كبري|عامل|منظم|مشارك|محتل|مسلح|اجنبي|غربي|روسي|اداره|امنا|مديرين|تنفسي|هضمي|عصبي|مناعي|زلزال|هزه|عاصفه|اعصار|اهتمام|ميداني|منازل|عمل|نادي|جامعه|شركه|مصنع|مستشفي|منظمه|جمعيه|نقابه|هيئه|بلديه|مدرسه)ه?$/;

/** "اللواء الصادق البدوي": a general, and no brigade. */
function isTitleHere(head: Token, next: Token | undefined): boolean {
  return isAny(head, ARABIC.titles) && (isGiven(next) || ARABIC.givenWithArticle.has(next?.folded ?? ""));
}

/** "رئاسة اتحاد الكتاب", "فريق حزب الأمل": the body is the one that follows. */
function leadsToBody({ folded }: Token, next: Token | undefined): boolean {
  const isBody = next !== undefined && isJoined(next) && ARABIC.bodies.has(next.folded);
  if (isBody && !/^ال/.test(next.folded) && PARTS.test(folded)) return true;
  // "المصلحة العامة"
  if (/^[وفبل]?(?:ال|لل)مصلحه$/.test(folded)) return true;
  if (/^[وفبل]?رياسه$/.test(folded)) return !OF_STATE.test(next?.folded ?? "");
  return /^[وفبل]?حركه$/.test(folded) && MOVING.test(next?.folded ?? "");
}

const PARTS = /^[وفبل]?(?:رياسه|قياده|اداره|فريق|كتله|عضويه|مقر|امانه)$/;

/** "برئاسة المعاني" is no body, "رئاسة الجمهورية" is one; "حركة الشاحنات" is traffic. */
const OF_STATE = /^(?:ال(?:جمهوريه|وزرا|حكومه|اركان|مجلس|برلمان|نيابه|عامه)|اركان|مجلس)/;
const MOVING =
  /^(?:ال)?(?:شاحنات|مرور|سير|طيران|ملاحه|تجاره|قطارات|مسافرين|سفن|بيع|شرا|نقل|سياحه|سوق|بضايع|نزوح|اسعار|ترجمه|عبور|دخول|تنقل|تنقلات|اموال|مراكب|جثامين|حافلات|سيارات|ركاب|صادرات|واردات)$/;
