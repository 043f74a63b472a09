/** What Telegram would get for an answer, without where it goes. */
import type { Answered, Bot } from "#core/command/answer.ts";
import { pageOf } from "#core/command/page.ts";
import { measure } from "./limits.ts";
import { type Payload, render } from "./render.ts";
import { type RichPayload, renderRich } from "./rich.ts";
import { richMeasure } from "./rich-limits.ts";

/** Plain messages with HTML, which every client shows; or rich messages, which some show blank, without telling. */
export type Form = "html" | "rich";

/** An answer as it is sent; `rich` comes first where a chat wants it, and `html` where Telegram then refuses it. */
export type Shown = { readonly html: Payload; readonly rich?: RichPayload };

/** The page of an answer that its call asks for, as a message. */
export function telegramPayload(bot: Bot, answered: Answered): Payload {
  return render(pageOf(bot, answered, measure));
}

/** The same in the form that a chat wants. */
export function shownAs(form: Form, bot: Bot, answered: Answered): Shown {
  const html = telegramPayload(bot, answered);
  return form === "html" ? { html } : { html, rich: renderRich(pageOf(bot, answered, richMeasure)) };
}
