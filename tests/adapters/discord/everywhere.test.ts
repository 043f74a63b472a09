/** Whatever a reader does, wherever they are, in each of the three languages. */
import type { APIInteraction } from "discord-api-types/v10";
import { expect, test } from "vitest";
import { testBot, withoutMarks } from "../../bot.ts";
import { responseFaults } from "../../fakes/discord-spec.ts";
import { choose, command, menu, PLACES, press, responseTo, typing } from "./recorded.ts";
import { shownOf } from "./shown.ts";

const bot = await testBot();
const [NEW, IN_PLACE] = [4, 7];
const [PUBLIC, PRIVATE] = [32768, 32768 + 64];

const READERS = [
  {
    locale: "en-US",
    language: "en",
    name: "Abdel Fattah el-Sisi",
    claim: "Egypt and Turkey signed a military pact in Ankara",
    differs: "Differs from the source",
    said: "Who said what",
  },
  {
    locale: "tr",
    language: "tr",
    name: "Abdülfettah es-Sisi",
    claim: "Mısır ve Türkiye Ankara'da askeri iş birliği anlaşması imzaladı",
    differs: "Kaynaktan farklı",
    said: "Kim ne dedi",
  },
  {
    locale: "ar",
    language: "ar",
    name: "عبد الفتاح السيسي",
    claim: "وقعت مصر وتركيا اتفاقية تعاون عسكري في أنقرة",
    differs: "يختلف عن المصدر",
    said: "من قال ماذا",
  },
] as const;

const all = PLACES.flatMap((place) => READERS.map((reader) => ({ place, ...reader })));

test.for(all)("a command, in a $place, in $locale", async ({ name, ...reader }) => {
  const found = await given(command(reader, "who", [{ name: "name", type: 3, value: "sisi" }]));
  expect(found).toMatchObject({ type: NEW, data: { flags: PUBLIC } });
  expect(textOf(found)).toMatch(new RegExp(`^${name}`));
});

test.for(all)("a command for the asker alone, in a $place, in $locale", async ({ name, ...reader }) => {
  const options = [
    { name: "name", type: 3, value: "sisi" },
    { name: "private", type: 5, value: true },
  ];
  const found = await given(command(reader, "who", options));
  expect(found).toMatchObject({ type: NEW, data: { flags: PRIVATE } });
  expect(textOf(found)).toMatch(new RegExp(`^${name}`));
});

test.for(all)("an option being typed, in a $place, in $locale", async ({ name, ...reader }) => {
  const found = await given(typing(reader, "who", [{ name: "name", type: 3, value: "sis", focused: true }]));
  expect(found).toMatchObject({ type: 8, data: { choices: [{ name, value: "sisi" }] } });
});

test.for(all)(
  "the menu of somebody's message, in a $place, in $locale",
  async ({ claim, differs, ...reader }) => {
    const found = await given(
      menu(reader, "Check with the source", { content: `**${claim}** <@4000000000000000002>` }),
    );
    expect(found).toMatchObject({ type: NEW, data: { flags: PRIVATE } });
    expect(textOf(found).split("\n")[0]).toBe(differs);
  },
);

test.for(all)("a message without words, in a $place, in $locale", async ({ language, ...reader }) => {
  const found = await given(menu(reader, "Check with the source", { attachments: [{ id: "1" }] }));
  expect(found).toMatchObject({ type: NEW, data: { flags: PRIVATE } });
  expect(textOf(found)).toBe(bot.words[language]("empty-message"));
});

test.for(all)("a button, in a $place, in $locale", async ({ language, said, ...reader }) => {
  const found = await given(press(reader, `said#${language}.egypt-turkey`));
  expect(found).toMatchObject({ type: IN_PLACE, data: { flags: PUBLIC } });
  expect(textOf(found).split("\n")[0]).toBe(said);
});

test.for(all)("a choice in a menu, in a $place, in $locale", async ({ language, name, ...reader }) => {
  const found = await given(choose(reader, `who?sisi#${language}.egypt-turkey`));
  expect(found).toMatchObject({ type: IN_PLACE, data: { flags: PUBLIC } });
  expect(textOf(found)).toMatch(new RegExp(`^${name}`));
});

test.for(all)("a button whose fact is gone, in a $place, in $locale", async ({ language, ...reader }) => {
  const found = await given(press(reader, `fact?naval-exercise#${language}.egypt-turkey`));
  expect(found).toMatchObject({ type: reader.place === "direct message" ? IN_PLACE : NEW });
  expect(textOf(found)).toContain(bot.words[language]("gone-near"));
  expect(shownOf(found).calls).toContain(`fact?exercise#${language}.egypt-turkey`);
});

/** The response, of which nothing breaks the specification or forms markup. */
async function given(interaction: APIInteraction): Promise<unknown> {
  const found = await responseTo(bot, interaction);
  expect(responseFaults(found)).toEqual([]);
  if (found?.type !== 8) expect(shownOf(found).formed).toEqual([]);
  return found;
}

function textOf(found: unknown): string {
  return withoutMarks(shownOf(found).text);
}
