/** What a story drafted by rule lacks most: texts in the languages that its sources are not written in. */
import { LANGUAGES, languageOf } from "#core/language/language.ts";
import { missingIn } from "#core/story/drafts.ts";
import { readStory } from "#core/story/read.ts";

/**
 * In which languages texts are still to be written, and what can be done about it; undefined where there are all.
 * `isNew`: the story can still be made anew without loss.
 */
export function untoldText(root: string, id: string, isNew: boolean): string | undefined {
  const { draft } = readStory(root, id);
  if (!draft) return undefined;
  const { languages, sources } = draft.preview;
  const missing = draft.todo.flatMap(({ lacks }) => missingIn(lacks).map((path) => languageOf(path.at(-1))));
  const isUntold = (language: (typeof LANGUAGES)[number]) =>
    missing.includes(language) && !sources.some((source) => source.language === language);
  const untold = LANGUAGES.filter(isUntold);
  if (untold.length === 0) return undefined;
  const told = languages.filter((language) => !isUntold(language));
  const without =
    isNew && told.length > 0 ? `, or leave them out (--languages ${told.join(",")} --replace)` : "";
  return `Texts in ${untold.join(", ")} are missing: write them as you review, have a model write them (--fill ${id})${without}.`;
}
