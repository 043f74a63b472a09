/** A hundred stories on the page. */
import { expect, test } from "vitest";
import * as z from "zod";
import { page } from "../../../src/adapters/web/app.ts";
import { testBot } from "../../bot.ts";
import { cityOf, manyStories, READERS, storyId } from "../../many.ts";
import { JSON_TYPE, pageParts } from "./browser.ts";

const bot = {
  ...(await testBot(manyStories(100))),
  defaults: { language: "en", story: storyId(1) },
} as const;
const app = page({ ...(await pageParts()), bot });
const OFFERED = z.object({ offered: z.array(z.object({ label: z.string(), text: z.string() })) });

test.for(READERS)("a story is offered behind $word: as it is typed", async ({ language, word }) => {
  const offered = async (text: string) => OFFERED.parse(await posted("/suggest", { text, language })).offered;
  const [found] = await offered(`/who saqr ${word}:${cityOf(42)[language].slice(0, 5)}`);
  expect(found?.label).toContain(cityOf(42)[language]);
  expect(found?.text).toBe(`/who saqr ${word}:${storyId(42)}`);
  expect(await offered(found?.text ?? "")).toEqual([]);
  expect((await offered(`/summary ${word}:`)).length).toBe(25);
});

test.for(READERS)(
  "a command answers about the story behind $word:, and its link leads there",
  async ({ language, word }) => {
    const answer = z.object({ link: z.string() }).loose();
    const { link } = answer.parse(
      await posted("/message", { text: `/who saqr ${word}:${cityOf(42)[language]}`, language }),
    );
    expect(link).toBe(`who?name=saqr&language=${language}&story=${storyId(42)}`);
    expect(await posted("/message", { link, language })).toMatchObject({ link, language });
  },
);

test("every story can be picked", async () => {
  const html = await (await app.request("/")).text();
  expect(html.match(/<option /g)).toHaveLength(100);
});

async function posted(path: string, body: object): Promise<unknown> {
  const response = await app.request(path, {
    method: "POST",
    body: JSON.stringify(body),
    headers: JSON_TYPE,
  });
  expect(response.status).toBe(200);
  return response.json();
}
