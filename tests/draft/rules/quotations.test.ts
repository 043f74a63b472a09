import { expect, test } from "vitest";
import { quotedIn } from "../../../src/draft/rules/quotations.ts";

const outline = (texts: readonly string[]) =>
  quotedIn(texts).map(({ beginsInside, endsInside, isWhole }) =>
    [beginsInside && "in", isWhole && "whole", endsInside && "on"].filter(Boolean).join(" "),
  );

test.for([
  [
    ['"You knew them.', 'You went there," she said.', "He left."],
    ["whole on", "in", ""],
  ],
  [
    ["قالت: «لا أريد.", "أريد أن أعرف»."],
    ["on", "in whole"],
  ],
  [
    ["“It is over.", "“We are leaving.", "“Tomorrow.”"],
    ["whole on", "in whole on", "in whole"],
  ],
  [
    ['He called it "a gift".', '"Yes."'],
    ["", "whole"],
  ],
] as const)("a quotation is followed from sentence to sentence: %j", ([texts, says]) => {
  expect(outline(texts)).toEqual(says);
});

test("a mark that is never closed does not make a quotation of the rest", () => {
  const said = outline(['"It began.', ...Array.from({ length: 12 }, () => "It went on.")]);
  expect(said.at(-1)).toBe("");
});
