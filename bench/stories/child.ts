/**
 * So many stories in a process of their own, so that its memory is theirs. `stories.ts` starts it with `--expose-gc`;
 * arguments: the folder. It sends what it measured, and ends.
 */
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { answer, type Bot } from "#core/command/answer.ts";
import { converse } from "#core/command/converse.ts";
import { prepareForClaims, prepareToFind, preparingForQuestions } from "#core/command/prepare.ts";
import { sceneOf } from "#core/command/scene.ts";
import { suggestions } from "#core/command/suggest.ts";
import type { Language } from "#core/language/language.ts";
import { findFacts } from "#core/question/ask.ts";
import { type Library, readLibrary } from "#core/story/library.ts";
import { readChanges } from "../../src/content/changes.ts";
import { look } from "../../src/content/look.ts";
import { merge } from "../../src/content/merge.ts";
import { preparer } from "../../src/content/prepare.ts";
import { benchBot, questionsIn } from "../bot.ts";
import { cityOf, commanderOf, storyId } from "./generate.ts";
import type { Measured } from "./stories.ts";

const ROUNDS = 20;
/** So many stories are asked about that nobody asked about before. */
const FRESH = 8;
const READER = { place: "private", now: Temporal.Instant.fromEpochMilliseconds(0) } as const;

process.send?.(await measured(process.argv[2] ?? ""));

async function measured(root: string): Promise<Measured> {
  // What is read and compiled once, for however many stories, is none of theirs.
  readLibrary(root);
  const before = held();
  const [library, load] = await spent(() => readLibrary(root));
  const [, prepare] = await spent(() => [...library.stories.values()].forEach(prepareToFind));
  const memory = held() - before;
  const known = (await look(root)) ?? new Map();
  const bot = { ...(await benchBot(library)), library: () => library };
  const count = library.stories.size;
  const city = cityOf(count);
  const ask = (text: string, language: Language) => answer(bot, { ...READER, message: { text }, language });
  return {
    count,
    load,
    prepare,
    memory,
    looking: await meanOf(() => look(root)),
    here: await meanOf(...answeredBy(library, bot).map((text) => () => ask(text, "en"))),
    ...(await askedFirst(bot, count)),
    elsewhere: await meanOf(() => ask(`Who is ${commanderOf(count).en}?`, "en")),
    found: await meanOf(() => ask(`/stories ${city.ar}`, "ar")),
    typing: await meanOf(...[...city.en].map((_, at) => () => typed(bot, city.en.slice(0, at + 1)))),
    change: (await spent(() => reloaded(root, library, known)))[1],
    index: (await spent(() => indexed(library, bot)))[1],
  };
}

/** What an act gives, and the milliseconds that the processor worked for it: other work of the machine is none of ours. */
async function spent<Given>(act: () => Given | Promise<Given>): Promise<readonly [Given, number]> {
  const start = process.cpuUsage();
  const given = await act();
  const { user, system } = process.cpuUsage(start);
  return [given, (user + system) / 1000];
}

/**
 * The first question that a story answers which is not the reader's, as a running process answers it: what it costs on the
 * mean, and the longest that anybody else had to wait meanwhile; both as the processor's milliseconds.
 */
async function askedFirst(bot: Bot, count: number): Promise<Pick<Measured, "first" | "blocked">> {
  const parts = { ...bot, prepare: preparer(bot.concepts) };
  // What is compiled and read for any question at all is none of theirs.
  await converse(parts, { ...READER, message: { text: `Who is ${commanderOf(1).en}?` } });
  const costs: number[] = [];
  let longest = 0;
  for (let at = count - 1; at > 1 && costs.length < FRESH; at -= 1) {
    const asked = { ...READER, message: { text: `Who is ${commanderOf(at).en}?` } };
    const waiting = spent(() => converse(parts, asked));
    for (let isDone = false; !isDone; ) {
      const [next, turn] = await spent(() => Promise.race([waiting.then(() => true), setImmediate(false)]));
      [isDone, longest] = [next, Math.max(longest, turn)];
    }
    const [{ story }, cost] = await waiting;
    // Of thousands of names some are a letter away from one of the reader's own story.
    if (story?.id === storyId(1)) continue;
    if (story?.id !== storyId(at)) throw new Error(`expected ${storyId(at)} to answer, found ${story?.id}`);
    costs.push(cost);
  }
  return { first: costs.reduce((sum, cost) => sum + cost, 0) / Math.max(1, costs.length), blocked: longest };
}

/** Makes the indexes of a story that nobody has asked about. */
function indexed({ stories }: Library, { concepts }: Bot): void {
  const [story] = stories.values();
  if (!story) return;
  const copy = { ...story };
  for (const _ of preparingForQuestions(copy, concepts));
  prepareForClaims(copy, concepts);
}

/** The questions that the first story answers: others are asked of other stories, too. */
function answeredBy({ stories }: Library, { concepts }: Bot): string[] {
  const [story] = stories.values();
  if (!story) return [];
  return questionsIn("en").filter(
    (question) => findFacts(question, "en", { story, concepts, limit: 1 }).verdict === "answered",
  );
}

/** The library after the last story has changed, as a running process takes it over, but for the pauses. */
async function reloaded(
  root: string,
  library: Library,
  known: ReadonlyMap<string, string>,
): Promise<Library> {
  const last = storyId(library.stories.size);
  appendFileSync(join(root, last, "events.yaml"), "\n# changed\n");
  const { seen, read } = await readChanges(root, known, async () => {});
  const { library: after, news } = merge(library, {
    folders: new Set(seen?.keys()),
    read,
    defaultStory: storyId(1),
  });
  if (news.length !== 1) throw new Error(`expected one story to change, found ${news.length}`);
  for (const each of news)
    if (each.kind === "changed") prepareToFind(after.stories.get(each.story) ?? fail());
  return after;
}

function fail(): never {
  throw new Error("expected the story that changed, found none");
}

function typed(bot: Bot, text: string) {
  const scene = sceneOf(bot, { ...READER, language: "en" });
  return suggestions(scene, { command: "summary", argument: "story", typed: text }, 25);
}

/** The mean time of one call in the quietest round of several, in milliseconds: other work of the machine is none of ours. */
async function meanOf(...all: readonly (() => unknown)[]): Promise<number> {
  for (const run of all) await run();
  const rounds: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    for (const run of all) await run();
    rounds.push((performance.now() - start) / all.length);
  }
  return Math.min(...rounds);
}

/** The bytes that are still needed, after a forced collection of all others. */
function held(): number {
  for (let times = 0; times < 2; times += 1) globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
