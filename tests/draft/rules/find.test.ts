import { expect, test } from "vitest";
import { measured, summed, TEXTS } from "../measure.ts";

/** What the rules find and get right now, in percent over all texts: it may only rise. */
const FLOORS = {
  actors: { found: 97, right: 97 },
  dates: { found: 100, right: 100 },
  statements: { found: 100, right: 98 },
  events: { found: 100, right: 95 },
};

test("there are five texts in each language", () => {
  const languages = TEXTS.map((name) => name.slice(0, 2));
  expect(languages.toSorted()).toEqual(["ar", "en", "tr"].flatMap((each) => Array(5).fill(each)));
});

test.for(["actors", "dates", "statements", "events"] as const)(
  "the rules find %s as well as they did",
  (kind) => {
    const { found, right } = summed(TEXTS.map((name) => measured(name)[kind]));
    expect(found).toBeGreaterThanOrEqual(FLOORS[kind].found);
    expect(right).toBeGreaterThanOrEqual(FLOORS[kind].right);
  },
);
