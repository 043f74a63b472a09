import { expect, test } from "vitest";
import { draft } from "../../../bench/draft/draft.ts";
import { FLOORS, KINDS, measured, summed, TEXTS, wantedOf } from "../../../bench/draft/measure.ts";

test("there are as many texts in each language, and some in each that no rule was written on", () => {
  const languages = (names: readonly string[]) => Object.groupBy(names, (name) => name.slice(0, 2));
  const counts = Object.values(languages(TEXTS)).map((names = []) => names.length);
  expect(counts).toEqual([10, 10, 10]);
  const kept = TEXTS.filter((name) => wantedOf(name).use === "report");
  expect(Object.keys(languages(kept)).toSorted()).toEqual(["ar", "en", "tr"]);
});

test.for(KINDS)("the rules find %s as well as they did", (kind) => {
  const { found, right } = summed(TEXTS.map((name) => measured(name)[kind]));
  expect(found).toBeGreaterThanOrEqual(FLOORS[kind].found);
  expect(right).toBeGreaterThanOrEqual(FLOORS[kind].right);
});

test("whoever works on the rules sees what they miss, by language and by name", async () => {
  const lines: string[] = [];
  expect(await draft(["--missed"], (line) => lines.push(line))).toBe(true);
  const out = lines.join("\n");
  expect(out).toMatch(/statements found +\d+\/\d+ +\d+ %/);
  expect(out).toContain("Texts that they were not: 3");
  expect(out).toMatch(/ {2}actors: not found: \S/);
  expect(out).toContain("All goals are met.");
  await expect(draft(["--loud"], () => undefined)).rejects.toThrow("expected nothing or --missed");
});
