/** Changes to a story's YAML files that keep comments, order and style, each written whole or not at all. */
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { type Document, isMap, isScalar, isSeq, parseDocument } from "yaml";
import { QUESTIONS_FILE } from "#core/story/examples.ts";
import type { Fault } from "#core/story/fault.ts";
import { readStory } from "#core/story/read.ts";
import type { Path } from "#core/story/yaml-file.ts";
import { SetupError } from "../../adapters/adapter.ts";

/** A file open for change, and its text as it was read. Nothing is written before `save`. */
export type OpenFile = { readonly path: string; readonly document: Document; readonly before: string };

/** Opens one YAML file of a story. The one with questions, which a story need not have, is made when it is saved. */
export function openFile(folder: string, name: string): OpenFile {
  const path = join(folder, name);
  const before = name === QUESTIONS_FILE && !existsSync(path) ? ABSENT : readFileSync(path, "utf8");
  return { path, document: parseDocument(before === ABSENT ? NO_QUESTIONS : before), before };
}

/** No file that is there can be read as this: an empty one is a fault. */
const ABSENT = "";

const NO_QUESTIONS = `# How readers ask, and which facts answer, best first; \`answers: []\` where the source does not say.
# \`draft: true\` marks what nobody has reviewed yet; no reader is answered by it.
questions: []
`;

/** What would be wrong with the story if the changed file were saved. Tried on a copy, so that nothing has to be undone. */
export function faultsWith(folder: string, { path, document }: OpenFile): readonly Fault[] {
  const copy = mkdtempSync(join(tmpdir(), "sanad-"));
  try {
    cpSync(folder, join(copy, basename(folder)), { recursive: true });
    writeFileSync(join(copy, basename(folder), basename(path)), textOf(document));
    const read = readStory(copy, basename(folder));
    return "faults" in read ? read.faults : [];
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** A file was written by somebody else after it was read: what they wrote stays. */
export class WrittenMeanwhile extends SetupError {}

/**
 * Puts the changed file in the old one's place in one step: who stops the program finds the one or the other.
 * @throws {WrittenMeanwhile} where the old one is no more what was read.
 */
export function save({ path, document, before }: OpenFile): void {
  const now = existsSync(path) ? readFileSync(path, "utf8") : ABSENT;
  if (now !== before)
    throw new WrittenMeanwhile(`${path}: it was written meanwhile, and stays so. Try again.`);
  // Begins with a full stop: what reads stories leaves it alone.
  const made = join(dirname(path), `.${basename(path)}.new`);
  writeFileSync(made, textOf(document));
  renameSync(made, path);
}

function textOf(document: Document): string {
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** A text, number or choice of a fact, and the way to it. */
export type Leaf = { readonly path: Path; readonly value: unknown };

/** Everything in a fact that can be written anew, but for its id and mark. */
export function leavesOf({ document }: OpenFile, path: Path): Leaf[] {
  const walk = (node: unknown, way: Path): Leaf[] => {
    if (isScalar(node)) return [{ path: way, value: node.value }];
    if (isSeq(node)) return node.items.flatMap((item, at) => walk(item, [...way, at]));
    if (!isMap(node)) return [];
    return node.items.flatMap(({ key, value }) =>
      walk(value, [...way, isScalar(key) ? String(key.value) : String(key)]),
    );
  };
  return walk(document.getIn(path, true), []).filter(
    ({ path: [first] }) =>
      first !== "id" &&
      first !== "draft" &&
      first !== "details" &&
      first !== "otherwise" &&
      first !== "sources" &&
      first !== "languages",
  );
}

/** Writes a value, keeping the style of what stood there. */
export function setLeaf({ document }: OpenFile, path: Path, value: string): void {
  const node = document.getIn(path, true);
  if (isScalar(node)) {
    node.value = value;
    return;
  }
  document.setIn(path, value);
}

/** The value of a fact, as plain data. */
export function valueAt({ document }: OpenFile, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    document.toJS(),
  );
}

/** Takes the mark of a draft away: from now on readers see it. */
export function accept({ document }: OpenFile, path: Path): void {
  document.deleteIn([...path, "draft"]);
}

/** Takes something out of the file. */
export function remove({ document }: OpenFile, path: Path): void {
  document.deleteIn(path);
}
