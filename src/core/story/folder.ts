/** The files of a story's folder as text, with whatever is wrong with them as files. */
import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import type { Fault } from "./fault.ts";

/** Larger files are refused unread: the longest news text is far below this. In bytes. */
const MAX_FILE = 1024 * 1024;

export type Folder = {
  /** The folder's name, which is its story's id. */
  readonly name: string;
  /** The text of each readable file, by name. */
  readonly texts: ReadonlyMap<string, string>;
  readonly faults: readonly Fault[];
};

/** Reads the `.yaml` and `.txt` files of `root/name`. Anything else in the folder is left alone. */
export function readFolder(root: string, name: string): Folder {
  const texts = new Map<string, string>();
  const faults: Fault[] = [];
  if (!isWithin(root, join(root, name))) {
    const out = { expected: "a folder inside the folder of stories", found: "a link out of it" };
    return { name, texts, faults: [{ file: name, line: 1, column: 1, ...out }] };
  }
  const files = namesIn(join(root, name));
  if ("found" in files) return { name, texts, faults: [{ file: name, line: 1, column: 1, ...files }] };
  for (const file of files.names.sort()) {
    if (!/^[^.].*\.(yaml|txt)$/.test(file) || isFolder(join(root, name, file))) continue;
    const read = readText(join(root, name), file);
    if ("text" in read) texts.set(file, read.text);
    else faults.push({ file: `${name}/${file}`, line: 1, column: 1, ...read });
  }
  return { name, texts, faults };
}

/** The folder as it would be read with other texts in some of its files. */
export function withTexts(folder: Folder, changed: ReadonlyMap<string, string>): Folder {
  const texts = new Map(folder.texts);
  const faults = folder.faults.filter(({ file }) => !changed.has(file.slice(folder.name.length + 1)));
  for (const [file, text] of changed) {
    const read = textIn(Buffer.from(text));
    if ("text" in read) texts.set(file, read.text);
    else faults.push({ file: `${folder.name}/${file}`, line: 1, column: 1, ...read });
  }
  return { name: folder.name, texts: new Map([...texts].sort(([a], [b]) => (a < b ? -1 : 1))), faults };
}

type Unread = { readonly expected: string; readonly found: string; readonly line?: number };
type Read = { readonly text: string } | Unread;

function namesIn(folder: string): { readonly names: string[] } | Unread {
  try {
    return { names: readdirSync(folder) };
  } catch (error) {
    return { expected: "a folder that may be read", found: codeOf(error) };
  }
}

function readText(folder: string, file: string): Read {
  try {
    return readInside(folder, file);
  } catch (error) {
    return { expected: "a file that may be read", found: codeOf(error) };
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "something else";
}

function readInside(folder: string, file: string): Read {
  const path = join(folder, file);
  // A link may only lead to a file of the same folder: otherwise a story could show any file of the machine.
  if (!isWithin(folder, path))
    return { expected: "a file inside the story's folder", found: "a link out of it" };
  const state = statSync(path);
  // Whoever opens a pipe waits until somebody writes to it.
  if (!state.isFile()) return { expected: "a file", found: "a pipe or device" };
  return state.size > MAX_FILE ? tooLarge(state.size) : textIn(readFileSync(path));
}

function tooLarge(size: number): Unread {
  return { expected: `a file of at most ${MAX_FILE} bytes`, found: `${size} bytes` };
}

function textIn(bytes: Buffer): Read {
  if (bytes.length > MAX_FILE) return tooLarge(bytes.length);
  const text = decode(bytes);
  if (text === undefined) return { expected: "UTF-8", found: "bytes that are not", line: badLine(bytes) };
  if (text.trim() === "") return { expected: "some text", found: "an empty file" };
  return { text: text.replace(/\r\n?/g, "\n") };
}

/** True when what `path` means, links followed, exists and lies inside `folder`. */
function isWithin(folder: string, path: string): boolean {
  try {
    return realpathSync(path).startsWith(realpathSync(folder) + sep);
  } catch {
    return false;
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function badLine(bytes: Buffer): number {
  let [line, start] = [1, 0];
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    if (decode(bytes.subarray(start, end)) === undefined) return line;
    [line, start] = [line + 1, end + 1];
  }
  return line;
}
