/** Measures how long answers take, and how that grows with what is asked: `npm run bench -- answers`. */
import { checkText } from "#core/claim/check.ts";
import { LANGUAGES } from "#core/language/language.ts";
import { findFacts } from "#core/question/ask.ts";
import { type Concepts, readConcepts } from "#core/question/concepts.ts";
import { readLibrary } from "#core/story/library.ts";
import type { Story } from "#core/story/story.ts";
import { benchBot, questionsIn, ROOT } from "./bot.ts";
import { typingTimes } from "./typing.ts";
import { UsageError } from "./usage-error.ts";

/** The most that an answer may take on average, in milliseconds. */
const GOAL = 1;
/** The most that suggestions may take for a letter that a reader types, on average, in milliseconds. */
const TYPING_GOAL = 5;
/** How much more time a letter may take in the longest text than in the shortest. */
const GROWTH = 1.5;

const LENGTHS = [500, 1000, 2000, 4000];
const ROUNDS = 20;

/** Prints a table. Gives false when an answer takes longer than its goal, or long texts more than their share. */
export async function answers(args: readonly string[], print: (text: string) => void): Promise<boolean> {
  if (args.length > 0) throw new UsageError(`answers: expected no arguments, found ${args.join(" ")}.`);
  const library = readLibrary(`${ROOT}data`);
  const [story] = library.stories.values();
  if (!story) throw new UsageError("answers: expected a story in data/, found none.");
  const known = { story, concepts: readConcepts(`${ROOT}locales`) };
  const first = timed(() => findFacts("Sisi", "en", { ...known, limit: 1 }));
  print(`the first question of a story, which makes its index: ${first.toFixed(0)} ms`);
  const means = LANGUAGES.map((language) => {
    const mean = meanOf(questionsIn(language), (question) =>
      findFacts(question, language, { ...known, limit: 5 }),
    );
    print(`/ask in ${language}: ${mean.toFixed(3)} ms a question`);
    return mean;
  });
  const perLetter = LENGTHS.map((length) => checkTime(length, known) / length);
  print(
    `/check: ${LENGTHS.map((length, at) => `${length} letters ${((perLetter[at] ?? 0) * length).toFixed(2)} ms`).join(", ")}`,
  );
  const growth = (perLetter.at(-1) ?? 0) / (perLetter[0] ?? 1);
  print(`a letter of the longest text takes ${growth.toFixed(2)} times that of the shortest`);
  const typing = typingTimes(await benchBot(library));
  for (const { command, mean, first } of typing)
    print(`typing into ${command} ${mean.toFixed(2)} ms a letter, ${first.toFixed(0)} ms the very first`);
  const missed = [
    ...(Math.max(...means) > GOAL ? [`an answer in ${GOAL} ms`] : []),
    ...(Math.max(...typing.map(({ mean }) => mean)) > TYPING_GOAL
      ? [`suggestions in ${TYPING_GOAL} ms a letter`]
      : []),
    ...(growth > GROWTH ? [`no more than ${GROWTH} times the time per letter`] : []),
  ];
  print(missed.length > 0 ? `Missed: ${missed.join("; ")}` : "All goals are met.");
  return missed.length === 0;
}

/** A message of that many letters, made of the story's own sentences. */
function checkTime(length: number, known: { readonly story: Story; readonly concepts: Concepts }): number {
  const text = known.story.events.map((event) => event.text.en ?? "").join(" ");
  const message = text.repeat(Math.ceil(length / text.length)).slice(0, length);
  return meanOf([message], () => checkText(message, "en", known));
}

/** The mean time of one call, after a first round that is not counted, in milliseconds. */
function meanOf<Item>(items: readonly Item[], run: (item: Item) => unknown): number {
  for (const item of items) run(item);
  const all = timed(() => {
    for (let round = 0; round < ROUNDS; round += 1) for (const item of items) run(item);
  });
  return all / ROUNDS / items.length;
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
