/** How Arabic writes dates: patterns, the surest first, and what they mean. */
import {
  ago,
  arabicUnit,
  arabicYear,
  besideTomorrow,
  dayOfMonth,
  monthOfYear,
  nearby,
  nearDay,
  nearMonth,
  nearWeekday,
  twoAgo,
  weekdaySpan,
} from "./dates-near.ts";
import { DECADE, ORDINAL } from "./dates-numbers.ts";
import {
  absolute,
  decadeInWords,
  islamic,
  islamicYear,
  numeric,
  partOfYear,
  years,
} from "./dates-readings.ts";
import { month, N, type Rule, rule, YEAR, yearAs } from "./dates-rule.ts";
import { span } from "./dates-spans.ts";
import { DAY, HIJRI_MONTH } from "./dates-words.ts";

const PART = "(?:نهاية|آخر|بداية|مطلع|أواخر|أوائل|منتصف|صيف|شتاء|ربيع|خريف)";
/** The hours of a day, which say nothing of which day it is. */
const HOUR = "(?:يوم|مساء|صباح|ظهر|فجر|عصر|ليل|ليلة|ضحى|ظهيرة|عشية|غداة)";
const PAST = "(?:الماضي|الفائت|المنصرم)";
const COMING = "(?:المقبل|القادم)";
const CURRENT = "(?:الجاري|الحالي)";

/** A month with what says which: يناير الماضي. */
function told(group: string, which: string): string {
  return `${month("ar", group)} ${which}`;
}

const DAY_OF_MONTH = `${N}{1,2}|فاتح|${ORDINAL}(?= من)`;
const SPAN_TO = "(?:إلى|حتى|ولغاية|لغاية|و) ?";

const WHICH_YEAR =
  "(?:العام|السنة) (?:(?<last>الماضية?|الفائتة?)|(?<next>المقبلة?|القادمة?)|(?:الجارية?|الحالية?))";

/** "بين 12 يناير و30 مارس الماضيين" */
const WHICH_TWO =
  " (?:(?<last>الماضي(?:ين)?|الفائت(?:ين)?|المنصرم(?:ين)?)|(?<next>المقبل(?:ين)?|القادم(?:ين)?)|الجاري(?:ين)?|الحالي(?:ين)?)";

export const ARABIC_DATES: readonly Rule[] = [
  rule(
    `(?:من|بين) (?<day>${N}{1,2})(?: ${month("ar")})? ${SPAN_TO}(?<toDay>${N}{1,2}) ${month("ar", "toMonth")}(?: (?:عام |سنة )?${yearAs("toYear")}|${WHICH_TWO})?`,
    span,
  ),
  rule(
    `(?:من|بين) (?<day>${ORDINAL}) ${SPAN_TO}(?<toDay>${ORDINAL}) من (?:شهر )?${month("ar", "toMonth")}(?: (?:عام |سنة )?${yearAs("toYear")}|${WHICH_TWO})?`,
    span,
  ),
  rule(
    `(?:من|بين) (?:شهري )?${month("ar")}(?: ${YEAR})? ${SPAN_TO}${month("ar", "toMonth")}(?: (?:عام |سنة )?${yearAs("toYear")}|${WHICH_TWO})?`,
    span,
  ),
  rule(
    `(?:(?:${DAY.ar})،? )?(?<day>${DAY_OF_MONTH}) (?:من )?(?:شهر )?${month("ar")}(?:[/ ](?:\\p{L}+ ?))?(?: من)?(?: عام| سنة|،)? ${YEAR}`,
    absolute,
  ),
  rule(
    `(?<day>${N}{1,2}) (?:من )?(?<hijri>${HIJRI_MONTH.ar})(?: عام| سنة)? (?<year>[1١][345٣٤٥]${N}{2})(?: ?هـ)?`,
    islamic,
  ),
  rule(`(?<hijri>${HIJRI_MONTH.ar})(?: عام| سنة)? (?<year>[1١][345٣٤٥]${N}{2})(?: ?هـ)?`, islamic),
  rule(
    `(?:بين (?:عامي )?|من (?:عام )?|العامين |عامي )${YEAR} (?:وحتى |إلى |حتى |و ?)(?<to>[12]${N}{3}|[١٢][٠-٩]{3})`,
    years,
  ),
  rule(
    `الربع (?<quarter>الأول|الثاني|الثالث|الرابع|الأخير) من (?:عام |سنة |العام )?${YEAR}|النصف (?<half>الأول|الثاني) من (?:عام |سنة |العام )?(?<same>[12]${N}{3})`,
    ({ same, year = same, ...rest }) => partOfYear({ ...rest, ...(year !== undefined && { year }) }),
  ),
  rule(`(?:${PART} )?${month("ar")}(?: من)?(?: عام| سنة| العام)? ${YEAR}`, absolute),
  rule(`(?:عام|سنة|العام) (?<year>[1١][345٣٤٥]${N}{2}) ?(?:هـ|هجرية?|للهجرة)`, islamicYear),
  rule(`(?:(?:عام|سنة|العام|موسم) )?${YEAR} ?[-–/] ?(?<to>[12]${N}{3}|[١٢][٠-٩]{3})(?![-–/])`, years),
  rule(`(?:${PART} )?(?:عام|سنة|العام) ${YEAR} ?م?`, absolute),
  rule(`(?:${PART} )?(?:عقد )?(?<decade>${DECADE})(?: من)?(?: القرن (?:الماضي|العشرين))?`, decadeInWords),
  rule(
    `(?<!(?:ثورة|حركة|انتفاضة|ميدان|شارع|جسر|مدينة|حي|كتيبة|لواء|جامعة|ساحة) )(?:(?:${DAY.ar})،? )?(?<day>${DAY_OF_MONTH}) (?:من )?(?:شهر )?${month("ar")}(?: (?:(?<last>${PAST})|(?<next>${COMING})|${CURRENT}))?`,
    nearDay,
  ),
  rule(`${YEAR}[-/.](?<number>${N}{1,2})[-/.](?<day>${N}{1,2})`, numeric),
  rule(
    `الربع (?<quarter>الأول|الثاني|الثالث|الرابع|الأخير) من (?:هذا العام|هذه السنة|${WHICH_YEAR})|النصف (?<half>الأول|الثاني) من (?:هذا العام|هذه السنة|(?:العام|السنة) (?:(?<lastToo>الماضية?|الفائتة?)|(?<nextToo>المقبلة?|القادمة?)|(?:الجارية?|الحالية?)))`,
    ({ lastToo, nextToo, last = lastToo, next = nextToo, ...rest }, published) =>
      published
        ? partOfYear({ ...rest, year: String(published.year + (last ? -1 : next ? 1 : 0)) })
        : { relative: true },
  ),
  rule(`ليلة? (?<near>${DAY.ar}) ?(?:-|–|/|إلى|على) ?(?:${DAY.ar})`, nearWeekday("ar")),
  rule(`(?<day>${N}{1,2})[-/.](?<number>${N}{1,2})[-/.]${YEAR}`, numeric),
  rule(
    `(?:(?:${DAY.ar})،? )?(?<day>${N}{1,2}|${ORDINAL}) من (?:الشهر (?:(?<last>${PAST})|(?<next>${COMING}))|(?:هذا )?ال(?<this>شهر)(?: ${CURRENT})?)(?! نفسه| ذاته)`,
    dayOfMonth,
  ),
  rule(
    `${month("ar")} من (?:العام|السنة) (?:(?<lastYear>الماضية?|الفائتة?)|(?<nextYear>المقبلة?|القادمة?)|(?:الجارية?|الحالية?))`,
    monthOfYear,
  ),
  rule(
    `(?:${PART} )?(?:شهر )?(?:${told("last", PAST)}|${told("next", COMING)}|${told("this", CURRENT)})`,
    nearMonth,
  ),
  rule(`(?:${HOUR} )?(?:(?<last>${DAY.ar}) ${PAST}|(?<next>${DAY.ar}) ${COMING})`, nearWeekday("ar")),
  rule(`(?:أول (?:من )?أمس|أمس الأول|بعد (?<after>غد|غدٍ))(?:،? (?:${DAY.ar}))?`, besideTomorrow),
  rule(
    `(?:(?<yesterday>أمس)|(?<today>اليوم(?! (?:الأول|الثاني|الثالث|الأخير|التالي|نفسه|ذاته|الواحد|السابق|العالمي|الدولي|الوطني|الدراسي)))|(?<tomorrow>غداً|غدا|غد))(?:،? (?:${DAY.ar}))?`,
    nearby,
  ),
  rule(
    `(?:${PART} )?(?:ال)?(?:(?<this>عام|شهر|أسبوع) ${CURRENT}|(?<last>عام|شهر|أسبوع) ${PAST}|(?<next>عام|شهر|أسبوع) ${COMING})`,
    arabicUnit,
  ),
  rule(
    `(?:${PART} )?(?:السنة) (?:(?<this>الجارية|الحالية)|(?<last>الماضية)|(?<next>المقبلة|القادمة))`,
    arabicYear,
  ),
  rule("(?:هذا|هذه) ال(?<this>عام|سنة|شهر|أسبوع)", arabicUnit),
  rule("(?:نهاية|آخر|بداية|مطلع|منتصف) ال(?<this>عام|سنة|شهر|أسبوع)", arabicUnit),
  rule("(?:قبل|منذ) (?<two>يومين|أسبوعين|شهرين|عامين|سنتين)(?! من)", twoAgo),
  rule(
    `قبل (?:نحو |حوالي |قرابة |زهاء |أكثر من |أقل من )?(?<count>\\p{L}+|${N}+) (?<unit>أيام|يوم|يوما|أسابيع|أشهر|شهور|شهر|أعوام|سنوات|عاماً?|عام|سنة)(?! من)`,
    ago(-1),
  ),
  rule(
    `(?:بين|من) (?:يوم )?(?<from>${DAY.ar})(?: ${PAST})? (?:و|إلى |حتى )(?:يوم )?(?<near>${DAY.ar})(?: ${PAST})?`,
    weekdaySpan("ar"),
  ),
  rule(`(?:${HOUR} )?(?<near>${DAY.ar})`, nearWeekday("ar")),
  rule(`(?<=(?:منذ|حتى|في|سنة|قبل|بعد|خلال|بحلول|عامي|موسم|دورة|نسخة|لسنة|لعام|${PART}) )${YEAR}`, absolute),
  rule(`منذ (?:شهر )?${month("ar", "last")}`, nearMonth),
  rule(`(?<=(?:في|حتى|خلال|قبل|بعد|شهر|${PART}) )${month("ar")}`, nearMonth),
];
