/** Drafting and reviewing stories in a folder of a test's own. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { onTestFinished } from "vitest";
import { readStory } from "#core/story/read.ts";
import type { Story } from "#core/story/story.ts";
import { draft } from "../../src/draft/index.ts";
import { review } from "../../src/draft/review/review.ts";

/** An empty folder of stories. */
export function emptyRoot(): string {
  const root = mkdtempSync(join(tmpdir(), "sanad-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  return root;
}

/** What the program prints when a story is drafted of a text. */
export async function drafted(root: string, text: string, args: readonly string[] = []): Promise<string> {
  const lines: string[] = [];
  await draft({
    args: ["-", ...args],
    root,
    input: Readable.from([text]),
    print: (line) => lines.push(line),
    wait: async () => {},
  });
  return lines.join("\n");
}

/** What the program prints when somebody types these lines while reviewing, and then goes away. */
export async function reviewed(root: string, id: string, typed: readonly string[]): Promise<string> {
  const lines: string[] = [];
  const input = Readable.from(typed.map((line) => `${line}\n`));
  await review({ args: [id], root, input, print: (line) => lines.push(line) });
  return lines.join("\n");
}

/** The story as it would be with its drafts. */
export function previewOf(root: string, id: string): Story {
  const { draft: found } = readStory(root, id);
  if (!found) throw new Error(`expected a story with drafts, found none in ${id}`);
  return found.preview;
}

/** Every file of a story by its name. */
export function filesOf(root: string, id: string): Record<string, string> {
  const folder = join(root, id);
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );
}

/** Rewrites one file of a story by hand. */
export function byHand(root: string, id: string, file: string, change: (text: string) => string): void {
  const path = join(root, id, file);
  writeFileSync(path, change(readFileSync(path, "utf8")));
}
