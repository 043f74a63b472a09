import { expect, test } from "vitest";
import type { Page } from "#core/command/page.ts";
import { renderText } from "../../../src/adapters/console/render.ts";
import { ask, testBot } from "../../bot.ts";
import { buttonsOf } from "../../replies.ts";
import { type Face, keepsTheReply } from "../contract.ts";

/** A terminal has no limits: one page holds everything. */
const face: Face<never> = {
  name: "the console",
  measure: { limits: {}, block: () => ({}), actions: () => ({}) },
  show: (page) => {
    const text = renderText(page);
    const typed = [...text.matchAll(/\] \/(.+)$/gm)].map(([, each]) => each);
    const calls = callsOf(page).filter((call) =>
      typed.includes(call.split("#")[0]?.replaceAll(/[?&]+/g, " ")),
    );
    return { text, calls, urls: text.match(/https?:\/\/[^\s)]+/g) ?? [] };
  },
  faults: () => [],
};

keepsTheReply(face);

/** A typed message has no language or story of its own, so what is printed is compared without them. */
function callsOf(page: Page): string[] {
  const actions = [...page.blocks.flatMap(buttonsOf), ...page.actions];
  return [...new Set(actions.flatMap((action) => (action.kind === "call" ? [action.call] : [])))];
}

test("a button's text on the command line is a message that gives what the button gives", async () => {
  const bot = await testBot();
  const text = renderText(ask(bot, "/timeline", "tr").reply);
  const [, typed = ""] = /\] (\/fact \S+)$/m.exec(text) ?? [];
  expect(ask(bot, typed, "tr").reply.outcome).toBe("answered");
});

test("what is typed for a button of another story leads to that story", async () => {
  const bot = { ...(await testBot()), defaults: { language: "en", story: "another" } } as const;
  const text = renderText(ask(bot, "/timeline").reply, bot);
  const [, typed = ""] = /\] (\/fact .+)$/m.exec(text) ?? [];
  expect(typed).toMatch(/ story:egypt-turkey$/);
  expect(ask(bot, typed).reply.outcome).toBe("answered");
});
