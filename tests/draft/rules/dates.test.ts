import { expect, test } from "vitest";
import type { Language } from "#core/language/language.ts";
import { dateFault } from "#core/story/date.ts";
import { datesIn } from "../../../src/draft/rules/dates.ts";

/** A Thursday. */
const PUBLISHED = Temporal.PlainDate.from("2026-03-12");

const FORMS: readonly (readonly [Language, string, string, string])[] = [
  ["en", "It opened on 3 May 2024.", "3 May 2024", "2024-05-03"],
  ["en", "It opened on Tuesday, May 3rd, 2022.", "Tuesday, May 3rd, 2022", "2022-05-03"],
  ["en", "It closed in January.", "January", "2026-01"],
  ["en", "It will close in January.", "January", "2027-01"],
  ["en", "It happened yesterday.", "yesterday", "2026-03-11"],
  ["en", "They met last Thursday.", "last Thursday", "2026-03-05"],
  ["en", "They will meet on Monday.", "on Monday", "2026-03-16"],
  ["en", "It was sold two years ago.", "two years ago", "2024~"],
  ["en", "It ran from 1961 to 1964.", "from 1961 to 1964", "1961/1964"],
  ["ar", "افتتح يوم الثلاثاء 3 مايو 2022.", "الثلاثاء 3 مايو 2022", "2022-05-03"],
  ["ar", "افتتح في ٣ أيار ٢٠٢٢.", "٣ أيار ٢٠٢٢", "2022-05-03"],
  ["ar", "صدر في 12 جوان 2023.", "12 جوان 2023", "2023-06-12"],
  ["ar", "بدأ في 1 رمضان 1447.", "1 رمضان 1447", "2026-02-18"],
  ["ar", "وفي سبتمبر الماضي انتهى.", "سبتمبر الماضي", "2025-09"],
  ["ar", "التقيا أمس الأربعاء.", "أمس الأربعاء", "2026-03-11"],
  ["ar", "يعود الشهر المقبل.", "الشهر المقبل", "2026-04"],
  ["ar", "رحل قبل عامين.", "قبل عامين", "2024~"],
  ["tr", "3 Mayıs 2022'de açıldı.", "3 Mayıs 2022'de", "2022-05-03"],
  ["tr", "03.05.2022 tarihinde açıldı.", "03.05.2022", "2022-05-03"],
  ["tr", "2024 yılının ağustosunda bitti.", "2024 yılının ağustosunda", "2024-08"],
  ["tr", "Geçen eylülde sona erdi.", "Geçen eylülde", "2025-09"],
  ["tr", "Ağustosta açılacak.", "Ağustosta", "2026-08"],
  ["tr", "Dün görüştüler.", "Dün", "2026-03-11"],
  ["tr", "Önümüzdeki salı toplanacak.", "Önümüzdeki salı", "2026-03-17"],
  ["tr", "İki hafta önce bitti.", "İki hafta önce", "2026-02-26~"],
  ["tr", "1990'lı yıllarda kuruldu.", "1990'lı yıllarda", "[1990..1999]"],
];

test.for(FORMS)("%s: %s", ([language, text, words, value]) => {
  expect(datesIn(text, language, PUBLISHED).map((date) => [date.words, date.value])).toEqual([
    [words, value],
  ]);
  expect(dateFault(value)).toBeUndefined();
});

test("without a day of publication, words that are counted from it mean no day", () => {
  expect(datesIn("They met yesterday and on 3 May 2024.", "en")).toMatchObject([
    { words: "yesterday", basis: "unknown" },
    { words: "3 May 2024", basis: "stated", value: "2024-05-03" },
  ]);
});

test.for([
  ["en", "It was no 31 February at all."],
  ["en", "The march may go on, and a second one sat down."],
  ["ar", "وصل إلى 2500 مشارك من مصر."],
  ["tr", "Maç 2-1 bitti, 2500 kişi izledi."],
] as const)("no date is made of what is none: %s %s", ([language, text]) => {
  expect(datesIn(text, language, PUBLISHED).map(({ words }) => words)).toEqual([]);
});
