import { expect, test } from "vitest";
import { definitions, SPECIFIED } from "../../../src/adapters/discord/definitions.ts";
import { differenceOf, differenceText, isNone } from "../../../src/adapters/discord/difference.ts";
import { testBot } from "../../bot.ts";

const bot = await testBot();
const wanted = definitions(bot, SPECIFIED);

test("nothing differs in what Discord gives back with its own fields, and in its own order", () => {
  const held = wanted.map((each) => ({ description: "", ...each, id: "1", version: "2", nsfw: false }));
  expect(isNone(differenceOf(held.toReversed(), wanted))).toBe(true);
});

test("says for each command whether it is new, gone or changed, and what changes", () => {
  const held = wanted
    .filter(({ name }) => name !== "help")
    .map((each) => (each.name === "who" ? { ...each, description: "Who?", name_localizations: {} } : each));
  const text = differenceText(differenceOf([...held, { name: "old", type: 1 }], wanted));
  expect(text.split("\n")).toEqual([
    "  + /help",
    "  ~ /who",
    '      description: "Who?" → "Who somebody is, and what part they have in the story"',
    '      name_localizations.en-US: nothing → "who"',
    '      name_localizations.en-GB: nothing → "who"',
    '      name_localizations.tr: nothing → "kim"',
    '      name_localizations.ar: nothing → "من"',
    "  - /old",
  ]);
});

test("tells an option by its name, and one that moved by the order of all", () => {
  const held = wantedWith([{ name: "x" }, { name: "y" }]);
  const change = (options: object[]) => differenceText(differenceOf([held], [wantedWith(options)]));
  expect(change([{ name: "y" }, { name: "x" }])).toBe("  ~ /a\n      options: x, y → y, x");
  expect(change([{ name: "x", max_length: 5 }, { name: "y" }])).toBe(
    "  ~ /a\n      options.x.max_length: nothing → 5",
  );
});

test("names what stands in the menu of a message in quotes", () => {
  expect(differenceText(differenceOf([], wanted.slice(-1)))).toBe('  + "Check with the source"');
});

function wantedWith(options: object[]) {
  const command = { name: "a", options };
  return JSON.parse(JSON.stringify(command));
}
