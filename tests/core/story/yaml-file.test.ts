import fc from "fast-check";
import { expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { readYaml } from "#core/story/yaml-file.ts";

/** What reads fast and what knows the places of everything have to agree on what is said. */
const SCALARS = [
  "yes",
  "No",
  "null",
  "~",
  "0x1f",
  "0o17",
  "017",
  "1_000",
  "1e3",
  ".5",
  "+1",
  ".inf",
  "-.INF",
  ".nan",
  "true",
  "TRUE",
  "2026-05-03",
  "2026-05-03T10:00:00Z",
  "12:30",
  "<<",
  "=",
  "[2025-10..2026-08]",
  "'it''s'",
  '"a\\tb\\u0627"',
  "قيل «نعم»: لا",
  "a #b",
  "a#b",
];

test.for(SCALARS)("%s means the same, whoever reads it", (scalar) => {
  for (const text of [`key: ${scalar}\n`, `- ${scalar}\n- b\n`, `{ a: ${scalar} }\n`]) {
    const read = readYaml("a.yaml", text);
    if (read.faults.length === 0)
      expect([text, read.value]).toEqual([text, parse(text, { logLevel: "silent" })]);
  }
});

test("whatever is written is read as it was meant", () => {
  const options = { maxDepth: 3, key: fc.stringMatching(/^[a-z][a-z -]{0,8}$/), withDate: false };
  fc.assert(
    fc.property(fc.dictionary(options.key, fc.jsonValue({ maxDepth: 3 }), { minKeys: 1 }), (value) => {
      const text = stringify(value);
      expect(readYaml("a.yaml", text)).toMatchObject({ value: parse(text), faults: [] });
    }),
  );
});

test("what is said in several documents, under a tag or twice is told with its place", () => {
  expect(readYaml("a.yaml", "a: 1\na: 2\n").faults).toMatchObject([{ line: 2, column: 1 }]);
  expect(readYaml("a.yaml", "a: 1\n---\nb: 2\n").faults).toMatchObject([
    { file: "a.yaml", expected: "YAML" },
  ]);
});

test("a fault is placed where its value stands, also in a sound file", () => {
  const { fault } = readYaml("a.yaml", "a:\n  - b: 1\n  - c: 2\n");
  expect(fault(["a", 1, "c"], "3", "2")).toEqual({
    file: "a.yaml",
    line: 3,
    column: 5,
    expected: "3",
    found: "2",
  });
});
