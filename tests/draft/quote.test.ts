import fc from "fast-check";
import { expect, test } from "vitest";
import { outline } from "#core/story/sentences.ts";
import { quoteOf } from "../../src/draft/quote.ts";

const TEXT = "The mayor speaks\nThe mayor spoke. The mayor left. The mayor left the town and the mayor sang.";
const { sentences } = outline(TEXT, "en");

test("a quote grows until it stands in the source once", () => {
  const [, second] = sentences;
  expect(second && quoteOf(TEXT, second, { start: 4, end: 9 })).toBe("The mayor left.");
});

test("a comma at the end is no part of a quote that stands there once without it", () => {
  const text = "T\nThe mayor, Ada Stone, left early.";
  const [first] = outline(text, "en").sentences;
  expect(first && quoteOf(text, first, { start: 11, end: 21 })).toBe("Ada Stone");
});

test("there is no quote where even the whole sentence stands there twice", () => {
  const text = "T\nIt rained. It rained.";
  const [first] = outline(text, "en").sentences;
  expect(first && quoteOf(text, first, { start: 0, end: 2 })).toBeUndefined();
});

test("whatever part of whatever sentence is quoted, the quote is of that sentence, verbatim and unique", () => {
  const word = fc.constantFrom("the", "mayor", "said", "no", "إن", "قال", "Kahire'de", "2026");
  const sentence = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => `${words.join(" ")}.`);
  fc.assert(
    fc.property(
      fc.array(sentence, { minLength: 1, maxLength: 6 }),
      fc.nat(),
      fc.nat(),
      fc.nat(),
      (all, pick, a, b) => {
        const text = `Title\n${all.join("\n")}`;
        const list = outline(text, "en").sentences;
        const chosen = list[pick % Math.max(1, list.length)];
        if (!chosen) return;
        const [start = 0, end = 0] = [a % chosen.text.length, b % (chosen.text.length + 1)].toSorted(
          (x, y) => x - y,
        );
        const quote = quoteOf(text, chosen, { start, end });
        if (quote === undefined) return;
        expect(chosen.text).toContain(quote);
        expect(text.split(quote)).toHaveLength(2);
      },
    ),
  );
});
