import { expect, test } from "vitest";
import { measured, summed, TEXTS } from "../measure.ts";

/** What the rules find and get right now, in percent over all texts: it may only rise. */
const FLOORS = {
  actors: { found: 94, right: 96 },
  dates: { found: 98, right: 100 },
  statements: { found: 97, right: 96 },
  events: { found: 96, right: 96 },
};

test("there are seven texts in each language", () => {
  const languages = TEXTS.map((name) => name.slice(0, 2));
  expect(languages.toSorted()).toEqual(["ar", "en", "tr"].flatMap((each) => Array(7).fill(each)));
});

test.for(["actors", "dates", "statements", "events"] as const)(
  "the rules find %s as well as they did",
  (kind) => {
    const { found, right } = summed(TEXTS.map((name) => measured(name)[kind]));
    expect(found).toBeGreaterThanOrEqual(FLOORS[kind].found);
    expect(right).toBeGreaterThanOrEqual(FLOORS[kind].right);
  },
);
