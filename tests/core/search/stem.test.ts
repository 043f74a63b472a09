import { expect, test } from "vitest";
import { words } from "#core/language/fold.ts";
import { stem } from "#core/search/stem.ts";

test.for([
  { language: "ar", forms: ["اتفاق", "الاتفاق", "والاتفاق", "بالاتفاق"] },
  { language: "ar", forms: ["طائرة", "طائرات", "الطائرات", "للطائرات"] },
  { language: "ar", forms: ["مصري", "المصرية", "مصر"] },
  { language: "tr", forms: ["anlaşma", "anlaşmanın", "anlasmalar", "ANLAŞMAYI"] },
  { language: "tr", forms: ["komutan", "komutanlar", "komutanının"] },
  { language: "en", forms: ["agreement", "agreements", "agreed"] },
  { language: "en", forms: ["commander", "commanders", "commanding"] },
] as const)("the forms $forms have one stem", ({ forms }) => {
  const stems = forms.flatMap((form) => words(form)).map((word) => stem(word));
  expect(new Set(stems).size).toBe(1);
});

test("numbers are kept whole", () => {
  expect(stem("2025123")).toBe("2025123");
});
