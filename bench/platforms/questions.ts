/** What readers ask of the bots that are measured: commands and questions in all three languages, in turn. */
import { fileURLToPath } from "node:url";
import { LANGUAGES, type Language } from "#core/language/language.ts";
import { readLibrary } from "#core/story/library.ts";

/** `command` with its option; a question is what `/ask` is given. */
export type Question = {
  readonly language: Language;
  readonly command: string;
  readonly option?: { readonly name: string; readonly value: string };
};

/** A stride through the questions of the first story, which stand by facts and languages there. */
const STRIDE = 7919;

/** Each second one is a question in somebody's own words, of which none comes twice; between them stand commands. */
const QUESTIONS: readonly Question[] = mixed();

/** What the author of the first story has written down: there are thousands, and no other question is found any faster. */
function mixed(): Question[] {
  const [story] = readLibrary(fileURLToPath(new URL("../../data", import.meta.url))).stories.values();
  const written = [...(story?.questions ?? [])];
  const asked = written.flatMap((_, index): Question[] => {
    const example = written[(index * STRIDE) % written.length];
    if (!example) return [];
    const { language, text } = example;
    return [{ language, command: "ask", option: { name: "question", value: text } }];
  });
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
const FIRST_NEW = 3000;

function at(place: number): Question {
  const question = QUESTIONS[place];
  if (!question) throw new Error(`expected more than ${place} questions, found ${QUESTIONS.length}`);
  return question;
}
