import { readFileSync } from "node:fs";
import fc from "fast-check";
import { load } from "js-yaml";
import { expect, test } from "vitest";
import { plainQuestions } from "#core/story/plain-questions.ts";
import { ANY_LETTER } from "../../any-letter.ts";
import { ROOT } from "../../bot.ts";

const HEAD = "# How readers ask.\nquestions:\n";

test("the questions of the first story are read without all of YAML, and say the same", () => {
  const text = readFileSync(`${ROOT}data/egypt-turkey/questions.yaml`, "utf8");
  expect(plainQuestions(text)).toEqual(load(text));
});

test("comments, empty lines, quotes and answers that are none say what YAML says", () => {
  const text = `${HEAD}
  - answers: [exercise, sisi-2]
    ar:
      # as people type
      - متى كان التدريب؟
      - "متى: التدريب # البحري؟"
    tr:
      - 'ne zaman: bitti'
  - answers: []
    en:
      - it's 10:30, when?
      - "she said \\"no\\""
      - 'it''s over'
`;
  expect(plainQuestions(text)).toEqual(load(text));
});

test.for([
  ["a group of another form", "  - en:\n      - when?\n    answers: []\n"],
  ["a list with nothing in it", "  - answers: []\n    en:\n"],
  ["a language twice", "  - answers: []\n    en:\n      - when?\n    en:\n      - where?\n"],
  ["a question of two lines", "  - answers: []\n    en:\n      - when was\n        it?\n"],
  ["another key", "  - answers: []\n    de:\n      - wann?\n"],
  ["an answer that is no text", "  - answers: [null]\n    en:\n      - when?\n"],
  ["tabs", "  - answers: []\n\ten:\n      - when?\n"],
  ["lines of Windows", "  - answers: []\r\n    en:\r\n      - when?\r\n"],
  ["a second list of questions", "  - answers: []\n    en:\n      - when?\nquestions:\n"],
])("%s is left to what reads all of YAML", ([, text = ""]) => {
  expect(plainQuestions(HEAD + text)).toBeUndefined();
});

test("whatever stands in the place of a question, it says what YAML says", () => {
  const signs = fc.constantFrom(..." :#'\"\\\\,[]{}&*!|>%@`-?~=0123456789.\t\u0085\u00a0\u2028\ufeff");
  const words = fc.constantFrom(
    "true",
    "null",
    "NO",
    "yes",
    "off",
    "~",
    "0x1f",
    ".inf",
    "e5",
    "a: b",
    "x #y",
  );
  const piece = fc.oneof(ANY_LETTER, signs, words);
  const item = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 3 }), (items) => {
      const text = `${HEAD}  - answers: [a]\n    en:\n${items.map((each) => `      - ${each}\n`).join("")}`;
      const plain = readBy(() => plainQuestions(text));
      if (plain !== undefined) expect(plain).toEqual(readBy(() => load(text, { maxAliases: 0 })));
    }),
    { numRuns: 3000 },
  );
});

/** Undefined where it is refused, too. */
function readBy(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return undefined;
  }
}
