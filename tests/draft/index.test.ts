import { readdirSync, readFileSync } from "node:fs";
import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { checkStories } from "#core/story/check.ts";
import { readLibrary } from "#core/story/library.ts";
import { readStory } from "#core/story/read.ts";
import { factsOf } from "#core/story/story.ts";
import { TEXTS } from "../../bench/draft/measure.ts";
import { draft } from "../../src/draft/index.ts";
import { ask, ROOT, testBot } from "../bot.ts";
import { byHand, drafted, emptyRoot, filesOf, previewOf, reviewed } from "./drafting.ts";

const textOf = (name: string) => readFileSync(`${ROOT}tests/fixtures/drafts/${name}/text.txt`, "utf8");

const BRIDGE = `A new bridge opens

Engineer Lena Novak opened the Sula Bridge on 3 May 2026.
"It will last a hundred years," Novak said.
`;

test.for(TEXTS)(
  "a story drafted of %s has every quote in place, and nothing of it is served",
  async (name) => {
    const root = emptyRoot();
    await drafted(root, textOf(name), ["--story", "it", "--published", "2026-03-12"]);
    const read = readStory(root, "it");
    expect("faults" in read && read.faults).toEqual([]);
    expect("story" in read).toBe(false);
    const facts = factsOf(previewOf(root, "it"));
    expect(facts.length).toBeGreaterThan(5);
    expect(facts.every((fact) => fact.draft && fact.evidence.length > 0)).toBe(true);
  },
);

test("an admin is told what is left to do, with file and line, in place of faults", async () => {
  const root = emptyRoot();
  const out = await drafted(root, BRIDGE, ["--story", "bridge"]);
  expect(out).toContain("bridge: draft · not served yet");
  expect(out).toContain(
    "bridge/actors.yaml:4:5: draft actor novak: name: ar, tr; role: ar, en, tr; rank: ar, tr",
  );
  expect(out).toContain("Next: npm run review -- bridge");
  expect(checkStories(root).isSound).toBe(true);
});

test("texts in other languages are missing, not made up, and it says what can be done about it", async () => {
  const root = emptyRoot();
  const out = await drafted(root, BRIDGE, ["--story", "bridge"]);
  expect(out).toContain(
    "Texts in ar, tr are missing: write them as you review, have a model write them (--fill bridge), or leave them out (--languages en --replace).",
  );
  expect(await drafted(root, BRIDGE, ["--story", "told", "--languages", "en"])).not.toContain("are missing");
  const [novak] = previewOf(root, "bridge").actors;
  expect(novak?.name).toEqual({ en: "Lena Novak" });
  expect(novak?.rank).toEqual({ en: "Engineer" });
});

test("the names of countries in all three languages are those of Unicode", async () => {
  const root = emptyRoot();
  await drafted(root, "T\nMr Ali Kaya said Egypt and Turkey signed a deal in Cairo.", ["--story", "pact"]);
  const { actors, places, events } = previewOf(root, "pact");
  expect(actors.find(({ id }) => id === "egypt")?.name).toEqual({ ar: "مصر", en: "Egypt", tr: "Mısır" });
  expect(places[0]?.name).toEqual({ ar: "القاهرة", en: "Cairo", tr: "Kahire" });
  expect(events[0]?.participants.map(({ id }) => id)).toContain("egypt");
});

test("a relative date says from which day it was counted, in every language", async () => {
  const root = emptyRoot();
  await drafted(root, "T\nMr Ali Kaya met the mayor and Ms Ada Stone yesterday.", [
    "--story",
    "met",
    "--published",
    "2026-03-12",
  ]);
  const [event] = previewOf(root, "met").events;
  expect(event?.date).toMatchObject({
    basis: "inferred",
    words: "yesterday",
    why: {
      ar: "يقول المصدر «yesterday»، وقد نُشر في 12 مارس 2026.",
      en: "The source says “yesterday” and was published on 12 March 2026.",
      tr: "Kaynak “yesterday” diyor; yayımlandığı gün: 12 Mart 2026.",
    },
  });
});

test("without an id a story is called by words of its title, without what Turkish and English set behind a name", async () => {
  for (const [title, id] of [
    ["Kapadokya'da balonlar", "kapadokya"],
    ["Novak’s bridge", "novak-bridge"],
    ["O'Brien wins", "o-brien-wins"],
  ])
    expect(
      await drafted(emptyRoot(), `${title}\nMr Ali Kaya met the mayor.`, ["--language", "en"]),
    ).toContain(`Next: npm run review -- ${id}`);
});

test("a story is never overwritten unless that is asked for", async () => {
  const root = emptyRoot();
  await drafted(root, BRIDGE, ["--story", "bridge"]);
  const before = filesOf(root, "bridge");
  await expect(drafted(root, `${BRIDGE}More.`, ["--story", "bridge"])).rejects.toThrow(
    "expected no story bridge yet",
  );
  expect(filesOf(root, "bridge")).toEqual(before);
  await drafted(root, `${BRIDGE}More is said.`, ["--story", "bridge", "--replace"]);
  expect(filesOf(root, "bridge")["article.en.txt"]).toContain("More is said.");
  expect(readdirSync(root)).toEqual(["bridge"]);
});

test("without an id the story is called after its title", async () => {
  const root = emptyRoot();
  await drafted(root, textOf("ar-wire"));
  expect(readdirSync(root)).toEqual(["ardn-ulbnan"]);
});

test("lines that are taken for headings are told, as no quote can stand there", async () => {
  expect(await drafted(emptyRoot(), `${BRIDGE}\nWhat comes next\n`)).toContain(
    "taken for a heading, as it does not end like a sentence: What comes next",
  );
});

test.for([
  { args: ["--language", "fr"], text: BRIDGE, says: '--language: expected one of ar, en, tr, found "fr"' },
  {
    args: ["--published", "May"],
    text: BRIDGE,
    says: '--published: expected a day such as 2026-03-12, found "May"',
  },
  { args: ["--story", "Über"], text: BRIDGE, says: "--story: expected an id" },
  { args: ["--loud"], text: BRIDGE, says: "Unknown option '--loud'. Expected: npm run draft" },
  { args: [], text: "", says: "expected a text, found none in -." },
  {
    args: [],
    text: "12\n34. 56.",
    says: "expected a text in ar, en, tr, found no words of these. Say which",
  },
  { args: [], text: "Only one line, which is a title.", says: "found no sentence below the first line" },
  {
    args: ["--language", "en"],
    text: `T\n${"A b. ".repeat(100_000)}`,
    says: "expected a text of at most 300000 characters",
  },
])("one clear sentence: $says", async ({ args, text, says }) => {
  const root = emptyRoot();
  await expect(drafted(root, text, args)).rejects.toThrow(says);
  expect(readdirSync(root)).toEqual([]);
});

test("readers get nothing of a draft; its author's preview shows it, marked", async () => {
  const root = emptyRoot();
  await drafted(root, BRIDGE, ["--story", "bridge"]);
  expect(readLibrary(root).stories.size).toBe(0);
  const bot = await testBot(readLibrary(root, true));
  const preview = ask({ ...bot, defaults: { language: "en", story: "bridge" } }, "/said");
  expect(preview.text).toContain("Draft, not reviewed yet");
  expect(preview.text).toContain('“"It will last a hundred years," Novak said.”');
});

test("an id that is made of a title does not end in a small word", async () => {
  const root = emptyRoot();
  await drafted(root, "Lisbon and Rabat agree\n\nMayor Ada Stone said so.");
  expect(readdirSync(root)).toEqual(["lisbon"]);
});

test("--help says what can be told, and makes nothing", async () => {
  const root = emptyRoot();
  const lines: string[] = [];
  await draft({
    args: ["--help"],
    root,
    input: Readable.from([]),
    print: (line) => lines.push(line),
    wait: async () => {},
  });
  for (const option of [
    "--story",
    "--language",
    "--languages",
    "--published",
    "--into",
    "--fill",
    "--calls",
    "--replace",
  ])
    expect(lines.join("\n")).toContain(option);
  expect(await reviewed(root, "--help", [])).toContain("npm run review -- STORY");
  expect(readdirSync(root)).toEqual([]);
});

test("an office is told with whose it is, where the name itself says so, and a title ends with a whole word", async () => {
  const root = emptyRoot();
  await drafted(
    root,
    `Two mayors

Lisbon's mayor, Teresa Vilhena, sat beside her Moroccan counterpart, Driss Benjelloun.
Vilhena and Benjelloun have now signed the agreement on a grand ferry.
`,
    ["--story", "two", "--languages", "en"],
  );
  const { actors, events } = previewOf(root, "two");
  expect(actors.map(({ role }) => role.text.en)).toEqual(
    expect.arrayContaining(["Lisbon's mayor", "Moroccan counterpart"]),
  );
  expect(events[0]?.title.en).toBe("Vilhena and Benjelloun have now signed the agreement");
});

test("an article that names nobody is a draft all the same, and is served once somebody is written down", async () => {
  const root = emptyRoot();
  const out = await drafted(root, "Rain\nIt rained all day. Then it snowed.", [
    "--story",
    "rain",
    "--languages",
    "en",
  ]);
  expect(out).toContain("rain: draft · not served yet");
  expect(await reviewed(root, "rain", Array(9).fill("a"))).toContain(
    "stays a draft: rain/actors.yaml:3:1: expected at least one actor, found []",
  );
  const sky =
    "actors: [{id: sky, kind: organization, name: {en: Sky}, original: en, role: {en: It}, evidence: [{source: article, quote: It rained all day.}]}]";
  byHand(root, "rain", "actors.yaml", (text) => text.replace("actors: []", sky));
  await reviewed(root, "rain", ["a"]);
  expect(checkStories(root).text).toContain("rain: sound");
});
