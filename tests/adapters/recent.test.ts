import { expect, test } from "vitest";
import { recent } from "../../src/adapters/recent.ts";

test("knows the last of what it was told, and forgets what was long before", () => {
  const seen = recent<string>(3);
  for (const id of ["a", "a", "b", "c", "d", "e", "e"]) seen.add(id);
  expect(["c", "d", "e", "f"].map(seen.has)).toEqual([true, true, true, false]);
  for (const id of ["f", "g", "h"]) seen.add(id);
  expect(["a", "b", "c", "f", "g", "h"].map(seen.has)).toEqual([false, false, false, true, true, true]);
});
