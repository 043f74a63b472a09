/** How each language writes dates: patterns, the surest first, and what they mean. */
import type { Language } from "#core/language/language.ts";
import { civilMonth, DAY, HIJRI_MONTH, hijriMonth, MONTH, numberOf, weekday } from "./dates-words.ts";

type Day = Temporal.PlainDate;
type Groups = Readonly<Record<string, string | undefined>>;

/** What some words mean; or that they mean no day without a date of publication. */
export type Reading =
  | { readonly basis: "stated" | "inferred"; readonly value: string; readonly isIslamic?: true }
  | { readonly relative: true };

export type Rule = {
  readonly pattern: RegExp;
  /** Undefined where the words are no date after all, such as the 31st of February. */
  read(groups: Groups, published: Day | undefined, isToCome: boolean): Reading | undefined;
};

const N = "[\\d٠-٩]";
const YEAR = `(?<year>[12]${N}{3}|[١٢][٠-٩]{3})`;
const END = "(?![\\p{L}\\p{N}])";
const BEGIN = "(?<![\\p{L}\\p{N}])";

function rule(pattern: string, read: Rule["read"], flags = "gu"): Rule {
  return { pattern: new RegExp(`${BEGIN}(?:${pattern})${END}`, flags), read };
}

/** Names of the months in a language, as one group. */
function month(language: Language, name = "month"): string {
  return `(?<${name}>${MONTH[language]})`;
}

const ENDINGS = "(?:[’']?(?:[dt][ae]n?(?:ki)?|[ıiuü]n|y?[ae]|[ıiuü]nd[ae]n?))?";

const ENGLISH: readonly Rule[] = [
  rule(`(?:(?:${DAY.en}),? )?(?<day>${N}{1,2})(?:st|nd|rd|th)? (?:of )?${month("en")}\\.?,? ${YEAR}`, absolute),
  rule(`(?:(?:${DAY.en}),? )?${month("en")}\\.? (?<day>${N}{1,2})(?:st|nd|rd|th)?, ${YEAR}`, absolute),
  rule(`(?<day>${N}{1,2}) (?<hijri>${HIJRI_MONTH.en}),? (?<year>1[345]\\d\\d)`, islamic),
  rule(`(?:[Bb]etween|[Ff]rom) (?<year>1\\d{3}|20\\d{2}) (?:and|to) (?<to>1\\d{3}|20\\d{2})`, years),
  rule(`(?<year>1\\d{3}|20\\d{2})[–-](?<to>1\\d{3}|20\\d{2})`, years),
  rule(`(?:[Ii]n )?the (?<year>1\\d{2}0|20\\d0)s`, decade),
  rule(`${month("en")}\\.?,? ${YEAR}`, absolute),
  rule(`(?<iso>\\d{4}-\\d\\d-\\d\\d)`, iso),
  rule(`(?:(?:${DAY.en}),? )?(?<day>${N}{1,2})(?:st|nd|rd|th)? ${month("en")}(?<last> last year)?(?<next> next year)?`, nearDay),
  rule(`(?:(?:${DAY.en}),? )?${month("en")}\\.? (?<day>${N}{1,2})(?:st|nd|rd|th)?`, nearDay),
  rule(`(?:[Ll]ast|[Pp]ast) (?<last>week|month|year)`, unit),
  rule(`(?:[Nn]ext|[Cc]oming) (?<next>week|month|year)`, unit),
  rule(`[Tt]his (?<this>week|month|year)`, unit),
  rule(`the (?:end|beginning|start|middle) of (?:the|this) (?<this>year|month|week)`, unit),
  rule(`(?:[Ll]ast (?<last>${MONTH.en})|[Nn]ext (?<next>${MONTH.en})|this (?<this>${MONTH.en}))`, nearMonth),
  rule(`(?:[Ll]ast (?<last>${DAY.en})|[Nn]ext (?<next>${DAY.en})|(?:on |On |late on |early on )?(?<near>${DAY.en}))`, nearWeekday("en")),
  rule(`(?<count>\\p{L}+|\\d+) (?<unit>day|week|month|year)s? ago`, ago(-1)),
  rule(`(?<yesterday>[Yy]esterday)|(?<today>[Tt]oday)|(?<tomorrow>[Tt]omorrow)`, nearby),
  rule(`(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Dd]uring|[Bb]efore|[Aa]fter|early|late) ${YEAR}`, absolute),
  rule(`(?<=(?:in|since|until|by|during|before|after|last|next|every|In|Since|Until|By) )${month("en")}`, nearMonth),
];

const PART = "(?:نهاية|آخر|بداية|مطلع|أواخر|أوائل|منتصف|صيف|شتاء|ربيع|خريف)";

const ARABIC: readonly Rule[] = [
  rule(`(?:(?:${DAY.ar})،? )?(?<day>${N}{1,2}) (?:من )?(?:شهر )?${month("ar")}(?:[/ ](?:\\p{L}+ ?))?(?: من)?(?: عام| سنة|،)? ${YEAR}`, absolute),
  rule(`(?<day>${N}{1,2}) (?:من )?(?<hijri>${HIJRI_MONTH.ar})(?: عام| سنة)? (?<year>[1١][345٣٤٥]${N}{2})(?: ?هـ)?`, islamic),
  rule(`(?<hijri>${HIJRI_MONTH.ar})(?: عام| سنة)? (?<year>[1١][345٣٤٥]${N}{2})(?: ?هـ)?`, islamic),
  rule(`(?:بين (?:عامي )?|من (?:عام )?)${YEAR} (?:وحتى |إلى |حتى |و ?)(?<to>[12]${N}{3}|[١٢][٠-٩]{3})`, years),
  rule(`${month("ar")}(?: من)?(?: عام| سنة| العام)? ${YEAR}`, absolute),
  rule(`(?:عام|سنة|العام) ${YEAR}`, absolute),
  rule(`(?:(?:${DAY.ar})،? )?(?<day>${N}{1,2}) (?:من )?${month("ar")}(?: (?:(?<last>الماضي|الفائت|المنصرم)|(?<next>المقبل|القادم)|الجاري|الحالي))?`, nearDay),
  rule(`(?:شهر )?(?:(?<last>${MONTH.ar}) (?:الماضي|الفائت|المنصرم)|(?<next>${MONTH.ar}) (?:المقبل|القادم)|(?<this>${MONTH.ar}) (?:الجاري|الحالي))`, nearMonth),
  rule(`(?:(?:يوم )?(?<last>${DAY.ar}) (?:الماضي|الفائت|المنصرم)|(?:يوم )?(?<next>${DAY.ar}) (?:المقبل|القادم))`, nearWeekday("ar")),
  rule(`(?:(?<yesterday>أمس)|(?<today>اليوم)|(?<tomorrow>غداً|غدا))(?:،? (?:${DAY.ar}))?`, nearby),
  rule(`(?:(?:نهاية|آخر|بداية|مطلع|أواخر|أوائل|منتصف) )?(?:ال)?(?:(?<this>عام|شهر|أسبوع) (?:الجاري|الحالي)|(?<last>عام|شهر|أسبوع) (?:الماضي|الفائت|المنصرم)|(?<next>عام|شهر|أسبوع) (?:المقبل|القادم))`, arabicUnit),
  rule(`(?:(?:نهاية|آخر|بداية|مطلع) )?(?:السنة) (?:(?<this>الجارية|الحالية)|(?<last>الماضية)|(?<next>المقبلة|القادمة))`, arabicYear),
  rule("قبل (?<two>يومين|أسبوعين|شهرين|عامين|سنتين)", twoAgo),
  rule(`قبل (?<count>\\p{L}+|${N}+) (?<unit>أيام|يوم|يوما|أسابيع|أشهر|شهور|شهر|أعوام|سنوات|عاما|سنة)`, ago(-1)),
  rule(`(?:يوم |مساء |صباح )?(?<near>${DAY.ar})`, nearWeekday("ar")),
  rule(`(?<=(?:منذ|حتى|في|سنة|قبل|بعد|خلال|بحلول|عامي|${PART}) )${YEAR}`, absolute),
  rule(`(?<=(?:في|منذ|حتى|خلال|قبل|شهر|${PART}) )${month("ar")}`, nearMonth),
];

const TURKISH: readonly Rule[] = [
  rule(`(?<day>\\d{1,2}) ${month("tr")}[’']? ?${YEAR}(?:[’'](?:[dt][ae]n?|y?[ae]))?(?:,? (?:${DAY.tr})(?: günü)?)?`, absolute),
  rule(`(?<day>\\d{1,2}) (?<hijri>${HIJRI_MONTH.tr}) (?<year>1[345]\\d\\d)`, islamic),
  rule(`(?<day>\\d{1,2})[./](?<number>\\d{1,2})[./]${YEAR}`, numeric),
  rule(`${YEAR}[-–](?<to>[12]\\d{3})(?: yılları| arasında)?`, years),
  rule(`${YEAR} (?:ile|ila|ve) (?<to>[12]\\d{3}) (?:yılları )?arasında`, years),
  rule(`${YEAR}(?:[’']den|[’']dan|[’']ten|[’']tan) (?<to>[12]\\d{3})[’']?\\p{L}* kadar`, years),
  rule(`(?<year>1\\d{2}0|20\\d0)[’']?l[ıiuü]\\p{L}* yıllar\\p{L}*`, decade),
  rule(`${YEAR} (?:yılı(?:nın|nda)? )?${month("tr")}${ENDINGS}(?: ayında)?`, absolute),
  rule(`${month("tr")} ${YEAR}(?:[’'][dt][ae]n?)?`, absolute),
  rule(`(?:(?<last>[Gg]eçen)|(?<next>[Gg]elecek|[Öö]nümüzdeki)|(?<this>[Bb]u)) (?<unit>hafta|ay|yıl|sene)(?:ki|nın|ın)?`, turkishUnit),
  rule(`(?:[Gg]eçtiğimiz) (?<lastUnit>hafta|ay|yıl)`, ({ lastUnit }, day) => turkishUnit({ last: "geçen", unit: lastUnit }, day)),
  rule(`(?:[Gg]eçen|[Gg]eçtiğimiz) (?<last>${MONTH.tr})${ENDINGS}|(?:[Gg]elecek|[Öö]nümüzdeki) (?<next>${MONTH.tr})${ENDINGS}`, nearMonth),
  rule(`(?:[Gg]eçen|[Gg]eçtiğimiz) (?<last>${DAY.tr})(?: günü)?|(?:[Gg]elecek|[Öö]nümüzdeki) (?<next>${DAY.tr})(?: günü)?`, nearWeekday("tr")),
  rule(`(?<day>\\d{1,2}) ${month("tr")}${ENDINGS}(?: (?:${DAY.tr})(?: günü)?)?`, nearDay),
  rule(`(?<count>\\p{L}+|\\d+) (?<unit>gün|hafta|ay|yıl|sene) önce`, ago(-1)),
  rule(`(?<yesterday>[Dd]ün)|(?<today>[Bb]ugün)|(?<tomorrow>[Yy]arın)`, nearby),
  rule(`[Yy]ıl sonu\\p{L}*|[Bb]u yılın sonu\\p{L}*`, (_, day) => unit({ this: "year" }, day)),
  rule(`${YEAR}(?: yılı(?:nda|ndan|nın|na)?|[’'](?:[dt][ae]n?(?: beri)?|y?[ae]|[ıiuü]n|nin|nın|nun|nün)(?: kadar)?)`, absolute),
  rule(`(?<near>${DAY.tr}) günü`, nearWeekday("tr")),
  rule(`${month("tr")}(?:[’']?[dt][ae]n?| ayında|[’']?[ae] kadar)`, nearMonth),
];

export const RULES: Readonly<Record<Language, readonly Rule[]>> = { ar: ARABIC, en: ENGLISH, tr: TURKISH };

// What the words mean.

function absolute({ day, month: name, year }: Groups): Reading | undefined {
  const number = name === undefined ? undefined : civilMonth(name);
  if (name !== undefined && number === undefined) return undefined;
  return stated(year, number, day);
}

function numeric({ day, number, year }: Groups): Reading | undefined {
  return stated(year, numberOf(number ?? ""), day);
}

function iso({ iso: written = "" }: Groups): Reading | undefined {
  const [year, number, day] = written.split("-");
  return stated(year, Number(number), day);
}

function stated(year = "", number?: number, day?: string): Reading | undefined {
  const [y, d] = [numberOf(year), day === undefined ? undefined : numberOf(day)];
  if (y === undefined || !exists(y, number, d)) return undefined;
  return { basis: "stated", value: written(y, number, d) };
}

function exists(year: number, number = 1, day = 1): boolean {
  try {
    Temporal.PlainDate.from({ year, month: number, day }, { overflow: "reject" });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function written(year: number, number?: number, day?: number): string {
  return [String(year).padStart(4, "0"), ...[number, day].flatMap((each) => (each ? [pad(each)] : []))].join("-");
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}

/** A day or month of the Islamic calendar, as Umm al-Qura counts it: a day more or less elsewhere, hence inferred. */
function islamic({ day, hijri = "", year = "" }: Groups): Reading | undefined {
  const [number, y] = [hijriMonth(hijri), numberOf(year)];
  if (number === undefined || y === undefined) return undefined;
  const calendar = "islamic-umalqura";
  const first = Temporal.PlainDate.from({ calendar, year: y, month: number, day: numberOf(day ?? "") ?? 1 });
  const civil = first.withCalendar("iso8601");
  if (day !== undefined) return { basis: "inferred", value: civil.toString(), isIslamic: true };
  const last = first.add({ months: 1 }).subtract({ days: 1 }).withCalendar("iso8601");
  return { basis: "inferred", value: `[${civil}..${last}]`, isIslamic: true };
}

function years({ year = "", to = "" }: Groups): Reading | undefined {
  const [from, until] = [numberOf(year), numberOf(to)];
  if (from === undefined || until === undefined || from > until) return undefined;
  return { basis: "stated", value: `${written(from)}/${written(until)}` };
}

function decade({ year = "" }: Groups): Reading | undefined {
  const from = numberOf(year);
  return from === undefined ? undefined : { basis: "stated", value: `[${from}..${from + 9}]` };
}

const RELATIVE: Reading = { relative: true };

function inferred(value: string): Reading {
  return { basis: "inferred", value };
}

/** A day and month without a year: that of this year, or the nearest before or after publication as the words say. */
function nearDay(
  { day = "", month: name = "", last, next }: Groups,
  published: Day | undefined,
  isToCome: boolean,
): Reading | undefined {
  const [d, number] = [numberOf(day), civilMonth(name)];
  if (d === undefined || number === undefined || !exists(2024, number, d)) return undefined;
  if (!published) return RELATIVE;
  const year = yearNear({ number, day: d, last: last !== undefined, next: next !== undefined || isToCome }, published);
  return exists(year, number, d) ? inferred(written(year, number, d)) : undefined;
}

type Near = { readonly number: number; readonly day: number; readonly last: boolean; readonly next: boolean };

function yearNear({ number, day, last, next }: Near, published: Day): number {
  const here = Temporal.PlainDate.from({ year: published.year, month: number, day });
  const order = Temporal.PlainDate.compare(here, published);
  if (last) return order > 0 ? published.year - 1 : published.year;
  if (next) return order < 0 ? published.year + 1 : published.year;
  // Without more words, news speaks of the day that is nearest.
  const distance = published.until(here, { largestUnit: "days" }).days;
  if (distance > 183) return published.year - 1;
  return distance < -183 ? published.year + 1 : published.year;
}

function nearMonth(
  { last, next, this: current, month: name }: Groups,
  published: Day | undefined,
  isToCome: boolean,
): Reading | undefined {
  const number = civilMonth(last ?? next ?? current ?? name ?? "");
  if (number === undefined) return undefined;
  if (!published) return RELATIVE;
  const isPast = last !== undefined ? number >= published.month : false;
  const isNext = next !== undefined ? number <= published.month : false;
  if (last !== undefined || next !== undefined || current !== undefined)
    return inferred(written(published.year + (isPast ? -1 : isNext ? 1 : 0), number));
  return inferred(written(yearNear({ number, day: 28, last: false, next: isToCome }, published), number));
}

function nearWeekday(language: Language): Rule["read"] {
  return ({ last, next, near }, published, isToCome) => {
    const number = weekday(last ?? next ?? near ?? "", language);
    if (number === undefined) return undefined;
    if (!published) return RELATIVE;
    const back = (published.dayOfWeek - number + 7) % 7;
    if (last !== undefined) return inferred(published.subtract({ days: back || 7 }).toString());
    if (next !== undefined || (isToCome && back > 0)) return inferred(published.add({ days: 7 - back }).toString());
    return inferred(published.subtract({ days: back }).toString());
  };
}

function nearby({ yesterday, tomorrow }: Groups, published: Day | undefined): Reading {
  if (!published) return RELATIVE;
  return inferred(published.add({ days: yesterday ? -1 : tomorrow ? 1 : 0 }).toString());
}

/** A week, month or year beside that of publication. Something in a week is on some day of it. */
function unit({ last, next, this: current }: Groups, published: Day | undefined): Reading | undefined {
  const name = last ?? next ?? current;
  if (!published) return RELATIVE;
  const by = last !== undefined ? -1 : next !== undefined ? 1 : 0;
  if (name === "year") return inferred(written(published.year + by));
  if (name === "month") return inferred(published.add({ months: by }).toString().slice(0, 7));
  const monday = published.subtract({ days: published.dayOfWeek - 1 }).add({ weeks: by });
  return inferred(`[${monday}..${monday.add({ days: 6 })}]`);
}

const UNITS: Readonly<Record<string, string>> = {
  عام: "year", شهر: "month", أسبوع: "week", hafta: "week", ay: "month", yıl: "year", sene: "year",
};

function arabicUnit({ last, next, this: current }: Groups, published: Day | undefined): Reading | undefined {
  const named = (name: string | undefined) => (name === undefined ? undefined : UNITS[name]);
  return unit({ last: named(last), next: named(next), this: named(current) }, published);
}

function arabicYear({ last, next }: Groups, published: Day | undefined): Reading | undefined {
  return unit({ [last ? "last" : next ? "next" : "this"]: "year" }, published);
}

function turkishUnit({ last, next, unit: name = "" }: Groups, published: Day | undefined): Reading | undefined {
  return unit({ [last ? "last" : next ? "next" : "this"]: UNITS[name] }, published);
}

/** So many days, weeks, months or years before. Months and years are counted in round numbers. */
function ago(sign: number): Rule["read"] {
  return ({ count = "", unit: name = "" }, published) => {
    const number = numberOf(count);
    const kind = AGO.find(([pattern]) => pattern.test(name))?.[1];
    if (number === undefined || kind === undefined) return undefined;
    if (!published) return RELATIVE;
    const day = published.add({ [kind]: sign * number });
    const length = { days: 10, weeks: 10, months: 7, years: 4 }[kind];
    return inferred(`${day.toString().slice(0, length)}${kind === "days" ? "" : "~"}`);
  };
}

/** "Two days ago" in the Arabic dual. */
function twoAgo({ two = "" }: Groups, published: Day | undefined): Reading | undefined {
  return ago(-1)({ count: "2", unit: two }, published, false);
}

const AGO: readonly (readonly [RegExp, "days" | "weeks" | "months" | "years"])[] = [
  [/^(?:day|gün|يوم|أيام)/, "days"],
  [/^(?:week|hafta|أسا|أسب)/, "weeks"],
  [/^(?:month|ay|شه|أشه)/, "months"],
  [/^(?:year|yıl|sene|عام|أعوام|سن)/, "years"],
];
