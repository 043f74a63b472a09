import fc from "fast-check";
import { expect, test } from "vitest";
import { createWordTable, NO_WORD } from "#core/search/word-table.ts";

const word = fc.string({ unit: fc.constantFrom(..."abcطق\u{1f600}"), maxLength: 6 });
const typed = fc.record({ word, kind: fc.constantFrom(0, 1, 255) });

test("a word has one number in each kind, however many come after it, and one that never came has none", () => {
  fc.assert(
    fc.property(fc.array(typed, { maxLength: 3000, size: "max" }), typed, (all, other) => {
      const { put, build } = createWordTable();
      const numbers = all.map((each) => put(each.word, each.kind));
      const table = build();
      const keys = [...new Set(all.map(({ word: letters, kind }) => `${kind} ${letters}`))];
      expect(numbers).toEqual(all.map(({ word: letters, kind }) => keys.indexOf(`${kind} ${letters}`)));
      expect(all.map((each) => table.find(each.word, each.kind))).toEqual(numbers);
      const isThere = keys.includes(`${other.kind} ${other.word}`);
      expect(table.find(other.word, other.kind) !== NO_WORD).toBe(isThere);
      const known = keys.filter((key) => key.startsWith("1 "));
      expect([...table.all(1)]).toEqual(known.map((key) => key.slice(2)));
    }),
    { numRuns: 20 },
  );
});
