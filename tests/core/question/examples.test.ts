import { expect, test } from "vitest";
import type { Language } from "#core/language/language.ts";
import { findFacts } from "#core/question/ask.ts";
import { makingExamples } from "#core/question/examples.ts";
import { NONE, WAYS } from "#core/question/votes.ts";
import { atOnce } from "#core/search/steps.ts";
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
  const question = "who cut that ribbon";
  expect(find(asked(), question)).not.toMatchObject({ verdict: "answered", facts: [{ id: "opening" }] });
  const found = find(asked([RIBBON, ["opening"]], [TOLL, []]), question);
  expect(found).toMatchObject({ verdict: "answered" });
  expect(found.facts[0]?.id).toBe("opening");
});

test("what is asked as a question without an answer is refused", () => {
  const story = asked([RIBBON, ["opening"]], [TOLL, []]);
  expect(find(story, "do lorries pay a toll there").verdict).toBe("unfound");
  expect(find(story, "is there a toll for lorries").verdict).toBe("silent");
});

test("a question is like one of another language by what it means", () => {
  const { votes } = atOnce(
    makingExamples(asked([["when was the bridge opened"], ["opening"]], [TOLL, []]), concepts),
  );
  expect(votes("köprü ne zaman açıldı", "tr").meaning.share("opening")).toBeGreaterThan(0.5);
  expect(votes("متى افتتح الجسر", "ar").meaning.share("opening")).toBeGreaterThan(0.5);
});

test("all that is said for facts, or for none, is no more than the whole", () => {
  const { votes } = atOnce(makingExamples(asked([RIBBON, ["opening"]], [TOLL, []]), concepts));
  const [some, empty] = [votes("who cut the toll ribbon", "en"), votes("", "en")];
  for (const by of WAYS) {
    expect(some[by].share("opening") + some[by].share(NONE)).toBeCloseTo(1);
    expect(some[by].nearest("opening")).toBeLessThanOrEqual(1);
    expect([empty[by].share(NONE), empty[by].nearest(NONE)]).toEqual([0, 0]);
  }
});

test("a correction that leaves questions and names alone does not read them again", () => {
  const story = asked([RIBBON, ["opening"]]);
  const [first] = story.events;
  expect(atOnce(makingExamples({ ...story, events: first ? [first] : [] }, concepts))).toBe(
    atOnce(makingExamples(story, concepts)),
  );
  expect(atOnce(makingExamples({ ...story, named: [] }, concepts))).not.toBe(
    atOnce(makingExamples(story, concepts)),
  );
});

test("whoever can't wait while they are read leaves none that are kept twice", () => {
  const [story, own] = [asked([RIBBON, ["opening"]]), { ...concepts }];
  const making = makingExamples(story, own);
  expect(making.next().done).toBe(false);
  const meanwhile = atOnce(makingExamples(story, own));
  let step = making.next();
  while (!step.done) step = making.next();
  expect(step.value).toBe(meanwhile);
});

test("a few questions of one fact do not make it the answer to all others", () => {
  const story = asked([RIBBON, ["opening"]]);
  expect(find(story, "who cut the ribbon").facts[0]?.id).toBe("opening");
  expect(find(story, "who is lena novak").facts[0]?.id).toBe("novak");
  expect(find(story, "what did novak say").facts[0]?.id).toBe("years");
  expect(find(story, "which bank lent the money for it").verdict).toBe("unfound");
});

test("a few questions without an answer do not silence what is answered without them", () => {
  const story = asked([TOLL, []]);
  expect(find(story, "is there a toll for lorries").verdict).toBe("silent");
  for (const question of ["when was the bridge opened", "who is lena novak", "what did novak say"])
    expect(find(story, question).verdict).toBe("answered");
});
