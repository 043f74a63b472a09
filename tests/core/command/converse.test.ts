import { expect, test } from "vitest";
import { LANGUAGES } from "#core/language/language.ts";
import type { Allowance } from "#core/memory/memory.ts";
import { remembering } from "../../remembering.ts";

const ORIGIN = { reader: "here:1", chat: "here:group" };

async function limited(allowance: Allowance) {
  const talk = await remembering();
  const taken: (string | undefined)[][] = [];
  const take = async (...keys: (string | undefined)[]) => {
    taken.push(keys);
    return allowance;
  };
  Object.assign(talk.bot, { limits: { take } });
  return { ...talk, taken };
}

test.for(LANGUAGES)(
  "who asks too much is told in %s when to come back, for themselves alone",
  async (language) => {
    const { bot, ask, taken } = await limited({ isAllowed: false, retryAfter: 12, isFirst: true });
    const { reply, text, isToldAgain } = await ask("/summary", { language, place: "group", origin: ORIGIN });
    expect(reply).toMatchObject({ outcome: "later", audience: "asker", language });
    expect(text).toBe(bot.words[language]("too-much", { seconds: 12 }).replace(/[\u2068\u2069]/g, ""));
    expect(text).toContain("12");
    expect(isToldAgain).toBeUndefined();
    expect(taken).toEqual([["here:1", "here:group"]]);
  },
);

test("who was told already is told again only where something must be answered", async () => {
  const { ask } = await limited({ isAllowed: false, retryAfter: 12, isFirst: false });
  expect(await ask("/summary")).toMatchObject({ isToldAgain: true, reply: { outcome: "later" } });
});

test("nothing that somebody asks too much is remembered", async () => {
  const { bot, ask } = await limited({ isAllowed: false, retryAfter: 12, isFirst: true });
  await ask("/settings language tr");
  expect(await bot.memory.recall(ORIGIN)).toEqual({ reader: {}, chat: {}, elsewhere: [], keeps: "yes" });
});

test("the platform is not asked for the rights of somebody who asks too much", async () => {
  const { ask } = await limited({ isAllowed: false, retryAfter: 12, isFirst: false });
  const mayManage = () => Promise.reject(new Error("expected not to be asked"));
  expect((await ask("/manage language tr", { mayManage })).reply.outcome).toBe("later");
});
