import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { LANGUAGES, type Language } from "#core/language/language.ts";
import { outline } from "#core/story/sentences.ts";
import { ROOT } from "../../bot.ts";

test("the first line is the title, lines without a full stop are headings, and sentences are counted through", () => {
  const { title, headings, sentences } = outline("Talks\nOne. Two!\n\nMore\nThree?\n  Four…  \n", "en");
  expect({ title, headings: headings.map(({ text }) => text) }).toEqual({
    title: "Talks",
    headings: ["More"],
  });
  expect(sentences.map(({ number, text, heading }) => [number, text, heading])).toEqual([
    [1, "One.", undefined],
    [2, "Two!", undefined],
    [3, "Three?", "More"],
    [4, "Four…", "More"],
  ]);
});

test.for([
  { language: "en", text: "Lt. Gen. Saqr met Dr. A. B. Smith.", count: 1 },
  { language: "en", text: "It cost 3.5 million. He left.", count: 2 },
  { language: "en", text: "“Yes.” He left.", count: 2 },
  { language: "tr", text: "3. Ordu Komutanı Org. Ali geldi. Saat 3.30'da gitti.", count: 2 },
  { language: "tr", text: "Prof. Dr. Veli konuştu!", count: 1 },
  { language: "ar", text: "قال د. أحمد إن م. علي وصل. وذهب.", count: 2 },
  { language: "ar", text: "باريس (أ.ف.ب) - وصل الوفد. وذهب.", count: 2 },
  { language: "ar", text: "هل عاد؟ نعم. «انتهى.»", count: 3 },
] as const)("$text has $count sentences", ({ language, text, count }) => {
  expect(outline(`Title\n${text}`, language).sentences).toHaveLength(count);
});

test("the first story has thirteen sentences under three headings", () => {
  const text = readFileSync(`${ROOT}data/egypt-turkey/article.ar.txt`, "utf8");
  const { headings, sentences } = outline(text, "ar");
  expect([headings.length, sentences.length]).toEqual([3, 13]);
});

test("sentences and headings stand in the text where they say, in order, and hold all of it", () => {
  const line = fc.string({
    unit: fc.constantFrom(
      "a",
      "B",
      "س",
      ".",
      "!",
      "؟",
      "…",
      " ",
      "«",
      "»",
      '"',
      ")",
      "Dr.",
      "3.",
      "\n",
      "😀",
    ),
    maxLength: 60,
  });
  fc.assert(
    fc.property(line, fc.constantFrom<Language>(...LANGUAGES), (text, language) => {
      const { title, headings, sentences } = outline(text, language);
      const parts = [...headings, ...sentences].toSorted((a, b) => a.start - b.start);
      for (const { start, text: words } of parts) expect(text.slice(start, start + words.length)).toBe(words);
      const letters = (words: string) => words.replace(/\s/g, "");
      expect(letters(title + parts.map((part) => part.text).join(""))).toBe(letters(text));
      expect(sentences.map(({ number }) => number)).toEqual(sentences.map((_, index) => index + 1));
    }),
  );
});

test("a long line of abbreviations is one sentence", () => {
  expect(outline(`Title\n${"A. ".repeat(100_000)}`, "en").sentences).toHaveLength(1);
});

test("a month cut short before its day does not end a sentence", () => {
  const { sentences } = outline("T\nCAIRO, Sept. 9 - It rained. It was Dec. Then it snowed.", "en");
  expect(sentences.map(({ text }) => text)).toEqual([
    "CAIRO, Sept. 9 - It rained.",
    "It was Dec.",
    "Then it snowed.",
  ]);
});

test.for([
  ["en", "“Why now?” she asked. Nobody answered.", 2],
  ["en", '"Why now?" Kay Lund asked. Nobody answered.', 2],
  ["en", '"Why now?" Nobody answered.', 2],
  ["en", "Ferro Inc. Chief Executive Kay Lund resigned at 5 p.m. Nobody answered.", 2],
  ["tr", "\"Bize 'Ne zaman?' diye soruyorlar\" dedi. Kimse yanıt vermedi.", 2],
  ["ar", "سألت: «لماذا الآن؟» ثم غادرت. لم يجب أحد.", 2],
] as const)("%s: a question that is quoted does not end a sentence: %s", ([language, text, count]) => {
  expect(outline(`T\n${text}`, language).sentences).toHaveLength(count);
});
