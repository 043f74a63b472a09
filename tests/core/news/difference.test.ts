import { expect, test } from "vitest";
import { LANGUAGES } from "#core/language/language.ts";
import { concerning, difference, isNoNews } from "#core/news/difference.ts";
import { fieldsCorrected } from "#core/news/fields.ts";
import { snapshotOf } from "#core/news/snapshot.ts";
import { readLibrary } from "#core/story/library.ts";
import { ROOT } from "../../bot.ts";
import {
  type Edit,
  edited,
  FIRST,
  FORMATTING,
  NEW_STATEMENT,
  NO_PEACE,
  PACT,
  PACT_DATE,
  PACT_LINE,
  PACT_TURKISH,
  PACT_WHY,
} from "../../versions.ts";

const BEFORE = snapshotOf(FIRST);

function changes(...edits: readonly Edit[]) {
  return difference(BEFORE, snapshotOf(edited(...edits)));
}

test("a story that was only put in order has no news", () => {
  expect(isNoNews(changes(...FORMATTING))).toBe(true);
});

test("a corrected text is told with the old wording, and with the author's reason", () => {
  const { added, removed, corrected } = changes(...PACT, PACT_WHY);
  expect({ added, removed }).toEqual({ added: [], removed: [] });
  const [pact] = corrected.filter(({ id }) => id === "pact");
  expect(pact?.before.text.en).toContain("a military cooperation agreement");
  expect(pact?.after.text.en).toContain("a framework agreement");
  expect(pact?.why?.en).toBe("The publisher clarified it.");
});

test("no reason is made up, and a reason counts only for the correction that it came with", () => {
  expect(changes(...PACT).corrected.map(({ why }) => why)).toEqual([undefined]);
  const explained = snapshotOf(edited(...PACT, PACT_WHY));
  const again = snapshotOf(edited(...PACT, PACT_WHY, PACT_DATE));
  expect(difference(explained, again).corrected.map(({ id, why }) => ({ id, why }))).toEqual([
    { id: "pact", why: undefined },
  ]);
});

test("a reason that is given later is no news by itself", () => {
  expect(isNoNews(difference(snapshotOf(edited(...PACT)), snapshotOf(edited(...PACT, PACT_WHY))))).toBe(true);
});

test("a correction of one language is told to its readers alone", () => {
  const all = changes(PACT_TURKISH);
  expect(LANGUAGES.filter((language) => !concerning(all, language).isNone)).toEqual(["tr"]);
});

test("a date that is known better is a correction in every language", () => {
  const all = changes(PACT_DATE);
  for (const language of LANGUAGES)
    expect(all.corrected.map((each) => fieldsCorrected(each, language))).toEqual([["date"]]);
});

test("new statements are told, and those that are gone", () => {
  const { added, removed, corrected } = changes(NEW_STATEMENT, NO_PEACE);
  expect({ added, removed, corrected }).toEqual({
    added: ["saqr-topics"],
    removed: ["erdogan-peace"],
    corrected: [],
  });
});

test("whoever follows an actor is told what concerns that actor alone", () => {
  const all = changes(...PACT, NEW_STATEMENT, NO_PEACE);
  const told = (...actors: string[]) => {
    const { added, corrected, removed } = concerning(all, "en", actors);
    return [...added, ...corrected.map(({ id }) => id), ...removed];
  };
  expect(told("saqr")).toEqual(["saqr-topics"]);
  expect(told("erdogan")).toEqual(["pact", "erdogan-peace"]);
  expect(told("saqr", "erdogan")).toEqual(["saqr-topics", "pact", "erdogan-peace"]);
  expect(concerning(all, "en", ["kadioglu"]).isNone).toBe(true);
});

test("a line of the summary is told only where no fact behind it says the same", () => {
  expect(changes(PACT_LINE).corrected.map(({ after }) => after.fact)).toEqual(["line"]);
  expect(changes(...PACT, PACT_LINE).corrected.map(({ id }) => id)).toEqual(["pact"]);
});

test("what another source says of somebody is news to whoever follows them, and no new person", () => {
  const after = snapshotOf(storyOf("mayors"));
  const { "dag-other": account, ...before } = after;
  const all = difference(before, after);
  expect(account).toMatchObject({ fact: "role", who: ["dag"], rank: { en: "Colonel" } });
  expect(all.added).toEqual(["dag-other"]);
  expect(difference(after, before).removed).toEqual(["dag-other"]);
  expect(concerning(all, "en", ["dag"]).isNone).toBe(false);
  expect(concerning(all, "en", ["stein"]).isNone).toBe(true);
});

function storyOf(id: string) {
  const story = readLibrary(`${ROOT}tests/fixtures/disputed`).stories.get(id);
  if (!story) throw new Error(`expected the story ${id}, found none`);
  return story;
}
