import { expect, test } from "vitest";
import { pageOf } from "#core/command/page.ts";
import { LANGUAGES } from "#core/language/language.ts";
import type { Measure } from "#core/reply/pages.ts";
import { plainText } from "#core/reply/text.ts";
import { remembering } from "../../remembering.ts";
import {
  type Edit,
  edited,
  editedLibrary,
  FIRST,
  historyOf,
  NEW_STATEMENT,
  NO_PEACE,
  PACT,
} from "../../versions.ts";

const HERE = { origin: { reader: "here:1", chat: "here:1", place: "here:1" } };
const THERE = { origin: { reader: "here:1", chat: "here:2", place: "here:2" }, place: "group" } as const;

async function shown() {
  const told = await remembering();
  const { bot } = told;
  bot.history = () => historyOf(FIRST);
  const change = (...edits: readonly Edit[]) => {
    const library = editedLibrary(...edits);
    bot.library = () => library;
    bot.history = () => historyOf(FIRST, edited(...edits));
  };
  return { ...told, change };
}

test.for(LANGUAGES)(
  "opens once in %s with what was corrected since the chat was last shown the story",
  async (language) => {
    const { bot, ask, change } = await shown();
    expect((await ask("/summary", { ...HERE, language })).opening).toBeUndefined();
    change(...PACT, NEW_STATEMENT);
    const { opening, reply } = await ask("/who sisi", { ...HERE, language });
    const text = plainText({ ...reply, blocks: opening?.blocks ?? [] });
    expect(text).toContain(bot.words[language]("opening-title"));
    expect(text).toContain(FIRST.events.find(({ id }) => id === "pact")?.text[language]);
    // What is new is told to followers alone.
    expect(text).not.toMatch(/topics of common interest|موضوعات مشتركة|ortak konulardan/);
    expect((await ask("/who sisi", { ...HERE, language })).opening).toBeUndefined();
  },
);

test("a chat that was never shown the story is told nothing of what was before", async () => {
  const { ask, change } = await shown();
  await ask("/summary", HERE);
  change(...PACT);
  expect((await ask("/summary", THERE)).opening).toBeUndefined();
});

test("what the source no longer backs is taken back", async () => {
  const { ask, change } = await shown();
  await ask("/said", HERE);
  change(NO_PEACE);
  const { opening, reply } = await ask("/said", HERE);
  expect(plainText({ ...reply, blocks: opening?.blocks ?? [] })).toContain(
    "would contribute to achieving regional peace",
  );
});

test("a chat that does not want it is not told, and neither is one that is sent updates", async () => {
  const { ask, change } = await shown();
  await ask("/summary", HERE);
  await ask("/manage corrections off", HERE);
  await ask("/summary", THERE);
  await ask("/follow", THERE);
  change(...PACT);
  expect((await ask("/summary", HERE)).opening).toBeUndefined();
  expect((await ask("/summary", THERE)).opening).toBeUndefined();
});

test("whoever follows somebody is told the corrections about others", async () => {
  const { ask, change } = await shown();
  for (const [where, who] of [
    [HERE, "erdogan"],
    [THERE, "kadioglu"],
  ] as const) {
    await ask("/summary", where);
    await ask(`/follow ${who}`, where);
  }
  change(...PACT);
  expect((await ask("/summary", HERE)).opening).toBeUndefined();
  expect((await ask("/summary", THERE)).opening).toBeDefined();
});

test("an answer without any fact opens with nothing, and the next with facts does", async () => {
  const { ask, change } = await shown();
  await ask("/summary", HERE);
  change(...PACT);
  expect((await ask("/help", HERE)).opening).toBeUndefined();
  expect((await ask("/updates", HERE)).opening).toBeUndefined();
  expect((await ask("/timeline", HERE)).opening).toBeUndefined();
});

/** A page of that many blocks. */
function blocksOf(most: number): Measure<"blocks"> {
  return { limits: { blocks: most }, block: () => ({ blocks: 1 }), actions: () => ({ blocks: 0 }) };
}

test("opening and answer share a page, or the answer comes after a button", async () => {
  const { bot, ask, press, change } = await shown();
  await ask("/summary", HERE);
  change(...PACT);
  const answered = await ask("/summary full", HERE);
  const all = pageOf(bot, answered, blocksOf(50));
  expect(all.blocks).toEqual([...(answered.opening?.blocks ?? []), ...answered.reply.blocks]);
  const small = pageOf(bot, answered, blocksOf(5));
  expect(small.blocks).toEqual(answered.opening?.blocks);
  const { reply } = await press({ ...answered, reply: small }, "The answer ›", HERE);
  expect(reply.blocks).toEqual(answered.reply.blocks);
});

test("where no button can hold the question, the page has both as far as they fit", async () => {
  const { bot, ask, change } = await shown();
  await ask("/summary", HERE);
  change(...PACT);
  const answered = await ask("when did the presidents meet in Cairo?", HERE);
  const { blocks } = pageOf(bot, answered, blocksOf(6));
  expect(blocks.slice(0, 3)).toEqual(answered.opening?.blocks.slice(0, 3));
  expect(blocks).toContainEqual(answered.reply.blocks[0]);
});
