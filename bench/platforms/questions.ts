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

/** Each second one is a question in somebody's own words, of which none comes twice; between them stand commands. */
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

/** All of them in turn: a command comes again with every twelfth, a question does not. */
export function inTurn(number: number): Question {
  return at(number);
}

/** What a community asks again and again: the same dozen of questions and dozen of commands. */
export function askedBefore(number: number): Question {
  return at(number % POPULAR);
}

/** Nothing but questions, of which `inTurn` reaches none before so many. */
export function neverAsked(number: number): Question {
  return at(2 * (FIRST_NEW + number));
}

const POPULAR = 24;
const FIRST_NEW = 1700;

function at(place: number): Question {
  const question = QUESTIONS[place];
  if (!question) throw new Error(`expected more than ${place} questions, found ${QUESTIONS.length}`);
  return question;
}
