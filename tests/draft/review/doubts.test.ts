import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readLibrary } from "#core/story/library.ts";
import { factsOf, type Story } from "#core/story/story.ts";
import { TEXTS } from "../../../bench/draft/measure.ts";
import { doubtsOf, doubtText } from "../../../src/draft/review/doubts.ts";
import { LIBRARY, ROOT } from "../../bot.ts";
import { fakeModel } from "../../fakes/model.ts";
import { drafted, emptyRoot, filesOf, previewOf, reviewed } from "../drafting.ts";
import { FAILURES, filled, finding, quoted, ruled } from "../model/filling.ts";

/** The doubts about an event of the fixture's with another text. */
async function doubted(text: Readonly<Record<string, string>>): Promise<string[]> {
  const root = await ruled("ar,en,tr");
  const story = previewOf(root, "bridge");
  const [event] = story.events;
  if (!event) throw new Error("expected an event, found none");
  return doubtsOf(story, { ...event, text }).map(doubtText);
}

test.for([
  [{ en: "Two people met on 4 May 2026." }, "text (en): 4 does not stand in its sentences"],
  [{ en: "Novak met Stein in March." }, "text (en): March does not stand in its sentences"],
  [
    { en: "Engineer Lena Novak met Minister Rosa Klein." },
    "text (en): Rosa Klein does not stand in its sentences",
  ],
  [{ tr: "Görüşme 15 gün sürdü." }, "text (tr): 15 does not stand in its sentences"],
  [{ tr: "Görüşme Nisan ayında yapıldı." }, "text (tr): Nisan does not stand in its sentences"],
  [{ ar: "التقيا في ٤ مايو." }, "text (ar): 4 does not stand in its sentences"],
  [{ ar: "التقيا في أبريل." }, "text (ar): أبريل does not stand in its sentences"],
] as const)(
  "a number, month or name that no sentence of the fact has is doubted: %j",
  async ([text, says]) => {
    expect(await doubted(text)).toEqual([says]);
  },
);

test.for([
  { en: "Engineer Lena Novak met Mayor Otto Stein in Cairo on 3 May 2026." },
  { tr: "Lena Novak, 3 Mayıs 2026'da Kahire'de Otto Stein ile görüştü." },
  { ar: "اجتمعا في القاهرة في ٣ مايو ٢٠٢٦." },
])("what the sentences bear out is not doubted, in whatever language: %j", async (text) => {
  expect(await doubted(text)).toEqual([]);
});

test("a speaker whom the sentence does not name is doubted", async () => {
  const [root, model] = [await ruled(), await fakeModel()];
  const statement = {
    title: { en: "On sadness" },
    text: { en: "Stein was sad." },
    evidence: quoted("of sad days at the pier"),
  };
  model.reply = finding({ statements: [{ ...statement, speaker: "stein" }] });
  await filled(root, model);
  const story = previewOf(root, "bridge");
  const said = story.statements.find(({ id }) => id === "stein-1");
  expect(said && doubtsOf(story, said)).toEqual([{ at: "stein-1", kind: "unnamed", what: "stein" }]);
});

test("whoever reviews sees the doubt beside the fact, and no more once it is put right", async () => {
  const [root, model] = [await ruled(), await fakeModel()];
  model.reply = finding({ events: [{ ...FAILURES, text: { en: "The old ferries failed 15 times." } }] });
  await filled(root, model);
  const later = Array(5).fill("l");
  const out = await reviewed(root, "bridge", [...later, "q"]);
  expect(out).toContain("   ?  text (en): 15 does not stand in its sentences");
  const mended = await reviewed(root, "bridge", [
    ...later,
    "e",
    "3",
    "The old ferries failed 14 times.",
    "",
    "q",
  ]);
  expect(mended.split("new?").at(-1)).not.toContain("?  text (en)");
});

test("of what a rule was not sure is said in the file and beside the fact, until it is accepted", async () => {
  const root = emptyRoot();
  const text = "Talks\nMinister Ada Lund met Kay Voss on 3 July. She said the deal was near.";
  await drafted(root, text, ["--story", "talks", "--published", "2026-07-06", "--languages", "en"]);
  const files = filesOf(root, "talks");
  expect(files["statements.yaml"]).toContain("draft: unsure-speaker");
  expect(files["actors.yaml"]).toContain("draft: unsure-name");
  const out = await reviewed(root, "talks", Array(8).fill("l"));
  expect(out).toContain("   ?  voss: nothing beside the name tells whose it is");
  expect(out).toContain("   ?  lund-1: who speaks was guessed from the sentences before");
  expect(out).not.toContain("?  lund:");
  await reviewed(root, "talks", ["l", "l", "a", "Engineer", "q"]);
  expect(filesOf(root, "talks")["actors.yaml"]).not.toContain("unsure");
});

test("of a story written by hand, hardly anything is doubted", () => {
  const stories = [
    ...LIBRARY.stories.values(),
    ...readLibrary(`${ROOT}tests/fixtures/stories`).stories.values(),
  ];
  const all = stories.flatMap((story) => factsOf(story).map((fact) => ({ story, fact })));
  const doubted = all.filter(({ story, fact }) => textDoubts(story, fact) > 0);
  expect(doubted.length / all.length).toBeLessThan(0.1);
});

function textDoubts(story: Story, fact: Parameters<typeof doubtsOf>[1]): number {
  return doubtsOf(story, fact).filter(({ at }) => at !== fact.id).length;
}

/** Of texts much alike, one in three. */
const SOME = TEXTS.filter((_, at) => at % 3 === 0);

test.for(SOME)("the source's own sentences are never doubted: %s", async (name) => {
  const root = emptyRoot();
  const text = readFileSync(`${ROOT}tests/fixtures/drafts/${name}/text.txt`, "utf8");
  await drafted(root, text, ["--story", "it", "--published", "2026-03-12"]);
  const story = previewOf(root, "it");
  for (const fact of [...story.events, ...story.statements]) expect(textDoubts(story, fact)).toBe(0);
});
