import { expect, test } from "vitest";
import { recent } from "../../src/adapters/recent.ts";

test("knows what it was told, and forgets the oldest when it is full", () => {
  const seen = recent(2);
  for (const id of ["a", "a", "b", "c", "b"]) seen.add(id);
  expect(["a", "b", "c", "d"].map(seen.has)).toEqual([false, true, true, false]);
});
