import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compareDates, range } from "#core/story/date.ts";
import { factsOf, type Named, type StoryDate } from "#core/story/story.ts";
import { LIBRARY, ROOT } from "../bot.ts";

const { stories, faults } = LIBRARY;
const story = stories.get("egypt-turkey");
if (!story) throw new Error("expected the story egypt-turkey to be sound");
const { sources, actors, places, events, statements, summary } = story;
const article = readFileSync(`${ROOT}data/egypt-turkey/article.ar.txt`, "utf8");

test("the story is sound, in all three languages", () => {
  expect(faults.get("egypt-turkey")).toBeUndefined();
  expect(story.languages).toEqual(["ar", "en", "tr"]);
});

test("its one source is the article, untouched: 13 sentences, each with a fact", () => {
  const used = new Set(
    factsOf(story).flatMap(({ evidence }) => evidence.map(({ sentence }) => sentence.number)),
  );
  expect(sources.map(({ id, language, sentences }) => [id, language, sentences.length])).toEqual([
    ["article", "ar", 13],
  ]);
  expect([...used].toSorted((a, b) => a - b)).toEqual(Array.from({ length: 13 }, (_, index) => index + 1));
});

test("every quote is in the article letter by letter, once, and in its sentence", () => {
  for (const { id, evidence } of factsOf(story))
    for (const { quote, sentence } of evidence) {
      expect(article.split(quote), `${id}: ${quote}`).toHaveLength(2);
      expect(sentence.text, id).toContain(quote);
      expect(article.slice(sentence.start, sentence.start + sentence.text.length)).toBe(sentence.text);
    }
});

test("everybody and everything that the article names is there, with its kind", () => {
  const kinds = Object.groupBy([...actors, ...places], ({ kind }) => kind);
  const ids = (all: readonly Named[] = []) => all.map(({ id }) => id);
  expect(ids(kinds.person)).toEqual(["sisi", "erdogan", "saqr", "kadioglu", "spokesman"]);
  expect(ids(kinds.organization)).toEqual(["eg-air-force", "tr-air-force", "eg-forces", "havelsan", "qader"]);
  expect(ids(kinds.country)).toEqual(["egypt", "turkey"]);
  expect(ids(kinds.place)).toEqual(["cairo", "tr-waters"]);
});

test("the commanders have their ranks, the presidents their offices, the spokesman no name", () => {
  const named = new Map(actors.map((actor) => [actor.id, actor]));
  expect(named.get("saqr")?.rank).toEqual({ ar: "الفريق", en: "Lt. Gen.", tr: "Korgeneral" });
  expect(named.get("kadioglu")?.rank).toEqual({ ar: "الفريق أول", en: "Gen.", tr: "Orgeneral" });
  expect(named.get("sisi")?.role.text.en).toBe("President of Egypt");
  expect(named.get("erdogan")?.role.text.en).toBe("President of Turkey");
  expect(actors.filter(({ unnamed }) => unnamed).map(({ id }) => id)).toEqual(["spokesman"]);
});

/** The article's own month, which only the name of the exercise and "last September" bound. */
const ARTICLE_MONTHS = "2025-10-01 to 2026-08-31";

test.for([
  { id: "talks", kind: "meeting", basis: "inferred", may: ARTICLE_MONTHS, words: "الأربعاء" },
  { id: "pact", kind: "agreement", basis: "inferred", may: ARTICLE_MONTHS, words: "الشهر الحالي" },
  {
    id: "drones",
    kind: "agreement",
    basis: "inferred",
    may: "2025-08-01 to 2025-08-31",
    words: "في أغسطس الماضي",
  },
  { id: "ugv", kind: "production", basis: "unknown", may: undefined, words: undefined },
  { id: "tour", kind: "visit", basis: "unknown", may: undefined, words: undefined },
  { id: "since-2023", kind: "diplomacy", basis: "stated", may: "2023-01-01 to ..", words: "منذ 2023" },
  {
    id: "exercise",
    kind: "exercise",
    basis: "inferred",
    may: "2025-09-01 to 2025-09-30",
    words: "في سبتمبر الماضي",
  },
] as const)("the date of $id is $basis, $may, and no more precise", ({ id, kind, basis, may, words }) => {
  const event = events.find((each) => each.id === id);
  expect(event).toMatchObject({ kind, date: { basis } });
  expect(event && mayBe(event.date)).toBe(may);
  expect(event?.date.words).toBe(words);
});

test("when the article was published is inferred as a range of months, with the reason in each language", () => {
  const published = sources[0]?.published;
  expect(published && mayBe(published)).toBe(ARTICLE_MONTHS);
  expect(published).toMatchObject({ basis: "inferred", when: { kind: "within" } });
  expect(published?.basis === "inferred" && Object.keys(published.why)).toEqual(["ar", "en", "tr"]);
});

test("no date is a day, and no two events contradict what the article says of their order", () => {
  for (const { date, id } of events)
    if (date.basis !== "unknown" && date.when.kind === "point")
      expect(date.when.point.precision, id).toBe("month");
  const dated = events.flatMap(({ id, date }) => (date.basis === "unknown" ? [] : [{ id, when: date.when }]));
  expect(dated.toSorted((a, b) => compareDates(a.when, b.when)).map(({ id }) => id)).toEqual([
    "since-2023",
    "drones",
    "exercise",
    "talks",
    "pact",
  ]);
});

test("the eight statements have their speakers, and the events that they are about", () => {
  expect(statements.map(({ id, speaker, event }) => [id, speaker.id, event?.id])).toEqual([
    ["spk-meeting", "spokesman", "talks"],
    ["sisi-views", "sisi", "pact"],
    ["erdogan-peace", "erdogan", "pact"],
    ["saqr-efforts", "saqr", "talks"],
    ["saqr-hope", "saqr", "talks"],
    ["kadioglu-ties", "kadioglu", "talks"],
    ["spk-tour", "spokesman", "tour"],
    ["spk-exercise", "spokesman", "exercise"],
  ]);
});

test("the three summaries grow, and every line is in every language", () => {
  const { short, medium, full } = summary;
  expect([short.length, medium.length, full.length]).toEqual([3, 6, 14]);
  for (const { text } of [...short, ...medium, ...full])
    expect(Object.keys(text)).toEqual(["ar", "en", "tr"]);
});

test("each side of a meeting and each end of a place is where the article puts it", () => {
  expect(
    events.map(({ id, participants, place }) => [
      id,
      participants.map((each) => each.id).join(" "),
      place?.id,
    ]),
  ).toEqual([
    ["talks", "saqr kadioglu egypt turkey", "cairo"],
    ["pact", "egypt turkey sisi erdogan", "cairo"],
    ["drones", "egypt turkey", undefined],
    ["ugv", "havelsan qader", undefined],
    ["tour", "kadioglu eg-air-force", undefined],
    ["since-2023", "egypt turkey", undefined],
    ["exercise", "egypt turkey", "tr-waters"],
  ]);
});

/** The first and last day that a date may mean. */
function mayBe(date: StoryDate): string | undefined {
  if (date.basis === "unknown") return undefined;
  const { first, last } = range(date.when);
  return `${first ?? ".."} to ${last ?? ".."}`;
}
