/** One page of an answer, cut to a platform's limits, with the buttons that turn pages. */
import { inArabicDigits } from "#core/reply/digits.ts";
import type { Measure } from "#core/reply/pages.ts";
import { cutPages } from "#core/reply/pages.ts";
import type { Action, Block, CallAction, Reply } from "#core/reply/reply.ts";
import type { Answered, Bot } from "./answer.ts";
import { MAX_PAGE, writeCall } from "./calls.ts";

/** What a renderer is given: a reply of which `blocks` are those of one page. */
export type Page = Reply & {
  /** From 1. */
  readonly number: number;
  readonly total: number;
};

/**
 * The page that the call asks for; the last one when there are fewer. Pages are cut afresh each time:
 * the call remembers only the number. What no call leads to has one page, which says where it was cut.
 */
export function pageOf<Unit extends string>(bot: Bot, answered: Turned, measure: Measure<Unit>): Page {
  const page = cut(bot, answered, measure);
  return answered.look?.digits === "arabic" ? inArabicDigits(page) : page;
}

function cut<Unit extends string>(bot: Bot, { reply, call }: Turned, measure: Measure<Unit>): Page {
  const footer = {
    blocks: [
      call ? note(bot, reply, "page", { number: MAX_PAGE, total: MAX_PAGE }) : note(bot, reply, "page-only"),
    ],
    actions: turns(bot, { reply, call }, 2, 3),
  };
  const pages = cutPages(reply, measure, footer);
  const number = Math.min(Math.max(call?.page ?? 1, 1), pages.length);
  const blocks = pages[number - 1] ?? [];
  if (pages.length === 1) return { ...reply, blocks, number, total: 1 };
  if (!call) return { ...reply, blocks: [...blocks, note(bot, reply, "page-only")], number, total: 1 };
  return {
    ...reply,
    blocks: [...blocks, note(bot, reply, "page", { number, total: pages.length })],
    actions: [...turns(bot, { reply, call }, number, pages.length), ...reply.actions],
    number,
    total: pages.length,
  };
}

/** What pages are made of. */
type Turned = Omit<Answered, "about">;

function note(
  bot: Bot,
  { language }: Reply,
  id: string,
  values: Readonly<Record<string, number>> = {},
): Block {
  return { kind: "note", text: [bot.words[language](id, values)] };
}

function turns(bot: Bot, { reply, call }: Turned, number: number, total: number): Action[] {
  const say = bot.words[reply.language];
  const turn = (label: string, page: number): CallAction[] =>
    call && page >= 1 && page <= Math.min(total, MAX_PAGE)
      ? [{ kind: "call", label: say(label), call: writeCall({ ...call, page }, bot.commands) }]
      : [];
  return [...turn("page-previous", number - 1), ...turn("page-next", number + 1)];
}
