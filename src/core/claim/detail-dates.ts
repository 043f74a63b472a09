/** Years, months, weekdays and words like "yesterday" in the words of a text, as three languages write them. */
import { fold, words } from "#core/language/fold.ts";
import { LANGUAGES, type Language } from "#core/language/language.ts";
import { monthOf } from "#core/language/months.ts";
import { numberIn } from "./detail-numbers.ts";
import type { ClaimWord } from "./sentences.ts";

type Tokens = readonly ClaimWord[];

function wordAt(tokens: Tokens, at: number): string {
  return tokens[at]?.word ?? "";
}

const RELATIVE = new Map(
  Object.entries({
    yesterday: "yesterday, امبارح, مبارح, أمس, البارحة, dün",
    today: "today, tonight, النهارده, النهاردة, اليوم, الليلة, bugün, bu gece, bu akşam, bu sabah",
    tomorrow: "tomorrow, بكرة, غدا, yarın",
    midnight: "midnight, منتصف الليل, gece yarısı",
    "last-week": "last week, الأسبوع اللي فات, الأسبوع الماضي, geçen hafta",
    "this-week": "this week, الأسبوع ده, هذا الأسبوع, الأسبوع الحالي, bu hafta",
    "next-week":
      "next week, الأسبوع الجاي, الأسبوع القادم, الأسبوع المقبل, haftaya, gelecek hafta, önümüzdeki hafta",
    "last-month": "last month, الشهر الماضي, الشهر اللي فات, geçen ay",
    "this-month": "this month, الشهر الحالي, هذا الشهر, الشهر ده, bu ay",
    "next-month": "next month, الشهر الجاي, الشهر القادم, الشهر المقبل, gelecek ay, önümüzdeki ay",
    "last-year": "last year, السنة اللي فاتت, العام الماضي, السنة الماضية, geçen yıl, geçen sene",
    "this-year": "this year, السنة دي, هذا العام, العام الحالي, bu yıl, bu sene",
    "next-year": "next year, السنة الجاية, العام القادم, العام المقبل, gelecek yıl, seneye",
  }).flatMap(([key, list]) => list.split(",").map((each) => [words(each).join(" "), key] as const)),
);

/** The most words of such a phrase. */
const LONGEST = 3;

/** "yesterday", "next week" at a word. */
export function relativeAt(tokens: Tokens, at: number) {
  for (let length = LONGEST; length > 0; length -= 1) {
    const written = tokens.slice(at, at + length).map(({ word }) => word);
    const key = written.length === length ? RELATIVE.get(written.join(" ")) : undefined;
    if (key !== undefined) return { kind: "relative" as const, key, length };
  }
  return undefined;
}

/** Weekdays by their folded names, as ISO 8601 counts them, and as Egypt says and people shorten them. */
function weekdaysByName(): ReadonlyMap<string, number> {
  return new Map([
    ...LANGUAGES.flatMap((language) => {
      const format = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" });
      // The first of September 2025 was a Monday.
      const names = Array.from({ length: 7 }, (_, index) => format.format(Date.UTC(2025, 8, 1 + index)));
      return names.map((name, index) => [fold(name), index + 1] as const);
    }),
    ...words("tues التلات التلاتاء الثلاث").map((name) => [name, 2] as const),
    ...words("weds الأربع").map((name) => [name, 3] as const),
    ["thurs", 4] as const,
  ]);
}

/** Looked up when the first is asked for: no start has to wait for it. */
function weekdays(): ReadonlyMap<string, number> {
  byName ??= weekdaysByName();
  return byName;
}

let byName: ReadonlyMap<string, number> | undefined;

/** Names that only mean a day after the word for it: "يوم الاتنين", but "الاتنين" is two. */
const AFTER_DAY = new Map(
  ["اتنين اثنين الاتنين التنين", "تلات ثلاثاء", "أربعاء أربع", "خميس", "جمعة", "سبت", "حد أحد الحد"].flatMap(
    (names, index) => words(names).map((name) => [name, index + 1] as const),
  ),
);

const DAY = new Set(words("يوم بيوم ليوم ويوم"));

/** A weekday at a word. */
export function weekdayAt(tokens: Tokens, at: number) {
  const isDay = DAY.has(wordAt(tokens, at));
  const isNamed = isDay || isSetAgainstDay(tokens, at);
  const word = wordAt(tokens, isDay ? at + 1 : at);
  const forms = [
    word,
    word.replace(/^[وفبل](?=ال)/u, ""),
    word.replace(/^لل/u, "ال"),
    word.replace(/y[ae]$/u, ""),
  ];
  const found = forms.map((form) => weekdays().get(form) ?? (isNamed ? AFTER_DAY.get(form) : undefined));
  const weekday = found.find((each) => each !== undefined);
  return weekday === undefined ? undefined : { kind: "weekday" as const, weekday, length: isDay ? 2 : 1 };
}

/** True before "not Wednesday": what is set against a day is another one. */
function isSetAgainstDay(tokens: Tokens, at: number): boolean {
  return ["مش", "مو"].includes(wordAt(tokens, at + 1)) && weekdays().has(wordAt(tokens, at + 2));
}

const MONTH = new Set(words("شهر بشهر لشهر"));
const LAST = new Set(words("last next geçen gelecek"));

type Month = { readonly kind: "month"; readonly month: number; readonly length: number };

/** A month at a word: by its name, with "last" before it, or by its number. */
export function monthAt(tokens: Tokens, at: number, language: Language): Month | undefined {
  const word = wordAt(tokens, at);
  if (LAST.has(word)) {
    const found = monthAt(tokens, at + 1, language);
    return found && { ...found, length: found.length + 1 };
  }
  const numbered = MONTH.has(word) ? numberIn(wordAt(tokens, at + 1)) : undefined;
  if (numbered !== undefined && numbered >= 1 && numbered <= 12)
    return { kind: "month", month: numbered, length: 2 };
  const two = monthOf(`${withoutClitic(word)} ${wordAt(tokens, at + 1)}`);
  if (two !== undefined) return { kind: "month", month: two, length: 2 };
  const one = monthNamed(word, language);
  return one === undefined || isDoubtful(tokens, at) ? undefined : { kind: "month", month: one, length: 1 };
}

function monthNamed(word: string, language: Language): number | undefined {
  const cases = language === "tr" ? CASES : [];
  const turkish = cases.map((ending) => word.replace(ending, "")).filter(({ length }) => length > 3);
  const arabic = word.length > 4 ? [withoutClitic(word)] : [];
  return [word, ...arabic, ...turkish].map(monthOf).find((month) => month !== undefined);
}

/** Endings of Turkish cases: "ağustosta", "eylülün". */
const CASES = [/(?:da|de|ta|te)(?:ki|n)?$/u, /(?:nin|nun|in|un|yi|yu|i|u|a|e|ya|ye)$/u];

function withoutClitic(word: string): string {
  return word.replace(/^(?:و?[بلف]|و)(?=\p{Script=Arabic}{3})/u, "");
}

/** Months that also are another word; these and short ones count only beside a word or number of time. */
const OTHER_WORDS = new Set(words("march ocak ekim آذار"));
const BEFORE_MONTH = new Set(
  words("in last since until this next of early late mid from by شهر في منذ من أواخر أوائل geçen bu"),
);

function isDoubtful(tokens: Tokens, at: number): boolean {
  const word = wordAt(tokens, at);
  if (monthOf(word) === undefined || (word.length > 3 && !OTHER_WORDS.has(word))) return false;
  const [before, after] = [wordAt(tokens, at - 1), wordAt(tokens, at + 1)];
  return !(BEFORE_MONTH.has(before) || /^\d{1,4}$/.test(before) || /^(?:\d{4}|ay(?:i|inda)?)$/u.test(after));
}

/** Words that make a year a beginning: "since 2023", "2023'ten beri". */
const SINCE = new Set(words("since from منذ من"));
const SINCE_ENDING = /^[dt][ae]n$/u;

/** A year at a word. */
export function yearAt(tokens: Tokens, at: number) {
  const [, written, ending = ""] = /^((?:19|20)\d\d)([a-z]{0,4})$/.exec(wordAt(tokens, at)) ?? [];
  if (written === undefined) return undefined;
  const isAfter = [at - 1, at - 2].some((place) => SINCE.has(wordAt(tokens, place)));
  const isStart = isAfter || SINCE_ENDING.test(fold(tokens[at]?.suffix || ending));
  return { kind: "year" as const, year: Number(written), isStart, length: 1 };
}
