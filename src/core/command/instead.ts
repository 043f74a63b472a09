/** What is answered in place of an answer: where it can't be kept, or its reader asks too much. */
import type { Allowance } from "#core/memory/memory.ts";
import { type Answered, type Asked, aboutOf, type Bot } from "./answer.ts";
import type { Answer, Scene } from "./command.ts";
import { type Known, sceneOf } from "./scene.ts";
import { replyOf, shownTo } from "./shown.ts";
import { notKept, tooMuch } from "./unclear.ts";
import { commandOf, understood } from "./understood.ts";

/** The answer in place of one whose change can't be kept now. */
export function answerNotKept(bot: Bot, asked: Asked, known: Known): Answered {
  return insteadOf(bot, asked, known, notKept);
}

/** The answer to somebody who asks more than one reader, or one chat, may. */
export function answerTooMuch(
  bot: Bot,
  asked: Asked,
  known: Known,
  { retryAfter, isFirst }: Allowance,
): Answered {
  const answered = insteadOf(bot, asked, known, (scene) => tooMuch(scene, retryAfter));
  return isFirst ? answered : { ...answered, isToldAgain: true };
}

function insteadOf(bot: Bot, asked: Asked, known: Known, say: (scene: Scene) => Answer): Answered {
  const typed = understood(bot, asked.message);
  const scene = sceneOf(bot, asked, "call" in typed ? typed.call : undefined, known);
  const reply = replyOf(scene, say(scene));
  return { ...shownTo(scene, reply), about: aboutOf(commandOf(bot, typed), reply) };
}
