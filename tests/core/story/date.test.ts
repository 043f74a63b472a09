import fc from "fast-check";
import { expect, test } from "vitest";
import { compareDates, dateFault, mayFallIn, parseDate, range, type When } from "#core/story/date.ts";

test.for([
  { value: "2025", first: "2025-01-01", last: "2025-12-31" },
  { value: "2024-02", first: "2024-02-01", last: "2024-02-29" },
  { value: "2025-09-03", first: "2025-09-03", last: "2025-09-03" },
  { value: "2025-09~", first: "2025-09-01", last: "2025-09-30" },
  { value: "2025-09-03T14:30Z", first: "2025-09-03", last: "2025-09-03" },
  { value: "2023/2025", first: "2023-01-01", last: "2025-12-31" },
  { value: "2023/..", first: "2023-01-01", last: undefined },
  { value: "[2025-10..2026-08]", first: "2025-10-01", last: "2026-08-31" },
  { value: "[..2026-08]", first: undefined, last: "2026-08-31" },
  { value: "[2025-10..]", first: "2025-10-01", last: undefined },
])("$value may be any day from $first to $last", ({ value, first, last }) => {
  const found = range(parseDate(value));
  expect([found.first?.toString(), found.last?.toString()]).toEqual([first, last]);
});

test.for(["2025-02-30", "2025-02-29", "2025-13", "2025-00", "2025-09-31", "2025-09-03T24:00Z"])(
  "%s is on no calendar",
  (value) => {
    expect(dateFault(value)).toBe(`expected a day of the calendar, found "${value}"`);
  },
);

test.for(["[2026-08..2025-10]", "2025/2023", "2025-09/2025-08"])("%s runs backwards", (value) => {
  expect(dateFault(value)).toBe(`expected the earlier date first, found "${value}"`);
});

test.for([
  "",
  " 2025",
  "25",
  "2025-9",
  "September 2025",
  "٢٠٢٥",
  "[..]",
  "2025/",
  "../2025",
  "2025..2026",
  "[2025]",
])("%j is no date of the profile", (value) => {
  expect(dateFault(value)).toMatch(/^expected a date such as 2025, .*, found "/);
});

test("a range of one month is no range that runs backwards", () => {
  expect(dateFault("[2025-10..2025-10]")).toBeUndefined();
  expect(dateFault("2025/2025-03")).toBeUndefined();
});

test("dates are in order by their first possible day, then by their last", () => {
  const sorted = ["[..2024]", "2023/..", "2025", "2025-01", "2025-08", "[2025-10..2026-08]", "[2025-10..]"];
  const found = sorted.toReversed().toSorted((a, b) => compareDates(parseDate(a), parseDate(b)));
  expect(found).toEqual([
    "[..2024]",
    "2023/..",
    "2025-01",
    "2025",
    "2025-08",
    "[2025-10..2026-08]",
    "[2025-10..]",
  ]);
});

const month = fc.date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
const point = fc
  .tuple(month, fc.constantFrom(4, 7, 10))
  .map(([day, length]) => day.toISOString().slice(0, length));
const value = fc.oneof(
  point,
  point.map((each) => `${each}/..`),
  point.map((each) => `[..${each}]`),
  point.map((each) => `[${each}..]`),
  fc.tuple(point, point, fc.boolean()).map((points) =>
    [points[0], points[1]]
      .toSorted()
      .join(points[2] ? "/" : "..")
      .replace(/^(.*\.\..*)$/, "[$1]"),
  ),
);
const when: fc.Arbitrary<When> = value.filter((each) => dateFault(each) === undefined).map(parseDate);

test("of two dates, one is not after the other whichever comes first", () => {
  fc.assert(
    fc.property(when, when, (a, b) => {
      expect(Math.sign(compareDates(a, b))).toBe(0 - Math.sign(compareDates(b, a)));
      expect(compareDates(a, a)).toBe(0);
    }),
  );
});

test("of three dates in order, the first is not after the last", () => {
  fc.assert(
    fc.property(fc.tuple(when, when, when), (three) => {
      const [a, b, c] = three.toSorted(compareDates);
      if (a && b && c)
        for (const [one, other] of [
          [a, b],
          [b, c],
          [a, c],
        ] as const)
          expect(compareDates(one, other)).toBeLessThanOrEqual(0);
    }),
  );
});

test("every date may fall between its own first and last day, and in all of time", () => {
  fc.assert(
    fc.property(when, (each) => {
      const { first, last } = range(each);
      expect(mayFallIn(each, first, last)).toBe(true);
      expect(mayFallIn(each, undefined, undefined)).toBe(true);
      if (first) expect(mayFallIn(each, undefined, first.subtract({ days: 1 }))).toBe(false);
      if (last) expect(mayFallIn(each, last.add({ days: 1 }), undefined)).toBe(false);
    }),
  );
});

test("whatever is written is a date or a fault that says what was found", () => {
  fc.assert(
    fc.property(fc.oneof(value, fc.string()), (text) => {
      const fault = dateFault(text);
      if (fault === undefined) expect(parseDate(text).kind).toMatch(/^(point|span|within)$/);
      else expect(fault).toMatch(/^expected .*, found /s);
    }),
  );
});
