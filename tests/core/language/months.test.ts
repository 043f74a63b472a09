import { expect, test } from "vitest";
import { monthOf } from "#core/language/months.ts";

test.for([
  { month: 1, names: ["January", "jan", "يناير", "كانون الثاني", "Ocak", "OCAK"] },
  { month: 2, names: ["February", "فبراير", "شباط", "Şubat", "subat"] },
  { month: 4, names: ["April", "أبريل", "ابريل", "نيسان", "Nisan"] },
  { month: 8, names: ["August", "aug", "أغسطس", "اغسطس", "آب", "Ağustos", "agustos"] },
  { month: 9, names: ["September", "سبتمبر", "أيلول", "ايلول", "Eylül", "eylul", "EYLÜL"] },
  { month: 12, names: ["December", "dec", "ديسمبر", "كانون الأول", "Aralık", "aralik"] },
])("month $month goes by $names", ({ month, names }) => {
  expect(names.map(monthOf)).toEqual(names.map(() => month));
});

test("other words are no month", () => {
  expect(["sisi", "السيسي", "13", "", "son"].map(monthOf)).toEqual(Array(5).fill(undefined));
});
