/** Places in Arabic sentences that no list has: lakes, rivers, towns. */
import { ARABIC } from "./lexicon.ts";
import type { Line, Spot } from "./spot.ts";
import { isJoined, type Token } from "./tokens.ts";
import { startOf } from "./words-arabic.ts";
import { formsOf } from "./world.ts";

/** A lake or a river by its name. */
export function placeAt({ text, tokens }: Line, at: number): Spot | undefined {
  const [head, next] = [tokens[at], tokens[at + 1]];
  const compound = next && ARABIC.compound.has(next.folded) ? tokens[at + 2] : undefined;
  // "وأدى النجم" is no valley.
  if (!head || !next || !isJoined(next) || /^[وفبل]?[أإ]/.test(head.text)) return undefined;
  if (formsOf(head.folded).some((form) => ARABIC.towns.has(form))) return townOf(tokens, at + 1);
  if (!compound && !/^ال\p{L}{2}/u.test(next.folded) && !isBareName(head, next)) return undefined;
  if (GENERIC.test(next.folded)) return undefined;
  // "تل الشيخ حمد"
  const holy = /^ال(?:شيخ|سيد|امام|سلطان|ملك|امير)ه?$/.test(next.folded) ? tokens[at + 2] : undefined;
  const { end } = compound ?? (holy && isJoined(holy) && !ARABIC.stops.has(holy.folded) ? holy : next);
  const isPlace = (form: string) => ARABIC.places.has(form);
  if (!formsOf(head.folded).some(isPlace)) return undefined;
  const start = startOf(head, isPlace);
  return { kind: "place", name: text.slice(start, end), start, end };
}

/** "جزيرة تانيغاشيما", "معبر جابر": a name without the article; "جزيرة صغيرة" and "سد مهدد" are none. */
function isBareName(head: Token, { folded, text }: Token): boolean {
  if (!/^[وفبل]?(?:جزيره|نهر|بحيره|سد|معبر)$/.test(head.folded) || !/^\p{L}{4,}$/u.test(text)) return false;
  const lists = [
    ARABIC.stops,
    ARABIC.that,
    ARABIC.adjectives,
    ARABIC.saying,
    ARABIC.doing,
    ARABIC.offices,
    ARABIC.bodies,
  ];
  return (
    !lists.some((list) => list.has(folded)) && !/[ةي]$|^م\p{L}{3,}|^[وفبليت]\p{L}{4}|\p{L}{2}ت$/u.test(text)
  );
}

/** "ساحة المعبر": any one of its kind. */
const GENERIC =
  /^ال(?:معبر|مدينه|قريه|بلده|حي|مدرسه|مبني|سوق|جامعه|مستشفي|كنيسه|مسجد|قصر|منزل|دار|ملعب|احتفال|حفل|معركه|معارك|قتال|مخيم|حدود|نهر|بحر|جبل|عمل|عبور|رييسي|رييسيه|جديد|جديده|قديم|قديمه|عام|عامه|منطقه|ساحل|مشاه|واحد|مجاور|مجاوره)$/;

/** "مدينة توزر": a town, by the name alone. */
function townOf(tokens: readonly Token[], at: number): Spot | undefined {
  const [token, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!token) return undefined;
  const { text, folded, start, end } = token;
  // "منطقة تل الشيخ حمد": named as the hill is.
  if (ARABIC.places.has(folded) && /^ال/.test(second?.folded ?? "")) return undefined;
  // "بلدة وادي عتبة"
  if (second && isJoined(second) && OF_TWO.test(folded))
    return { kind: "place", name: `${text} ${second.text}`, start, end: second.end };
  const lists = [ARABIC.stops, ARABIC.that, ARABIC.adjectives, ARABIC.saying, ARABIC.offices, ARABIC.bodies];
  if (!/^\p{L}{3,}$/u.test(text) || lists.some((list) => list.has(folded)) || AROUND.test(folded))
    return undefined;
  const of = second && isJoined(second) && /^(?:دي|دو|دا|ديل|دل|لا)$/.test(second.folded) ? third : undefined;
  if (of && isJoined(of))
    return { kind: "place", name: `${text} ${second?.text} ${of.text}`, start, end: of.end };
  return /^(?:[وفل]\p{L}{4}|بال|ب\p{L}+(?:ه|ها|هم)$)/u.test(text)
    ? undefined
    : { kind: "place", name: text, start, end };
}

const OF_TWO = /^(?:وادي|عين|بئر|بير|ام|ابو|بيت|دير|كفر|تل|خان|راس|سوق|بني|ايت|سيدي|بلدة|ود|حي|شرم|بور)$/;

/** "مدينة ساحلية", "منطقة الشرق الأوسط": what kind of town it is. */
const AROUND = /(?:يه|ين|ات)$|^(?!ال).*ي$|^ال(?:شرق|غرب|شمال|جنوب|وسط|ساحل|خليج|صراع|يورو|متوسط|نزاع)/;
