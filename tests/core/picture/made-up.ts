/** Timelines that nobody would think of: any number of events, any dates, titles as long as a story may have them. */
import fc from "fast-check";
import { LANGUAGES } from "#core/language/language.ts";
import {
  type Entry,
  EVENT_KINDS,
  type Mark,
  SIGNS,
  THEMES,
  type TimelinePicture,
} from "#core/picture/picture.ts";

const WORDS = {
  ar: [
    "توقيع",
    "اتفاقية",
    "«بحر",
    "الصداقة",
    "2025»",
    "السيسي",
    "لا",
    "F-16",
    "للمسيّرات",
    "المتحدّث،",
    "و",
    "بالقاهرة.",
  ],
  en: [
    "Agreement",
    "signed",
    "in",
    "Cairo",
    "“Sea",
    "Friendship”",
    "VTOL",
    "a",
    "counter-terrorism",
    "السيسي",
    "2025",
  ],
  tr: [
    "İmzalandı",
    "Dışişleri",
    "ığdır",
    "görüştü",
    "Çanakkale'de",
    "ve",
    "Kadıoğlu",
    "öğüş",
    "İHA",
    "2023'ten",
  ],
};
const UNBREAKABLE = {
  ar: "مممممسسسسس".repeat(6),
  en: "Donaudampfschiff".repeat(4),
  tr: "muvaffakiyetsizleştiriciler".repeat(3),
};

type Spoken = keyof typeof WORDS;

const wordsIn = (language: Spoken, most: number) =>
  fc
    .oneof(
      {
        weight: 9,
        arbitrary: fc.array(fc.constantFrom(...WORDS[language]), { minLength: 1, maxLength: 14 }),
      },
      { weight: 1, arbitrary: fc.constant([UNBREAKABLE[language]]) },
    )
    .map((words) => words.join(" ").slice(0, most).trim());

/** From a few days to a few centuries. */
const day = fc.oneof(fc.integer({ min: 20_000, max: 20_020 }), fc.integer({ min: -20_000, max: 30_000 }));

const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc
    .tuple(day, fc.double({ min: 0, max: 0.99, noNaN: true }))
    .map(([at, part]) => ({ kind: "moment", at: at + part }) as const),
  fc
    .tuple(day, fc.constantFrom(28, 31, 365))
    .map(([from, days]) => ({ kind: "stretch", from, to: from + days }) as const),
  fc.tuple(day, fc.nat(900)).map(([from, days]) => ({ kind: "within", from, to: from + days + 1 }) as const),
  day.map((from) => ({ kind: "within", from }) as const),
  day.map((to) => ({ kind: "within", to }) as const),
  fc.tuple(day, fc.nat(900)).map(([from, days]) => ({ kind: "span", from, to: from + days + 1 }) as const),
  day.map((from) => ({ kind: "span", from }) as const),
);

/** Some without a sign of their own. */
const personIn = (language: Spoken) =>
  fc
    .tuple(wordsIn(language, 60), fc.option(fc.nat(SIGNS.length - 1), { nil: undefined }))
    .map(([name, sign]) => ({ name, ...(sign !== undefined && { sign }) }));

const entryIn = (language: Spoken): fc.Arbitrary<Entry> =>
  fc.record({
    shape: fc.constantFrom(...EVENT_KINDS),
    title: wordsIn(language, 60),
    date: wordsIn(language, 70),
    // Mostly a few; now and then more than have signs.
    people: fc.oneof(
      { weight: 9, arbitrary: fc.array(personIn(language), { maxLength: 3 }) },
      { weight: 1, arbitrary: fc.array(personIn(language), { maxLength: 9 }) },
    ),
    mark,
    isInferred: fc.boolean(),
  });

const MARKS = {
  moment: "A day",
  stretch: "In this month",
  within: "In this range",
  span: "All this time",
  inferred: "Inferred",
};

/** Together from 3 to 60 events, some of them perhaps without a date. */
export const timelines: fc.Arbitrary<TimelinePicture> = fc
  .tuple(fc.constantFrom(...LANGUAGES), fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 10 }))
  .filter(([, dated, undated]) => dated + undated >= 3 && dated + undated <= 60)
  .chain(([language, dated, undated]) =>
    fc.record({
      kind: fc.constant("timeline" as const),
      language: fc.constant(language),
      theme: fc.constantFrom(...THEMES),
      digits: fc.constantFrom("latin" as const, "arabic" as const),
      title: wordsIn(language, 90),
      subtitle: wordsIn(language, 60),
      footer: wordsIn(language, 90),
      entries: fc.array(entryIn(language), { minLength: dated, maxLength: dated }),
      undated: fc.record({
        title: wordsIn(language, 40),
        entries: fc.array(entryIn(language), { minLength: undated, maxLength: undated }),
      }),
      people: fc.array(wordsIn(language, 60), { maxLength: SIGNS.length }),
      legend: fc.constant({ kinds: {}, marks: MARKS }),
    }),
  );
