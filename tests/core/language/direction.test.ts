import fc from "fast-check";
import { expect, test } from "vitest";
import { balanced, FSI, firstStrong, isolate, led, PDI } from "#core/language/direction.ts";

/** Letters of both directions, digits, line ends and every mark that opens, closes or turns a run. */
const mixed = fc.string({
  unit: fc.constantFrom(
    "a",
    "ş",
    "س",
    "ש",
    "1",
    "٢",
    " ",
    "\n",
    "😀",
    ..."\u2066\u2067\u2068\u2069\u202a\u202b\u202c\u202d\u202e\u200e\u200f",
  ),
  maxLength: 60,
});
const direction = fc.constantFrom("ltr" as const, "rtl" as const);

test("text from outside closes every isolate that it opens, line by line, and opens every one that it closes", () => {
  fc.assert(
    fc.property(mixed, (text) => {
      for (const line of balanced(text).split("\n"))
        expect(depths(line)).toMatchObject({ least: 0, last: 0 });
    }),
  );
});

test("balancing leaves no embedding or override, takes no letter away, and does nothing the second time", () => {
  fc.assert(
    fc.property(mixed, (text) => {
      const out = balanced(text);
      expect(out).not.toMatch(/[\u202a-\u202e]/);
      expect(letters(out)).toBe(letters(text));
      expect(balanced(out)).toBe(out);
    }),
  );
});

test("every line that is led begins in the direction asked for", () => {
  fc.assert(
    fc.property(mixed, direction, (text, wanted) => {
      for (const line of led(text, wanted).split("\n")) {
        // A line without any letter is left to right by itself, and an empty one has no direction.
        const first = firstStrong(line) ?? "ltr";
        if (line !== "") expect(first).toBe(wanted);
      }
    }),
  );
});

test("leading adds nothing but marks, and does nothing the second time", () => {
  fc.assert(
    fc.property(mixed, direction, (text, wanted) => {
      const out = led(text, wanted);
      expect(letters(out)).toBe(letters(text));
      expect(led(out, wanted)).toBe(out);
    }),
  );
});

test.for([
  { text: "Sisi", first: "ltr" },
  { text: "2025 السيسي", first: "rtl" },
  { text: "«Kadıoğlu»", first: "ltr" },
  { text: `${FSI}Sisi${PDI} السيسي`, first: "rtl" },
  { text: `${FSI}Sisi${PDI} 2025`, first: undefined },
  { text: "\u200f2025", first: "rtl" },
  { text: "123 …", first: undefined },
])("the first direction of $text is $first", ({ text, first }) => {
  expect(firstStrong(text)).toBe(first);
});

test("a name is isolated only where its language runs against its surroundings", () => {
  expect(isolate("السيسي", "ar", "en")).toBe(`${FSI}السيسي${PDI}`);
  expect(isolate("Kadıoğlu", "tr", "en")).toBe("Kadıoğlu");
  expect(isolate("Kadıoğlu", "tr", "ar")).toBe(`${FSI}Kadıoğlu${PDI}`);
});

function depths(line: string): { least: number; last: number } {
  let [least, last] = [0, 0];
  for (const character of line) {
    if (/[\u2066-\u2068]/.test(character)) last += 1;
    if (character === PDI) last -= 1;
    least = Math.min(least, last);
  }
  return { least, last };
}

function letters(text: string): string {
  return text.replace(/\p{Cf}/gu, "");
}
