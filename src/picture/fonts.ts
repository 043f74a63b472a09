/** The font of pictures, and how wide its letters really are: HarfBuzz shapes them as the renderer does. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Blob, Buffer, Face, Font, shape } from "harfbuzzjs";
import type { Ruler, Weight } from "#core/picture/text.ts";

/** Noto Sans Arabic (SIL Open Font License 1.1) has Latin letters, too: those of Noto Sans. */
const FILES: Readonly<Record<Weight, string>> = { 400: "400Regular", 700: "700Bold" };

/** Where the font's files lie. */
export const FONT_FILES: readonly string[] = Object.values(FILES).map(pathOf);

/** Texts whose width is remembered: the words of a few stories. */
const REMEMBERED = 20_000;

/** Reads the fonts. Gives the width of texts in them. */
export function createRuler(): Ruler {
  const fonts = { 400: fontIn(FILES[400]), 700: fontIn(FILES[700]) };
  const known = new Map<string, number>();
  return (text, weight) => {
    const key = `${weight} ${text}`;
    const width = known.get(key) ?? widthIn(fonts[weight], text);
    if (known.size >= REMEMBERED) known.clear();
    known.set(key, width);
    return width;
  };
}

function pathOf(name: string): string {
  const file = `@expo-google-fonts/noto-sans-arabic/${name}/NotoSansArabic_${name}.ttf`;
  return fileURLToPath(import.meta.resolve(file));
}

type Sized = { readonly font: Font; readonly unit: number };

function fontIn(name: string): Sized {
  const face = new Face(new Blob(new Uint8Array(readFileSync(pathOf(name))).buffer));
  return { font: new Font(face), unit: face.upem };
}

/** Runs of one script are shaped by themselves: what stands side by side adds up in whatever order. */
function widthIn({ font, unit }: Sized, text: string): number {
  const runs = text.match(/[\p{Script=Arabic}\p{Mn}]+|[^\p{Script=Arabic}\p{Mn}]+/gu) ?? [];
  return runs.reduce((sum, run) => sum + advance(font, run), 0) / unit;
}

function advance(font: Font, run: string): number {
  const buffer = new Buffer();
  buffer.addText(run);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  return buffer.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0);
}
