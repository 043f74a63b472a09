/** The files of a drafted story as text, and into a folder. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Document, isMap, isSeq, visit } from "yaml";
import { faultText } from "#core/story/fault.ts";
import { readStory } from "#core/story/read.ts";
import type { StoryFiles } from "#core/story/schema.ts";
import { SetupError } from "../adapters/adapter.ts";

/** A file's text by its name. */
export type Texts = ReadonlyMap<string, string>;

const COMMENTS: Readonly<Record<keyof StoryFiles, string>> = {
  "story.yaml":
    " The story and its sources. `draft: true` marks what nobody has reviewed yet; readers never see it.",
  "actors.yaml": " Who and where. Found by rule: look at each, give it its names and role in every language.",
  "events.yaml": " What happened. The texts are the source's own sentences, for you to write anew.",
  "statements.yaml": " Who said what. The texts are the source's own sentences, for you to write anew.",
  "summary.yaml":
    " The story in a few lines: so far the source's first sentences, and those that tell something.",
};

/** The five files as YAML, in the order in which a person would write them. */
export function yamlTexts(files: StoryFiles): Texts {
  const names = ["story.yaml", "actors.yaml", "events.yaml", "statements.yaml", "summary.yaml"] as const;
  return new Map(names.map((name) => [name, yamlText(files[name], COMMENTS[name])]));
}

function yamlText(value: unknown, comment: string): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  document.commentBefore = comment;
  // An empty line between the things of a list, short maps and lists of words on one line.
  visit(document, {
    Seq: (_, seq) => {
      if (seq.items.every((item) => !isMap(item) && !isSeq(item))) seq.flow = true;
      else
        for (const [at, item] of seq.items.entries())
          if (isMap(item) && at > 0 && item.has("id")) item.spaceBefore = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/**
 * Changes a story's folder, whole or not at all: the change is made on a copy, which takes the folder's place if the
 * story has no fault then.
 * @throws {SetupError} with the faults that the change would make.
 */
export function changeStory(root: string, id: string, change: (folder: string) => void): void {
  const made = mkdtempSync(join(root, `.${id}-`));
  try {
    cpSync(join(root, id), join(made, id), { recursive: true });
    change(join(made, id));
    const read = readStory(made, id);
    if ("faults" in read && read.faults.length > 0)
      throw new SetupError(
        `expected a story without faults, found\n${read.faults.map(faultText).join("\n")}`,
      );
    renameSync(join(root, id), join(made, "before"));
    renameSync(join(made, id), join(root, id));
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

/**
 * Writes a new story's folder, whole or not at all.
 * @throws {SetupError} where a story has that id already, unless it is to be replaced.
 */
export function writeStory(root: string, id: string, texts: Texts, isReplaced: boolean): void {
  const folder = join(root, id);
  if (existsSync(folder) && !isReplaced)
    throw new SetupError(
      `expected no story ${id} yet, found ${folder}. Give another id with --story, or say --replace to lose what is there.`,
    );
  mkdirSync(root, { recursive: true });
  // The name begins with a full stop: what reads stories leaves it alone until it is whole.
  const made = mkdtempSync(join(root, `.${id}-`));
  for (const [name, text] of texts) writeFileSync(join(made, name), text);
  if (isReplaced) rmSync(folder, { recursive: true, force: true });
  renameSync(made, folder);
}
