import { expect, test } from "vitest";
import { LANGUAGES } from "#core/language/language.ts";
import { evidenceOf } from "#core/reply/reply.ts";
import { ask, testBot } from "../bot.ts";

const bot = await testBot();

test.for([
  {
    language: "ar",
    title: "محادثات عسكرية مصرية تركية في القاهرة",
    first: "التقى قائد القوات الجوية المصرية",
  },
  {
    language: "en",
    title: "Egyptian-Turkish military talks in Cairo",
    first: "Egyptian Air Force commander",
  },
  {
    language: "tr",
    title: "Kahire'de Mısır-Türkiye askeri görüşmeleri",
    first: "Mısır Hava Kuvvetleri Komutanı",
  },
] as const)(
  "the short summary in $language is three lines, each over its sentences",
  ({ language, title, first }) => {
    const { reply, text } = ask(bot, "/summary", language);
    const [heading, line] = text.split("\n\n");
    expect(heading).toBe(title);
    expect(line).toMatch(new RegExp(`^${first}`));
    expect(reply.blocks.map(({ kind }) => kind)).toEqual(["heading", "fact", "fact", "fact"]);
    expect(evidenceOf(reply).map(({ sentence }) => sentence)).toEqual([1, 2, 5, 11]);
  },
);

test.for([
  { lines: 3, typed: ["/summary", "/summary short", "/özet kısa", "/ozet KISA", "/ملخص قصير"] },
  { lines: 6, typed: ["/summary medium", "/summary orta", "/özet orta", "/ملخص متوسط"] },
  { lines: 14, typed: ["/summary full", "/summary length:full", "/özet tam", "/ملخص كامل", "/summary TAM"] },
])("$typed have $lines lines in every language", ({ lines, typed }) => {
  for (const text of typed)
    for (const language of LANGUAGES)
      expect(ask(bot, text, language).reply.blocks, text).toHaveLength(lines + 1);
});

test("the full summary rests on every sentence of the source", () => {
  const used = evidenceOf(ask(bot, "/summary full").reply).map(({ sentence }) => sentence);
  expect(new Set(used)).toEqual(new Set(Array.from({ length: 13 }, (_, index) => index + 1)));
});

test("the other two lengths are one tap away", () => {
  const labels = (typed: string) =>
    ask(bot, typed)
      .reply.actions.map(({ label }) => label)
      .slice(0, 2);
  expect(labels("/summary")).toEqual(["More", "Everything"]);
  expect(labels("/summary medium")).toEqual(["Shorter", "Everything"]);
  expect(labels("/summary full")).toEqual(["Shorter", "More"]);
});

test("a length that is none is answered with the three that are", () => {
  const { reply } = ask(bot, "/özet uzun", "tr");
  expect(reply.outcome).toBe("unclear");
  expect(reply.actions.map(({ label }) => label)).toEqual(["kısa", "orta", "tam", "Yardım"]);
});
