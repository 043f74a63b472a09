/** How Turkish writes dates: patterns, the surest first, and what they mean. */
import { ahead, dayOfWeek, partOfNearYear } from "./dates-beside.ts";
import {
  ago,
  besideTomorrow,
  monthOfYear,
  nearby,
  nearDay,
  nearMonth,
  nearWeekday,
  turkishUnit,
  unit,
} from "./dates-near.ts";
import { DECADE } from "./dates-numbers.ts";
import {
  absolute,
  decade,
  decadeInWords,
  islamic,
  numeric,
  partOfYear,
  SEASON,
  season,
  years,
} from "./dates-readings.ts";
import { month, type Rule, rule, YEAR, yearAs } from "./dates-rule.ts";
import { span } from "./dates-spans.ts";
import { DAY, HIJRI_MONTH, MONTH } from "./dates-words.ts";

const ENDINGS = "(?:[’']?(?:[dt][ae]n?(?:ki)?|[ıiuü]n|y?[ae]|[ıiuü]nd[ae]n?))?";
/** A part of a year, with its endings: 2027 sonuna, 1983 yazında. */
const PART = "(?:son|baş|orta|yaz|kış|ilkbahar|sonbahar|bahar|güz)\\p{L}*";
/** "bu yıl" before a day: which year that is of. */
const OF_YEAR =
  "(?:(?:(?<thisYear>[Bb]u)|(?<lastYear>[Gg]eçen|[Gg]eçtiğimiz)|(?<nextYear>[Gg]elecek|[Öö]nümüzdeki)) yıl(?:ın)? )?";
const SINCE = "(?: (?:kadar|dek|değin|beri|bu yana|itibaren|itibarıyla))?";

export const TURKISH_DATES: readonly Rule[] = [
  rule(
    `${OF_YEAR}(?<day>\\d{1,2})(?: ${month("tr")})?(?: ?[-–] ?| ile | ila )(?<toDay>\\d{1,2}) ${month("tr", "toMonth")}(?: ${yearAs("toYear")})?${ENDINGS}(?: (?:tarihleri )?aras\\p{L}+)?`,
    span,
  ),
  rule(
    `${month("tr")}(?: ?[-–] ?| ile | ila )${month("tr", "toMonth")}(?: ${yearAs("toYear")})? (?:dönem|ayları|aras)\\p{L}*`,
    span,
  ),
  rule(
    `(?<day>\\d{1,2}) ${month("tr")}[’']? ?${YEAR}(?:[’'](?:[dt][ae]n?|y?[ae]))?(?:,? (?:${DAY.tr})(?: günü)?)?`,
    absolute,
  ),
  rule(`(?<day>\\d{1,2}) (?<hijri>${HIJRI_MONTH.tr}) (?<year>1[345]\\d\\d)`, islamic),
  rule(`(?<day>\\d{1,2})[./](?<number>\\d{1,2})[./]${YEAR}`, numeric),
  rule(`${YEAR}[-–](?<to>[12]\\d{3})(?: yılları| arasında)?`, years),
  rule(SEASON, season),
  rule(`${YEAR} (?:ile|ila|ve) (?<to>[12]\\d{3}) (?:yılları )?arasında`, years),
  rule(`${YEAR}(?:[’']den|[’']dan|[’']ten|[’']tan) (?<to>[12]\\d{3})[’']?\\p{L}* kadar`, years),
  rule(`(?<year>1\\d{2}0|20\\d0)[’']?l[ıiuü]\\p{L}* yıllar\\p{L}*`, decade),
  rule(`(?<year>1\\d{2}0|20\\d0)[’']?l[ae]r(?:[dt][ae]n?|[ıi]n|[ae])?`, decade),
  rule(`(?:(?<decade>${DECADE})|(?<tens>[2-9]0)[’']?l[ıiuü]) yıllar\\p{L}*`, ({ decade: name, tens = "" }) =>
    decadeInWords({ decade: name ?? tens }),
  ),
  rule(
    `${YEAR}(?:[’']\\p{L}+| yılının)? (?:(?<quarter>ilk|birinci|ikinci|üçüncü|dördüncü|son) çeyre[kğ]\\p{L}*|(?<half>ilk|birinci|ikinci) yarı\\p{L}*)`,
    partOfYear,
  ),
  rule(
    `${YEAR}(?:[’']\\p{L}+| yılının)? ilk (?:(?<quarter>üç|3)|(?<half>altı|6)) ay\\p{L}*`,
    ({ half, year }) => partOfYear({ ...(half ? { half: "ilk" } : { quarter: "ilk" }), year }),
  ),
  rule(
    `(?:(?<thisYear>[Bb]u )|(?<lastYear>[Gg]eçen )|(?<nextYear>[Gg]elecek ))?[Yy]ılın (?:(?<quarter>ilk|birinci|ikinci|üçüncü|dördüncü|son) çeyre[kğ]\\p{L}*|(?<half>ilk|birinci|ikinci) yarı\\p{L}*)`,
    partOfNearYear,
  ),
  rule(
    `${month("tr")} ${YEAR} (?:ile|ila|ve|-|–) ${month("tr", "toMonth")} ${yearAs("toYear")}(?: aras\\p{L}*)?`,
    span,
  ),
  rule(`${month("tr")} ve ${month("tr", "toMonth")}(?: ${yearAs("toYear")})? ay\\p{L}*`, span),
  rule(`${YEAR} (?:yılı(?:nın|nda)? )?${month("tr")}${ENDINGS}(?: ay\\p{L}+)?${SINCE}`, absolute),
  rule(`${month("tr")} ${YEAR}(?:[’'][dt][ae]n?)?${SINCE}`, absolute),
  rule(`${YEAR}(?: yılı(?:nın)?|[’']\\p{L}+)? ${PART}${SINCE}`, absolute),
  rule(
    `(?:[Bb]u|(?<lastYear>[Gg]eçen|[Gg]eçtiğimiz)|(?<nextYear>[Gg]elecek|[Öö]nümüzdeki)) yıl(?:ın)? ${month("tr")}${ENDINGS}(?: ay\\p{L}+)?`,
    monthOfYear,
  ),
  rule(
    `(?:(?<lastWeek>[Gg]eçen|[Gg]eçtiğimiz)|(?<nextWeek>[Gg]elecek|[Öö]nümüzdeki)|[Bb]u) hafta (?<near>${DAY.tr})(?: gün\\p{L}*| akşam\\p{L}*| sabah\\p{L}*| gece\\p{L}*)?`,
    dayOfWeek("tr"),
  ),
  rule(
    `(?:(?<last>[Gg]eçen)|(?<next>[Gg]elecek|[Öö]nümüzdeki)|(?<this>[Bb]u)) (?<unit>hafta|ay|yıl|sene)(?:ki|nın|ın|ya|a|[dt][ae]n?|da)?${SINCE}`,
    turkishUnit,
  ),
  rule(`(?:[Gg]eçtiğimiz) (?<lastUnit>hafta|ay|yıl)`, ({ lastUnit = "" }, day) =>
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
  rule(
    `${OF_YEAR}(?<day>\\d{1,2}) ${month("tr")}${ENDINGS}(?: (?<dayName>${DAY.tr})(?: gün\\p{L}*)?)?${SINCE}`,
    nearDay,
  ),
  rule(`(?<![\\d.,])(?<count>\\p{L}+|\\d+) (?<unit>gün|hafta|ay|yıl|sene) önce`, ago(-1)),
  rule(`(?<![\\d.,])(?<count>\\p{L}+|\\d+) (?<unit>gün|hafta|ay|yıl|sene) sonra`, ahead),
  rule(`(?<near>${DAY.tr})y[ıiuü] (?:${DAY.tr})y?[ae] bağlayan gece`, nearWeekday("tr")),
  rule(
    `(?<near>${DAY.tr})(?:(?:[dt][ae]n|y?[ae]|n[dt][ae]n) (?:itibaren|beri|kadar|dek))`,
    nearWeekday("tr"),
  ),
  rule(`[’']?(?<tens>[2-9]0)[’']?l[ae]r(?:[dt][ae]n?|[ıi]n)`, ({ tens = "" }) =>
    decadeInWords({ decade: tens }),
  ),
  rule("(?:[Öö]nceki|[Ee]vvelsi|[Ee]vvelki) gün|(?<after>[Öö]bür) gün", besideTomorrow),
  rule(`(?<yesterday>[Dd]ün)(?:kü|den)?(?: (?:gece|akşam|sabah))?`, nearby),
  rule(`(?<today>[Bb]u (?:sabah|akşam|gece))|(?<tomorrow>[Yy]arın)`, nearby),
  // "Bugün dokuz ülkede çalışıyor": these days, and no day.
  rule("(?<today>[Bb]ugün)(?![^.!?]*(?<!bekleni|planlanı|öngörülü)yor(?:lar)?[.!?]*$)", nearby),
  rule(`[Yy]ıl sonu\\p{L}*|[Bb]u yılın (?:son|baş)\\p{L}*`, (_, day) => unit({ this: "year" }, day)),
  rule(
    `${YEAR}(?: yılı(?:nda|ndan|nın|na)?|[’'](?:[dt][ae]n?(?:ki)?|y?[ae]|[ıiuü]n|nin|nın|nun|nün))${SINCE}`,
    absolute,
  ),
  rule(`[Bb]u (?<near>${DAY.tr})(?: gün\\p{L}*)?`, nearWeekday("tr")),
  rule(`${YEAR} (?:tarihli|yapımı|model|sezonu\\p{L}*|seçimleri\\p{L}*)`, absolute),
  rule(`(?<near>${DAY.tr}) (?:gün[üdk]\\p{L}*|(?:sabah|akşam|gece|öğle)\\p{L}*)${SINCE}`, nearWeekday("tr")),
  rule(`${month("tr")}(?: ay\\p{L}*)? (?:son|baş|orta|ilk|ikinci)\\p{L}+${SINCE}`, nearMonth),
  rule(`${month("tr", "last")}(?:[’']?[dt][ae]n| ay\\p{L}+[dt][ae]n) (?:beri|bu yana)`, nearMonth),
  rule(`${month("tr")}(?:[’']?[dt][ae]n?| ay\\p{L}+|[’']?[ae] kadar)${SINCE}`, nearMonth),
];
