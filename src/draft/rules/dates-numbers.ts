/** Numbers, days of a month and decades, as dates have them in words. */
import { fold } from "#core/language/fold.ts";

/** "the three last days" and the like are counted in words up to ten. */
const NUMBERS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ["one a an first bir ilk birinci واحد الأول فاتح"],
    ["two second iki ikinci اثنين يومين الثاني"],
    ["three third üç üçüncü ثلاث ثلاثة الثالث"],
    ["four fourth last final dört dördüncü son اربع اربعة الرابع الأخير"],
    ["five beş خمس خمسة"],
    ["six altı ست ستة"],
    ["seven yedi سبع سبعة"],
    ["eight sekiz ثماني ثمانية"],
    ["nine dokuz تسع تسعة"],
    ["ten on عشر عشرة"],
  ].flatMap(([names = ""], index) => names.split(" ").map((name) => [fold(name), index + 1] as const)),
);

/** A number in digits of any script, or in words up to ten; the days of a month also as Arabic counts them. */
export function numberOf(text: string): number | undefined {
  const folded = fold(text);
  return /^\d+$/.test(folded) ? Number(folded) : (NUMBERS[folded] ?? ARABIC_DAYS.get(folded));
}

const ARABIC_ONES = "الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر".split(" ");
const ARABIC_DAY_WORDS = [
  ...ARABIC_ONES,
  ...["الحادي", ...ARABIC_ONES.slice(1, 9)].map((one) => `${one} عشر`),
  "العشرين",
  ...["الحادي", ...ARABIC_ONES.slice(1, 9)].map((one) => `${one} والعشرين`),
  "الثلاثين",
  "الحادي والثلاثين",
];
const ARABIC_DAYS = new Map(ARABIC_DAY_WORDS.map((word, at) => [fold(word), at + 1]));

/** A pattern of the days of a month in Arabic words: الثالث من شباط. */
export const ORDINAL = `(?:${ARABIC_DAY_WORDS.toSorted((a, b) => b.length - a.length).join("|")})`;

/** Decades in words, in the order of their tens from the twenties on: the fifties, ellili, الخمسينيات. */
const DECADES = [
  ["twenties", "yirmili", "العشرينيات", "عشرينيات", "العشرينات", "عشرينات"],
  ["thirties", "otuzlu", "الثلاثينيات", "ثلاثينيات", "الثلاثينات", "ثلاثينات"],
  ["forties", "kırklı", "الأربعينيات", "أربعينيات", "الأربعينات", "أربعينات"],
  ["fifties", "ellili", "الخمسينيات", "خمسينيات", "الخمسينات", "خمسينات"],
  ["sixties", "altmışlı", "الستينيات", "ستينيات", "الستينات", "ستينات"],
  ["seventies", "yetmişli", "السبعينيات", "سبعينيات", "السبعينات", "سبعينات"],
  ["eighties", "seksenli", "الثمانينيات", "ثمانينيات", "الثمانينات", "ثمانينات"],
  ["nineties", "doksanlı", "التسعينيات", "تسعينيات", "التسعينات", "تسعينات"],
];

/** A pattern of every decade's name, in all languages. */
export const DECADE = DECADES.flat().join("|");

/** The last two digits of a decade: in words, or already in digits. */
export function tensOf(name: string): number | undefined {
  if (/^[2-9]0$/.test(name)) return Number(name);
  const index = DECADES.findIndex((names) => names.some((each) => fold(each) === fold(name)));
  return index < 0 ? undefined : (index + 2) * 10;
}
