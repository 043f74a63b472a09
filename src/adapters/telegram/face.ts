/** What Telegram would be sent, with how much of what it allows that takes up: for whoever tries the bot elsewhere. */
import type { Answered, Bot } from "#core/command/answer.ts";
import { pageOf } from "#core/command/page.ts";
import { measure, usedBy } from "./limits.ts";
import { renderPhoto } from "./picture.ts";
import { render } from "./render.ts";

export function telegramFace(bot: Bot, answered: Answered) {
  const page = pageOf(bot, answered, measure);
  const payload = renderPhoto(page) ?? render(page);
  return { payload, used: usedBy(payload) };
}
