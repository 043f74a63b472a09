/** Changes to a story's YAML files that keep comments, order and style, each written whole or not at all. */
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type Document, isMap, isScalar, isSeq, parseDocument } from "yaml";
import { QUESTIONS_FILE } from "#core/story/examples.ts";
import type { Path } from "#core/story/yaml-file.ts";
import { SetupError } from "../../adapters/adapter.ts";
import { type Part, partOpener, textWith } from "./part.ts";

/** A file open for change, and its text as it was read. Nothing is written before `save`. */
export type OpenFile = {
  readonly path: string;
  readonly document: Document;
  readonly before: string;
  /** Set where the document is a part of the file, and the rest of it stays as it is, letter by letter. */
  readonly part?: Part;
};

/**
 * Opens one YAML file of a story, or as much of it as holds what `within` leads to. The one with questions, which a story
 * need not have, is made when it is saved.
 */
export function openFile(folder: string, name: string, within: Path = []): OpenFile {
  return opener(folder, name)(within);
}

/** Reads a file once, to open several parts of it. */
export function opener(folder: string, name: string): (within: Path) => OpenFile {
  const path = join(folder, name);
  const before = name === QUESTIONS_FILE && !existsSync(path) ? ABSENT : readFileSync(path, "utf8");
  const partOf = name === QUESTIONS_FILE ? partOpener(before) : () => undefined;
  let whole: Document | undefined;
  return (within) => {
    const opened = partOf(within);
    if (opened) return { path, before, ...opened };
    whole ??= parseDocument(before === ABSENT ? NO_QUESTIONS : before);
    return { path, before, document: whole };
  };
}

/** No file that is there can be read as this: an empty one is a fault. */
const ABSENT = "";

const NO_QUESTIONS = `# How readers ask, and which facts answer, best first; \`answers: []\` where the source does not say.
# \`draft: true\` marks what nobody has reviewed yet; no reader is answered by it.
questions: []
`;

/** A file was written by somebody else after it was read: what they wrote stays. */
export class WrittenMeanwhile extends SetupError {}

/**
 * Puts the changed file in the old one's place in one step: who stops the program finds the one or the other.
 * @throws {WrittenMeanwhile} where the old one is no more what was read.
 */
export function save(open: OpenFile, text = textOf(open)): void {
  const { path, before } = open;
  const now = existsSync(path) ? readFileSync(path, "utf8") : ABSENT;
  if (now !== before)
    throw new WrittenMeanwhile(`${path}: it was written meanwhile, and stays so. Try again.`);
  // Begins with a full stop: what reads stories leaves it alone.
  const made = join(dirname(path), `.${basename(path)}.new`);
  writeFileSync(made, text);
  renameSync(made, path);
}

/** The whole file as it is to be. */
export function textOf({ document, before, part }: OpenFile): string {
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return part ? textWith(part, before, text) : text;
}

/** A text, number or choice of a fact, and the way to it. */
export type Leaf = { readonly path: Path; readonly value: unknown };

/** Everything in a fact that can be written anew, but for its id and mark. */
export function leavesOf(open: OpenFile, path: Path): Leaf[] {
  const walk = (node: unknown, way: Path): Leaf[] => {
    if (isScalar(node)) return [{ path: way, value: node.value }];
    if (isSeq(node)) return node.items.flatMap((item, at) => walk(item, [...way, at]));
    if (!isMap(node)) return [];
    return node.items.flatMap(({ key, value }) =>
      walk(value, [...way, isScalar(key) ? String(key.value) : String(key)]),
    );
  };
  return walk(open.document.getIn(wayIn(open, path), true), []).filter(
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
export function setLeaf(open: OpenFile, path: Path, value: string): void {
  const way = wayIn(open, path);
  const node = open.document.getIn(way, true);
  if (isScalar(node)) node.value = value;
  else open.document.setIn(way, value);
}

/** The value of a fact, as plain data; that of the whole file where nothing leads further. */
export function valueAt(open: OpenFile, path: Path): unknown {
  return wayIn(open, path).reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    open.document.toJS(),
  );
}

/** Takes the mark of a draft away: from now on readers see it. */
export function accept(open: OpenFile, path: Path): void {
  open.document.deleteIn(wayIn(open, [...path, "draft"]));
}

/** Takes something out of the file. */
export function remove(open: OpenFile, path: Path): void {
  open.document.deleteIn(wayIn(open, path));
}

/** The way to something in the document that is open, which may be a part of its file. */
function wayIn({ part }: OpenFile, path: Path): Path {
  const [list, at, ...rest] = path;
  if (!part || list === undefined) return path;
  if (at !== part.group) throw new Error(`expected a way within ${part.group}, found ${path.join(" ")}`);
  return [list, 0, ...rest];
}
