/** A library of generated stories, for tests of what many of them look like to a reader. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Library, readLibrary } from "#core/story/library.ts";
import { cityOf, commanderOf, storyId, writeStories } from "../bench/stories/generate.ts";
import { ROOT } from "./bot.ts";

/** So many stories, each in another city: that of the first is `cityOf(1)`. Made once: they are frozen, and take a while. */
export function manyStories(count: number): Library {
  const library = made.get(count) ?? readMany(count);
  made.set(count, library);
  return library;
}

const made = new Map<number, Library>();

function readMany(count: number): Library {
  const folder = mkdtempSync(join(tmpdir(), "sanad-many-"));
  try {
    writeStories(folder, `${ROOT}data/egypt-turkey`, count);
    return readLibrary(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export { cityOf, commanderOf, storyId };

/** Three readers, and what they type to name a story. */
export const READERS = [
  { language: "en", locale: "en-US", word: "story", none: /^There is no story called “xyzzy”\. Try a word/ },
  { language: "ar", locale: "ar", word: "القصة", none: /^لا توجد قصة باسم «xyzzy»\. جرّب كلمة/ },
  { language: "tr", locale: "tr", word: "haber", none: /^“xyzzy” adlı bir haber yok\. Başlığından/ },
] as const;
