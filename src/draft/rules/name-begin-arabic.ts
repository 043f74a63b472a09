/** Where an Arabic name begins by itself, without a title or office before it; and what only looks so. */
import { ARABIC } from "./lexicon.ts";
import { isJoined, type Token } from "./tokens.ts";
import { isAny, isCity, isCountry, isGiven } from "./words-arabic.ts";

/** "صاحب السمو الملكي الأمير": what a prince is called, before his title. */
export function isHighness(tokens: readonly Token[], at: number): boolean {
  const [folded = "", next = ""] = [tokens[at]?.folded, tokens[at + 1]?.folded];
  return HIGHNESS.test(folded) || (/^[وفل]?صاحبه?$/.test(folded) && HIGHNESS.test(next));
}

const HIGHNESS = /^ال(?:سمو|جلاله|فخامه|معالي|سعاده|غبطه|قداسه|سياده|فضيله)$/;

/** "عن عمر ناهز 81 عاماً": an age. */
export function isAge(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    /^عمر$/.test(token?.folded ?? "") && (before?.folded === "عن" || /^[ي]?ناهز$/.test(next?.folded ?? ""))
  );
}

/** "أبو القاسم الشابي", "أبو بكر محمود": called by a son, and by a family or another name. */
export function isByFather(tokens: readonly Token[], at: number): boolean {
  if (!/^[وفبل]?(?:ابو|ابي|ابن)$/.test(tokens[at]?.folded ?? "")) return false;
  const [son, next] = [tokens[at + 1], tokens[at + 2]];
  return (
    son !== undefined &&
    next !== undefined &&
    isJoined(son) &&
    isJoined(next) &&
    (isGiven(next) || /^ال\p{L}{2,}ي$/u.test(next.folded))
  );
}

/** "أم علي": a father or mother is called by the first child. */
export function isByChild(tokens: readonly Token[], at: number): boolean {
  return /^[وف]?(?:ام|ابو|ابي)$/.test(tokens[at]?.folded ?? "") && isChild(tokens[at + 1]?.folded ?? "");
}

/** علي is also how على, a preposition, is folded: no given name elsewhere. */
function isChild(folded: string): boolean {
  return ARABIC.given.has(folded) || folded === "علي" || folded === "حسن";
}

/** "لاحظت ريما المصري، الطبيبة في …,": two words of a name's shape before a comma and a title. */
export function isBeforeTitle(tokens: readonly Token[], at: number): boolean {
  const [first, family, title] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!first || !family || !title || !isJoined(first) || !isJoined(family)) return false;
  const isTitle = /^،\s+$/.test(title.gap) && /^ال/.test(title.folded) && isAny(title, ARABIC.titles);
  const lists = [ARABIC.bodies, ARABIC.offices, ARABIC.titles, ARABIC.saying, ARABIC.places, ARABIC.stops];
  const isFamily = /^ال\p{L}{2,}ي$/u.test(family.folded);
  const isBare = /^(?!ال|[وفبل]ال|لل)\p{L}{3,}$/u.test(first.folded);
  return isTitle && isFamily && isBare && !lists.some((list) => isAny(first, list));
}

/** "زار إيمانويل ماكرون": a name of another language, and a word that is none of the usual ones. */
export function isForeign(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    isAny(tokens[at], ARABIC.foreignGiven) &&
    next !== undefined &&
    isJoined(next) &&
    !/^ال\p{L}/u.test(next.folded) &&
    !isCity(next)
  );
}

/** "شعبان توفيق", "صالح العنزي": what may be a word is a name before another given name, or that of a family. */
export function isBeforeName(next: Token | undefined): boolean {
  if (!next || !isJoined(next)) return false;
  if (
    ARABIC.given.has(next.folded) ||
    (ARABIC.compound.has(next.folded) && !/^(?:نور|شمس|عز|دا|دو)$/.test(next.folded))
  )
    return true;
  return /^ال\p{L}{2,}ي$/u.test(next.folded) && !isCountry(next) && !KINDS.test(next.folded);
}

/** Adjectives of what something is of, and no family's name: "أمل السياسي". */
const KINDS =
  /^ال(?:سياسي|اقتصادي|اجتماعي|امني|عسكري|ثقافي|علمي|رياضي|اعلامي|قانوني|طبي|صحي|ماضي|حالي|تالي|ثاني|عالمي|دولي|محلي|وطني|اقليمي|رسمي|حكومي|شعبي|انساني|ديني|تاريخي|مالي|تجاري|صناعي|زراعي|بحري|جوي|بري|نووي|رقمي|الكتروني|اسلامي|عربي|غربي|شرقي|شمالي|جنوبي|اساسي|رييسي|نهايي|اولي|داخلي|خارجي|حقيقي|كلي|جزيي|سنوي|شهري|يومي|اسبوعي|جماعي|فردي|قومي|اوروبي|افريقي|اميركي|امريكي|اسراييلي|فلسطيني|برلماني|قضايي|جنايي|دستوري|اداري|تنفيذي|تقليدي|طبيعي|بشري|بييي|جغرافي|فني|تقني|ادبي|روايي|سينمايي|مسرحي|موسيقي|مفتي|قاضي|محامي|نادي|والي|راعي|ثانوي|جامعي|عام|مستوي|مستشفي|اقصي|اعلي|ادني|معني|منفي|مرمي|ملتقي|مبني|مدي|هوي|فتوي|قوي|ثني|اولي|كبري)$/;
