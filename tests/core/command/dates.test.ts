import { expect, test } from "vitest";
import { dateLine } from "#core/command/dates.ts";
import { sceneOf } from "#core/command/scene.ts";
import { parseDate } from "#core/story/date.ts";
import { NOW, testBot } from "../../bot.ts";

const scene = sceneOf(await testBot(), { language: "en", place: "private", now: NOW }, undefined);

test("a date that is known to the minute is a moment, for readers in every time zone", () => {
  expect(told("2026-05-03T14:30Z")).toEqual([
    {
      mark: "time",
      text: "3 May 2026 at 14:30 UTC",
      instant: Temporal.Instant.from("2026-05-03T14:30Z"),
    },
  ]);
});

test.for([
  { value: "2026-05-03T14:30Z~", text: "about \u20683 May 2026 at 14:30 UTC\u2069" },
  { value: "2026-05-03", text: "3 May 2026" },
  { value: "2026-05", text: "May 2026" },
])("$value is no moment, and is told in words", ({ value, text }) => {
  expect(told(value)).toEqual([{ mark: "strong", text }]);
});

function told(value: string) {
  return dateLine(scene, { basis: "stated", value, when: parseDate(value), words: value });
}
