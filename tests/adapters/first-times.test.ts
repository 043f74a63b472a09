import { expect, test } from "vitest";
import { firstTimes } from "../../src/adapters/first-times.ts";

test("knows what it has seen, and forgets the oldest when it is full", () => {
  const isFirst = firstTimes(2);
  expect(["a", "a", "b", "c", "c", "b", "a"].map(isFirst)).toEqual([
    true,
    false,
    true,
    true,
    false,
    false,
    true,
  ]);
});
