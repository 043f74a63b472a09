import { writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkStories } from "#core/story/check.ts";
import { readLibrary } from "#core/story/library.ts";
import { changedData } from "../../bot.ts";

/** What check-stories says of the first story with these questions written down alone. */
function checked(questions: string) {
  return checkStories(changedData((story) => writeFileSync(`${story}/questions.yaml`, questions)));
}

test("the same question with two best answers is a hint with both places, and no fault", () => {
  const { text, isSound } = checked(
    "questions:\n  - answers: [talks]\n    tr: [nerede görüştüler]\n  - answers: []\n    tr:\n      - Nerede gorustuler?\n",
  );
  expect(isSound).toBe(true);
  expect(text).toContain(
    'hint: egypt-turkey/questions.yaml:6:9: "Nerede gorustuler?" is answered by nothing here, and by talks at line 3',
  );
});

test("the same question with the same best answer, or in another language, contradicts nothing", () => {
  const { text } = checked(
    "questions:\n  - {answers: [talks], en: [sisi], tr: [sisi]}\n  - {answers: [talks, cairo], en: [Sisi?]}\n  - {answers: [], ar: [sisi]}\n",
  );
  expect(text).not.toContain("is answered by");
});

test("facts that few questions are written down for are named, with how many in which language", () => {
  const { text } = checked(
    "questions:\n  - {answers: [talks], ar: [أ, ب], en: [a, b], tr: [c]}\n  - {answers: [], en: [d]}\n",
  );
  expect(text).toContain(
    "hint: few questions are written down for talks (tr 1), talks-aim (ar 0, en 0, tr 0), ",
  );
  expect(text).toMatch(/ and \d\d more$/m);
});

test("questions that all have answers teach nothing of what to refuse, and it says so", () => {
  expect(checked("questions:\n  - {answers: [talks], en: [a]}\n").text).toContain(
    "hint: no question is written down that the source does not answer",
  );
  expect(checked("questions: []\n").text).not.toContain("that the source does not answer");
});

test("a story without the file, and one with enough in it, have no hints", () => {
  expect(checkStories(changedData(() => {})).text).not.toContain("hint");
  expect(checkStories("data").text).not.toContain("hint");
});

test("drafts of questions answer no reader, and are things left to review", () => {
  const data = changedData((story) =>
    writeFileSync(
      `${story}/questions.yaml`,
      "questions:\n  - answers: [talks]\n    draft: true\n    en: [a]\n  - {answers: [], en: [b]}\n",
    ),
  );
  expect(checkStories(data).text).toContain(
    "  1 thing left to review, not shown to readers:\n  egypt-turkey/questions.yaml:2:5: draft questions talks\n",
  );
  expect([...(readLibrary(data).stories.get("egypt-turkey")?.questions ?? [])]).toEqual([
    { language: "en", text: "b", answers: [] },
  ]);
});
