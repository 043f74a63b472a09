import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { Language } from "#core/language/language.ts";
import { readConcepts, tokensOf } from "#core/question/concepts.ts";

const LISTS = {
  ar: "meeting: اجتماع, قابل\nsign: وقع\nfar: بعيد\nfull: كامل\nhope: امل\nsubmarine: غواصة",
  en: "defence: defence\nminister: minister\ndefence-minister: defence minister,\n  minister of defence\ncar: cars\naway: far off\nvehicle: off road",
  tr: "meeting: görüşüyor, ele ald\nfiller: yani\nanswer: yanıt",
};

test.for([
  { language: "en", text: "the defence minister", means: { minister: ["defence-minister"] } },
  { language: "en", text: "the minister of defence", means: { of: ["defence-minister"] } },
  { language: "en", text: "ministers", means: { ministers: ["minister"] } },
  { language: "ar", text: "بالاجتماعات", means: { بالاجتماعات: ["meeting"] } },
  { language: "ar", text: "ما وقعوش", means: { وقعوش: ["sign"] } },
  { language: "ar", text: "كامل", means: { كامل: ["full"] } },
  { language: "ar", text: "غواصتين", means: { غواصتين: ["submarine"] } },
  { language: "en", text: "cars far off road", means: { far: ["away"], off: ["away"], road: undefined } },
  { language: "tr", text: "konuyu ele aldılar", means: { aldilar: ["meeting"] } },
  { language: "tr", text: "kimle gorusuyo", means: { gorusuyo: ["meeting"] } },
  { language: "tr", text: "çarşıya", means: { carsiya: undefined } },
] as const)("$text means what the thesaurus says of it", ({ language, text, means }) => {
  const tokens = tokensOf(text);
  const meanings = read(LISTS).of(tokens, language);
  for (const [word, concepts] of Object.entries<readonly string[] | undefined>(means)) {
    const found = meanings[tokens.indexOf(word)];
    expect(found && [...found]).toEqual(concepts);
  }
});

test("a phrase of a fact is also about its words", () => {
  expect([...read(LISTS).within(["defence", "minister"], "en")].toSorted()).toEqual([
    "defence",
    "defence-minister",
    "minister",
  ]);
});

test("a line that is none is told with its file", () => {
  expect(() => read({ ...LISTS, en: "meeting - meet" })).toThrow(
    'concepts.en.txt: expected "concept: word, word", found "meeting - meet"',
  );
});

function read(lists: Readonly<Record<Language, string>>) {
  const folder = mkdtempSync(join(tmpdir(), "sanad-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [language, text] of Object.entries(lists))
    writeFileSync(join(folder, `concepts.${language}.txt`), `# words\n\n${text}\n`);
  return readConcepts(folder);
}
