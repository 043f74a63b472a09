/** The real bot, with the real commands, words and stories, for tests to talk to. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { type Answered, answer, type Bot } from "#core/command/answer.ts";
import { readPressed } from "#core/command/calls.ts";
import { keptAnswers } from "#core/command/kept.ts";
import { loadCommands } from "#core/command/load.ts";
import type { Language } from "#core/language/language.ts";
import { readWords } from "#core/language/words.ts";
import { forgetful, unlimited } from "#core/memory/memory.ts";
import { historyFrom } from "#core/news/history.ts";
import { readConcepts } from "#core/question/concepts.ts";
import { plainText } from "#core/reply/text.ts";
import { type Library, readLibrary } from "#core/story/library.ts";
import { createDraw } from "../src/picture/draw.ts";

/** The root of the checkout. */
export const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** The moment at which every test takes place. */
export const NOW = Temporal.Instant.from("2026-11-23T12:00:00Z");

/** Read once for all tests: they are frozen, and take a while. */
export const LIBRARY = readLibrary(`${ROOT}data`);
const DRAW = createDraw();
const WORDS = readWords(`${ROOT}locales`);
export const CONCEPTS = readConcepts(`${ROOT}locales`);

/** The bot over `data/`, or over another library. An error inside a command fails the test. */
export async function testBot(library: Library = LIBRARY): Promise<Bot> {
  return {
    commands: await loadCommands(`${ROOT}commands`),
    words: WORDS,
    concepts: CONCEPTS,
    library: () => library,
    defaults: { language: "en", story: "egypt-turkey" },
    memory: forgetful,
    limits: unlimited,
    history: (story) => historyFrom(story, NOW),
    draw: DRAW,
    kept: keptAnswers(),
    report: (error) => {
      throw error;
    },
  };
}

/** What a reader in a private chat gets for a typed message. */
export function ask(bot: Bot, text: string, language: Language = "en"): Answered & { text: string } {
  const answered = answer(bot, { message: { text }, language, place: "private", now: NOW });
  return { ...answered, text: plainText(answered.reply) };
}

/** What a reader in a private chat gets for a button, however old. */
export function press(bot: Bot, written: string): Answered & { text: string } {
  const message = readPressed(written, bot.commands);
  const answered = answer(bot, { message, place: "private", now: NOW });
  return { ...answered, text: plainText(answered.reply) };
}

/** A text without the marks and isolates that nobody sees, for tests of what it says. */
export function withoutMarks(text: string): string {
  return text.replace(/[\u2066-\u2069\u200e\u200f]/g, "");
}

/** A folder of stories for one test: the first story, or another one, as `change` leaves it, given its folder. */
export function changedData(change: (story: string) => void, original = "data/egypt-turkey"): string {
  const data = mkdtempSync(join(tmpdir(), "sanad-"));
  onTestFinished(() => rmSync(data, { recursive: true }));
  const story = join(data, basename(original));
  copyStory(story, original);
  change(story);
  return data;
}

/**
 * Makes a folder with the first story, or another one, without the questions that its author has written down: to read
 * those takes longer than the rest, and most tests change facts.
 */
export function copyStory(folder: string, original = "data/egypt-turkey"): void {
  cpSync(join(ROOT, original), folder, { recursive: true });
  rmSync(join(folder, "questions.yaml"), { force: true });
}

/** Rewrites one file. Throws when that changes nothing: a test of nothing would always pass. */
export function rewrite(path: string, from: string | RegExp, to: string): void {
  const text = readFileSync(path, "utf8");
  const changed = text.replace(from, () => to);
  if (changed === text) throw new Error(`expected ${from} in ${path}, found none`);
  writeFileSync(path, changed);
}
