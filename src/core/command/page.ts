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
  const pages = pagesBy(measure);
  const page = pages.get(answered) ?? paged(bot, answered, measure);
  pages.set(answered, page);
  return page;
}

const cutBy = new WeakMap<Measure<string>["block"], WeakMap<Turned, Page>>();

/** Answers are kept, and so are their pages. */
function pagesBy({ block }: Pick<Measure<string>, "block">): WeakMap<Turned, Page> {
  const pages = cutBy.get(block) ?? new WeakMap<Turned, Page>();
  cutBy.set(block, pages);
  return pages;
}

function paged<Unit extends string>(bot: Bot, answered: Turned, measure: Measure<Unit>): Page {
  const page = opened(bot, answered, measure) ?? cut(bot, answered, measure);
  return answered.look?.digits === "arabic" ? inArabicDigits(page) : page;
}

function cut<Unit extends string>(bot: Bot, { reply, call }: Turned, measure: Measure<Unit>): Page {
  const pages = cutPages(reply, measure, footerOf(bot, { reply, call }));
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

/**
 * The first page with what comes before the reply for once. Its other pages are as without, so that their buttons
 * need not know of it: where both are too much for one page, the reply comes after a button; and where no button can
 * hold it, the page has as much of both as fits.
 */
function opened<Unit extends string>(bot: Bot, answered: Turned, measure: Measure<Unit>): Page | undefined {
  const { opening, reply, call } = answered;
  if (!opening || (call?.page ?? 1) > 1) return undefined;
  const page = cut(bot, answered, measure);
  const all = { ...page, blocks: [...opening.blocks, ...page.blocks] };
  const none = { blocks: [], actions: [] };
  if (cutPages(all, measure, none).length === 1) return all;
  if (!call)
    return cut(
      bot,
      { ...answered, reply: { ...reply, blocks: [...opening.blocks, ...reply.blocks] } },
      measure,
    );
  const first = {
    kind: "call" as const,
    label: bot.words[reply.language]("opening-answer"),
    call: writeCall(call, bot.commands),
  };
  const actions = [first, opening.whole, ...reply.actions];
  const [blocks = []] = cutPages({ ...reply, blocks: opening.blocks, actions }, measure, none);
  return { ...reply, blocks, actions, number: 1, total: 1 };
}

/** What the pages of an answer need room for beside the reply itself. */
function footerOf(bot: Bot, { reply, call }: Turned) {
  const last = { number: MAX_PAGE, total: MAX_PAGE };
  return {
    blocks: [call ? note(bot, reply, "page", last) : note(bot, reply, "page-only")],
    actions: turns(bot, { reply, call }, 2, 3),
  };
}

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
