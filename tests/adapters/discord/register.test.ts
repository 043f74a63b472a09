import { REST } from "discord.js";
import { expect, onTestFinished, test } from "vitest";
import { MAX_DESCRIPTION, NAME } from "../../../src/adapters/discord/limits.ts";
import { DOCUMENTED, definitions, register, SPECIFIED } from "../../../src/adapters/discord/register.ts";
import { testBot } from "../../bot.ts";
import { APPLICATION, type FakeDiscord, fakeDiscord, TOKEN } from "../../fakes/discord.ts";
import { commandFaults } from "../../fakes/discord-spec.ts";

const bot = await testBot();

test("defines every listed command, and no other", () => {
  const listed = [...bot.commands.values()].filter((command) => command.listed);
  expect(definitions(bot, SPECIFIED).map(({ name }) => name)).toEqual(listed.map(({ name }) => name));
});

test.for([
  ["documented", DOCUMENTED],
  ["specified", SPECIFIED],
] as const)("defines the commands for the %s locales within Discord's specification", ([, locales]) => {
  expect(commandFaults(definitions(bot, locales))).toEqual([]);
});

test("gives commands and options names that Discord takes, in every language", () => {
  const named = definitions(bot, SPECIFIED).flatMap((each) => [each, ...(each.options ?? [])]);
  const names = named.flatMap((each) => [each.name, ...Object.values(each.name_localizations ?? {})]);
  for (const name of names) {
    expect(name).toMatch(NAME);
    expect(name).toBe(name?.toLowerCase());
  }
});

test("describes commands and options in at most 100 characters, in every language", () => {
  const named = definitions(bot, SPECIFIED).flatMap((each) => [each, ...(each.options ?? [])]);
  const all = named.flatMap((each) => [
    each.description,
    ...Object.values(each.description_localizations ?? {}),
  ]);
  expect(all.filter((text) => !text || text.length > MAX_DESCRIPTION)).toEqual([]);
});

test("offers a summary's lengths, and names in the reader's language, while a reader types", () => {
  const all = definitions(bot, SPECIFIED);
  expect(all.find(({ name }) => name === "summary")?.options).toMatchObject([
    {
      name: "length",
      type: 3,
      choices: [{ name: "short", name_localizations: { tr: "kısa" }, value: "short" }, {}, {}],
    },
  ]);
  expect(all.find(({ name }) => name === "who")).toMatchObject({
    name_localizations: { "en-US": "who", "en-GB": "who", tr: "kim", ar: "من" },
    options: [
      { name: "name", name_localizations: { tr: "ad" }, type: 3, autocomplete: true, max_length: 500 },
    ],
    integration_types: [0, 1],
    contexts: [0, 1, 2],
  });
});

test("registers once, and leaves the list alone while it is the same", async () => {
  const fake = await discordWith({});
  await register(restOf(fake), APPLICATION, bot);
  await register(restOf(fake), APPLICATION, bot);
  expect(fake.registered).toEqual([definitions(bot, SPECIFIED)]);
  expect(fake.faults).toEqual([]);
});

test("registers again when the words of a command have changed", async () => {
  const fake = await discordWith({});
  await register(restOf(fake), APPLICATION, bot);
  const words = { ...bot.words, tr: (id: string) => (id === "command-who" ? "kimdir" : bot.words.tr(id)) };
  await register(restOf(fake), APPLICATION, { ...bot, words });
  expect(fake.registered).toHaveLength(2);
});

test("does without Arabic where Discord refuses it, and does not ask again at the next start", async () => {
  const fake = await discordWith({ refusesArabic: true });
  await register(restOf(fake), APPLICATION, bot);
  expect(fake.registered).toEqual([definitions(bot, SPECIFIED), definitions(bot, DOCUMENTED)]);
  await register(restOf(fake), APPLICATION, bot);
  expect(fake.registered).toHaveLength(2);
});

async function discordWith({ refusesArabic = false }): Promise<FakeDiscord> {
  const fake = await fakeDiscord();
  onTestFinished(() => fake.close());
  fake.refusesArabic = refusesArabic;
  return fake;
}

function restOf({ apiBase }: FakeDiscord): REST {
  const rest = new REST({ api: apiBase }).setToken(TOKEN);
  onTestFinished(() => rest.clearHashSweeper());
  return rest;
}
