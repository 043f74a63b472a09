/** How English writes dates: patterns, the surest first, and what they mean. */
import { ahead, dayOfWeek, partOfNearYear } from "./dates-beside.ts";
import {
  ago,
  besideTomorrow,
  monthOfYear,
  nearby,
  nearDay,
  nearMonth,
  nearWeekday,
  unit,
} from "./dates-near.ts";
import { DECADE } from "./dates-numbers.ts";
import {
  absolute,
  decade,
  decadeInWords,
  islamic,
  iso,
  partOfYear,
  SEASON,
  season,
  years,
} from "./dates-readings.ts";
import { month, N, type Rule, rule, YEAR, yearAs } from "./dates-rule.ts";
import { span } from "./dates-spans.ts";
import { DAY, HIJRI_MONTH, MONTH } from "./dates-words.ts";

const DAY_NUMBER = `${N}{1,2}`;
const TO = "(?: ?[-–] ?| to | until | through )";

export const ENGLISH_DATES: readonly Rule[] = [
  rule(
    `(?:[Ff]rom |[Bb]etween )?(?<day>${DAY_NUMBER})(?:${TO}|(?<=[Bb]etween \\d+) and )(?<toDay>${DAY_NUMBER}) ${month("en", "toMonth")}(?: ${yearAs("toYear")})?`,
    span,
  ),
  rule(
    `(?:[Ff]rom |[Bb]etween )?${month("en")}\\.? (?<day>${DAY_NUMBER})(?:${TO}|(?<=[Bb]etween \\S+ \\d+) and )(?:${month("en", "toMonth")}\\.? )?(?<toDay>${DAY_NUMBER})(?:, ${yearAs("toYear")})?`,
    span,
  ),
  rule(
    `[Ff]rom (?<day>${DAY_NUMBER}) ${month("en")} to (?<toDay>${DAY_NUMBER}) ${month("en", "toMonth")}(?: ${yearAs("toYear")})?`,
    span,
  ),
  rule(
    `(?:[Ff]rom|(?<between>[Bb]etween)) ${month("en")}(?: ${YEAR})? (?:to|until|through|and) ${month("en", "toMonth")}(?: ${yearAs("toYear")}|(?<lastYear> last year)|(?<nextYear> next year)|(?<thisYear> this year))?`,
    span,
  ),
  rule(
    `(?:(?:${DAY.en}),? )?(?<day>${N}{1,2})(?:st|nd|rd|th)? (?:of )?${month("en")}\\.?,? ${YEAR}`,
    absolute,
  ),
  rule(`(?:(?:${DAY.en}),? )?${month("en")}\\.? (?<day>${N}{1,2})(?:st|nd|rd|th)?, ${YEAR}`, absolute),
  rule(`(?<day>${N}{1,2}) (?<hijri>${HIJRI_MONTH.en}),? (?<year>1[345]\\d\\d)`, islamic),
  rule(`(?:[Bb]etween|[Ff]rom) (?<year>1\\d{3}|20\\d{2}) (?:and|to) (?<to>1\\d{3}|20\\d{2})`, years),
  rule(`(?<year>1\\d{3}|20\\d{2})[–-](?<to>1\\d{3}|20\\d{2})`, years),
  rule(SEASON, season),
  rule(`(?:[Ii]n )?the (?:early |late |mid-?)?(?<year>1\\d{2}0|20\\d0)s`, decade),
  rule(
    `(?:[Ii]n )?the (?:early |late |mid-?)?(?:(?<decade>${DECADE})|[’']?(?<tens>[2-9]0)s)`,
    ({ decade: name, tens }) => decadeInWords({ decade: name ?? tens }),
  ),
  rule(`(?:Q(?<quarter>[1-4])|H(?<half>[12])) (?:of )?${YEAR}`, partOfYear),
  rule(
    `(?:the )?(?:(?<quarter>first|second|third|fourth|last|final) quarter|(?<half>first|second) half)(?: of)? (?:(?<thisYear>this)|(?<lastYear>last)|(?<nextYear>next)) year`,
    partOfNearYear,
  ),
  rule(
    `(?:the )?(?:(?<quarter>first|second|third|fourth|last) quarter|(?<half>first|second) half)(?: of)? ${YEAR}`,
    partOfYear,
  ),
  rule(`(?:(?:the )?(?:end|beginning|start|middle) of )?${month("en")}\\.?(?:,| of)? ${YEAR}`, absolute),
  rule(`(?:the )?(?:spring|summer|autumn|fall|winter|end|beginning|start|middle) of ${YEAR}`, absolute),
  rule(`(?:(?:early|late) )?(?:spring|summer|autumn|winter|fiscal(?: year)?) ${YEAR}`, absolute),
  rule(
    `(?:on |On )?(?<near>${DAY.en}) (?:of )?(?:(?<lastWeek>last week)|(?<nextWeek>next week)|this week)|(?:(?<lastWeek>[Ll]ast week)|(?<nextWeek>[Nn]ext week)) on (?<near>${DAY.en})`,
    dayOfWeek("en"),
  ),
  rule(
    `(?<day>${DAY_NUMBER}) and (?<toDay>${DAY_NUMBER}) ${month("en", "toMonth")}(?: ${yearAs("toYear")})?`,
    span,
  ),
  rule(`(?<iso>\\d{4}-\\d\\d-\\d\\d)`, iso),
  rule(
    `(?:(?<dayName>${DAY.en}),? )?(?:the )?(?<day>${N}{1,2})(?:st|nd|rd|th)? (?:of )?${month("en")}(?:(?<lastYear> last year)|(?<nextYear> next year)|(?<thisYear> this year))?`,
    nearDay,
  ),
  rule(
    `(?:(?<dayName>${DAY.en}),? )?${month("en")}\\.? (?<day>${N}{1,2})(?:st|nd|rd|th)?(?:(?<lastYear> last year)|(?<nextYear> next year)|(?<thisYear> this year))?`,
    nearDay,
  ),
  rule(
    `(?:[Ii]n )?${month("en")} (?:of )?(?:this year|(?<lastYear>last year)|(?<nextYear>next year))`,
    monthOfYear,
  ),
  rule("[Tt]he day (?:before yesterday|after (?<after>tomorrow))", besideTomorrow),
  rule(`(?:[Ll]ast|[Pp]ast) (?<last>week|month|year)`, unit),
  rule(`(?:[Nn]ext|[Cc]oming) (?<next>week|month|year)`, unit),
  rule(`(?:(?:[Ll]ater|[Ee]arlier) )?[Tt]his (?<this>week|month|year)`, unit),
  rule(`the (?:end|beginning|start|middle) of (?:the|this) (?<this>year|month|week)`, unit),
  rule(`[Ss]ince (?<last>${MONTH.en})`, nearMonth),
  rule(`(?:the )?(?:end|beginning|start|middle) of ${month("en")}`, nearMonth),
  rule(`(?:[Ll]ast (?<last>${MONTH.en})|[Nn]ext (?<next>${MONTH.en})|this (?<this>${MONTH.en}))`, nearMonth),
  rule(
    `(?:[Ll]ast (?<last>${DAY.en})|[Nn]ext (?<next>${DAY.en})|(?:on |On |late on |early on )?(?<near>${DAY.en}))`,
    nearWeekday("en"),
  ),
  rule(`(?<![\\d.,])(?<count>\\p{L}+|\\d+) (?<unit>day|week|month|year)s? ago`, ago(-1)),
  rule("(?:[Aa] )?fortnight ago", (_, day) => ago(-1)({ count: "2", unit: "weeks" }, day, undefined)),
  rule(`[Ii]n (?<count>\\p{L}+|\\d+) (?<unit>day|week|month|year)s?(?:[’'] time)?`, ahead),
  rule("the week before last", (_, day) => ago(-1)({ count: "2", unit: "weeks" }, day, undefined)),
  rule(
    `(?<yesterday>[Yy]esterday|[Ll]ast night)|(?<today>[Tt]oday|[Tt]his (?:morning|afternoon|evening)|[Tt]onight)|(?<tomorrow>[Tt]omorrow)`,
    nearby,
  ),
  rule(`(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Dd]uring|[Bb]efore|[Aa]fter|early|late) ${YEAR}`, absolute),
  rule(`mid-?${YEAR}`, absolute),
  // "the 1995 final": of several, the one of that year.
  rule(
    `(?<=(?:the|The|its|his|her|their|this|our|a) )(?<year>19\\d{2}|20[0-3]\\d)(?= (?:\\p{Lu}\\p{Ll}|(?:[\\p{Ll}-]+[^s\\P{Ll}]|elections|floods|riots|protests|games|olympics|talks|fires|attacks|crisis|finals)(?!\\p{L})))`,
    absolute,
  ),
  // "the floods of 2024": no number of something.
  rule(
    `(?<= (?:of|for|from|through|around|and) )${YEAR}(?=[.,;:)–—]|$| (?:and|to|with|when|as|in|the|after|by|but|that|which|was|were|had|is|has)(?!\\p{L}))`,
    absolute,
  ),
  rule(
    `(?:as (?:early|late|recently|soon) as |(?:[Ee]arly|[Ll]ate|[Mm]id)(?: |-)(?:in )?)${month("en")}`,
    nearMonth,
  ),
  rule(
    `(?<=(?:in|since|until|till|by|during|before|after|last|next|every|from|through|throughout|around|of|In|Since|Until|By|From|During|Before|After|Through|Throughout) )${month("en")}(?! \\p{Lu}| \\d|[’']s \\p{Lu})`,
    nearMonth,
  ),
];
