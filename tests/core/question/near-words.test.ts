import fc from "fast-check";
import { expect, test } from "vitest";
import { nearWords } from "#core/question/near-words.ts";

const KNOWN = ["exercise", "exercises", "agreement", "ministry", "المناورات", "الاتفاقيه", "tatbikat"];
const near = nearWords(KNOWN, (letters) => KNOWN.includes(letters));

/** A known word with a letter less, more or another, or with two swapped; never the first. */
const misspelt = fc
  .record({
    word: fc.constantFrom(...KNOWN),
    at: fc.nat(),
    other: fc.constantFrom(..."abzنوي"),
    mistake: fc.constantFrom("less", "more", "another", "swapped"),
  })
  .map(({ word, at, other, mistake }) => {
    const place = 1 + (at % (word.length - 1));
    const [before, here, after] = [word.slice(0, place), word.charAt(place), word.slice(place + 1)];
    const letter = /[a-z]/.test(word) === /[a-z]/.test(other) ? other : here;
    const typed = {
      less: before + after,
      more: before + letter + here + after,
      another: before + letter + after,
      swapped: before + after.charAt(0) + here + after.slice(1),
    }[mistake];
    return { word, typed };
  });

test("a word with a letter less, more or another, or with two swapped is found, also with an ending", () => {
  fc.assert(
    fc.property(misspelt, fc.constantFrom("", "lar"), ({ word, typed }, ending) => {
      expect(near(typed + ending)).toContain(word);
    }),
  );
});

test("what begins otherwise, or has two mistakes, is near nothing", () => {
  for (const typed of ["xercise", "agremant", "zinistry", "", "ex"]) expect([...near(typed)]).toEqual([]);
});
