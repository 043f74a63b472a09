import { expect, test } from "vitest";
import { keptOf } from "#core/story/kept.ts";
import type { Story } from "#core/story/story.ts";
import { LIBRARY } from "../../bot.ts";

test("what is made of a story is made once, and again only where a hundred others were asked about since", () => {
  const made: string[] = [];
  const kept = keptOf((story, mark: string) => {
    made.push(story.id);
    return `${mark} ${story.id}`;
  });
  const [first, ...others] = Array.from({ length: 101 }, (_, at) => numbered(at));
  if (!first) throw new Error("expected a story, found none");
  expect([kept(first, "a"), kept(first, "a")]).toEqual(["a 0", "a 0"]);
  for (const story of others.slice(1)) kept(story, "a");
  kept(first, "a");
  expect(made.filter((id) => id === "0")).toHaveLength(1);
  for (const story of [...others, numbered(200)]) kept(story, "a");
  kept(first, "a");
  expect(made.filter((id) => id === "0")).toHaveLength(2);
});

function numbered(at: number): Story {
  const [story] = LIBRARY.stories.values();
  if (!story) throw new Error("expected a story, found none");
  return { ...story, id: String(at) };
}
