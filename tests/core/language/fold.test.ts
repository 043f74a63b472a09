import fc from "fast-check";
import { expect, test } from "vitest";
import { fold, words } from "#core/language/fold.ts";
import { ANY_LETTER } from "../../any-letter.ts";

test.for([
  { how: "without hamza", typed: "احمد", meant: "أحمد" },
  { how: "with hamza below", typed: "اردوغان", meant: "إردوغان" },
  { how: "with madda", typed: "اخر", meant: "آخر" },
  { how: "with hamza on waw and ya", typed: "مسوول هيية", meant: "مسؤول هيئة" },
  { how: "without its last hamza", typed: "لقا", meant: "لقاء" },
  { how: "with ى for ي", typed: "السيسى", meant: "السيسي" },
  { how: "with ه for ة", typed: "القاهره", meant: "القاهرة" },
  { how: "with tashkeel", typed: "وقّعت", meant: "وقعت" },
  { how: "with tatweel", typed: "مصـــر", meant: "مصر" },
  { how: "with Persian letters", typed: "ترکیا", meant: "تركيا" },
  { how: "with Arabic digits", typed: "٢٠٢٥", meant: "2025" },
  { how: "with Persian digits", typed: "۲۰۲۵", meant: "2025" },
  { how: "in presentation forms", typed: "ﻼ", meant: "لا" },
  { how: "with Turkish capital İ", typed: "İSTANBUL", meant: "istanbul" },
  { how: "with Turkish dotless ı", typed: "mısır", meant: "MISIR" },
  { how: "in ASCII Turkish", typed: "Kadioglu", meant: "Kadıoğlu" },
  { how: "with every Turkish letter", typed: "cgiosu", meant: "ÇĞİÖŞÜ" },
  { how: "with marks of their own", typed: "Erdog\u0306an", meant: "Erdoğan" },
  { how: "with direction marks", typed: "\u200fSisi\u200e", meant: "sisi" },
])("a word $how folds to the same letters: $typed is $meant", ({ typed, meant }) => {
  expect(fold(typed)).toBe(fold(meant));
});

test.for([
  ["مصر", "قطر"],
  ["Sisi", "Sisa"],
  ["2025", "2026"],
  ["ş", "ç"],
] as const)("different words stay different: %s, %s", ([one, other]) => {
  expect(fold(one)).not.toBe(fold(other));
});

test("folding what is folded changes nothing", () => {
  const anything = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: ANY_LETTER }),
    fc.string({
      unit: fc.constantFrom("أ", "إ", "ى", "ة", "ء", "ـ", "ّ", "İ", "ı", "ẞ", "Σ", "Ǆ", "ﷺ", "٣", "é"),
    }),
  );
  fc.assert(
    fc.property(anything, (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

test.for([
  { text: "Kadıoğlu'nun", found: ["kadioglu"] },
  { text: "Havelsan’ın ortağı", found: ["havelsan", "ortagi"] },
  { text: "Egypt's air force", found: ["egypt", "air", "force"] },
  { text: "el-Sisi", found: ["el", "sisi"] },
  { text: "«السيسي»؟", found: ["السيسي"] },
  { text: "بحر الصداقة ٢٠٢٥", found: ["بحر", "الصداقه", "2025"] },
  { text: "😀 --- …", found: [] },
])("the words of $text are $found", ({ text, found }) => {
  expect(words(text)).toEqual(found);
});

test("the words of any text are what is left together of its letters and digits once it is folded", () => {
  const character = fc.oneof(ANY_LETTER, fc.constantFrom(..." -.,؟ـًّءةى½ﷺ😀\u200f"));
  fc.assert(
    fc.property(fc.string({ unit: character, maxLength: 30 }), (text) => {
      expect(words(text)).toEqual(fold(text).match(/[\p{L}\p{N}]+/gu) ?? []);
    }),
  );
});
