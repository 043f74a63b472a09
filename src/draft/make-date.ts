/** The date of a drafted event, and how it follows where the source does not state it. */
import { LANGUAGES, type Language } from "#core/language/language.ts";
import { LOCALES } from "#core/language/words.ts";
import type { StoryFiles, Text } from "#core/story/schema.ts";
import type { FoundDate } from "./rules/dates.ts";

/** When the source was published, and in which languages the story is told. */
type When = {
  readonly published?: Temporal.PlainDate | undefined;
  readonly told?: readonly Language[] | undefined;
};

/** A found date as an event has it. */
export function dateOf(
  date: FoundDate | undefined,
  { published, told = LANGUAGES }: When,
): StoryFiles["events.yaml"]["events"][number]["date"] {
  if (!date) return { basis: "unknown" };
  const { basis, value, words } = date;
  if (basis === "unknown" || value === undefined) return { basis: "unknown", words };
  if (basis === "stated") return { basis, value, words };
  return { basis, value, words, why: whyOf(date, { published, told }) };
}

/** How an inferred date follows: from the day of publication, or from another calendar. */
function whyOf({ words, isIslamic }: FoundDate, { published, told = LANGUAGES }: When): Text {
  if (isIslamic || !published)
    return Object.fromEntries(told.map((language) => [language, ISLAMIC[language](words)]));
  return Object.fromEntries(
    told.map((language) => [language, RELATIVE[language](words, dayIn(language, published))]),
  );
}

function dayIn(language: Language, day: Temporal.PlainDate): string {
  return day.toLocaleString(LOCALES[language], { dateStyle: "long" });
}

const RELATIVE: Readonly<Record<Language, (words: string, day: string) => string>> = {
  ar: (words, day) => `يقول المصدر «${words}»، وقد نُشر في ${day}.`,
  en: (words, day) => `The source says “${words}” and was published on ${day}.`,
  tr: (words, day) => `Kaynak “${words}” diyor; yayımlandığı gün: ${day}.`,
};

const ISLAMIC: Readonly<Record<Language, (words: string) => string>> = {
  ar: (words) =>
    `يذكر المصدر التاريخ الهجري «${words}»، وقد حُوّل بحسب تقويم أم القرى؛ وقد يختلف يوماً في بلد آخر.`,
  en: (words) =>
    `The source gives the Islamic date “${words}”, converted here by the Umm al-Qura calendar; elsewhere it may be a day off.`,
  tr: (words) =>
    `Kaynak hicri “${words}” tarihini veriyor; burada Ümmülkura takvimine göre çevrildi, başka ülkelerde bir gün farklı olabilir.`,
};
