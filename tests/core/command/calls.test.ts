import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Call,
  isWritable,
  longestCall,
  MAX_CALL,
  MAX_PAGE,
  readCall,
  readPressed,
  writeCall,
} from "#core/command/calls.ts";
import type { Argument, Command } from "#core/command/command.ts";
import { LANGUAGES } from "#core/language/language.ts";
import { MAX_ID, MAX_STORY_ID } from "#core/story/schema.ts";
import { ANY_LETTER } from "../../any-letter.ts";
import { testBot } from "../../bot.ts";

const { commands } = await testBot();

const id = (longest: number) => fc.stringMatching(new RegExp(`^[a-z0-9][a-z0-9-]{0,${longest - 1}}$`));
const call = fc.constantFrom(...commands.values()).chain(callOf);

test.for([
  { written: "who?sisi#ar.egypt-turkey", means: { command: "who", values: { name: "sisi" } } },
  {
    written: "timeline?cairo&202508&2025#tr.egypt-turkey.2",
    means: { command: "timeline", values: { actor: "cairo", from: "202508", to: "2025" } },
  },
  { written: "source?&article", means: { command: "source", values: { source: "article" } } },
  { written: "help", means: { command: "help", values: {} } },
])("a button holds $written", ({ written, means }) => {
  expect(readCall(written, commands)).toMatchObject(means);
});

test("a call comes back from a button as it was, whatever its ids", () => {
  fc.assert(
    fc.property(call, (written) => {
      expect(readCall(writeCall(written, commands), commands)).toEqual(written);
    }),
  );
});

test("a call of ids is ASCII and fits in Telegram's 64 bytes, also on its last page", () => {
  fc.assert(
    fc.property(call, (each) => {
      const written = writeCall({ ...each, page: MAX_PAGE }, commands);
      expect(written).toMatch(/^[ -~]+$/);
      expect(written.length).toBeLessThanOrEqual(MAX_CALL);
      expect(isWritable(each, commands)).toBe(true);
    }),
  );
  expect([...commands.values()].map(longestCall).filter((length) => length > MAX_CALL)).toEqual([]);
});

test("a date loses its hyphens on a button and is the same date", () => {
  const written = writeCall({ command: "timeline", values: { from: "2025-08-01", to: "2025-09" } }, commands);
  expect(written).toBe("timeline?&20250801&202509");
});

test.for(["السيسي", "Sisi", "a&b", "a b", "a#b", "x".repeat(61), "\ud800"])(
  "the text %j can't stand on a button, and an error about it does not repeat it",
  (text) => {
    const typed: Call = { command: "who", values: { name: text } };
    expect(isWritable(typed, commands)).toBe(false);
    const refused = "expected a call to who of ids, in at most 64 bytes";
    expect(() => writeCall(typed, commands)).toThrow(new RangeError(refused));
  },
);

test.for([
  "",
  "who is sisi",
  "nothing?x",
  "who?sisi?x",
  "who#xx.yy.zz",
  "WHO?sisi",
  "/who",
  "who?sisi#ar.s.1000",
])("%j is no button of ours", (written) => {
  expect(readCall(written, commands)).toBeUndefined();
});

test("a button of a language that is gone still means its call", () => {
  expect(readCall("who?sisi#xx.egypt-turkey", commands)).toEqual({
    command: "who",
    values: { name: "sisi" },
    story: "egypt-turkey",
  });
});

test("a button that means nothing any more still tells the language of its message", () => {
  expect(readPressed("who?sisi#ar.egypt-turkey", commands)).toMatchObject({ call: { command: "who" } });
  expect(readPressed("oldcommand?x#ar.egypt-turkey", commands)).toEqual({ gone: true, language: "ar" });
  expect(readPressed("oldcommand#tr", commands)).toEqual({ gone: true, language: "tr" });
  expect(readPressed("😀", commands)).toEqual({ gone: true });
});

test("reading any text at all gives a call or nothing", () => {
  const anything = fc.oneof(
    fc.string({ unit: ANY_LETTER, maxLength: 200 }),
    fc.string({
      unit: fc.constantFrom("who", "?", "&", "#", ".", "-", "ar", "1", "\u0000", "\ud800"),
      maxLength: 80,
    }),
    fc.constantFrom("who?".repeat(2500), "&".repeat(10_000), `who?${"-".repeat(10_000)}`),
  );
  fc.assert(
    fc.property(anything, (text) => {
      const found = readCall(text, commands);
      if (found) expect(commands.has(found.command)).toBe(true);
    }),
  );
});

function callOf(command: Command): fc.Arbitrary<Call> {
  const values = fc
    .subarray(Object.entries(command.arguments))
    .chain((given) => fc.record(Object.fromEntries(given.map(([name, each]) => [name, anyValue(each)]))));
  return fc.record(
    {
      command: fc.constant(command.name),
      values,
      language: fc.constantFrom(...LANGUAGES),
      story: id(MAX_STORY_ID),
      page: fc.integer({ min: 2, max: MAX_PAGE }),
    },
    { requiredKeys: ["command", "values"] },
  );
}

function anyValue(argument: Argument): fc.Arbitrary<string> {
  switch (argument.kind) {
    case "text":
      return id(MAX_ID);
    case "number":
      return fc.integer({ min: 0, max: 9999 }).map(String);
    case "choice":
      return fc.constantFrom(...argument.choices);
    case "date":
      return fc.constantFrom("2025", "202509", "20250930");
  }
}

test("the last of a thousand pages has a button of no more letters than the hundredth, and old ones go on leading there", () => {
  const call = { command: "stories", values: {}, language: "en" } as const;
  for (const page of [2, 99, 100, 135, 136, 998, MAX_PAGE]) {
    const written = writeCall({ ...call, page }, commands);
    expect(written.length, String(page)).toBeLessThanOrEqual("stories#en..99".length);
    expect(readCall(written, commands)?.page).toBe(page);
  }
  expect(readCall("stories#en..42", commands)?.page).toBe(42);
});
