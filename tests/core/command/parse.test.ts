import fc from "fast-check";
import { expect, test } from "vitest";
import { parseText, parseValues } from "#core/command/parse.ts";
import { ANY_LETTER } from "../../any-letter.ts";
import { testBot } from "../../bot.ts";

const { commands, words } = await testBot();

test.for([
  { typed: "/who sisi", call: "who", values: { name: "sisi" } },
  { typed: "  /who   عبد الفتاح   السيسي ", call: "who", values: { name: "عبد الفتاح   السيسي" } },
  { typed: "/WHO name:sisi", call: "who", values: { name: "sisi" } },
  { typed: "/who@sanad_bot sisi", call: "who", values: { name: "sisi" } },
  { typed: "/kim sisi", call: "who", values: { name: "sisi" } },
  { typed: "/من السيسي", call: "who", values: { name: "السيسي" } },
  { typed: "\u200f/من\u00a0السيسي\u200f", call: "who", values: { name: "السيسي" } },
  { typed: "/özet kısa", call: "summary", values: { length: "kısa" } },
  { typed: "/OZET TAM", call: "summary", values: { length: "TAM" } },
  { typed: "/ملخص كامل", call: "summary", values: { length: "كامل" } },
  { typed: "/zaman-çizelgesi", call: "timeline", values: {} },
  { typed: "/timeline sisi 2025", call: "timeline", values: { actor: "sisi", from: "2025", to: "2025" } },
  { typed: "/timeline 2025 sisi", call: "timeline", values: { actor: "sisi", from: "2025", to: "2025" } },
  {
    typed: "/timeline from:2025-08 to:2025-09",
    call: "timeline",
    values: { from: "2025-08", to: "2025-09" },
  },
  { typed: "/timeline 2025-08 2025-09", call: "timeline", values: { from: "2025-08", to: "2025-09" } },
  { typed: "/timeline to=2024", call: "timeline", values: { to: "2024" } },
  { typed: "/timeline eylül 2025", call: "timeline", values: { from: "2025-09", to: "2025-09" } },
  { typed: "/timeline سبتمبر ٢٠٢٥", call: "timeline", values: { from: "2025-09", to: "2025-09" } },
  { typed: "/timeline ٢٠٢٥", call: "timeline", values: { from: "٢٠٢٥", to: "٢٠٢٥" } },
  { typed: "/timeline 3.9.2025", call: "timeline", values: { from: "3.9.2025", to: "3.9.2025" } },
  { typed: "/timeline 2025-13", call: "timeline", values: { from: "2025-13", to: "2025-13" } },
  { typed: "/source ٤", call: "source", values: { sentence: "٤" } },
  { typed: "/source 4 article", call: "source", values: { sentence: "4", source: "article" } },
  { typed: "/source abc", call: "source", values: { source: "abc" } },
])("$typed calls $call with $values", ({ typed, call, values }) => {
  expect(parseText(typed, commands, words)).toEqual({ call: { command: call, values } });
});

test.for([
  { typed: "hello", text: "hello" },
  { typed: "/", text: "/" },
  { typed: "/ who met whom", text: "/ who met whom" },
  { typed: "\u202e\u2067", text: "" },
  { typed: "😀", text: "😀" },
])("$typed is text without a command", ({ typed, text }) => {
  expect(parseText(typed, commands, words)).toEqual({ text });
});

test.for([
  { typed: "/nothing at all", unknown: "nothing" },
  { typed: "//", unknown: "/" },
  { typed: "/кто", unknown: "кто" },
  { typed: "/constructor", unknown: "constructor" },
  { typed: "/__proto__", unknown: "__proto__" },
])("$typed names no command", ({ typed, unknown }) => {
  expect(parseText(typed, commands, words)).toEqual({ unknown });
});

test.for([
  { written: "2025", means: "2025-01-01 year" },
  { written: "٢٠٢٥", means: "2025-01-01 year" },
  { written: "2025-09", means: "2025-09-01 month" },
  { written: "202509", means: "2025-09-01 month" },
  { written: "9/2025", means: "2025-09-01 month" },
  { written: "September 2025", means: "2025-09-01 month" },
  { written: "ağustos ۲۰۲۵", means: "2025-08-01 month" },
  { written: "2025-09-03", means: "2025-09-03 day" },
  { written: "20250903", means: "2025-09-03 day" },
  { written: "3.9.2025", means: "2025-09-03 day" },
  { written: "2025/9/3", means: "2025-09-03 day" },
])("the date $written is $means", ({ written, means }) => {
  const parsed = parsedValues("timeline", { from: written });
  const from = "values" in parsed ? parsed.values.from : undefined;
  expect(typeof from === "object" && `${from.first} ${from.precision}`).toBe(means);
});

test.for([
  { command: "timeline", argument: "from", value: "2025-13" },
  { command: "timeline", argument: "to", value: "31.2.2025" },
  { command: "timeline", argument: "from", value: "soon" },
  { command: "source", argument: "sentence", value: "four" },
  { command: "source", argument: "sentence", value: "-1" },
  { command: "source", argument: "sentence", value: "12345" },
  { command: "summary", argument: "length", value: "everything" },
  { command: "who", argument: "name", value: "x".repeat(501) },
])("$value can't be the $argument of /$command", ({ command, argument, value }) => {
  expect(parsedValues(command, { [argument]: value })).toEqual({ bad: { argument, value } });
});

test("a required argument is missed, an empty one is none, and one that there isn't is left out", () => {
  expect(parsedValues("fact", {})).toEqual({ bad: { argument: "id", value: undefined } });
  expect(parsedValues("who", { name: "  ", nonsense: "x" })).toEqual({ values: {} });
});

test("parsing any text at all gives a call, a name of no command, or text", () => {
  const anything = fc.oneof(
    fc.string({ unit: ANY_LETTER, maxLength: 300 }).map((text) => `/${text}`),
    fc.string({ unit: "grapheme", maxLength: 300 }),
    fc.string({
      unit: fc.constantFrom(
        "/",
        "who",
        " ",
        "timeline",
        "2025",
        "-",
        ".",
        ":",
        "from",
        "@",
        "\u0000",
        "\ud800",
        "\u2067",
        "٢",
      ),
      maxLength: 100,
    }),
    fc
      .constantFrom("a", "/", "/who ", "/timeline 2025-", "@", "\u202e", "\ud800", "from:", "eylül ")
      .map((part) => part.repeat(Math.ceil(10_000 / part.length))),
  );
  fc.assert(
    fc.property(anything, (text) => {
      const typed = parseText(text, commands, words);
      if ("call" in typed) {
        expect(commands.has(typed.call.command)).toBe(true);
        parsedValues(typed.call.command, typed.call.values);
      } else expect(Object.keys(typed)).toEqual(["unknown" in typed ? "unknown" : "text"]);
    }),
  );
});

function parsedValues(name: string, values: Record<string, string>) {
  const command = commands.get(name);
  if (!command) throw new Error(`expected the command ${name}`);
  return parseValues(command, values, words);
}
