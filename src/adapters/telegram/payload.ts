/** What Telegram would get for an answer, without where it goes. */
import type { Answered, Bot } from "#core/command/answer.ts";
import { illustratedPage } from "#core/command/illustrate.ts";
import { pageOf } from "#core/command/page.ts";
import { withoutPictures } from "#core/reply/reply.ts";
import { measure } from "./limits.ts";
import { type Photo, renderPhoto } from "./picture.ts";
import { type Payload, render } from "./render.ts";
import { type RichPayload, renderRich } from "./rich.ts";
import { richMeasure } from "./rich-limits.ts";

/** Plain messages with HTML, which every client shows; or rich messages, which some show blank, without telling. */
export type Form = "html" | "rich";

/**
 * An answer as it is sent. `photo` comes first where there is a picture, and `rich` where a chat wants it; `html` where
 * Telegram then refuses them, and wherever there can be nothing but words.
 */
export type Shown = { readonly html: Payload; readonly rich?: RichPayload; readonly photo?: Photo };

/** The page of an answer that its call asks for, as a message of words. */
export function telegramPayload(bot: Bot, answered: Answered): Payload {
  return render(pageOf(bot, inWords(answered), measure));
}

/** The same in the form that a chat wants. */
export async function shownAs(form: Form, bot: Bot, answered: Answered): Promise<Shown> {
  const html = telegramPayload(bot, answered);
  const photo = await photoOf(bot, answered);
  const rich = form === "rich" && { rich: renderRich(pageOf(bot, inWords(answered), richMeasure)) };
  return { html, ...rich, ...(photo && { photo }) };
}

/** The same object where there is no picture: its pages are kept with it. */
function inWords(answered: Answered): Answered {
  if (!hasPicture(answered)) return answered;
  return { ...answered, reply: withoutPictures(answered.reply) };
}

async function photoOf(bot: Bot, answered: Answered): Promise<Photo | undefined> {
  if (!hasPicture(answered)) return undefined;
  const { page, pictures } = await illustratedPage(bot, answered, measure);
  const [payload, [picture]] = [renderPhoto(page), pictures];
  return payload && picture && { payload, picture };
}

function hasPicture({ reply }: Answered): boolean {
  return reply.blocks.some(({ kind }) => kind === "image");
}
