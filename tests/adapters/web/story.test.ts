import { join } from "node:path";
import { expect, test } from "vitest";
import * as z from "zod";
import { readLibrary } from "#core/story/library.ts";
import { page } from "../../../src/adapters/web/app.ts";
import { changedData, LIBRARY, rewrite } from "../../bot.ts";
import { edited, FIRST, historyOf } from "../../versions.ts";
import { get, pageParts } from "./browser.ts";

const fact = z.object({ id: z.string(), quotes: z.array(z.string()), link: z.string() });
const line = z.object({ number: z.number().optional(), text: z.string(), facts: z.array(fact) });
const NEWS = z.looseObject({ news: z.array(z.string()) });
const VIEW = z.looseObject({ sources: z.array(z.object({ lines: z.array(line) })) });

test("every sentence has the facts that rest on it, with the words that back them and a link to each", async () => {
  const view = VIEW.parse(await (await get("/stories/egypt-turkey?language=tr")).json());
  expect(view).toMatchObject({ languages: ["ar", "en", "tr"], missing: [], sentences: 13, used: 13 });
  const lines = view.sources.flatMap((source) => source.lines);
  expect(lines.filter(({ number }) => number === undefined).length).toBeGreaterThan(0);
  for (const { text, facts } of lines)
    for (const { quotes } of facts) for (const quote of quotes) expect(text).toContain(quote);
  const pact = lines.flatMap(({ facts }) => facts).find(({ id }) => id === "pact");
  expect(pact?.link).toBe("fact?id=pact&language=tr&story=egypt-turkey");
});

test("tells of edits that are faulty, where and why, and that the old story goes on answering", async () => {
  const data = changedData((story) =>
    rewrite(join(story, "events.yaml"), "ووقعت مصر وتركيا", "ووقعت مصر وقبرص"),
  );
  const { faults } = readLibrary(data);
  const parts = await pageParts();
  const faulty = page({ ...parts, bot: { ...parts.bot, library: () => ({ ...LIBRARY, faults }) } });
  expect(await (await faulty.request("/edits")).json()).toMatchObject({
    faults: [
      { story: "egypt-turkey", place: expect.stringMatching(/events\.yaml:\d+:\d+$/), isAnswered: true },
    ],
  });
  expect(await (await get("/edits")).json()).toEqual({ faults: [] });
});

test.for(["en", "ar"] as const)(
  "shows what followers were told of the last change, old and new, in %s alone",
  async (language) => {
    const corrected = edited((story) =>
      rewrite(join(story, "events.yaml"), "came to a close.", "ended after several days."),
    );
    const parts = await pageParts();
    const library = { ...LIBRARY, stories: new Map([[corrected.id, corrected]]) };
    const history = () => historyOf(FIRST, corrected);
    const changed = page({ ...parts, bot: { ...parts.bot, library: () => library, history } });
    const { news } = NEWS.parse(
      await (await changed.request(`/stories/egypt-turkey?language=${language}`)).json(),
    );
    const told = news.join("\n");
    if (language === "en") {
      expect(told).toContain("came to a close.");
      expect(told).toContain("ended after several days.");
    } else expect(told).not.toContain("ended after several days.");
  },
);

test("no other site gets to see a story or its faults", async () => {
  for (const path of ["/story", "/edits", "/stories/egypt-turkey"])
    expect((await get(path, { host: "evil.example" })).status).toBe(403);
  expect((await get("/stories/nothing")).status).toBe(404);
});
