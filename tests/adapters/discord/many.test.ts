/** A hundred stories on Discord, whose menus hold 25 choices. */
import type { APIInteraction } from "discord-api-types/v10";
import { expect, test } from "vitest";
import * as z from "zod";
import { MAX_OPTIONS } from "../../../src/adapters/discord/limits.ts";
import { testBot, withoutMarks } from "../../bot.ts";
import { componentsOf, responseFaults } from "../../fakes/discord-spec.ts";
import { cityOf, manyStories, READERS, storyId } from "../../many.ts";
import { command, press, responseTo, typing } from "./recorded.ts";
import { shownOf } from "./shown.ts";

const bot = {
  ...(await testBot(manyStories(100))),
  defaults: { language: "en", story: storyId(1) },
} as const;

const CHOICES = z.object({
  data: z.object({ choices: z.array(z.object({ name: z.string(), value: z.string() })) }),
});

test.for(READERS)(
  "all stories are listed in $locale, twenty on a page, up to the last",
  async ({ language, locale }) => {
    const reader = { place: "server", locale } as const;
    const seen = new Set<string>();
    for (let page = 1; page <= 5; page += 1) {
      const call = `stories#${language}.${storyId(1)}.${page}`;
      const found = await given(page === 1 ? command(reader, "stories", []) : press(reader, call));
      const { calls } = shownOf(found);
      for (const each of calls.filter((written) => written.startsWith("summary#"))) seen.add(each);
      if (page < 5) expect(calls).toContain(`stories#${language}.${storyId(1)}.${page + 1}`);
      expect(Math.max(...menusIn(found))).toBeLessThanOrEqual(20);
    }
    expect(seen.size).toBe(100);
  },
);

test.for(READERS)(
  "the stories with some words are found and paged in $locale",
  async ({ language, locale }) => {
    const reader = { place: "server", locale } as const;
    const typed = { en: "military", ar: "عسكرية", tr: "askeri" }[language];
    const first = shownOf(
      await given(command(reader, "stories", [{ name: "story", type: 3, value: typed }])),
    );
    const next = first.calls.find((call) => call.endsWith(".2")) ?? "";
    const second = shownOf(await given(press(reader, next)));
    const [one, two] = [first, second].map(({ calls }) =>
      calls.filter((call) => call.startsWith("summary#")),
    );
    expect([one?.length, two?.length, new Set([...(one ?? []), ...(two ?? [])]).size]).toEqual([20, 20, 40]);
  },
);

test.for(READERS)(
  "a story is offered while it is typed, in $locale, never more than a menu holds",
  async ({ language, locale }) => {
    const reader = { place: "server", locale } as const;
    const offered = async (value: string) => {
      const option = { name: "story", type: 3, value, focused: true };
      return CHOICES.parse(await given(typing(reader, "who", [option]))).data.choices;
    };
    expect(await offered("")).toHaveLength(MAX_OPTIONS);
    expect(await offered({ en: "military", ar: "عسكرية", tr: "askeri" }[language])).toHaveLength(MAX_OPTIONS);
    const [found] = await offered(cityOf(42)[language].slice(0, 5));
    expect(found).toMatchObject({ value: storyId(42), name: expect.stringContaining(cityOf(42)[language]) });
  },
);

test.for(READERS)(
  "a command answers about the story chosen beside it, in $locale",
  async ({ language, locale }) => {
    const options = [
      { name: "name", type: 3, value: "saqr" },
      { name: "story", type: 3, value: storyId(42) },
    ];
    const found = shownOf(await given(command({ place: "server", locale }, "who", options)));
    expect(found.calls.length).toBeGreaterThan(0);
    for (const call of found.calls) expect(call).toContain(`#${language}.${storyId(42)}`);
  },
);

test.for(READERS)(
  "a story that there is none of is told in $locale with what to do",
  async ({ locale, none }) => {
    const options = [{ name: "story", type: 3, value: "xyzzy" }];
    for (const name of ["stories", "summary"])
      expect(
        withoutMarks(shownOf(await given(command({ place: "server", locale }, name, options))).text),
      ).toMatch(none);
  },
);

function menusIn(found: unknown): number[] {
  return [0, ...componentsOf(found).map(({ options = [] }) => z.array(z.unknown()).parse(options).length)];
}

/** The response, of which nothing breaks Discord's specification. */
async function given(interaction: APIInteraction): Promise<unknown> {
  const found = await responseTo(bot, interaction);
  expect(responseFaults(found)).toEqual([]);
  return found;
}
