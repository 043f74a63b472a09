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
  ["en", "It closed in the second quarter of 2024.", "the second quarter of 2024", "[2024-04..2024-06]"],
  ["en", "It has been open since June.", "since June", "2025-06/.."],
  ["en", "It began in the early seventies.", "in the early seventies", "[1970..1979]"],
  ["en", "It opens in October this year.", "in October this year", "2026-10"],
  ["en", "It was sold in the summer of 2018.", "the summer of 2018", "2018"],
  ["en", "He said on Wednesday that it would close.", "on Wednesday", "2026-03-11"],
  ["en", "It would close, he said on Wednesday.", "on Wednesday", "2026-03-11"],
  ["en", "He spoke on Sunday, 7 September.", "Sunday, 7 September", "2025-09-07"],
  ["en", "It rose 3 May last year.", "3 May last year", "2025-05-03"],
  [
    "en",
    "It will open between March and June next year.",
    "between March and June next year",
    "[2027-03..2027-06]",
  ],
  ["en", "It was a good 2019-20.", "2019-20", "2019/2020"],
  ["en", "They lost the 1995 final.", "1995", "1995"],
  ["en", "A study published on Monday is to be read.", "on Monday", "2026-03-09"],
  ["en", "It fell in the first half of this year.", "the first half of this year", "[2026-01..2026-06]"],
  ["en", "It began on 4 January, and is expected to last.", "4 January", "2026-01-04"],
  ["en", "From Monday, fares rise.", "Monday", "2026-03-16"],
  ["en", "They met on Thursday last week.", "on Thursday last week", "2026-03-05"],
  ["en", "They met on 2 and 3 March.", "2 and 3 March", "2026-03-02/2026-03-03"],
  ["en", "It was known as early as July.", "as early as July", "2025-07"],
  [
    "tr",
    "Bu yıl 15 Haziran-30 Ekim tarihleri arasında çalışacak.",
    "Bu yıl 15 Haziran-30 Ekim tarihleri arasında",
    "2026-06-15/2026-10-30",
  ],
  ["tr", "2018'den bu yana sürüyor.", "2018'den bu yana", "2018/.."],
  ["tr", "Cuma gününden itibaren kapanacak.", "Cuma gününden itibaren", "2026-03-13/.."],
  ["tr", "Salı günü yapılması planlanan tören iptal edilmişti.", "Salı günü", "2026-03-10"],
  ["tr", "Anlaşmayı pazar gecesi duyuran Vali, yolun açılacağını söyledi.", "pazar gecesi", "2026-03-08"],
  ["tr", "Görüntüyü haziran ayının ortalarında bekliyor.", "haziran ayının ortalarında", "2026-06"],
  ["tr", "Dedem 1950'lerde gelmiş.", "1950'lerde", "[1950..1959]"],
  ["tr", "Geçen hafta salı günü geldi.", "Geçen hafta salı günü", "2026-03-03"],
  ["tr", "Yılın ilk çeyreğinde arttı.", "Yılın ilk çeyreğinde", "[2026-01..2026-03]"],
  ["tr", "Ekim 2024 ile Mart 2025 arasında yapıldı.", "Ekim 2024 ile Mart 2025 arasında", "2024-10/2025-03"],
  ["ar", "افتتح يوم الثلاثاء 3 مايو 2022.", "الثلاثاء 3 مايو 2022", "2022-05-03"],
  ["ar", "افتتح في ٣ أيار ٢٠٢٢.", "٣ أيار ٢٠٢٢", "2022-05-03"],
  ["ar", "صدر في 12 جوان 2023.", "12 جوان 2023", "2023-06-12"],
  ["ar", "بدأ في 1 رمضان 1447.", "1 رمضان 1447", "2026-02-18"],
  ["ar", "وفي سبتمبر الماضي انتهى.", "سبتمبر الماضي", "2025-09"],
  ["ar", "التقيا أمس الأربعاء.", "أمس الأربعاء", "2026-03-11"],
  ["ar", "يعود الشهر المقبل.", "الشهر المقبل", "2026-04"],
  ["ar", "رحل قبل عامين.", "قبل عامين", "2024~"],
  ["ar", "وقّع في أبريل/نيسان 1975 اتفاقاً.", "أبريل/نيسان 1975", "1975-04"],
  ["ar", "عاد في مطلع ثمانينيات القرن الماضي.", "مطلع ثمانينيات القرن الماضي", "[1980..1989]"],
  ["ar", "ارتفع في الربع الأخير من عام 2024.", "الربع الأخير من عام 2024", "[2024-10..2024-12]"],
  ["ar", "ومن المقرر أن يجتمعوا ظهر الاثنين.", "ظهر الاثنين", "2026-03-16"],
  ["ar", "أعلن الاثنين أن العمل سيبدأ.", "الاثنين", "2026-03-09"],
  ["ar", "ستفتح نهاية العام.", "نهاية العام", "2026"],
  ["ar", "مغلق منذ يونيو.", "منذ يونيو", "2025-06"],
  ["tr", "3 Mayıs 2022'de açıldı.", "3 Mayıs 2022'de", "2022-05-03"],
  ["tr", "03.05.2022 tarihinde açıldı.", "03.05.2022", "2022-05-03"],
  ["tr", "2024 yılının ağustosunda bitti.", "2024 yılının ağustosunda", "2024-08"],
  ["tr", "Geçen eylülde sona erdi.", "Geçen eylülde", "2025-09"],
  ["tr", "Ağustosta açılacak.", "Ağustosta", "2026-08"],
  ["tr", "Dün görüştüler.", "Dün", "2026-03-11"],
  ["tr", "Önümüzdeki salı toplanacak.", "Önümüzdeki salı", "2026-03-17"],
  ["tr", "İki hafta önce bitti.", "İki hafta önce", "2026-02-26~"],
  ["tr", "2024'ün üçüncü çeyreğinde açıldı.", "2024'ün üçüncü çeyreğinde", "[2024-07..2024-09]"],
  ["tr", "2027 sonuna kadar açık.", "2027 sonuna kadar", "2027"],
  ["tr", "Geçen yılın ekim ayında bitti.", "Geçen yılın ekim ayında", "2025-10"],
  ["tr", "Kulüp doksanlı yıllarda kuruldu.", "doksanlı yıllarda", "[1990..1999]"],
  ["tr", "Pazartesi günü yapılan açıklamada hattın açılacağı bildirildi.", "Pazartesi günü", "2026-03-09"],
  ["tr", "Hattın pazartesi günü açılacağını söyledi.", "pazartesi günü", "2026-03-16"],
  ["tr", "1990'lı yıllarda kuruldu.", "1990'lı yıllarda", "[1990..1999]"],
  ["en", "It was made in August and sold.", "August", "2025-08"],
  ["en", "It runs from 1 to 3 August.", "from 1 to 3 August", "2026-08-01/2026-08-03"],
  ["en", "It ran from September 2024 to May 2025.", "from September 2024 to May 2025", "2024-09/2025-05"],
  ["en", "It has been put off until 22 April.", "22 April", "2026-04-22"],
  ["en", "They face Kelton on Saturday.", "on Saturday", "2026-03-14"],
  ["en", "It will pay more than the average, a premium to Tuesday's price.", "Tuesday", "2026-03-10"],
  ["en", "It recalls the floods of 2024.", "2024", "2024"],
  ["ar", "انكشفت في الثالث من شباط (فبراير) 2023.", "الثالث من شباط (فبراير) 2023", "2023-02-03"],
  ["ar", "تستمر من 3 إلى 5 مايو.", "من 3 إلى 5 مايو", "2026-05-03/2026-05-05"],
  ["ar", "وصل أول من أمس.", "أول من أمس", "2026-03-10"],
  ["ar", "قضت المحكمة بسجنه ثلاث سنوات، الأربعاء.", "الأربعاء", "2026-03-11"],
  ["tr", "17-19 Kasım'da toplanacak.", "17-19 Kasım'da", "2026-11-17/2026-11-19"],
  ["tr", "Ocak-haziran döneminde azaldı.", "Ocak-haziran döneminde", "2025-01/2025-06"],
  ["tr", "Geçen yıl haziranda bitti.", "Geçen yıl haziranda", "2025-06"],
  ["tr", "Salı akşamı konuştu.", "Salı akşamı", "2026-03-10"],
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
  ["en", "Some 2000 workers left, and the 1500 metres were run."],
  ["en", "The march may go on, and a second one sat down."],
  ["ar", "وصل إلى 2500 مشارك من مصر."],
  ["tr", "Bugün dokuz ülkede çalışıyor."],
  ["tr", "Maç 2-1 bitti, 2500 kişi izledi."],
  ["tr", "\"Bize 'Bugün git, yarın gel' diyorlar\" dedi."],
  ["en", "It is 4,200 years old, and hosts a total of 2000 soldiers."],
  ["ar", "قالت إنها تعاونت منذ اليوم الأول."],
] as const)("no date is made of what is none: %s %s", ([language, text]) => {
  expect(datesIn(text, language, PUBLISHED).map(({ words }) => words)).toEqual([]);
});

test.for([
  ["en", "They met on 3 July.", undefined],
  ["en", "The 3 July flight.", "unsure-date"],
  ["en", "“It ends tonight,” he said.", "unsure-date"],
  ["en", "It ended on Monday.", undefined],
  ["tr", "1 Mayıs'ta.", "unsure-date"],
] as const)(
  "which of two days is meant is sure only where the words around it tell: %s %s",
  ([language, text, unsure]) => {
    expect(datesIn(text, language, PUBLISHED).map((date) => date.unsure)).toEqual([unsure]);
  },
);
