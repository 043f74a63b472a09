/** Pictures on Telegram: a photo, with the rest of its page below it. */
import { InputFile } from "grammy";
import type { InlineKeyboardMarkup, Message } from "grammy/types";
import type { Drawn } from "#core/command/illustrate.ts";
import type { Page } from "#core/command/page.ts";
import { pictureName } from "#core/picture/picture.ts";
import { refusalOf } from "./faults.ts";
import { render } from "./render.ts";
import { isBadRequest } from "./tried.ts";

/** What `sendPhoto` takes, but for the file itself: where that stands is its name. */
export type PhotoPayload = {
  readonly photo: string;
  readonly caption: string;
  readonly parse_mode: "HTML";
  readonly reply_markup?: InlineKeyboardMarkup;
};

/** The page as a photo; undefined for a page of words alone. A page holds one picture at most (`measure`). */
export function renderPhoto(page: Page): PhotoPayload | undefined {
  const image = page.blocks.find((block) => block.kind === "image");
  if (!image) return undefined;
  const { text, parse_mode, reply_markup } = render(page);
  return {
    photo: `attach://${pictureName(image.picture)}`,
    caption: text,
    parse_mode,
    ...(reply_markup && { reply_markup }),
  };
}

/** A photo that is drawn, to be sent. */
export type Photo = { readonly payload: PhotoPayload; readonly picture: Drawn };

/** How many photos are remembered: more than there are of a few stories, in every language and both themes. */
const MEMORY = 1000;

/** Photos that Telegram has already. */
export type Photos = {
  /**
   * Makes a call with the picture: by the id that it has at Telegram, or else as a file. Remembers the id of what
   * comes back.
   */
  sent(picture: Drawn, call: (file: InputFile | string) => Promise<Message | true>): Promise<void>;
};

/** Remembers photos of one bot: ids mean nothing to any other. Equal pictures have the same name, and no others. */
export function knownPhotos(): Photos {
  const ids = new Map<string, string>();
  const remember = (name: string, message: Message | true) => {
    const id = message === true ? undefined : message.photo?.at(-1)?.file_id;
    if (id !== undefined) ids.set(name, id);
    for (const oldest of ids.keys()) if (ids.size > MEMORY) ids.delete(oldest);
  };
  return {
    async sent({ name, png }, call) {
      const upload = async () => remember(name, await call(new InputFile(png, `${name}.png`)));
      const id = ids.get(name);
      if (id === undefined) return upload();
      try {
        await call(id);
      } catch (error) {
        if (!isBadRequest(error) || refusalOf(error) !== undefined) throw error;
        // Perhaps Telegram has it no more; if it is something else, that is refused again.
        ids.delete(name);
        await upload();
      }
    },
  };
}
