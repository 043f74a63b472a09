/** A page together with its pictures. */
import { type Draw, pictureName } from "#core/picture/picture.ts";
import type { Measure } from "#core/reply/pages.ts";
import { withoutPictures } from "#core/reply/reply.ts";
import type { Answered, Bot } from "./answer.ts";
import { type Page, pageOf } from "./page.ts";

/** A picture as a file, and the name by which the page's payload speaks of it. */
export type Drawn = { readonly name: string; readonly png: Uint8Array };

export type Illustrated = { readonly page: Page; readonly pictures: readonly Drawn[] };

/** The page of an answer that its call asks for, with its pictures drawn; in words alone where one can't be. */
export async function illustratedPage<Unit extends string>(
  bot: Bot,
  answered: Answered,
  measure: Measure<Unit>,
): Promise<Illustrated> {
  const page = pageOf(bot, answered, measure);
  try {
    return { page, pictures: await drawnOn(page, bot.draw) };
  } catch (error) {
    bot.report(error);
    const inWords = { ...answered, reply: withoutPictures(answered.reply) };
    return { page: pageOf(bot, inWords, measure), pictures: [] };
  }
}

function drawnOn({ blocks }: Page, draw: Draw): Promise<Drawn[]> {
  const pictures = blocks.flatMap((block) => (block.kind === "image" ? [block.picture] : []));
  return Promise.all(
    pictures.map(async (picture) => ({ name: pictureName(picture), png: await draw(picture) })),
  );
}
