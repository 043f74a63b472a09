/** The bot over the stories of the data folder. */
import { randomInt } from "node:crypto";
import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Bot } from "#core/command/answer.ts";
import { keptAnswers } from "#core/command/kept.ts";
import { loadCommands } from "#core/command/load.ts";
import { readWords } from "#core/language/words.ts";
import { forgetful, unlimited } from "#core/memory/memory.ts";
import { historyFrom } from "#core/news/history.ts";
import type { Draw } from "#core/picture/picture.ts";
import { type Concepts, readConcepts } from "#core/question/concepts.ts";
import { faultText } from "#core/story/fault.ts";
import { foldersOf } from "#core/story/library.ts";
import { readStory } from "#core/story/read.ts";
import { type Log, ownFields, SetupError } from "../adapters/adapter.ts";
import type { Config } from "../config.ts";
import { type Content, openContent } from "../content/content.ts";
import { preparer } from "../content/prepare.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

type Options = {
  readonly config: Pick<Config, "DATA_DIR" | "DEFAULT_STORY" | "DEFAULT_LANGUAGE">;
  readonly log: Log;
  /** What remembers readers and chats; without it, nobody is known. */
  readonly remembering?: Pick<Bot, "memory" | "limits" | "history">;
  /** Whether drafts are answered from, marked as such: an author's own preview. */
  readonly withDrafts?: boolean;
  /** Whether it may begin with no story at all where some wait to be reviewed: they can be, on the page. */
  readonly mayWait?: boolean;
  /** Shows the admin what is wrong with a story. */
  warn(text: string): void;
};

/**
 * The bot, and the stories that it answers from.
 * @throws {SetupError} when there is no story to answer from, or not the one that is to be the default.
 */
export async function createBot(options: Options): Promise<{ bot: Bot; content: Content }> {
  const { config, log, remembering = remembersNobody() } = options;
  const concepts = lazyConcepts();
  const [content, commands] = await Promise.all([
    contentOf(options, concepts),
    loadCommands(`${ROOT}commands`),
  ]);
  const bot: Bot = {
    commands,
    words: readWords(`${ROOT}locales`),
    concepts,
    library: content.library,
    ...remembering,
    draw: lazyDraw(),
    prepare: preparer(concepts),
    kept: keptAnswers(),
    defaults: { language: config.DEFAULT_LANGUAGE, story: content.defaultStory },
    report: (error, about) => {
      const mark = newMark();
      log.error({ mark, ...about, ...ownFields(error) }, "an answer failed");
      return mark;
    },
  };
  return { bot, content };
}

/** Stories are known as they are now, and nobody is. */
function remembersNobody(): NonNullable<Options["remembering"]> {
  const began = Temporal.Now.instant();
  return { memory: forgetful, limits: unlimited, history: (story) => historyFrom(story, began) };
}

/** The thesaurus takes a while to read: it is read when somebody asks, or once all has started, whichever comes first. */
function lazyConcepts(): Concepts {
  return {
    of: (...text) => concepts().of(...text),
    within: (...text) => concepts().within(...text),
    vocabulary: (...start) => concepts().vocabulary(...start),
  };
}

/** Read once, however many bots there are: it belongs to the program, and does not change while that runs. */
function concepts(): Concepts {
  known ??= readConcepts(`${ROOT}locales`);
  return known;
}

let known: Concepts | undefined;

/** What draws takes a while to load, and is loaded when there is something to draw. */
function lazyDraw(): Draw {
  let drawing: Promise<Draw> | undefined;
  return async (picture) => {
    drawing ??= import("../picture/draw.ts").then(({ createDraw }) => createDraw());
    return (await drawing)(picture);
  };
}

/** With no sound story at all there is nothing to start. */
async function contentOf(
  { config, log, withDrafts = false, mayWait = false, warn }: Options,
  concepts: Concepts,
): Promise<Content> {
  const { DATA_DIR: root, DEFAULT_STORY: defaultStory } = config;
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory())
    throw new SetupError(`DATA_DIR: expected a folder of stories, found none at ${root}.`);
  const onError = (error: unknown) => log.error(ownFields(error), "the stories could not be read anew");
  const content = await openContent({ root, defaultStory, concepts, withDrafts, onError });
  const { stories, faults } = content.library();
  for (const fault of [...faults.values()].flat()) warn(faultText(fault));
  if (stories.size === 0) {
    const [first] = waitingIn(root);
    if (mayWait && first !== undefined) return content;
    const way = first === undefined ? "" : ` What waits there is reviewed first: npm run review -- ${first}`;
    throw new SetupError(`DATA_DIR: expected at least one sound story, found none in ${root}.${way}`);
  }
  if (!stories.has(content.defaultStory)) {
    const [known, found] = [[...stories.keys()].join(", "), JSON.stringify(content.defaultStory)];
    throw new SetupError(`DEFAULT_STORY: expected one of ${known}, found ${found}.`);
  }
  return content;
}

/** Stories of which nothing is served yet, as drafts have to be reviewed first. */
export function waitingIn(root: string): string[] {
  return foldersOf(root).filter((name) => {
    const read = readStory(root, name);
    return read.draft !== undefined && !("story" in read);
  });
}

/** By this a reader's word leads to the line in the log: short enough to be read out, and no letter like another. */
function newMark(): string {
  const letters = Array.from({ length: MARK }, () => LETTERS[randomInt(LETTERS.length)]);
  return letters.join("");
}

const MARK = 6;
const LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";
