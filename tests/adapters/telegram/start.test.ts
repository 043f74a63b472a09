import fc from "fast-check";
import { expect, test } from "vitest";
import { readCall, writeCall } from "#core/command/calls.ts";
import { readStart, writeStart } from "../../../src/adapters/telegram/start.ts";
import { testBot } from "../../bot.ts";

const { commands } = await testBot();

test.for([
  ["who?sisi", "who-sisi"],
  ["who?sisi#ar.egypt-turkey", "who-sisiAar_egypt-turkey"],
  ["timeline?&20250101&202509#en.egypt-turkey.2", "timeline-_20250101_202509Aen_egypt-turkey_2"],
  ["help", "help"],
  ["said#tr", "saidAtr"],
])("spells %s as %s, and reads it back", ([call = "", parameter = ""]) => {
  expect(writeStart(call)).toBe(parameter);
  expect(readStart(parameter, commands)).toEqual(readCall(call, commands));
});

test("every call fits a link, and is opened by it", () => {
  const id = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
  const optional = fc.option(id, { nil: undefined });
  const calls = fc.record({
    values: fc.dictionary(fc.constantFrom("actor", "from", "to"), id),
    language: fc.option(fc.constantFrom("ar", "en", "tr"), { nil: undefined }),
    story: optional,
    page: fc.option(fc.integer({ min: 2, max: 99 }), { nil: undefined }),
  });
  fc.assert(
    fc.property(calls, ({ values, language, story, page }) => {
      const aim = { ...(language && { language }), ...(story && { story, ...(page && { page }) }) };
      const written = writeCall({ command: "timeline", values, ...aim }, commands);
      const parameter = writeStart(written);
      expect(parameter).toMatch(/^[\w-]{1,64}$/);
      expect(readStart(parameter, commands)).toEqual(readCall(written, commands));
    }),
  );
});

test.for(["", "A", "-", "nothing-there", "who-Sisi", "who-sisiAA", "who?sisi", "w".repeat(64)])(
  "%j opens nothing",
  (parameter) => expect(readStart(parameter, commands)).toBeUndefined(),
);
