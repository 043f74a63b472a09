/** An answer to somebody who is known: what is remembered is asked for before it, and kept after it. */
import { type Allowance, type Origin, unlimited } from "#core/memory/memory.ts";
import { type Answered, type Asked, answer, type Bot } from "./answer.ts";
import { answerNotKept, answerTooMuch } from "./instead.ts";
import { shownNow } from "./opening.ts";
import { type Known, UNKNOWN } from "./scene.ts";
import { commandAsked } from "./understood.ts";

/**
 * Answers what was asked as this reader and this chat have set it, and remembers what they change. Never rejects:
 * where nothing can be remembered now, the answer says so, and questions are answered all the same.
 */
export async function converse(bot: Bot, asked: Asked): Promise<Answered> {
  const [remembered, allowance] = await Promise.all([knownOf(bot, asked), allowanceOf(bot, asked)]);
  if (!allowance.isAllowed) return answerTooMuch(bot, asked, remembered, allowance);
  // Only now: the platform may have to be asked, which nobody who asks too much may cause.
  const known = { ...remembered, mayManage: await mayManage(bot, asked) };
  const answered = await answerPrepared(bot, asked, known);
  const { change } = answered;
  if (!asked.origin) return answered;
  try {
    if (change) await bot.memory.keep(asked.origin, change);
  } catch (error) {
    bot.report(error);
    return answerNotKept(bot, asked, known);
  }
  return opened(bot, { ...asked, origin: asked.origin }, known, answered);
}

/** So many stories are prepared for one question: the reader's own, and those others that are looked into. */
const MOST_PREPARED = 4;

/** The answer, once what it needs of stories is made: in steps, so that nobody else has to wait for that. */
async function answerPrepared(bot: Bot, asked: Asked, known: Known): Promise<Answered> {
  for (let tries = 0; bot.prepare && tries < MOST_PREPARED; tries += 1) {
    const answered = answer(bot, { ...asked, mayWait: true }, known);
    if (!answered.needs) return answered;
    // What breaks there breaks in the answer as well, where it is reported.
    await bot.prepare(answered.needs).catch(() => {});
  }
  return answer(bot, asked, known);
}

/**
 * The answer, after what was corrected since its story was last shown in the place. That is told once: only where it
 * can be kept that it was.
 */
async function opened(
  bot: Bot,
  asked: Asked & { readonly origin: Origin },
  known: Known,
  answered: Answered,
): Promise<Answered> {
  const shown = shownNow(bot, asked, known, answered);
  if (!shown) return answered;
  try {
    await bot.memory.keepShown(asked.origin, shown.story, shown.version);
    return shown.opening ? { ...answered, opening: shown.opening } : answered;
  } catch (error) {
    bot.report(error);
    return answered;
  }
}

function allowanceOf({ limits }: Bot, { origin }: Asked): Promise<Allowance> {
  return origin ? limits.take(origin.reader, origin.chat) : unlimited.take("");
}

/** What is remembered of whoever asks; whether they may decide for the chat is not asked for. */
export async function knownOf(bot: Bot, { origin }: Pick<Asked, "origin">): Promise<Known> {
  return origin ? { recalled: await bot.memory.recall(origin), mayManage: false } : UNKNOWN;
}

/** Whether they may decide for the chat, where that matters. Who can't be shown to have the right has none. */
async function mayManage(bot: Bot, asked: Asked): Promise<boolean> {
  if (!asked.origin || commandAsked(bot, asked.message)?.asksRights !== true) return false;
  try {
    return (await asked.mayManage?.()) ?? false;
  } catch (error) {
    bot.report(error);
    return false;
  }
}
