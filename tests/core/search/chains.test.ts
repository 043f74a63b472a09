import fc from "fast-check";
import { expect, test } from "vitest";
import { createChains, NO_CHAIN, START } from "#core/search/chains.ts";

const link = fc.integer({ min: -5, max: 60 });
const chain = fc.array(link, { minLength: 1, maxLength: 4 });

test("a chain has one number, however many others come after it, and one that never came has none", () => {
  fc.assert(
    fc.property(fc.array(chain, { maxLength: 2000, size: "max" }), chain, (all, other) => {
      const { grow, build } = createChains();
      const grown = all.map((links) => links.reduce(grow, START));
      const chains = build();
      const found = all.map((links) => links.reduce(chains.next, START));
      expect(found).toEqual(grown);
      expect(new Set(grown).size).toBe(new Set(all.map(String)).size);
      const begins = all.some((links) => String(links.slice(0, other.length)) === String(other));
      expect(other.reduce(chains.next, START) !== NO_CHAIN).toBe(begins);
    }),
    { numRuns: 20 },
  );
});
