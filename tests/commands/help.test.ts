import { expect, test } from "vitest";
import { answer } from "#core/command/answer.ts";
import { MAX_CALL, readCall } from "#core/command/calls.ts";
import { LANGUAGES, type Language } from "#core/language/language.ts";
import type { Reply } from "#core/reply/reply.ts";
import { ask, NOW, testBot } from "../bot.ts";
import { buttonsOf } from "../replies.ts";

const bot = await testBot();

test.for(LANGUAGES)(
  "help lists every command that can be typed in %s, in order, with what it answers",
  (language) => {
    const { reply } = ask(bot, "/help", language);
    const items = reply.blocks.flatMap((block) => (block.kind === "list" ? block.items : []));
    const listed = [...bot.commands.values()].filter((command) => command.listed);
    expect(items.map(([command]) => command)).toEqual(
      listed.map(({ name }) => ({ mark: "command", text: `/${name}` })),
    );
    for (const [index, { name }] of listed.entries())
      expect(items[index]?.at(-1)).toBe(bot.words[language](`command-${name}.description`));
    expect(items.flat().join("")).not.toContain("/fact");
  },
);

test("help offers each language in itself, and a tap answers in it", () => {
  const { reply } = ask(bot, "/help", "tr");
  const languages = reply.blocks.flatMap((block) => (block.kind === "choices" ? block.actions : []));
  expect(languages.map(({ label }) => label)).toEqual(["العربية", "English", "Türkçe"]);
  expect(languages.map(({ call }) => tapped(call).language)).toEqual(["ar", "en", "tr"]);
});

test("help is for the one who asked", () => {
  expect(ask(bot, "/help").reply.audience).toBe("asker");
});

test.for(LANGUAGES)(
  "every button that can be reached from help in %s leads to an answer in that language",
  (language) => {
    const reached = reachedFrom(`help#${language}.egypt-turkey`, language);
    expect(reached.size).toBeGreaterThan(50);
    for (const [call, reply] of reached) {
      expect(call.length).toBeLessThanOrEqual(MAX_CALL);
      expect(reply, call).toMatchObject({ outcome: "answered", language });
    }
  },
);

test.for(LANGUAGES)("every fact in every answer in %s shows its evidence", (language) => {
  for (const [call, reply] of reachedFrom(`help#${language}.egypt-turkey`, language))
    for (const block of reply.blocks)
      if (block.kind === "fact") {
        expect(block.evidence, call).not.toEqual([]);
        for (const { quote, caption } of block.evidence) expect([quote, caption]).not.toContain("");
      }
});

test("every sentence, actor, event and statement is reached from help", () => {
  const calls = [...reachedFrom("help#en.egypt-turkey", "en").keys()].map((call) => call.replace(/#.*$/, ""));
  const story = bot.library().stories.get("egypt-turkey");
  const facts = [...(story?.events ?? []), ...(story?.statements ?? [])].map(({ id }) => `fact?${id}`);
  const names = [...(story?.actors ?? []), ...(story?.places ?? [])].map(({ id }) => `who?${id}`);
  const sentences = Array.from({ length: 13 }, (_, index) => `source?${index + 1}&article`);
  expect(calls).toEqual(expect.arrayContaining([...facts, ...names, ...sentences]));
});

/** The reply to every button that pressing buttons can lead to, by its call; buttons to other languages left out. */
function reachedFrom(first: string, language: Language): Map<string, Reply> {
  const reached = new Map<string, Reply>();
  const open = [first];
  for (let call = open.pop(); call !== undefined; call = open.pop()) {
    const reply = tapped(call);
    reached.set(call, reply);
    const buttons = [...reply.blocks.flatMap(buttonsOf), ...reply.actions];
    for (const button of buttons)
      if (button.kind === "call" && button.call.includes(`#${language}.`) && !reached.has(button.call))
        open.push(button.call);
  }
  return reached;
}

function tapped(written: string): Reply {
  const call = readCall(written, bot.commands);
  expect(call, written).toBeDefined();
  return answer(bot, { message: call ? { call } : { gone: true }, place: "private", now: NOW }).reply;
}
