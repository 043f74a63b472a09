import { expect, test } from "vitest";
import { meant, nearestTo, suggest } from "#core/language/match.ts";
import { ask, testBot } from "../../bot.ts";

const bot = await testBot();

test.for([
  ["sisi", ["sisi", "SISI", "el sisi", "al-Sisi", "abdulfettah sisi", "mr sisi", "who is sisi", "Sisi'nin"]],
  ["sisi", ["السيسي", "السيسى", "سيسي", "للسيسي", "بالسيسي", "عبدالفتاح السيسى", "الرئيس السيسى", "السيسي؟"]],
  ["erdogan", ["erdgan", "erdogn", "Erdoğan'ın", "tayip erdogan", "sayın erdoğan", "president of turkey"]],
  ["erdogan", ["اردوغان", "أردوغان", "إردوغان", "اوردغان", "رجب طيب اردوغان", "الرئيس التركي"]],
  ["saqr", ["general saqr", "Lt. Gen. Saqr", "saqer", "sakr", "korgeneral sakr", "صقر", "الفريق عمرو صقر"]],
  ["kadioglu", ["kadioglu", "Kadıoğlu'nun", "kadıoglu", "ziya", "qadi oglu", "قاضي اوغلو", "قاضى اوغلى"]],
  ["spokesman", ["spokesman", "sozcu", "ordu sözcüsü", "المتحدث العسكري", "المتحدت العسكري"]],
  ["egypt", ["egypt", "mısır", "misir", "MISIR", "mIsIr", "Mısır'ın", "مصر", "misr"]],
  ["turkey", ["turkiye", "TÜRKİYE", "Türkiye'nin", "Turky", "تركيا", "تورکیا", "ankara", "أنقره"]],
  ["eg-air-force", ["egyption air force", "Egyptian Air Forces", "misir hava kuvvetleri"]],
  ["tr-air-force", ["turk hava kuvvetleri", "turkish air force", "القوات الجويه التركيه"]],
  ["eg-forces", ["egyptian army", "mısır ordusu", "الجيش المصرى"]],
  ["havelsan", ["Havelsan'ın", "HAVELSAN", "havel san", "havalsan", "هافلسان", "هافيلسن"]],
  ["qader", ["qadir factory", "kader", "kadir fabrikasi", "قادر", "مصنع قادر"]],
  ["cairo", ["cairo", "caire", "Kahire'de", "kahirede", "qahira", "القاهره"]],
  ["tr-waters", ["turkish waters", "karasuları", "المياه التركيه"]],
] as const)("/who finds %s however it is typed: %s", ([id, typed]) => {
  expect(typed.map((name) => [name, foundFor(name)])).toEqual(typed.map((name) => [name, [id]]));
});

test.for([
  { typed: "air force", among: ["eg-air-force", "tr-air-force"] },
  { typed: "hava kuvvetleri", among: ["eg-air-force", "tr-air-force"] },
  { typed: "القوات الجوية", among: ["eg-air-force", "tr-air-force"] },
  { typed: "president", among: ["erdogan", "sisi"] },
  { typed: "الرئيس", among: ["erdogan", "sisi"] },
  { typed: "cumhurbaskani", among: ["erdogan", "sisi"] },
  { typed: "general", among: ["kadioglu", "saqr"] },
  { typed: "الفريق", among: ["kadioglu", "saqr"] },
  { typed: "armed forces", among: ["eg-forces"] },
  { typed: "sisi and erdogan", among: ["erdogan", "sisi"] },
])("/who $typed asks which one is meant", ({ typed, among }) => {
  expect(ask(bot, `/who ${typed}`).reply.outcome).toBe("unclear");
  expect(foundFor(typed)).toEqual(expect.arrayContaining(among));
});

test.for(["xyzzy", "Macron", "ماكرون", "Putin", "ترامب", "İsrail", "غزة", "NATO", "a", "م", "😀", "a a a"])(
  "/who %s finds nobody and offers nobody",
  (typed) => {
    expect(ask(bot, `/who ${typed}`).reply.outcome).toBe("nothing");
    expect(foundFor(typed)).toEqual([]);
  },
);

test.for([
  { typed: "Turkish spokesman", nearest: ["spokesman"], why: "is not the Egyptian one" },
  { typed: "Turkish Airlines", nearest: ["tr-air-force", "turkey", "kadioglu"], why: "is a company" },
  { typed: "Amr Moussa", nearest: ["saqr"], why: "is somebody else of that name" },
  {
    typed: "القوات المسلحة التركية",
    nearest: ["eg-forces", "tr-air-force", "kadioglu"],
    why: "is the other army",
  },
  { typed: "الجيش التركي", nearest: ["erdogan", "turkey", "eg-forces"], why: "is the other army" },
  { typed: "مصراتة", nearest: ["egypt"], why: "is a town in Libya" },
  { typed: "egipt", nearest: ["egypt"], why: "is too short to be sure" },
  { typed: "Aselsan", nearest: ["havelsan"], why: "is another company" },
  { typed: "kairo", nearest: ["cairo"], why: "begins with another letter" },
  { typed: "Turkish Navy", nearest: ["turkey", "tr-waters", "erdogan"], why: "could be several misspelt" },
  { typed: "hava kuvetleri", nearest: ["tr-air-force", "eg-air-force", "kadioglu"], why: "could be several" },
])("/who $typed finds nobody, for it $why, and offers the nearest", ({ typed, nearest }) => {
  expect(ask(bot, `/who ${typed}`).reply.outcome).toBe("nothing");
  expect(foundFor(typed)).toEqual(nearest);
});

const FRUIT = [["apple"], ["apple pie"], ["pineapple", "ananas"], ["التفاح"]];

test("the whole of a name goes before a part of another", () => {
  expect(meant(FRUIT, (names) => names, "Apple")).toEqual({ one: ["apple"] });
  expect(meant(FRUIT, (names) => names, "pie")).toEqual({ one: ["apple pie"] });
  expect(meant(FRUIT, (names) => names, "تفاح")).toEqual({ one: ["التفاح"] });
});

test.for([
  { gone: "naval-exercise", near: ["exercise"] },
  { gone: "talks-2", near: ["talks"] },
  { gone: "xyzzy", near: [] },
])("nearest to $gone, which is gone, is $near", ({ gone, near }) => {
  expect(nearestTo(["exercise", "talks", "pact"], (id) => [id], gone)).toEqual(near);
});

test("suggestions narrow while a reader types, best first, and are all there before", () => {
  expect(suggest(FRUIT, (names) => names, "")).toEqual(FRUIT);
  expect(suggest(FRUIT, (names) => names, "  ")).toEqual(FRUIT);
  expect(suggest(FRUIT, (names) => names, "app")[0]).toEqual(["apple"]);
  expect(suggest(FRUIT, (names) => names, "ana")).toEqual([["pineapple", "ananas"]]);
  expect(suggest(FRUIT, (names) => names, "zzz")).toEqual([]);
});

/** The id of the actor found; or the ids of those offered. */
function foundFor(typed: string): string[] {
  const { reply, call } = ask(bot, `/who ${typed}`);
  if (reply.outcome === "answered") return [call?.values.name ?? ""];
  const offered = reply.blocks.flatMap((block) => (block.kind === "choices" ? block.actions : []));
  return offered.map(({ call: written }) => written.replace(/^who\?|#.*$/g, ""));
}
