/** Numbers and durations in the words of a text, in digits of all scripts and in words of three languages. */
import { words } from "#core/language/fold.ts";
import type { Language } from "#core/language/language.ts";
import type { ClaimWord } from "./sentences.ts";

/** A unit of time, from which durations are made. */
export type TimeUnit = "minute" | "hour" | "day" | "week" | "month" | "year";

type Duration = {
  readonly kind: "duration";
  readonly unit: TimeUnit;
  readonly count?: number;
  readonly length: number;
};

/** A duration that begins at a word: "three weeks", "شهرين", "several days", "يوم واحد", "günlerce". */
export function durationAt(tokens: readonly ClaimWord[], at: number): Duration | undefined {
  const [first, next] = [tokens[at]?.word ?? "", tokens[at + 1]?.word ?? ""];
  const dual = DUALS[bare(first)];
  if (dual) return { kind: "duration", unit: dual, count: 2, length: 1 };
  const count = BEFORE_UNIT.get(first) ?? numberIn(first);
  if (count !== undefined || VAGUE.has(first)) {
    const isWhole = WHOLE.has(next);
    const measuredBy = isWhole ? (tokens[at + 2]?.word ?? "") : next;
    return measured(unitOf(measuredBy), { count, length: isWhole ? 3 : 2 });
  }
  const unit = unitOf(first.replace(MANY_ENDING, ""));
  return unit && lasting(unit, tokens.slice(Math.max(0, at - 1), at + 2), first);
}

/** A unit without a number before it, among the words around it. */
function lasting(unit: TimeUnit, around: readonly ClaimWord[], word: string): Duration | undefined {
  const at = around.findIndex((each) => each.word === word);
  const [before = "", after = ""] = [around[at - 1]?.word, around[at + 1]?.word];
  if (ONE.has(after)) return { kind: "duration", unit, count: 1, length: 2 };
  if (VAGUE.has(after)) return { kind: "duration", unit, length: 2 };
  if (MANY_ENDING.test(word) || (/l[ae]r$/.test(word) && /^(?:sur|devam)/.test(after)))
    return { kind: "duration", unit, length: 1 };
  if (BEING.has(before) && MANY.test(word)) return { kind: "duration", unit, length: 1 };
  const isWithin = before === "في" && (unit === "day" || unit === "hour");
  if (!LASTING.has(before) && !isWithin) return undefined;
  return { kind: "duration", unit, length: 1, ...(!MANY.test(word) && { count: 1 }) };
}

/** More of a unit is the number of a year: "2025 yılı". */
const MOST = 1000;

function measured(
  unit: TimeUnit | undefined,
  { count, length }: { readonly count: number | undefined; readonly length: number },
): Duration | undefined {
  if (!unit || (count !== undefined && count >= MOST)) return undefined;
  return { kind: "duration", unit, length, ...(count !== undefined && { count }) };
}

/** What may stand between a number and its unit: "a whole month", "üç tam gün". */
const WHOLE = new Set(words("whole full entire solid long tam koca bütün uzun"));

/** A number at a word. One and two are none by themselves: one is an article, and two speaks of what is known to be two. */
export function numberAt(
  tokens: readonly ClaimWord[],
  at: number,
  language: Language,
): { readonly kind: "number"; readonly value: number; readonly length: number } | undefined {
  const word = tokens[at]?.word ?? "";
  const isTen = language === "tr" && word === "on" && at + 1 < tokens.length;
  const value = isTen ? 10 : numberIn(word);
  return value === undefined ? undefined : { kind: "number", value, length: 1 };
}

/** The number that a word is: in digits, or a word that is nothing but a number. */
export function numberIn(word: string): number | undefined {
  const digits = /^\d{1,15}/.exec(word)?.[0];
  return digits === undefined ? NUMBER_WORDS.get(word) : Number(digits);
}

function listed(lists: readonly (readonly [number, string])[]): Map<string, number> {
  return new Map(lists.flatMap(([value, names]) => words(names).map((name) => [name, value] as const)));
}

const NUMBER_WORDS = listed([
  [3, "three ثلاثة ثلاث تلاتة تلات üç"],
  [4, "four أربعة أربع dört"],
  [5, "five خمسة خمس beş"],
  [6, "six ستة ست"],
  [7, "seven سبعة سبع yedi"],
  [8, "eight ثمانية تمانية تمن ثماني sekiz"],
  [9, "nine تسعة تسع dokuz"],
  [10, "ten عشرة عشر"],
  [12, "twelve dozen"],
  [15, "fifteen"],
  [20, "twenty عشرين عشرون yirmi"],
  [30, "thirty ثلاثين تلاتين otuz"],
  [40, "forty أربعين kırk"],
  [50, "fifty خمسين elli"],
  [100, "hundred hundreds مية مئة مائة yüzlerce"],
  [1000, "thousand thousands ألف آلاف bin binlerce"],
  [1e6, "million millions مليون ملايين milyon"],
  [2e6, "مليونين"],
  [1e9, "billion billions مليار مليارات milyar"],
  [2e9, "مليارين"],
]);

/** Words that are numbers only before a unit of time: "on" is English, "yüz" a face, "altı" below. */
const BEFORE_UNIT = listed([
  [1, "one a an bir"],
  [2, "two couple اثنين اتنين iki"],
  [6, "altı"],
  [10, "on"],
  [100, "yüz"],
]);

const ONE = new Set(words("واحد واحدة كامل كاملة بحاله بحالها بالكامل"));

/** Words after which a unit by itself is how long something took: "قعد شهر", "not a day". */
const LASTING = new Set(
  words("مش استمر استمرت قعد قعدت فضل فضلت دام دامت خد خدت اخد اخدت لمدة مدة مدته مدتها طول شغالة شغال"),
);
const BEING = new Set(words("كان كانت"));
/** Turkish says by an ending that something took many of a unit: günlerce, haftalarca. */
const MANY_ENDING = /l[ae]rc[ae]$/u;
/** Units in the plural. */
const MANY = /^(?:دقايق|دقائق|ساعات|ايام|اسابيع|شهور|اشهر|سنين|سنوات|اعوام)$/u;

/** How many, without a number. */
const VAGUE = new Set(
  words("several few some many various عدة بضعة كام كذا كم عدد بعض كثيرة كتير birkaç kaç bazı çok"),
);

const DUALS: Readonly<Record<string, TimeUnit>> = {
  ساعتين: "hour",
  يومين: "day",
  اسبوعين: "week",
  شهرين: "month",
  سنتين: "year",
  عامين: "year",
};

const UNITS: readonly (readonly [TimeUnit, RegExp])[] = [
  ["minute", /^(?:minutes?|mins?|دقيقه|دقايق|دقائق|dakika\p{L}*)$/u],
  ["hour", /^(?:hours?|ساعه|ساعات|saat\p{L}{0,4})$/u],
  ["day", /^(?:days?|يوم|ايام|يوما|gun|gunluk|gunde|gunler\p{L}*)$/u],
  ["week", /^(?:weeks?|اسبوع|اسابيع|اسبوعا|hafta\p{L}{0,4})$/u],
  ["month", /^(?:months?|شهر|شهور|اشهر|شهرا|ay|aylik|ayda|aylar\p{L}*)$/u],
  ["year", /^(?:years?|سنه|سنين|سنوات|عام|اعوام|عاما|yil|yillik|yilda|yillar\p{L}*|sene\p{L}{0,4})$/u],
];

function unitOf(word: string): TimeUnit | undefined {
  return UNITS.find(([, spelling]) => spelling.test(bare(word)))?.[0];
}

/** Without what Arabic writes together with it, where enough is left. */
function bare(word: string): string {
  return word.replace(/^[وفبل](?=\p{Script=Arabic}{4})/u, "");
}
