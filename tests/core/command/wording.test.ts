import fc from "fast-check";
import { expect, test } from "vitest";
import { asTyped, asWritten } from "#core/command/wording.ts";
import { words } from "#core/language/fold.ts";

test.for([
  { typed: "Sea talks", written: "-sea-talks" },
  { typed: "Görüşmeler 2025", written: "-gorusmeler-2025" },
  { typed: "السيسي", written: "--aw0l00l" },
])("$typed stands on a button as $written, and is found by it again", ({ typed, written }) => {
  const found = asWritten(typed) ?? "";
  expect(found.replace(/^(--?).*/, "$1")).toBe(written.replace(/^(--?).*/, "$1"));
  expect(words(asTyped(found))).toEqual(words(typed));
});

test("whatever Arabic or Latin words are typed, the same ones come back", () => {
  const word = fc.oneof(fc.stringMatching(/^[a-z0-9]{1,9}$/), fc.stringMatching(/^[بتثجحخدذرز]{1,9}$/));
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (all) => {
      const written = asWritten(all.join(" "));
      if (written === undefined) return;
      expect(written).toMatch(/^[a-z0-9-]+$/);
      expect(asTyped(written)).toBe(all.join(" "));
    }),
  );
});

test.for(["", "日本", "Sisi السيسي", "?!"])(
  "what buttons have no letters for stands on none: %s",
  (typed) => {
    expect(asWritten(typed)).toBeUndefined();
  },
);

test("an id is none of such words", () => {
  expect(asTyped("egypt-turkey")).toBe("egypt-turkey");
});
