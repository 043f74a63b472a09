/** What goes on with an Arabic body's name without the article: للتخطيط، والسكان، ومكافحة الفساد. */
import { ARABIC } from "./lexicon.ts";
import { isJoined, type Token } from "./tokens.ts";
import { isAny, isPeople, isTitled } from "./words-arabic.ts";

/** What goes on with a body's name: "المعهد القومي لعلوم البحار", "وزارة الصحة والسكان", "المندوبية السامية للتخطيط". */
export function isAdded(tokens: readonly Token[], at: number, head: number): boolean {
  const { folded = "" } = tokens[at] ?? {};
  const isFirst = at === head + 1;
  // After a nationality the name has ended: "القوات الجوية المصرية للتعرف".
  const isEnded = !isFirst && isPeople(tokens[at - 1]) && isOfState(tokens[head]);
  if (/^لل\p{L}{2}/u.test(folded)) return !isEnded;
  if (isFirst) return false;
  const isFor =
    /^ل\p{L}{3}/u.test(folded) &&
    !TO_DO.test(folded) &&
    !isAlreadyFor(tokens, at, head) &&
    /^ال/.test(tokens[at + 1]?.folded ?? "");
  const isAnd =
    (/^وال\p{L}{3}/u.test(folded) && !isAny(tokens[at], ARABIC.bodies) && !isTitled(tokens[at])) ||
    isAndTask(tokens, at);
  if (FOR.test(folded)) return true;
  return isAnd || (isFor && !isEnded && /^(?:وال|بال|ال|لل)/.test(tokens[head]?.folded ?? ""));
}

/** "المنظمة العالمية للملكية لعقد الاجتماع": what is done to some end. */
const TO_DO =
  /^ل(?:عقد|بحث|مناقشه|دعم|اجرا|منع|مواجهه|تنفيذ|اقرار|اعلان|توقيع|حل|وقف|انقاذ|تسليم|مطالبه|الاطلاع|زياده|تجنب|استيناف|تقديم|متابعه)$/;

function isAlreadyFor(tokens: readonly Token[], at: number, head: number): boolean {
  return tokens.slice(head + 1, at).some(({ folded }) => /^لل/.test(folded));
}

/** "هيئة النزاهة ومكافحة الفساد": a second thing that a body does. */
function isAndTask(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  return next !== undefined && isJoined(next) && /^ال/.test(next.folded) && TASK.test(token?.folded ?? "");
}

const TASK =
  /^و(?:مكافحه|حمايه|تنميه|تطوير|دعم|رعايه|شوون|مراقبه|تنظيم|تقنيه|استصلاح|اداره|حقوق|جوده|سلامه|رياده|بحوث|دراسات|صون|حفظ|صيانه|ترقيه|تربيه|تعليم|علوم|صناعه|تجاره)$/;

/** Forces and offices of a state are called by its name, and by nothing after that; others go on: "المنتدى التونسي للحقوق". */
function isOfState(head: Token | undefined): boolean {
  return /(?:قوات|جيش|شرطه|حرس|حكومه|خارجيه|داخليه|وزاره|برلمان)$/.test(head?.folded ?? "");
}

/** "مجلس التعاون لدول الخليج", "المعهد القومي لعلوم البحار": what a body is for. */
const FOR = /^ل(?:دول|حقوق|شوون|علوم|كره|مكافحه|حمايه|رعايه|تنسيق|حفظ|تنميه|بحوث|شباب|ادباء|كتاب|صحفيين)$/;
