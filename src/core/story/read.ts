/** Reads a story's folder: a frozen story, or every fault in it. */
import { createHash } from "node:crypto";
import type * as z from "zod";
import { LANGUAGES } from "#core/language/language.ts";
import { reviewedFiles, type Todo, todoOf } from "./drafts.ts";
import { answeredIn, readQuestions } from "./examples.ts";
import { type Fault, shown } from "./fault.ts";
import { type Folder, readFolder } from "./folder.ts";
import { packed } from "./packed.ts";
import { type CheckedFiles, resolveStory } from "./resolve.ts";
import { languagesShape, type StoryFiles, storyShapes } from "./schema.ts";
import { outline } from "./sentences.ts";
import type { Story } from "./story.ts";
import { type Checked, checkShape, readYaml, type YamlFile } from "./yaml-file.ts";

/** A story; or its faults, of which there are none where it only waits to be reviewed. */
export type ReadStory = ({ readonly story: Story } | { readonly faults: readonly Fault[] }) & {
  /** Set where something of the story waits to be reviewed. */
  readonly draft?: Draft;
};

/** The story with all its drafts, which no reader may see, and what is left to do. */
export type Draft = { readonly preview: Story; readonly todo: readonly Todo[] };

type FileName = keyof StoryFiles;

/** Reads the story in `root/name`. */
export function readStory(root: string, name: string): ReadStory {
  return storyOf(readFolder(root, name));
}

/** The story that a folder's texts make. Faults come in the order of files and lines. `readAsked`: who reads its questions. */
export function storyOf(folder: Folder, readAsked = readQuestions): ReadStory {
  const { name } = folder;
  const faults: Fault[] = [...folder.faults];
  // A folder that may not be read at all holds no files to miss.
  if (faults.some(({ file }) => file === name)) return { faults };
  const files = readFiles(folder, faults);
  if (!files) return { faults: inOrder(faults) };
  checkNames(folder, files["story.yaml"], faults);
  const texts = readTexts(folder, files["story.yaml"], faults);
  const revision = revisionOf(folder);
  const told = resolveStory({ files, texts, revision }, faults);
  const questions = readAsked(folder, told, faults);
  const story: Story = { ...told, questions: packed(questions.all) };
  const todo = [...todoOf(files), ...questions.todo];
  if (todo.length === 0 && story.actors.length === 0)
    faults.push(files["actors.yaml"].yaml.fault(["actors"], "at least one actor", "[]"));
  if (faults.length > 0) return { faults: inOrder(faults) };
  if (todo.length === 0) return { story: deepFreeze(story) };
  const draft: Draft = { preview: deepFreeze(story), todo };
  const reviewed = reviewedFiles(files);
  if (!reviewed) return { faults, draft };
  const served = resolveStory({ files: reviewed, texts, revision }, faults);
  return faults.length > 0
    ? { faults: inOrder(faults) }
    : { story: deepFreeze({ ...served, questions: packed(answeredIn(served, questions.reviewed)) }), draft };
}

/** All five files, each in shape; or undefined, with what is wrong added to `faults`. */
function readFiles(folder: Folder, faults: Fault[]): CheckedFiles | undefined {
  const story = yamlOf(folder, "story.yaml", faults);
  const languages = languagesShape.safeParse(story?.value).data?.languages ?? LANGUAGES;
  const shapes = storyShapes(languages);
  const check = <Value>(yaml: YamlFile | undefined, shape: z.ZodType<Value>): Checked<Value> | undefined => {
    const value = yaml && checkShape(yaml, shape, faults);
    return yaml && value !== undefined ? { yaml, value } : undefined;
  };
  const read = {
    "story.yaml": check(story, shapes["story.yaml"]),
    "actors.yaml": check(yamlOf(folder, "actors.yaml", faults), shapes["actors.yaml"]),
    "events.yaml": check(yamlOf(folder, "events.yaml", faults), shapes["events.yaml"]),
    "statements.yaml": check(yamlOf(folder, "statements.yaml", faults), shapes["statements.yaml"]),
    "summary.yaml": check(yamlOf(folder, "summary.yaml", faults), shapes["summary.yaml"]),
  };
  return isWhole(read) ? read : undefined;
}

function isWhole(read: { [Name in FileName]: CheckedFiles[Name] | undefined }): read is CheckedFiles {
  return Object.values(read).every((file) => file !== undefined);
}

function yamlOf(folder: Folder, file: FileName, faults: Fault[]): YamlFile | undefined {
  const text = folder.texts.get(file);
  if (text !== undefined) return readYaml(`${folder.name}/${file}`, text);
  const known = folder.faults.some((fault) => fault.file === `${folder.name}/${file}`);
  if (!known)
    faults.push({ file: `${folder.name}/${file}`, line: 1, column: 1, expected: "this file", found: "none" });
  return undefined;
}

/** The folder is named after its story, and holds no text that the story doesn't name. */
function checkNames(folder: Folder, { yaml, value }: CheckedFiles["story.yaml"], faults: Fault[]): void {
  if (value.id !== folder.name) {
    faults.push(yaml.fault(["id"], `the folder's name, ${shown(folder.name)}`, shown(value.id)));
  }
  const named = new Set(value.sources.map(({ file }) => file));
  for (const file of folder.texts.keys()) {
    if (!file.endsWith(".txt") || named.has(file)) continue;
    faults.push(yaml.fault(["sources"], `every .txt of the folder as a source`, `${file} unused`));
  }
}

/** The text of each source by its id, with the first line checked against the title. */
function readTexts(
  folder: Folder,
  { yaml, value }: CheckedFiles["story.yaml"],
  faults: Fault[],
): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [index, source] of value.sources.entries()) {
    const text = folder.texts.get(source.file);
    const at = (key: string) => ["sources", index, key];
    if (text === undefined) {
      const known = folder.faults.some(({ file }) => file === `${folder.name}/${source.file}`);
      if (!known) faults.push(yaml.fault(at("file"), "a file of the story's folder", shown(source.file)));
      continue;
    }
    texts.set(source.id, text);
    const { title } = outline(text, source.language);
    if (title !== source.title)
      faults.push(
        yaml.fault(at("title"), `the first line of ${source.file}, ${shown(title)}`, shown(source.title)),
      );
  }
  return texts;
}

function revisionOf(folder: Folder): string {
  const hash = createHash("sha256");
  for (const [name, text] of folder.texts) hash.update(`${name}\0${text}\0`);
  return hash.digest("hex").slice(0, 8);
}

function inOrder(faults: readonly Fault[]): Fault[] {
  return faults.toSorted(
    (a, b) => a.file.localeCompare(b.file, "en") || a.line - b.line || a.column - b.column,
  );
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) deepFreeze(part);
  return value;
}
