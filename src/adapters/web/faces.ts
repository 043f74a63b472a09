/** One answer with its three faces: what each platform would be sent, and the plain one. */
import type { Answered, Bot } from "#core/command/answer.ts";
import { pageOf } from "#core/command/page.ts";
import { directionOf } from "#core/language/language.ts";
import { type Picture, pictureName } from "#core/picture/picture.ts";
import { withoutPictures } from "#core/reply/reply.ts";
import { measure, render } from "./render.ts";

/** How much of what a platform allows a payload takes up, and of what. */
type Used = { readonly unit: string; readonly used: number; readonly most: number };

/** How something was asked, as far as a platform's payload depends on it. */
export type Manner = { readonly place: "private" | "group"; readonly isPressed: boolean };

/** A platform's own way to make a payload, brought by main. */
type Face = (bot: Bot, answered: Answered, manner: Manner) => Shown | Promise<Shown>;

type Shown = { readonly payload: unknown; readonly used: readonly Used[] };

export type Faces = Readonly<Record<"discord" | "telegram", Face>>;

/** Pictures that were shown lately, by their names. */
export type Album = Map<string, Picture>;

/** How many pictures can still be fetched. */
const KEPT = 100;

/** The answer as every face shows it; in words on all of them where a picture can't be drawn. */
export async function facesOf(
  { bot, faces, album }: { readonly bot: Bot; readonly faces: Faces; readonly album: Album },
  answered: Answered,
  manner: Manner,
) {
  const shown = await drawable(bot, answered);
  const plain = pageOf(bot, shown, measure);
  for (const block of plain.blocks) if (block.kind === "image") keep(album, block.picture);
  const { outcome, language } = plain;
  return {
    outcome,
    language,
    direction: directionOf(language),
    plain: { payload: render(plain), used: [] },
    discord: await faces.discord(bot, shown, manner),
    telegram: await faces.telegram(bot, shown, manner),
  };
}

async function drawable(bot: Bot, answered: Answered): Promise<Answered> {
  const pictures = answered.reply.blocks.flatMap((block) => (block.kind === "image" ? [block.picture] : []));
  try {
    await Promise.all(pictures.map(bot.draw));
    return answered;
  } catch (error) {
    bot.report(error);
    return { ...answered, reply: withoutPictures(answered.reply) };
  }
}

function keep(album: Album, picture: Picture): void {
  album.set(pictureName(picture), picture);
  for (const oldest of album.keys()) if (album.size > KEPT) album.delete(oldest);
}
