/** Words for months, days and relations of time in the three languages. Folded. */
import { fold } from "#core/language/fold.ts";
import type { Language } from "#core/language/language.ts";
import { monthOf } from "#core/language/months.ts";

/** Months of the Maghreb, of French origin, beside those that every calendar of the core knows. */
const MAGHREB: Readonly<Record<string, number>> = {
  جانفي: 1,
  فيفري: 2,
  افريل: 4,
  ماي: 5,
  جوان: 6,
  جويليه: 7,
  اوت: 8,
  شتنبر: 9,
  غشت: 8,
  نونبر: 11,
  دجنبر: 12,
  يوليوز: 7,
  نيسان: 4,
  ايار: 5,
  حزيران: 6,
  تموز: 7,
  اب: 8,
  ايلول: 9,
  اذار: 3,
  شباط: 2,
};

/** Months of the Islamic calendar, in the three languages. */
const HIJRI: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ["محرم", "المحرم", "muharram", "muharrem"],
    ["صفر", "safar", "safer"],
    ["ربيع الاول", "rabi al-awwal", "rebiülevvel"],
    ["ربيع الاخر", "ربيع الثاني", "rabi al-thani", "rebiülahir"],
    ["جمادي الاولي", "jumada al-awwal", "cemaziyelevvel"],
    ["جمادي الاخره", "جمادي الثانيه", "jumada al-thani", "cemaziyelahir"],
    ["رجب", "rajab", "recep"],
    ["شعبان", "shaban", "şaban"],
    ["رمضان", "ramadan", "ramazan"],
    ["شوال", "shawwal", "şevval"],
    ["ذو القعده", "ذي القعده", "dhu al-qadah", "zilkade"],
    ["ذو الحجه", "ذي الحجه", "dhu al-hijjah", "zilhicce"],
  ].flatMap((names, index) => names.map((name) => [fold(name), index + 1] as const)),
);

/** The number of a month of the civil calendar by its name, with Turkish endings or without. */
export function civilMonth(name: string): number | undefined {
  return (
    MAGHREB[fold(name)] ?? monthOf(name) ?? monthOf(withoutEnding(name)) ?? (name === "Sept" ? 9 : undefined)
  );
}

/** The number of a month of the Islamic calendar by its name. */
export function hijriMonth(name: string): number | undefined {
  return HIJRI[fold(name).replace(/\s+/g, " ")] ?? HIJRI[fold(withoutEnding(name))];
}

/** "eylülde", "Mart'ta", "ağustosun": a Turkish month in a case. */
function withoutEnding(name: string): string {
  return name.replace(/[’']?(?:[dt][ae]n?(?:ki)?|[ıiuü]n|y?[ae]|[ıiuü]nd[ae]n?|l[ae]r)$/u, "");
}

const ARABIC_MONTHS = [
  "يناير",
  "فبراير",
  "مارس",
  "أبريل",
  "ابريل",
  "إبريل",
  "مايو",
  "يونيو",
  "يونيه",
  "يوليو",
  "يوليه",
  "أغسطس",
  "سبتمبر",
  "أكتوبر",
  "نوفمبر",
  "ديسمبر",
  "كانون الثاني",
  "شباط",
  "آذار",
  "نيسان",
  "أيار",
  "حزيران",
  "تموز",
  "آب",
  "أيلول",
  "تشرين الأول",
  "تشرين الثاني",
  "كانون الأول",
  "جانفي",
  "فيفري",
  "أفريل",
  "ماي",
  "جوان",
  "جويلية",
  "أوت",
  "غشت",
  "شتنبر",
  "نونبر",
  "دجنبر",
  "يوليوز",
];
const ENGLISH_MONTHS =
  "January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec";
const TURKISH_MONTHS = "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık";

/** A pattern of every month's name; Turkish ones with their endings, in both cases. */
export const MONTH: Readonly<Record<Language, string>> = {
  ar: ARABIC_MONTHS.toSorted((a, b) => b.length - a.length).join("|"),
  en: ENGLISH_MONTHS.split(" ").join("|"),
  tr: TURKISH_MONTHS.split(" ")
    .map((name) => `[${name.charAt(0)}${name.charAt(0).toLocaleUpperCase("tr")}]${name.slice(1)}`)
    .join("|"),
};

export const HIJRI_MONTH: Readonly<Record<Language, string>> = {
  ar: "محرم|المحرم|صفر|ربيع الأول|ربيع الآخر|ربيع الثاني|جمادى الأولى|جمادى الآخرة|جمادى الثانية|رجب|شعبان|رمضان|شوال|ذو القعدة|ذي القعدة|ذو الحجة|ذي الحجة",
  en: "Muharram|Safar|Rajab|Shaban|Ramadan|Shawwal|Dhu al-Qadah|Dhu al-Hijjah",
  tr: "Muharrem|Safer|Recep|Şaban|Ramazan|Şevval|Zilkade|Zilhicce",
};

const DAYS: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  ar: [["الاثنين", "الإثنين"], ["الثلاثاء"], ["الأربعاء"], ["الخميس"], ["الجمعة"], ["السبت"], ["الأحد"]],
  en: [["Monday"], ["Tuesday"], ["Wednesday"], ["Thursday"], ["Friday"], ["Saturday"], ["Sunday"]],
  tr: [["pazartesi"], ["salı"], ["çarşamba"], ["perşembe"], ["cuma"], ["cumartesi"], ["pazar"]],
};

/** A pattern of every day's name. */
export const DAY: Readonly<Record<Language, string>> = {
  ar: DAYS.ar.flat().join("|"),
  en: DAYS.en.flat().join("|"),
  tr: DAYS.tr
    .flat()
    .toSorted((a, b) => b.length - a.length)
    .map((name) => `[${name.charAt(0)}${name.charAt(0).toLocaleUpperCase("tr")}]${name.slice(1)}`)
    .join("|"),
};

/** The number of a day of the week, 1 for Monday. */
export function weekday(name: string, language: Language): number | undefined {
  const index = DAYS[language].findIndex((names) => names.some((each) => fold(each) === fold(name)));
  return index < 0 ? undefined : index + 1;
}
