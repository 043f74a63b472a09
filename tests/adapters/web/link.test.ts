import { expect, test } from "vitest";
import { linkOf, readLink } from "../../../src/adapters/web/link.ts";
import { ask, press, testBot } from "../../bot.ts";
import { say } from "./browser.ts";

const bot = await testBot();

test.for([
  { link: "who?name=sisi", means: { command: "who", values: { name: "sisi" } } },
  { link: "who?id=sisi", means: { command: "who", values: { name: "sisi" } } },
  { link: "who?sisi#ar.egypt-turkey", means: { command: "who", values: { name: "sisi" }, language: "ar" } },
  { link: "timeline?to=2025&actor=egypt", means: { values: { to: "2025", actor: "egypt" } } },
  { link: "ask?question=%D9%85%D9%86+%D9%88%D9%82%D8%B9%D8%9F", means: { values: { question: "من وقع؟" } } },
  {
    link: "timeline?page=2&language=tr&story=egypt-turkey",
    means: { command: "timeline", values: {}, page: 2, language: "tr", story: "egypt-turkey" },
  },
  { link: "help", means: { command: "help" } },
])("a link asks what stands in it: #$link", ({ link, means }) => {
  expect(readLink(link, bot.commands)).toMatchObject({ call: means });
});

test.for(["", "nothing?x=1", "%%%", "?name=sisi", "WHO?name=sisi"])(
  "a link that means nothing is told so: #%s",
  (link) => {
    expect(readLink(link, bot.commands)).toEqual({ gone: true });
  },
);

test("an answer has the link by which it is found again, also that to a question in one's own words", async () => {
  expect(linkOf({ message: { text: "/who السيسي" } }, ask(bot, "/who السيسي", "ar"), bot.commands)).toBe(
    "who?name=sisi&language=ar&story=egypt-turkey",
  );
  const question = "when did the navies train together?";
  const link = linkOf({ message: { text: question } }, ask(bot, question), bot.commands) ?? "";
  const again = await say({ link, language: "tr" });
  expect(again).toMatchObject({ language: "en", outcome: "answered" });
  expect(again.html).toContain("September 2025");
});

test("a link to the stories, or to those with some words, is not taken for one to the story that it was asked in", () => {
  const linked = (text: string) => linkOf({ message: { text } }, ask(bot, text), bot.commands);
  expect(linked("/stories")).toBe("stories?language=en");
  expect(linked("/updates egypt-turkey")).toBe("updates?story=egypt-turkey&language=en");
  expect(readLink("stories?story=military&language=en", bot.commands)).toEqual({
    call: { command: "stories", values: { story: "military" }, language: "en" },
  });
});

test("a button that is gone has no link", () => {
  expect(linkOf({ message: { gone: true } }, press(bot, "gone?1"), bot.commands)).toBeUndefined();
});
