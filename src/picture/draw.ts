/** Pictures as PNG files, each made once and kept in memory. */
import { renderAsync } from "@resvg/resvg-js";
import { lay } from "#core/picture/layout.ts";
import { type Draw, type Picture, pictureName } from "#core/picture/picture.ts";
import { FAMILY, svg } from "#core/picture/svg.ts";
import { createRuler, FONT_FILES } from "./fonts.ts";

/** How many pictures are kept: each takes some 100 KB. */
const KEPT = 100;

/** Finer than a screen shows them in a chat, so that they can be looked at closely. */
const SCALE = 1.5;

/** Telegram takes photos of up to 10,000 units, width and height together: https://core.telegram.org/bots/api#sendphoto */
const MOST = 9500;

/** A maker of pictures. Equal pictures are drawn once; the one that was not asked for longest is forgotten first. */
export function createDraw(paint: Draw = createPaint()): Draw {
  const made = new Map<string, Promise<Uint8Array>>();
  return (picture) => {
    const name = pictureName(picture);
    const drawing = made.get(name) ?? paint(picture);
    made.delete(name);
    made.set(name, drawing);
    // What failed is tried afresh next time.
    drawing.catch(() => made.delete(name));
    for (const oldest of made.keys()) if (made.size > KEPT) made.delete(oldest);
    return drawing;
  };
}

/** Draws without remembering. The fonts are read when there is something to draw for the first time. */
function createPaint(): Draw {
  let ruler: ReturnType<typeof createRuler> | undefined;
  return async (picture) => {
    ruler ??= createRuler();
    return png(picture, ruler);
  };
}

async function png(picture: Picture, ruler: ReturnType<typeof createRuler>): Promise<Uint8Array> {
  const drawing = lay(picture, ruler);
  const value = Math.min(SCALE, MOST / (drawing.width + drawing.height));
  const image = await renderAsync(svg(drawing), {
    fitTo: { mode: "zoom", value },
    font: { fontFiles: [...FONT_FILES], loadSystemFonts: false, defaultFontFamily: FAMILY },
  });
  return image.asPng();
}
