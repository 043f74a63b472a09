import { expect, test } from "vitest";
import { DOCUMENTED, definitions, PRIVATE, SPECIFIED } from "../../../src/adapters/discord/definitions.ts";
import { MAX_DESCRIPTION, MENU_NAME, NAME } from "../../../src/adapters/discord/limits.ts";
import { testBot } from "../../bot.ts";
import { commandFaults } from "../../fakes/discord-spec.ts";

const bot = await testBot();
const all = definitions(bot, SPECIFIED);
const typed = all.flatMap((each) => ("description" in each ? [each] : []));
const menus = all.filter(({ type }) => type === 3);

test("defines every listed command, and no other", () => {
  const listed = [...bot.commands.values()].filter((command) => command.listed);
  expect(typed.map(({ name }) => name)).toEqual(listed.map(({ name }) => name));
});

test.for([
  ["documented", DOCUMENTED],
  ["specified", SPECIFIED],
] as const)("defines the commands for the %s locales within Discord's specification", ([, locales]) => {
  expect(commandFaults(definitions(bot, locales))).toEqual([]);
});

test("gives commands and options names that Discord takes, in every language", () => {
  const names = typed.flatMap((each) => [each, ...(each.options ?? [])]).flatMap(namesOf);
  for (const name of names) {
    expect(name).toMatch(NAME);
    expect(name).toBe(name.toLowerCase());
  }
});

test("gives no two options of a command one name, in any language", () => {
  for (const { options = [] } of typed)
    for (const locale of Object.keys(SPECIFIED)) {
      const names = options.map(({ name_localizations: of }) =>
        new Map(Object.entries(of ?? {})).get(locale),
      );
      expect(new Set(names).size).toBe(names.length);
    }
});

test("describes commands and options in at most 100 characters, in every language", () => {
  const described = typed.flatMap((each) => [each, ...(each.options ?? [])]);
  const texts = described.flatMap((each) => [
    each.description,
    ...Object.values(each.description_localizations ?? {}),
  ]);
  expect(texts.filter((text) => !text || text.length > MAX_DESCRIPTION)).toEqual([]);
});

test("offers a summary's lengths, and names in the reader's language, while a reader types", () => {
  expect(typed.find(({ name }) => name === "summary")?.options?.[0]).toMatchObject({
    name: "length",
    type: 3,
    choices: [{ name: "short", name_localizations: { tr: "kısa" }, value: "short" }, {}, {}],
  });
  expect(typed.find(({ name }) => name === "who")).toMatchObject({
    name_localizations: { "en-US": "who", "en-GB": "who", tr: "kim", ar: "من" },
    options: [
      { name: "name", name_localizations: { tr: "ad" }, type: 3, autocomplete: true, max_length: 500 },
      { name: "story", name_localizations: { tr: "haber" }, type: 3, autocomplete: true, required: false },
      {},
    ],
    integration_types: [0, 1],
    contexts: [0, 1, 2],
  });
});

test("lets a sentence be looked for by its words, and not only by its number", () => {
  const options = typed.find(({ name }) => name === "source")?.options;
  expect(options?.[0]).toMatchObject({ name: "sentence", type: 3, autocomplete: true });
});

test("gives every command the option to answer the asker alone, as its last", () => {
  for (const { options = [] } of typed)
    expect(options.at(-1)).toMatchObject({ name: PRIVATE, type: 5, required: false });
});

test("puts /check into the menu of every message, everywhere and in each language", () => {
  expect(menus).toEqual([
    {
      type: 3,
      name: "Check with the source",
      name_localizations: {
        "en-US": "Check with the source",
        "en-GB": "Check with the source",
        tr: "Kaynakla karşılaştır",
        ar: "قارن بالمصدر",
      },
      integration_types: [0, 1],
      contexts: [0, 1, 2],
    },
  ]);
});

test("gives menus names that Discord takes, in every language", () => {
  for (const name of menus.flatMap(namesOf)) expect(name).toMatch(MENU_NAME);
});

function namesOf({
  name,
  name_localizations: of,
}: {
  name: string;
  name_localizations?: object | null | undefined;
}): string[] {
  return [name, ...Object.values(of ?? {})];
}
