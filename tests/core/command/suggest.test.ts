import { expect, test } from "vitest";
import { sceneOf } from "#core/command/answer.ts";
import { suggestions } from "#core/command/suggest.ts";
import { LANGUAGES, type Language } from "#core/language/language.ts";
import { NOW, testBot } from "../../bot.ts";

const bot = await testBot();

test.for([
  { language: "ar", labels: ["عبد الفتاح السيسي", "رجب طيب إردوغان", "الفريق عمرو صقر"] },
  { language: "en", labels: ["Abdel Fattah el-Sisi", "Recep Tayyip Erdoğan", "Lt. Gen. Amr Saqr"] },
  { language: "tr", labels: ["Abdülfettah es-Sisi", "Recep Tayyip Erdoğan", "Korgeneral Amr Sakr"] },
] as const)(
  "before anything is typed, everyone is offered in $language with rank",
  ({ language, labels }) => {
    const offered = suggested({ command: "who", argument: "name", typed: "" }, language);
    expect(offered.map(({ label }) => label).slice(0, 3)).toEqual(labels);
    expect(offered).toHaveLength(14);
  },
);

test.for(["sis", "سيس", "president sisi", "Sissi"])(
  "typing %s offers el-Sisi first, in the reader's language",
  (typed) => {
    for (const language of LANGUAGES)
      expect(suggested({ command: "timeline", argument: "actor", typed }, language)[0]?.value).toBe("sisi");
  },
);

test("one letter offers the names that begin with it", () => {
  const offered = suggested({ command: "who", argument: "name", typed: "s" });
  expect(offered.map(({ value }) => value).slice(0, 3)).toEqual(["sisi", "saqr", "spokesman"]);
});

test("speakers are offered to /said, and only them", () => {
  const offered = suggested({ command: "said", argument: "speaker", typed: "" });
  expect(offered.map(({ value }) => value)).toEqual(["spokesman", "sisi", "erdogan", "saqr", "kadioglu"]);
});

test("sources are offered by their titles", () => {
  const offered = suggested({ command: "source", argument: "source", typed: "محادثات عسكرية" });
  expect(offered).toEqual([
    { label: "محادثات عسكرية مصرية تركية لتعزيز الشراكة والتعاون", value: "article" },
  ]);
});

test("no more is offered than a platform takes", () => {
  const found = suggestions(scene("en"), { command: "who", argument: "name", typed: "" }, 5);
  expect(found).toHaveLength(5);
});

test.for([
  { command: "who", argument: "name", typed: "xyzzy" },
  { command: "who", argument: "nonsense", typed: "" },
  { command: "nonsense", argument: "name", typed: "" },
  { command: "summary", argument: "length", typed: "" },
])("nothing is offered for $typed in $argument of /$command", (asked) => {
  expect(suggested(asked)).toEqual([]);
});

function suggested(asked: Parameters<typeof suggestions>[1], language: Language = "en") {
  return suggestions(scene(language), asked, 25);
}

function scene(language: Language) {
  return sceneOf(bot, { language, place: "private", now: NOW }, undefined);
}
