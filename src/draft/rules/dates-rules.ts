/** How each language writes dates: patterns, the surest first, and what they mean. */
import type { Language } from "#core/language/language.ts";
import {
  absolute,
  ago,
  arabicUnit,
  arabicYear,
  decade,
  islamic,
  iso,
  nearby,
  nearDay,
  nearMonth,
  nearWeekday,
  numeric,
  type Read,
  turkishUnit,
  twoAgo,
  unit,
  years,
} from "./dates-readings.ts";
import { DAY, HIJRI_MONTH, MONTH } from "./dates-words.ts";

export type Rule = { readonly pattern: RegExp; readonly read: Read };

const N = "[\\d٠-٩]";
const YEAR = `(?<year>[12]${N}{3}|[١٢][٠-٩]{3})`;
const END = "(?![\\p{L}\\p{N}])";
const BEGIN = "(?<![\\p{L}\\p{N}])";

function rule(pattern: string, read: Read, flags = "gu"): Rule {
  return { pattern: new RegExp(`${BEGIN}(?:${pattern})${END}`, flags), read };
}

/** Names of the months in a language, as one group. */
function month(language: Language, name = "month"): string {
  return `(?<${name}>${MONTH[language]})`;
}

const ENDINGS = "(?:[’']?(?:[dt][ae]n?(?:ki)?|[ıiuü]n|y?[ae]|[ıiuü]nd[ae]n?))?";

const ENGLISH: readonly Rule[] = [
  rule(
    `(?:(?:${DAY.en}),? )?(?<day>${N}{1,2})(?:st|nd|rd|th)? (?:of )?${month("en")}\\.?,? ${YEAR}`,
    absolute,
  ),
  rule(`(?:(?:${DAY.en}),? )?${month("en")}\\.? (?<day>${N}{1,2})(?:st|nd|rd|th)?, ${YEAR}`, absolute),
  rule(`(?<day>${N}{1,2}) (?<hijri>${HIJRI_MONTH.en}),? (?<year>1[345]\\d\\d)`, islamic),
  rule(`(?:[Bb]etween|[Ff]rom) (?<year>1\\d{3}|20\\d{2}) (?:and|to) (?<to>1\\d{3}|20\\d{2})`, years),
  rule(`(?<year>1\\d{3}|20\\d{2})[–-](?<to>1\\d{3}|20\\d{2})`, years),
  rule(`(?:[Ii]n )?the (?<year>1\\d{2}0|20\\d0)s`, decade),
  rule(`${month("en")}\\.?,? ${YEAR}`, absolute),
  rule(`(?<iso>\\d{4}-\\d\\d-\\d\\d)`, iso),
  rule(
    `(?:(?:${DAY.en}),? )?(?<day>${N}{1,2})(?:st|nd|rd|th)? ${month("en")}(?<last> last year)?(?<next> next year)?`,
    nearDay,
  ),
  rule(`(?:(?:${DAY.en}),? )?${month("en")}\\.? (?<day>${N}{1,2})(?:st|nd|rd|th)?`, nearDay),
  rule(`(?:[Ll]ast|[Pp]ast) (?<last>week|month|year)`, unit),
  rule(`(?:[Nn]ext|[Cc]oming) (?<next>week|month|year)`, unit),
  rule(`[Tt]his (?<this>week|month|year)`, unit),
  rule(`the (?:end|beginning|start|middle) of (?:the|this) (?<this>year|month|week)`, unit),
  rule(`(?:[Ll]ast (?<last>${MONTH.en})|[Nn]ext (?<next>${MONTH.en})|this (?<this>${MONTH.en}))`, nearMonth),
  rule(
    `(?:[Ll]ast (?<last>${DAY.en})|[Nn]ext (?<next>${DAY.en})|(?:on |On |late on |early on )?(?<near>${DAY.en}))`,
    nearWeekday("en"),
  ),
  rule(`(?<count>\\p{L}+|\\d+) (?<unit>day|week|month|year)s? ago`, ago(-1)),
  rule(
    `(?<yesterday>[Yy]esterday)|(?<today>[Tt]oday|[Tt]his (?:morning|afternoon|evening)|[Tt]onight)|(?<tomorrow>[Tt]omorrow)`,
    nearby,
  ),
  rule(`(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Dd]uring|[Bb]efore|[Aa]fter|early|late) ${YEAR}`, absolute),
  rule(
    `(?<=(?:in|since|until|by|during|before|after|last|next|every|In|Since|Until|By) )${month("en")}`,
    nearMonth,
  ),
];

const PART = "(?:نهاية|آخر|بداية|مطلع|أواخر|أوائل|منتصف|صيف|شتاء|ربيع|خريف)";

const ARABIC: readonly Rule[] = [
  rule(
    `(?:(?:${DAY.ar})،? )?(?<day>${N}{1,2}) (?:من )?(?:شهر )?${month("ar")}(?:[/ ](?:\\p{L}+ ?))?(?: من)?(?: عام| سنة|،)? ${YEAR}`,
    absolute,
  ),
  rule(
    `(?<day>${N}{1,2}) (?:من )?(?<hijri>${HIJRI_MONTH.ar})(?: عام| سنة)? (?<year>[1١][345٣٤٥]${N}{2})(?: ?هـ)?`,
    islamic,
  ),
  rule(`(?<hijri>${HIJRI_MONTH.ar})(?: عام| سنة)? (?<year>[1١][345٣٤٥]${N}{2})(?: ?هـ)?`, islamic),
  rule(
    `(?:بين (?:عامي )?|من (?:عام )?)${YEAR} (?:وحتى |إلى |حتى |و ?)(?<to>[12]${N}{3}|[١٢][٠-٩]{3})`,
    years,
  ),
  rule(`${month("ar")}(?: من)?(?: عام| سنة| العام)? ${YEAR}`, absolute),
  rule(`(?:عام|سنة|العام) ${YEAR}`, absolute),
  rule(
    `(?:(?:${DAY.ar})،? )?(?<day>${N}{1,2}) (?:من )?${month("ar")}(?: (?:(?<last>الماضي|الفائت|المنصرم)|(?<next>المقبل|القادم)|الجاري|الحالي))?`,
    nearDay,
  ),
  rule(
    `(?:شهر )?(?:(?<last>${MONTH.ar}) (?:الماضي|الفائت|المنصرم)|(?<next>${MONTH.ar}) (?:المقبل|القادم)|(?<this>${MONTH.ar}) (?:الجاري|الحالي))`,
    nearMonth,
  ),
  rule(
    `(?:(?:يوم )?(?<last>${DAY.ar}) (?:الماضي|الفائت|المنصرم)|(?:يوم )?(?<next>${DAY.ar}) (?:المقبل|القادم))`,
    nearWeekday("ar"),
  ),
  rule(`(?:(?<yesterday>أمس)|(?<today>اليوم)|(?<tomorrow>غداً|غدا))(?:،? (?:${DAY.ar}))?`, nearby),
  rule(
    `(?:(?:نهاية|آخر|بداية|مطلع|أواخر|أوائل|منتصف) )?(?:ال)?(?:(?<this>عام|شهر|أسبوع) (?:الجاري|الحالي)|(?<last>عام|شهر|أسبوع) (?:الماضي|الفائت|المنصرم)|(?<next>عام|شهر|أسبوع) (?:المقبل|القادم))`,
    arabicUnit,
  ),
  rule(
    `(?:(?:نهاية|آخر|بداية|مطلع) )?(?:السنة) (?:(?<this>الجارية|الحالية)|(?<last>الماضية)|(?<next>المقبلة|القادمة))`,
    arabicYear,
  ),
  rule("قبل (?<two>يومين|أسبوعين|شهرين|عامين|سنتين)", twoAgo),
  rule(
    `قبل (?<count>\\p{L}+|${N}+) (?<unit>أيام|يوم|يوما|أسابيع|أشهر|شهور|شهر|أعوام|سنوات|عاما|سنة)`,
    ago(-1),
  ),
  rule(`(?:يوم |مساء |صباح )?(?<near>${DAY.ar})`, nearWeekday("ar")),
  rule(`(?<=(?:منذ|حتى|في|سنة|قبل|بعد|خلال|بحلول|عامي|${PART}) )${YEAR}`, absolute),
  rule(`(?<=(?:في|منذ|حتى|خلال|قبل|شهر|${PART}) )${month("ar")}`, nearMonth),
];

const TURKISH: readonly Rule[] = [
  rule(
    `(?<day>\\d{1,2}) ${month("tr")}[’']? ?${YEAR}(?:[’'](?:[dt][ae]n?|y?[ae]))?(?:,? (?:${DAY.tr})(?: günü)?)?`,
    absolute,
  ),
  rule(`(?<day>\\d{1,2}) (?<hijri>${HIJRI_MONTH.tr}) (?<year>1[345]\\d\\d)`, islamic),
  rule(`(?<day>\\d{1,2})[./](?<number>\\d{1,2})[./]${YEAR}`, numeric),
  rule(`${YEAR}[-–](?<to>[12]\\d{3})(?: yılları| arasında)?`, years),
  rule(`${YEAR} (?:ile|ila|ve) (?<to>[12]\\d{3}) (?:yılları )?arasında`, years),
  rule(`${YEAR}(?:[’']den|[’']dan|[’']ten|[’']tan) (?<to>[12]\\d{3})[’']?\\p{L}* kadar`, years),
  rule(`(?<year>1\\d{2}0|20\\d0)[’']?l[ıiuü]\\p{L}* yıllar\\p{L}*`, decade),
  rule(`${YEAR} (?:yılı(?:nın|nda)? )?${month("tr")}${ENDINGS}(?: ayında)?`, absolute),
  rule(`${month("tr")} ${YEAR}(?:[’'][dt][ae]n?)?`, absolute),
  rule(
    `(?:(?<last>[Gg]eçen)|(?<next>[Gg]elecek|[Öö]nümüzdeki)|(?<this>[Bb]u)) (?<unit>hafta|ay|yıl|sene)(?:ki|nın|ın)?`,
    turkishUnit,
  ),
  rule(`(?:[Gg]eçtiğimiz) (?<lastUnit>hafta|ay|yıl)`, ({ lastUnit }, day) =>
    turkishUnit({ last: "geçen", unit: lastUnit }, day),
  ),
  rule(
    `(?:[Gg]eçen|[Gg]eçtiğimiz) (?<last>${MONTH.tr})${ENDINGS}|(?:[Gg]elecek|[Öö]nümüzdeki) (?<next>${MONTH.tr})${ENDINGS}`,
    nearMonth,
  ),
  rule(
    `(?:[Gg]eçen|[Gg]eçtiğimiz) (?<last>${DAY.tr})(?: günü)?|(?:[Gg]elecek|[Öö]nümüzdeki) (?<next>${DAY.tr})(?: günü)?`,
    nearWeekday("tr"),
  ),
  rule(`(?<day>\\d{1,2}) ${month("tr")}${ENDINGS}(?: (?:${DAY.tr})(?: günü)?)?`, nearDay),
  rule(`(?<count>\\p{L}+|\\d+) (?<unit>gün|hafta|ay|yıl|sene) önce`, ago(-1)),
  rule(`(?<yesterday>[Dd]ün)|(?<today>[Bb]ugün|[Bb]u (?:sabah|akşam|gece))|(?<tomorrow>[Yy]arın)`, nearby),
  rule(`[Yy]ıl sonu\\p{L}*|[Bb]u yılın sonu\\p{L}*`, (_, day) => unit({ this: "year" }, day)),
  rule(
    `${YEAR}(?: yılı(?:nda|ndan|nın|na)?|[’'](?:[dt][ae]n?(?: beri)?|y?[ae]|[ıiuü]n|nin|nın|nun|nün)(?: kadar)?)`,
    absolute,
  ),
  rule(`(?<near>${DAY.tr}) günü`, nearWeekday("tr")),
  rule(`${month("tr")}(?:[’']?[dt][ae]n?| ayında|[’']?[ae] kadar)`, nearMonth),
];

export const RULES: Readonly<Record<Language, readonly Rule[]>> = { ar: ARABIC, en: ENGLISH, tr: TURKISH };
