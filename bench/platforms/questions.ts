/** What readers ask of the bots that are measured: commands and questions in all three languages, in turn. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import * as z from "zod";
import { LANGUAGES, type Language } from "#core/language/language.ts";

/** `command` with its option; a question is what `/ask` is given. */
export type Question = {
  readonly language: Language;
  readonly command: string;
  readonly option?: { readonly name: string; readonly value: string };
};

const FILE = fileURLToPath(new URL("../../tests/fixtures/questions.yaml", import.meta.url));
const shape = z.array(z.object({ language: z.enum(LANGUAGES), question: z.string() }));

/** Half of them are questions in somebody's own words, and half are commands. */
const QUESTIONS: readonly Question[] = mixed();

function mixed(): Question[] {
  const asked = shape.parse(parse(readFileSync(FILE, "utf8"))).map(
    ({ language, question }): Question => ({
      language,
      command: "ask",
      option: { name: "question", value: question },
    }),
  );
  const commands = LANGUAGES.flatMap((language): Question[] => [
    { language, command: "who", option: { name: "name", value: "sisi" } },
    { language, command: "timeline" },
    { language, command: "summary" },
    { language, command: "said" },
  ]);
  return asked.flatMap((question, index) => [question, commands[index % commands.length] ?? question]);
}

/** How many readers take turns: with so many nobody is told that they ask too much. */
export const READERS = 1000;

export function questionOf(number: number): Question {
  const question = QUESTIONS[number % QUESTIONS.length];
  if (!question) throw new Error("expected questions, found none");
  return question;
}
