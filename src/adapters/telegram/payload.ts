/** What Telegram would get for an answer, without where it goes. */
import type { Answered, Bot } from "#core/command/answer.ts";
import { pageOf } from "#core/command/page.ts";
import { measure } from "./limits.ts";
import { type Payload, render } from "./render.ts";

/** The page of an answer that its call asks for, as a message. */
export function telegramPayload(bot: Bot, answered: Answered): Payload {
  return render(pageOf(bot, answered, measure));
}
