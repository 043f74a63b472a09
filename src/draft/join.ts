/** `npm run draft -- --into STORY`: adds a second article to a story, as drafts beside what is there. */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isSeq } from "yaml";
import { faultText } from "#core/story/fault.ts";
import { readStory } from "#core/story/read.ts";
import { outline } from "#core/story/sentences.ts";
import { factsOf, type Story } from "#core/story/story.ts";
import { SetupError } from "../adapters/adapter.ts";
import { changeStory } from "./files.ts";
import { joined } from "./into.ts";
import { fileOf, makeDrafts, sourceOf } from "./make.ts";
import type { About } from "./make-scene.ts";
import { openFile, save } from "./review/edit.ts";

/**
 * Adds an article to a story and gives a line for each thing that was found to be known, otherwise or new.
 * @throws {SetupError} when there is no such story without faults.
 */
export function joinArticle(root: string, id: string, text: string, about: About): string[] {
  const story = storyOf(root, id);
  const told = story.languages;
  const source = freeId(story);
  const taken = [...story.sources, ...story.named, ...factsOf(story)].map((each) => each.id);
  const drafts = makeDrafts(text, { ...about, told }, { source, taken: [...taken, source] });
  const { files, details, accounts, why } = joined(story, drafts);
  const { title } = outline(text, about.language);
  changeStory(root, id, (folder) => {
    writeFileSync(join(folder, fileOf(source, about.language)), `${text}\n`);
    append(
      folder,
      "story.yaml",
      ["sources"],
      [{ draft: true, ...sourceOf(source, title, { ...about, told }) }],
    );
    for (const { actor, account } of accounts)
      append(folder, "actors.yaml", ["actors", actor, "otherwise"], [account]);
    append(folder, "actors.yaml", ["actors"], files["actors.yaml"].actors);
    append(folder, "actors.yaml", ["places"], files["actors.yaml"].places ?? []);
    append(folder, "events.yaml", ["events"], files["events.yaml"].events);
    for (const { event, detail } of details)
      append(folder, "events.yaml", ["events", event, "details"], [detail]);
    append(folder, "statements.yaml", ["statements"], files["statements.yaml"].statements);
  });
  return [`${root}/${id}: source ${source} added`, ...why.map((line) => `  ${line}`)];
}

function storyOf(root: string, id: string): Story {
  if (!existsSync(join(root, id, "story.yaml")))
    throw new SetupError(`--into: expected a story in ${root}, found no ${id}.`);
  const read = readStory(root, id);
  const story = read.draft?.preview ?? ("story" in read ? read.story : undefined);
  if (story) return story;
  const faults = "faults" in read ? read.faults.map(faultText) : [];
  throw new SetupError(`--into: expected a story without faults, found\n${faults.join("\n")}`);
}

function freeId({ sources }: Story): string {
  let number = sources.length + 1;
  while (sources.some(({ id }) => id === `article-${number}`)) number += 1;
  return `article-${number}`;
}

/** Adds to a list of a file, which is made where there is none; comments and order stay. */
function append(
  folder: string,
  file: string,
  path: readonly (string | number)[],
  items: readonly object[],
): void {
  if (items.length === 0) return;
  const open = openFile(folder, file);
  const list = open.document.getIn(path, true);
  if (!isSeq(list))
    open.document.setIn(path, open.document.createNode(items, { aliasDuplicateObjects: false }));
  else {
    list.flow = false;
    for (const item of items) list.add(open.document.createNode(item, { aliasDuplicateObjects: false }));
  }
  save(open);
}
