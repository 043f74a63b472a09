import { writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkStories } from "#core/story/check.ts";
import { readLibrary } from "#core/story/library.ts";
import { changedData, rewrite } from "../../bot.ts";

/** The first story with these questions written down alone. */
function asking(questions: string): string {
  return changedData((story) => writeFileSync(`${story}/questions.yaml`, questions));
}

function questionsIn(data: string) {
  return [...(readLibrary(data).stories.get("egypt-turkey")?.questions ?? [])];
}

test("a story needs no questions", () => {
  const data = changedData(() => {});
  expect(checkStories(data).isSound).toBe(true);
  expect(questionsIn(data)).toEqual([]);
});

test("a question is read with its language and the facts that answer it, or none", () => {
  const data = asking(
    "questions:\n  - answers: [talks, cairo]\n    en: [where did they meet]\n    tr: [nerede]\n  - answers: []\n    en: [who paid]\n",
  );
  expect(questionsIn(data)).toEqual([
    { language: "en", text: "where did they meet", answers: ["talks", "cairo"] },
    { language: "tr", text: "nerede", answers: ["talks", "cairo"] },
    { language: "en", text: "who paid", answers: [] },
  ]);
});

test.for([
  {
    what: "an answer that is no fact",
    questions: "questions:\n  - answers: [talks, talkz]\n    en: [who met]\n",
    says: 'egypt-turkey/questions.yaml:2:22: expected the id of a fact, found "talkz"',
  },
  {
    what: "a question with two answers",
    questions:
      "questions:\n  - answers: [talks]\n    en: [who met]\n  - answers: [pact]\n    en:\n      - who met\n",
    says: 'egypt-turkey/questions.yaml:6:9: expected a question that stands here once, found "who met"',
  },
  {
    what: "a question in another language",
    questions: "questions:\n  - answers: [talks]\n    fr: [qui]\n",
    says: 'egypt-turkey/questions.yaml:3:5: expected only the keys that sanad knows, found "fr"',
  },
  {
    what: "a question as long as a letter",
    questions: `questions:\n  - answers: [talks]\n    en: [${"who ".repeat(100)}]\n`,
    says: "egypt-turkey/questions.yaml:3:10: expected at most 300 letters",
  },
  {
    what: "a question that is a number",
    questions: "questions:\n  - answers: [talks]\n    en: [2025]\n",
    says: "egypt-turkey/questions.yaml:3:10: expected text in quotes",
  },
])("$what is told with file and line", ({ questions, says }) => {
  const { text, isSound } = checkStories(asking(questions));
  expect(isSound).toBe(false);
  expect(text).toContain(says);
});

test("a fact that is gone is told once, however many questions it answered", () => {
  const { text } = checkStories(
    asking("questions:\n  - answers: [gone]\n    en: [a]\n  - answers: [gone]\n    en: [b]\n"),
  );
  expect(text).toMatch(/^egypt-turkey: 1 fault\n/);
});

test("what only drafts answer is left out of what readers are answered by", () => {
  const data = changedData((story) => {
    writeFileSync(
      `${story}/questions.yaml`,
      "questions:\n  - answers: [ugv]\n    en: [who makes them]\n  - answers: [ugv, talks]\n    en: [what is new]\n",
    );
    rewrite(`${story}/events.yaml`, "- id: ugv\n", "- id: ugv\n    draft: true\n");
  });
  expect(questionsIn(data)).toEqual([{ language: "en", text: "what is new", answers: ["talks"] }]);
});
