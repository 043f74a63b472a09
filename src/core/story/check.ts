/** What an admin is told about a folder of stories: a line for a sound story, every fault of another. */
import { existsSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { todoText } from "./drafts.ts";
import { faultText } from "./fault.ts";
import { readFolder } from "./folder.ts";
import { hintsOf } from "./hints.ts";
import { foldersOf } from "./library.ts";
import { type Draft, type ReadStory, readStory } from "./read.ts";
import { factsOf, type Story } from "./story.ts";

export type Verdict = { readonly text: string; readonly isSound: boolean };

/** Checks every story of `folder`, or the one story that `folder` is. Reads only. */
export function checkStories(folder: string): Verdict {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    return { text: `expected a folder of stories, found none at ${folder}`, isSound: false };
  const verdicts = readAll(folder).map(verdictOf);
  if (verdicts.length === 0)
    return { text: `expected a folder for each story, found none in ${folder}`, isSound: false };
  return {
    text: verdicts.map(({ text }) => text).join("\n"),
    isSound: verdicts.every(({ isSound }) => isSound),
  };
}

/** One line about a sound story: what it holds, and which sentences no fact rests on. */
export function storyLine(story: Story): string {
  const counts = [
    count(story.actors.length, "actor"),
    count(story.places.length, "place"),
    count(story.events.length, "event"),
    count(story.statements.length, "statement"),
  ];
  return `${story.id}: sound · ${story.languages.join(" ")} · ${counts.join(", ")} · ${coverage(story)} · revision ${story.revision}`;
}

type Checked = { readonly root: string; readonly name: string; readonly read: ReadStory };

function readAll(folder: string): Checked[] {
  const whole = resolve(folder);
  const isOne = existsSync(join(folder, "story.yaml"));
  const [root, names] = isOne ? [dirname(whole), [basename(whole)]] : [folder, foldersOf(folder)];
  return names.map((name) => ({ root, name, read: readStory(root, name) }));
}

function verdictOf({ root, name, read }: Checked): Verdict {
  const left = read.draft ? todoLines(read.draft) : [];
  if ("story" in read) {
    const hints = hintsOf(readFolder(root, name), read.story).map((hint) => `  hint: ${hint}`);
    return { text: [storyLine(read.story), ...left, ...hints].join("\n"), isSound: true };
  }
  if (read.draft) return { text: [`${name}: draft · not served yet`, ...left].join("\n"), isSound: true };
  const faults = read.faults.map(faultText);
  return { text: [`${name}: ${count(faults.length, "fault")}`, ...faults].join("\n"), isSound: false };
}

/** What waits to be reviewed is no fault: readers don't see it. */
function todoLines({ todo }: Draft): string[] {
  return [
    `  ${count(todo.length, "thing")} left to review, not shown to readers:`,
    ...todo.map((each) => `  ${todoText(each)}`),
  ];
}

function coverage(story: Story): string {
  const used = new Set(factsOf(story).flatMap(({ evidence }) => evidence.map(({ sentence }) => sentence)));
  const all = story.sources.flatMap(({ id, sentences }) => sentences.map((sentence) => ({ id, sentence })));
  const unused = all
    .filter(({ sentence }) => !used.has(sentence))
    .map(({ id, sentence }) => `${id} ${sentence.number}`);
  const text = `${all.length - unused.length} of ${count(all.length, "sentence")} used`;
  return unused.length === 0 ? text : `${text} (not: ${unused.join(", ")})`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
