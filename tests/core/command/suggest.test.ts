import { expect, test } from "vitest";
import { sceneOf } from "#core/command/scene.ts";
import { suggestions } from "#core/command/suggest.ts";
import { LANGUAGES, type Language } from "#core/language/language.ts";
import { readLibrary } from "#core/story/library.ts";
import { NOW, ROOT, testBot } from "../../bot.ts";

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

test.for([
  { typed: "4", first: "4" },
  { typed: "١٢", first: "12" },
  { typed: "بحر الصداقة", first: "12" },
  { typed: "Sea of Friendship", first: "12" },
  { typed: "Dostluk Denizi", first: "12" },
])("typing $typed offers sentence $first first, whatever language the source is in", ({ typed, first }) => {
  for (const language of LANGUAGES)
    expect(suggested({ command: "source", argument: "sentence", typed }, language)[0]?.value).toBe(first);
});

test("a sentence is offered with its number, in the direction of the reader's language", () => {
  const labelIn = (language: Language) =>
    suggested({ command: "source", argument: "sentence", typed: "1" }, language)[0]?.label;
  expect(labelIn("en")).toBe("1 · \u2068ناقشت محادثات عسكرية مصرية تركية تعزيز الشراكة.\u2069");
  expect(labelIn("ar")).toBe("1 · ناقشت محادثات عسكرية مصرية تركية تعزيز الشراكة.");
});

test("of several sources, only sentences of the one that is given are offered; or of all, with its title", async () => {
  const bridge = await testBot(readLibrary(`${ROOT}tests/fixtures/stories`));
  const scene = sceneOf(bridge, { language: "en", place: "private", now: NOW }, undefined);
  const offered = (given: Record<string, string>) =>
    suggestions(scene, { command: "source", argument: "sentence", typed: "", given }, 25);
  expect(offered({ source: "letter" })).toHaveLength(1);
  expect(offered({})).toHaveLength(5);
  expect(offered({})[0]?.label).toMatch(/^1 · A new bridge opens · /);
});

test("stories are offered by their titles in any language", () => {
  for (const typed of ["", "egypt", "mısır türkiye", "محادثات"])
    expect(suggested({ command: "stories", argument: "story", typed }, "tr")).toEqual([
      { label: "Kahire'de Mısır-Türkiye askeri görüşmeleri", value: "egypt-turkey" },
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
