/** The bot as it is measured, and the questions that it is asked. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import * as z from "zod";
import type { Bot } from "#core/command/answer.ts";
import { loadCommands } from "#core/command/load.ts";
import { LANGUAGES, type Language } from "#core/language/language.ts";
import { readWords } from "#core/language/words.ts";
import { forgetful, unlimited } from "#core/memory/memory.ts";
import { readConcepts } from "#core/question/concepts.ts";
import type { Library } from "#core/story/library.ts";

export const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** The bot over some stories, the first of which is meant by default. An error inside a command ends the measurement. */
export async function benchBot(library: Library): Promise<Bot> {
  const [story = ""] = library.stories.keys();
  return {
    commands: await loadCommands(`${ROOT}commands`),
    words: readWords(`${ROOT}locales`),
    concepts: readConcepts(`${ROOT}locales`),
    library: () => library,
    defaults: { language: "en", story },
    draw: async () => new Uint8Array(),
    memory: forgetful,
    limits: unlimited,
    history: () => undefined,
    report: (error) => {
      throw error;
    },
  };
}

/** The questions of the tests in one language. */
export function questionsIn(language: Language): string[] {
  const shape = z.array(z.object({ language: z.enum(LANGUAGES), question: z.string() }));
  const all = shape.parse(parse(readFileSync(`${ROOT}tests/fixtures/questions.yaml`, "utf8")));
  return all.filter((each) => each.language === language).map(({ question }) => question);
}
