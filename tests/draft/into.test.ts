import { expect, test } from "vitest";
import { checkStories } from "#core/story/check.ts";
import { readLibrary } from "#core/story/library.ts";
import { ask, changedData, rewrite, testBot } from "../bot.ts";
import { byHand, drafted, emptyRoot, filesOf, previewOf } from "./drafting.ts";

const FIRST = `Two mayors meet

Mayor Otto Stein met Mayor Ada Lovell in Cairo on 3 May 2026.
"We will build 12 bridges," Stein said.
`;

const SECOND = `Talks on bridges

The mayor of the town, Otto Stein, and Mayor Ada Lovell met in Cairo on 4 May 2026.
Engineer Lena Novak said that the talks had been good.
`;

/** The mark of a draft on a line of its own, or as the first key of a list's item. */
const MARK = /^ *draft: true\n|(?<=- )draft: true\n */gm;

async function joinedStory(): Promise<{ root: string; out: string }> {
  const root = emptyRoot();
  await drafted(root, FIRST, ["--story", "mayors", "--languages", "en"]);
  // As if all of the first article had been reviewed.
  for (const file of ["story.yaml", "actors.yaml", "events.yaml", "statements.yaml", "summary.yaml"])
    byHand(root, "mayors", file, (text) =>
      text.replaceAll(MARK, "").replaceAll("role: {}", "role: {en: Where they met}"),
    );
  return { root, out: await drafted(root, SECOND, ["--into", "mayors"]) };
}

test("people are known by any spelling, an event by who takes part in it, and each is told with why", async () => {
  const { root, out } = await joinedStory();
  expect(out).toContain("source article-2 added");
  expect(out).toMatch(/the same as stein, by its name/);
  expect(out).toContain(
    "the same as meeting-1, a meeting with stein and lovell; but another date, 4 May 2026",
  );
  expect(previewOf(root, "mayors").actors.map(({ id }) => id)).toEqual(["stein", "lovell", "novak"]);
});

test("what the first source says is served as before, until somebody has reviewed the second", async () => {
  const { root } = await joinedStory();
  const { text } = checkStories(root);
  expect(text).toMatch(/^mayors: sound .* 2 actors, 1 place, 1 event, 1 statement/);
  expect(text).toContain("draft source article-2");
  expect(readLibrary(root).stories.get("mayors")?.sources).toHaveLength(1);
});

test("once reviewed, two dates stand side by side, each with its source", async () => {
  const { root } = await joinedStory();
  for (const file of ["story.yaml", "actors.yaml", "events.yaml", "statements.yaml"])
    byHand(root, "mayors", file, (text) =>
      text.replaceAll(MARK, "").replaceAll("role: {}", "role: {en: Engineer}"),
    );
  const bot = await testBot(readLibrary(root));
  const { text } = ask({ ...bot, defaults: { language: "en", story: "mayors" } }, "/timeline");
  expect(text).toMatch(
    /3 May 2026[\s\S]*of “⁨Two mayors meet⁩”[\s\S]*Another source says otherwise · 4 May 2026[\s\S]*of “⁨Talks on bridges⁩”/,
  );
});

const RANKED = `Officers in Oslo

General Otto Stein met Mayor Selma Kaya in Oslo on 3 May 2026.
`;

test("another rank and another spelling are proposed below whom they are said of, and served once reviewed", async () => {
  const root = emptyRoot();
  await drafted(root, RANKED, ["--story", "officers", "--languages", "en"]);
  const accepted = (): void => {
    for (const file of ["story.yaml", "actors.yaml", "events.yaml", "statements.yaml", "summary.yaml"])
      byHand(root, "officers", file, (text) =>
        text.replaceAll(MARK, "").replaceAll("role: {}", "role: {en: Was there}"),
      );
  };
  accepted();
  const out = await drafted(
    root,
    "More from Oslo\n\nColonel Otto Stein and Mayor Salma Kaya met in Oslo on 3 May 2026.",
    ["--into", "officers", "--language", "en"],
  );
  expect(out).toMatch(/the same as stein, by its name; but another rank, Colonel/);
  expect(out).toMatch(/the same as kaya, by its name; but another name, Salma Kaya/);
  expect(checkStories(root).text).toMatch(/draft account stein-\d/);
  const before = await testBot(readLibrary(root));
  const bot = { defaults: { language: "en", story: "officers" } } as const;
  expect(ask({ ...before, ...bot }, "/who stein").text).not.toContain("Colonel");
  accepted();
  const after = { ...(await testBot(readLibrary(root))), ...bot };
  expect(ask(after, "/who stein").text).toMatch(
    /General Otto Stein[\s\S]*of “⁨Officers in Oslo⁩”[\s\S]*Another source says otherwise · Colonel Otto Stein[\s\S]*of “⁨More from Oslo⁩”/,
  );
  expect(ask(after, "/who Salma Kaya").text).toContain("Another source says otherwise · Salma Kaya");
});

test("a name in another script is known by its sound", async () => {
  const root = emptyRoot();
  await drafted(root, "Night ferry\n\nMayor Driss Benjelloun said it would sail.", ["--story", "ferry"]);
  const out = await drafted(root, "عبّارة ليلية\n\nوأوضح العمدة إدريس بنجلون أن العبّارة ستبحر.", [
    "--into",
    "ferry",
  ]);
  expect(out).toContain("the same as benjelloun, by its name");
});

test("what was there keeps its comments and order", async () => {
  const { root } = await joinedStory();
  byHand(root, "mayors", "actors.yaml", (text) => text.replace("kind: person", "kind: person # he builds"));
  const before = filesOf(root, "mayors")["actors.yaml"]?.split("\n") ?? [];
  await drafted(root, SECOND.replace("Lena Novak", "Ines Duarte"), ["--into", "mayors"]);
  const after = filesOf(root, "mayors")["actors.yaml"]?.split("\n") ?? [];
  let at = 0;
  for (const line of before) at = after.indexOf(line, at) + 1 || Number.NaN;
  expect(at).toBeGreaterThan(0);
  expect(after.join("\n")).toContain("name:\n      en: Ines Duarte");
});

test("an article of strangers adds new people and events, and a country alone makes no event the same", async () => {
  const { root } = await joinedStory();
  const out = await drafted(root, "Elsewhere\n\nMr Bram Kuipers met Ms Rosa Lind in Oslo on 3 May 2026.", [
    "--into",
    "mayors",
    "--language",
    "en",
  ]);
  expect(out).toMatch(/meeting-1-\d: new, no meeting of the story has the same people/);
});

test("/check shows what the other source says beside", async () => {
  const data = changedData((story) => {
    rewrite(
      `${story}/events.yaml`,
      "      - id: talks-purpose\n        kind: purpose\n",
      "      - id: talks-purpose\n        kind: otherwise\n",
    );
  });
  const bot = await testBot(readLibrary(data));
  expect(ask(bot, "/check The air force commanders of Egypt and Turkey met in Cairo").text).toContain(
    "Another source says otherwise",
  );
});

test.for([{ args: ["--into", "none"], says: "--into: expected a story in" }])(
  "one clear sentence: $says",
  async ({ args, says }) => {
    await expect(drafted(emptyRoot(), SECOND, args)).rejects.toThrow(says);
  },
);
