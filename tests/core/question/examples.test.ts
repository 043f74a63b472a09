import { expect, test } from "vitest";
import type { Language } from "#core/language/language.ts";
import { findFacts } from "#core/question/ask.ts";
import { examplesOf } from "#core/question/examples.ts";
import { NONE } from "#core/question/votes.ts";
import { readLibrary } from "#core/story/library.ts";
import type { Example, Story } from "#core/story/story.ts";
import { CONCEPTS as concepts, ROOT } from "../../bot.ts";

const [bridge] = readLibrary(`${ROOT}tests/fixtures/stories`).stories.values();

const TOLL = ["what do drivers pay to cross", "is there a toll for lorries", "how much is the crossing"];
const RIBBON = ["who cut the ribbon", "which lady cut that ribbon", "the one with the scissors who was she"];

/** A story whose author has written these questions down. */
function asked(...groups: readonly (readonly [readonly string[], readonly string[]])[]): Story {
  if (!bridge) throw new Error("expected a story");
  const questions = groups.flatMap(([texts, answers]) =>
    texts.map((text): Example => ({ language: "en", text, answers })),
  );
  return { ...bridge, questions };
}

function find(story: Story, question: string, language: Language = "en") {
  return findFacts(question, language, { story, concepts, limit: 3 });
}

test("what no fact has a word of is found by the questions of the author", () => {
  const question = "who was it that cut the ribbon";
  expect(find(asked(), question)).not.toMatchObject({ verdict: "answered", facts: [{ id: "opening" }] });
  const found = find(asked([RIBBON, ["opening"]], [TOLL, []]), question);
  expect(found).toMatchObject({ verdict: "answered" });
  expect(found.facts[0]?.id).toBe("opening");
});

test("what is asked as a question without an answer is refused", () => {
  const story = asked([RIBBON, ["opening"]], [TOLL, []]);
  expect(find(story, "do lorries pay a toll there").verdict).toBe("silent");
});

test("a question is like one of another language by what it means", () => {
  const { votes } = examplesOf(asked([["when was the bridge opened"], ["opening"]], [TOLL, []]), concepts);
  expect(votes("köprü ne zaman açıldı", "tr").meaning.share("opening")).toBeGreaterThan(0.5);
  expect(votes("متى افتتح الجسر", "ar").meaning.share("opening")).toBeGreaterThan(0.5);
});

test("all that is said for facts, or for none, is no more than the whole", () => {
  const { votes } = examplesOf(asked([RIBBON, ["opening"]], [TOLL, []]), concepts);
  for (const by of Object.values(votes("who cut the toll ribbon", "en"))) {
    expect(by.share("opening") + by.share(NONE)).toBeCloseTo(1);
    expect(by.nearest("opening")).toBeLessThanOrEqual(1);
  }
  for (const by of Object.values(votes("", "en"))) expect([by.share(NONE), by.nearest(NONE)]).toEqual([0, 0]);
});

test("a correction that leaves questions and names alone does not read them again", () => {
  const story = asked([RIBBON, ["opening"]]);
  const [first] = story.events;
  expect(examplesOf({ ...story, events: first ? [first] : [] }, concepts)).toBe(examplesOf(story, concepts));
  expect(examplesOf({ ...story, named: [] }, concepts)).not.toBe(examplesOf(story, concepts));
});
