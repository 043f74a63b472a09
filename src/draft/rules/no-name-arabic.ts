/** Words that Arabic names do not have: verbs, offices, what somebody does or has. */
import { ARABIC } from "./lexicon.ts";
import { isJoined, type Token } from "./tokens.ts";
import { isGiven, withoutArticle } from "./words-arabic.ts";

const SPEAKING = [ARABIC.saying, ARABIC.severalSay, ARABIC.whileSaying];
const CRAFTS =
  /^ال(?:معلم|فلاح|صياد|شاعر|كاتب|راعي|حكم|بطل|راحل|مصور|مخترع|سباح|حداد|نجار|خطيب|حكيم|امام|قاضي|شاب|مهاجر)$/;
const KINDS = [ARABIC.bodies, ARABIC.offices, ARABIC.titles];

/** A verb, office or body, or a word written together with "and", "in" or "to". `place`: which word of the name it would be. */
export function isNoName(folded: string, place: number): boolean {
  if (isVerb(folded, place) || isKind(folded, place) || (place > 0 && isNounOfDoing(folded, place)))
    return true;
  if (place === 1 && MAGHREB.test(folded)) return false;
  // "تجربته", "بلادهم": what is somebody's is not somebody.
  if (/\p{L}{2}(?:ته|تها|تهم|اتهم|ائه|ائها)$/u.test(folded) || (place > 0 && /^ب\p{L}{2,}ه$/u.test(folded)))
    return true;
  return (
    /^(?:و(?!و)|ف(?=ال)|ب(?=ال)|لل)\p{L}{2}/u.test(folded) ||
    (place > 0 && LEADING.test(folded)) ||
    (place > 1 && /^[بل]\p{L}{4,}/u.test(folded))
  );
}

function isVerb(folded: string, place: number): boolean {
  const forms = [folded, folded.replace(/^[وف](?=\p{L}{3})/u, "")];
  const lists = place > 0 ? [...SPEAKING, ARABIC.doing] : SPEAKING;
  return forms.some((form) => lists.some((list) => list.has(form)));
}

/** An office, title or body; "وليد المعلم": a craft with the article is a family's name as well. */
function isKind(folded: string, place: number): boolean {
  return KINDS.some((list) => list.has(folded)) && !(place === 1 && CRAFTS.test(folded));
}

function isNounOfDoing(folded: string, place: number): boolean {
  const isFamily = place === 1 && /^ال(?![متا]\p{L}{3,})\p{L}{2,4}ات$/u.test(folded);
  const isGivenName =
    ARABIC.given.has(withoutArticle(folded)) || ARABIC.alsoGiven.has(withoutArticle(folded));
  return isOfDoing(folded) && !isFamily && !isGivenName;
}

/** "بنسودة", "بوريطة": names of families, and no words written together with "in". */
const MAGHREB =
  /^(?:بن|بو|بل)(?!س?به$|نحو|نا|نجاح|نفس|نص|نقل|نشر|ضوح|قف|صف|صول|ضع|فد|اقع|اسط|جود|لاي|فاه|لقا|قا|اد|غ|قب|وغ|جن|ده|ا$|نسبه|حو|جاح|فسه|قل|شر)\p{L}{3,}$/u;

/** "محمد عواد التعليق", "ناصر منسي الاتفاق": nouns of what is done, as Arabic forms them of longer verbs, with the article. */
function isOfDoing(folded: string): boolean {
  return /^ال(?:ت\p{L}{2}ي\p{L}|ت\p{L}ا\p{L}{2}|ا(?:\p{L}ت|ن\p{L}|ست\p{L})\p{L}ا\p{L}|م\p{L}ا\p{L}{2}ه|\p{L}{3,}ات|\p{L}{2,}يين|\p{L}{4,}(?:ون|ين))$/u.test(
    folded,
  );
}

/** "أيمن شوقي قيمة العقد", "مارسيل كولر ارتياحه": what somebody speaks of. */
export function isObject({ text }: Token, next: Token | undefined): boolean {
  const isOfNext = next !== undefined && isJoined(next) && /^ال/.test(next.text);
  return /\p{L}{3}(?:ه|ها|هم)$/u.test(text) || (isOfNext && !/^ال/.test(text));
}

/** "يوسف غضبه": what is somebody's; a few names end with the same letter. */
export function isTheirs({ text, folded }: Token): boolean {
  return (
    /\p{L}{2}(?:[^يى]ه|ها|هم)$/u.test(text) && !/^(?:الله|ربه|اللاه|فقيه|طنطاه|كراه|مطاوعه)$/.test(folded)
  );
}

/** Small words and what is written together with them, which open what is told next. */
const LEADING =
  /^(?:ل(?:مده|فتره|موسم|عام|سنه|اجل|صالح|قا|دي|حظه|كل|بحث|دعم|منع|مواجهه|مناقشه|حضور|اول|نحو|صحيفه|وكاله|قناه|مجله|جريده|اذاعه|كره|متابعه|رييس|وزير|مجلس|مدرب|فريق|نادي|شركه|لجنه)|ب(?:تصريح|تصريحات|دفع|ظهور|غطا|عدم|حصول|مستوي|لقب|كاس|بطوله|جايزه|منصب|عقد|مبلغ|عد|قيمه|سعر|هدف|سبب|شان|حضور|قياده|رياسه|نسبه|نحو|تهمه|طلب|دعوه|رفقه|مشاركه|لقا|دلا|عدما))$/;

/** "ماكرون سيزور": what will be done; "كير ستارمر" is a name, as a given one stands before it. */
export function isToBeDone(tokens: readonly Token[], at: number, from: number): boolean {
  const [folded = "", next] = [tokens[at]?.folded, tokens[at + 1]];
  if (!/^س[يت]\p{L}{2}/u.test(folded)) return false;
  if ([ARABIC.doing, ARABIC.saying].some((list) => list.has(folded.slice(1)))) return true;
  // "المدرب سيموني إنزاغي": a word follows that is no object.
  if (at === from)
    return (
      !next || !isJoined(next) || /^(?:ال|[بل]\p{L}{3})/u.test(next.folded) || ARABIC.stops.has(next.folded)
    );
  return !isGiven(tokens[from]);
}

/** "إدريس فقدت": after an Arab name, what a woman does; a few names end so as well. */
export function isOfWoman(folded: string, first: Token | undefined): boolean {
  if (!ARABIC.given.has(first?.folded ?? "") || ARABIC.given.has(folded)) return false;
  return (
    /\p{L}{2}[^ا]ت$/u.test(folded) &&
    !/^(?:رفعت|طلعت|جودت|مدحت|عزت|حكمت|شوكت|بهجت|نشات|رافت|صفوت|عصمت|نجدت|بركات)$/.test(folded)
  );
}

/** "بوش تجاوز", "مبارك تناولت": verbs by their form; "ترامب" is none behind his given name. */
export function isVerbByForm(token: Token): boolean {
  return (
    /^ت\p{L}ا\p{L}(?:[^هي]|\p{L}ت)$|^(?:است|ان|ا\p{L}ت)\p{L}{2,}ت$|^ا[^ل]ت\p{L}{2}$/u.test(token.folded) &&
    !isGiven(token)
  );
}

/** "محمد ثالثا", "عباس تكريما": how or why, behind an Arab given name. */
export function isAdverbByForm(token: Token): boolean {
  return /^(?!ال)\p{L}{4,}ا$/u.test(token.folded) && !isGiven(token);
}
