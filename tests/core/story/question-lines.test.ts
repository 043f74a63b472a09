import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { groupLinesIn } from "#core/story/question-lines.ts";
import { readWithPlaces } from "#core/story/yaml-places.ts";
import { ROOT } from "../../bot.ts";

/** Where each group stands by its lines, and by all that YAML knows of the file. */
function bothPlaces(text: string, count: number) {
  const lines = (groupLinesIn(text) ?? []).map(({ start, at }) => ({
    line: text.slice(0, start).split("\n").length,
    column: at - start + 1,
  }));
  const yaml = readWithPlaces("questions.yaml", text);
  const places = Array.from({ length: count }, (_, at) => {
    const { line, column } = yaml.fault(["questions", at], "", "");
    return { line, column };
  });
  return { lines, places };
}

test("the groups of the first story stand where YAML finds them", () => {
  const text = readFileSync(`${ROOT}data/egypt-turkey/questions.yaml`, "utf8");
  const count = groupLinesIn(text)?.length ?? 0;
  expect(count).toBeGreaterThan(500);
  const { lines, places } = bothPlaces(text, count);
  expect(lines).toEqual(places);
});

test.for([
  "questions:\n- answers: [a]\n  en:\n  - x\n- {answers: [], en: [y]}\n",
  "# - none\n\nquestions: # here\n    # first\n    -   answers: [a]\n        en: [x]\n\n    # second\n    - en:\n        - y - z\n      answers: []\n",
])("dashes within groups and in comments are none of them: %j", (text) => {
  const { lines, places } = bothPlaces(text, 2);
  expect(lines).toEqual(places);
});

test("comments and blank lines between two groups belong to neither", () => {
  const text = "questions:\n  - answers: [a]\n    en: [x]\n\n  # b\n  - answers: [b]\n    en: [y]\n  # end\n";
  expect(groupLinesIn(text)?.map(({ start, end }) => text.slice(start, end))).toEqual([
    "  - answers: [a]\n    en: [x]\n",
    "  - answers: [b]\n    en: [y]\n",
  ]);
});

test.for([
  "questions: [{answers: [], en: [x]}]\n",
  "questions:\n  - &a {answers: [], en: [x]}\n  - *a\n",
  "questions:\n  -\n    answers: []\n    en: [x]\n",
  "questions:\r\n  - answers: []\r\n    en: [x]\r\n",
  "---\nquestions:\n  - answers: []\n    en: [x]\n",
  "questions:\n",
])("what lines don't tell apart is left to YAML: %j", (text) => {
  expect(groupLinesIn(text)).toBeUndefined();
});
