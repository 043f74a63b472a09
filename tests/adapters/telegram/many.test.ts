/** A hundred stories on Telegram, whose server checks every message that it is sent. */
import { expect, test } from "vitest";
import { testBot } from "../../bot.ts";
import { cityOf, commanderOf, manyStories, READERS, storyId } from "../../many.ts";
import { answers, recordedWith, talk } from "./talk.ts";
import { textOf } from "./told.ts";

const bot = {
  ...(await testBot(manyStories(100))),
  defaults: { language: "en", story: storyId(1) },
} as const;

test.for(READERS)("all stories are listed in $language, and pages are turned", async ({ language }) => {
  const [first] = await typed(language, "/stories");
  const calls = callsIn(first);
  expect(calls.filter((call) => call.startsWith("summary#"))).toHaveLength(20);
  const [, second] = await tapped(language, calls.find((call) => call.endsWith(".2")) ?? "");
  const next = callsIn(second);
  expect(next.filter((call) => call.startsWith("summary#") && !calls.includes(call))).toHaveLength(20);
});

test.for(READERS)("a word of a title opens its story in $language", async ({ language }) => {
  const [found] = await typed(language, `/stories ${cityOf(42)[language]}`);
  expect(found && textOf(found)).toContain(cityOf(42)[language]);
  expect(callsIn(found).every((call) => call.includes(`#${language}.${storyId(42)}`))).toBe(true);
});

test.for(READERS)(
  "words that many have are paged by Arabic and Latin letters alike: $language",
  async ({ language }) => {
    const [found] = await typed(
      language,
      `/stories ${{ en: "military", ar: "عسكرية", tr: "askeri" }[language]}`,
    );
    expect(callsIn(found).find((call) => call.endsWith(".2"))).toMatch(/^stories\?-/);
  },
);

test.for(READERS)("a command answers about the story behind $word:", async ({ language, word }) => {
  const [found] = await typed(language, `/who ${commanderOf(42)[language]} ${word}:${cityOf(42)[language]}`);
  expect(found && textOf(found)).toContain(commanderOf(42)[language]);
  expect(callsIn(found).every((call) => call.includes(`#${language}.${storyId(42)}`))).toBe(true);
});

test("/check with a story, below a message, holds that message against it", async () => {
  const update = recordedWith("group-check-reply", { message: { text: `/check story:${cityOf(42).en}` } });
  const [found] = await answers(await talk({ bot }), update);
  expect(callsIn(found).at(-1)).toContain(`.${storyId(42)}`);
});

test.for(READERS)(
  "a story that there is none of is told in $language with what to do",
  async ({ language, word, none }) => {
    for (const text of ["/stories xyzzy", `/summary ${word}:xyzzy`]) {
      const [found] = await typed(language, text);
      expect(found && textOf(found)).toMatch(none);
    }
  },
);

test("inline, somebody of one of a hundred stories is offered under every story that has them", async () => {
  const update = recordedWith("inline-name-tr", { inline_query: { query: commanderOf(42).tr } });
  const [found] = await answers(await talk({ bot }), update);
  expect(JSON.stringify(found?.params)).toContain(`who?saqr#tr.${storyId(42)}`);
});

async function typed(language: string, text: string) {
  const update = recordedWith(`private-command-${language}`, { message: { text } });
  return answers(await talk({ bot }), update);
}

async function tapped(_language: string, data: string) {
  return answers(await talk({ bot }), recordedWith("tap-private", { callback_query: { data } }));
}

function callsIn(call: { readonly params: unknown } | undefined): string[] {
  return [...JSON.stringify(call?.params ?? {}).matchAll(/callback_data\\*":\\*"([^"\\]*)/g)].map(
    ([, each]) => each ?? "",
  );
}
