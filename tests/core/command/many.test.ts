/** A hundred stories, whatever the platform. */
import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { type Answered, answer } from "#core/command/answer.ts";
import { MAX_CALL, readPressed } from "#core/command/calls.ts";
import { converse } from "#core/command/converse.ts";
import { keptAnswers } from "#core/command/kept.ts";
import { offers } from "#core/command/offers.ts";
import { prepareToFind, promiseToFind } from "#core/command/prepare.ts";
import { sceneOf } from "#core/command/scene.ts";
import { suggestions } from "#core/command/suggest.ts";
import { NOBODY } from "#core/memory/memory.ts";
import { UNSET } from "#core/memory/settings.ts";
import { likelyStories, storiesNamed } from "#core/question/likely.ts";
import { preparer } from "../../../src/content/prepare.ts";
import { ask, NOW, press, testBot, withoutMarks } from "../../bot.ts";
import { cityOf, commanderOf, manyStories, READERS, storyId } from "../../many.ts";

const LIBRARY = manyStories(100);
const bot = { ...(await testBot(LIBRARY)), defaults: { language: "en", story: storyId(1) } } as const;

test.for(READERS)("a word of a title opens its story, in $language", ({ language }) => {
  const city = cityOf(42)[language];
  const { text, call, story } = ask(bot, `/stories ${city}`, language);
  expect(story?.id).toBe(storyId(42));
  expect(withoutMarks(text)).toContain(city);
  expect(call?.values).toEqual({ story: storyId(42) });
});

test("the beginning of a word and a word misspelt by a letter lead to the story as well", () => {
  const { en } = cityOf(42);
  expect(ask(bot, `/stories ${en.slice(0, -1)}`).story?.id).toBe(storyId(42));
  expect(ask(bot, `/stories talks in ${en}`).story?.id).toBe(storyId(42));
});

test("the name of somebody in a story leads to it, in whatever script", () => {
  const spelled = [...LIBRARY.stories.values()][41]?.actors.find(({ id }) => id === "kadioglu");
  for (const name of [spelled?.name.ar?.split(" ").at(-1), spelled?.name.en?.split(" ").at(-1)])
    expect(ask(bot, `/stories ${name}`).story?.id, name).toBe(storyId(42));
});

test.for(READERS)(
  "words that many stories have list them all, page by page, in $language",
  ({ language }) => {
    const typed = { en: "military talks", ar: "محادثات عسكرية", tr: "askeri görüşmeleri" }[language];
    const first = ask(bot, `/stories ${typed}`, language);
    expect(withoutMarks(first.text)).toContain(typed);
    expect(choicesIn(first)).toHaveLength(100);
    const again = first.call && press(bot, pageCall(first, 2));
    expect(again?.reply.blocks.slice(1)).toEqual(first.reply.blocks.slice(1));
  },
);

test("no button of any list is too long for Telegram", () => {
  for (const text of ["/stories", "/stories military", "/stories محادثات عسكرية", "/who story:talks"])
    for (const call of callsOf(ask(bot, text))) expect(call.length, call).toBeLessThanOrEqual(MAX_CALL);
});

test.for(READERS)("nothing found is said with what to do, in $language", ({ language, none }) => {
  const { reply, text } = ask(bot, "/stories xyzzy", language);
  expect(withoutMarks(text)).toMatch(none);
  expect(reply.outcome).toBe("nothing");
  expect(callsOf({ reply })).toContain(`stories#${language}.${storyId(1)}`);
});

test.for(
  READERS.flatMap((reader) =>
    ["summary", "timeline", "who", "said", "source"].map((name) => ({ ...reader, name })),
  ),
)(
  "/$name answers about the story that stands behind $word:, and so do its buttons",
  ({ language, word, name }) => {
    const { story, call, reply } = ask(bot, `/${name} ${word}:${cityOf(7)[language]}`, language);
    expect(story?.id).toBe(storyId(7));
    expect(call?.story).toBe(storyId(7));
    expect(reply.outcome).toBe("answered");
    for (const each of callsOf({ reply })) expect(each).toMatch(new RegExp(`#${language}\\.${storyId(7)}`));
  },
);

test("a question and a claim are held against the story that is named before or after them", () => {
  const city = cityOf(7).en;
  for (const text of [
    `/ask story:${city} where did the air force commanders meet?`,
    `/ask where did the air force commanders meet? story:"talks in ${city}"`,
    `story:${storyId(7)} where did the air force commanders meet?`,
    `/check story:${city} The air force commanders met in ${city}`,
  ]) {
    const { story, reply } = ask(bot, text);
    expect([text, story?.id, reply.outcome]).toEqual([text, storyId(7), "answered"]);
  }
});

test("a story that could be several is asked for, with what else was asked on the buttons", () => {
  const { reply, text } = ask(bot, "/timeline sisi story:military");
  expect(reply.outcome).toBe("unclear");
  expect(withoutMarks(text)).toContain("80 more stories have these words");
  expect(callsOf({ reply })[0]).toBe(`timeline?sisi#en.${storyId(1)}`);
});

test("a story that is none is told to be none by every command", () => {
  for (const name of ["summary", "who", "ask", "follow"]) {
    const { reply, text } = ask(bot, `/${name} story:xyzzy`);
    expect(reply.outcome, name).toBe("nothing");
    expect(withoutMarks(text), name).toMatch(/^There is no story called “xyzzy”/);
  }
});

test("a story is offered by a word of its title or a name, and the names offered are those of the story given", () => {
  const scene = sceneOf(bot, { language: "en", place: "private", now: NOW });
  const typing = { command: "who", argument: "story", typed: cityOf(42).en.slice(0, 6) };
  expect(suggestions(scene, typing, 25)[0]).toMatchObject({ value: storyId(42) });
  const named = commanderOf(42).en;
  const given = { story: storyId(42) };
  const names = suggestions(scene, { command: "who", argument: "name", typed: named, given }, 25);
  expect(names[0]).toMatchObject({ value: "saqr", label: expect.stringContaining(named) });
});

test("a question that the chat's story doesn't answer is answered by the one of a hundred that does, which is named", () => {
  const city = cityOf(77);
  const { story, text } = ask(bot, `Who is ${commanderOf(77).en}?`);
  expect(story?.id).toBe(storyId(77));
  expect(withoutMarks(text)).toMatch(
    new RegExp(
      `^Not in the story you asked about, but in another one: “Egyptian-Turkish military talks in ${city.en}”`,
    ),
  );
});

test("somebody whose name begins as others' do is looked for in their own story first", () => {
  for (let at = 1; at <= 100; at += 1)
    for (const { language } of READERS) {
      const asked = `${commanderOf(at)[language]}?`;
      expect(likelyStories(LIBRARY.stories.values(), asked, 3)[0]?.id, asked).toBe(storyId(at));
    }
});

test("a question about something that no story has a word of is looked for in none of many", () => {
  expect(likelyStories(LIBRARY.stories.values(), "how do I cook rice?", 3)).toEqual([]);
  expect(likelyStories([...LIBRARY.stories.values()].slice(0, 3), "how do I cook rice?", 3)).toHaveLength(3);
});

test("while a story is prepared for who asks first, others have their turn, and the answer is the same", async () => {
  const fresh = new Map([...LIBRARY.stories].map(([id, story]) => [id, { ...story }]));
  const library = { ...LIBRARY, stories: fresh };
  const asked = {
    message: { text: `Who is ${commanderOf(77).en}?` },
    language: "en",
    place: "private",
    now: NOW,
  } as const;
  let turns = 0;
  const prepare = preparer(bot.concepts);
  const waiting = converse({ ...bot, library: () => library, kept: keptAnswers(), prepare }, asked);
  for (let isDone = false; !isDone; turns += 1)
    isDone = await Promise.race([waiting.then(() => true), setImmediate(false)]);
  const { reply, story } = await waiting;
  expect(story?.id).toBe(storyId(77));
  expect(reply).toEqual(answer(bot, asked).reply);
  // Of two stories, each in steps.
  expect(turns).toBeGreaterThan(3);
});

test("a story that can't be prepared is answered for as one whose command broke", async () => {
  const [first] = LIBRARY.stories.values();
  if (!first) throw new Error("expected a story, found none");
  const broken = {
    ...first,
    get actors(): never {
      throw new Error("no actors");
    },
  };
  const library = { ...LIBRARY, stories: new Map([[storyId(1), broken]]) };
  const told: unknown[] = [];
  const report = (error: unknown) => String(told.push(error));
  const parts = {
    ...bot,
    library: () => library,
    kept: keptAnswers(),
    report,
    prepare: preparer(bot.concepts),
  };
  const asked = { message: { text: "who met whom?" }, language: "en", place: "private", now: NOW } as const;
  expect((await converse(parts, asked)).reply.outcome).toBe("failed");
  expect(told).toEqual([new Error("no actors")]);
});

test("inline, somebody of any story is offered by name", () => {
  const named = commanderOf(42).en;
  const scene = sceneOf(bot, { language: "en", place: "group", now: NOW });
  expect(offers(scene, named).map(({ id }) => id)).toContain(`who?saqr#en.${storyId(42)}`);
});

test("the story of a chat is chosen from pages, or by a word of its title", () => {
  const managing = { recalled: { ...NOBODY, keeps: "yes" as const }, mayManage: true };
  const manage = (values: Readonly<Record<string, string>>) =>
    answer(
      bot,
      { message: { call: { command: "manage", values } }, language: "en", place: "group", now: NOW },
      managing,
    );
  const listed = callsOf(manage({ setting: "story" })).filter((call) => call.startsWith("manage?story&"));
  expect(listed).toHaveLength(101);
  expect(listed.at(-1)).toContain(`&${UNSET}#`);
  expect(manage({ setting: "story", value: cityOf(42).en }).change).toEqual({
    change: "set",
    of: "chat",
    setting: "story",
    value: storyId(42),
  });
  const several = manage({ setting: "story", value: "military" });
  expect([several.reply.outcome, several.change]).toEqual(["unclear", undefined]);
});

test("help says how to come to another story, but not where there is no other", async () => {
  expect(withoutMarks(ask(bot, "/help").text)).toContain("There are 100 stories; /stories finds one");
  expect(withoutMarks(ask(await testBot(), "/help").text)).not.toContain("stories finds one");
});

function callsOf({ reply }: Pick<Answered, "reply">): string[] {
  return [
    ...choicesIn({ reply }),
    ...reply.actions.flatMap((each) => (each.kind === "call" ? each.call : [])),
  ];
}

function choicesIn({ reply }: Pick<Answered, "reply">): string[] {
  return reply.blocks.flatMap((block) =>
    block.kind === "choices" ? block.actions.map(({ call }) => call) : [],
  );
}

/** The button to a page of an answer, as it stands below it. */
function pageCall({ call }: Answered, page: number): string {
  const { command = "", values = {}, language, story } = call ?? {};
  const written = `${command}?${Object.values(values).join("&")}#${language}.${story}.${page}`;
  expect(readPressed(written, bot.commands)).toMatchObject({ call: { values, page } });
  return written;
}

test("right after the start a question waits for few of the stories, and finds all once they are prepared", async () => {
  const library = manyStories(30);
  const fresh = { ...(await testBot(library)), defaults: { language: "en", story: storyId(1) } } as const;
  const all = [...library.stories.values()];
  promiseToFind(all);
  const city = cityOf(30).en;
  expect(ask(fresh, `/ask what did ${commanderOf(30).en} do?`).story?.id).not.toBe(storyId(30));
  expect(suggested(fresh, city)).toEqual([]);
  // A whole title or an id always leads there.
  expect(ask(fresh, `/stories ${storyId(30)}`).story?.id).toBe(storyId(30));
  all.forEach(prepareToFind);
  expect(suggested(fresh, city)).toEqual([storyId(30)]);
  expect(ask(fresh, `/ask what did ${commanderOf(30).en} do?`).story?.id).toBe(storyId(30));
});

/** The stories that a menu offers for what is typed. */
function suggested(of: typeof bot, typed: string): string[] {
  return storiesNamed(of.library().stories.values(), typed).map(({ id }) => id);
}
