/** `npm run review`: goes through a story's drafts on the terminal. Each answer is written at once. */
import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { createInterface } from "node:readline/promises";
import type { Readable } from "node:stream";
import { checkStories } from "#core/story/check.ts";
import { lacksOf, missingIn, type Todo, todoText } from "#core/story/drafts.ts";
import { faultText } from "#core/story/fault.ts";
import { readStory } from "#core/story/read.ts";
import { reviewedShapes } from "#core/story/schema.ts";
import type { Story } from "#core/story/story.ts";
import { SetupError } from "../../adapters/adapter.ts";
import { settle } from "../model/journal.ts";
import { drop } from "./drop.ts";
import { accept, faultsWith, leavesOf, type OpenFile, openFile, save, setLeaf, valueAt } from "./edit.ts";
import { nameOf, shownDraft } from "./show.ts";

type Parts = {
  readonly args: readonly string[];
  /** The folder of stories. */
  readonly root: string;
  readonly input: Readable;
  print(text: string): void;
};

const CHOICES = "[a]ccept, [e]dit, [d]rop, [l]ater, [q]uit";

/** How whoever reviews is asked: gives the line typed, or undefined when there are no more. */
type Ask = (question: string) => Promise<string | undefined>;

/**
 * Reviews a story's drafts until all are decided or the input ends. What is decided stays decided.
 * @throws {SetupError} when there is no such story, or it has faults.
 */
export async function review({ args, root, input, print }: Parts): Promise<void> {
  const [id, ...rest] = args;
  if (id === undefined || rest.length > 0)
    throw new SetupError("expected one story. Expected: npm run review -- STORY");
  if (!existsSync(join(root, id, "story.yaml")))
    throw new SetupError(`expected a story in ${root}, found no ${id}.`);
  settle(join(root, id));
  const lines = createInterface({ input })[Symbol.asyncIterator]();
  const ask: Ask = async (question) => {
    print(question);
    const next = await lines.next();
    return next.done ? undefined : next.value.trim();
  };
  const later = new Set<string>();
  for (;;) {
    const { preview, todo } = draftOf(root, id);
    const next = todo.find(({ what }) => /^draft /.test(what) && !later.has(what));
    if (!next || !preview) break;
    const left = todo.filter(({ what }) => !later.has(what)).length;
    print(`\n${todoText(next)}   (${left} left)`);
    if (
      (await decide({
        folder: join(root, id),
        todo: next,
        story: () => draftOf(root, id).preview ?? preview,
        ask,
        print,
      })) === "quit"
    )
      break;
    // What was accepted or dropped is gone from the list; what is still there was put off.
    if (draftOf(root, id).todo.some(({ what }) => what === next.what)) later.add(next.what);
  }
  print(`\n${checkStories(join(root, id)).text}`);
}

function draftOf(root: string, id: string): { readonly preview?: Story; readonly todo: readonly Todo[] } {
  const read = readStory(root, id);
  if ("faults" in read && read.faults.length > 0)
    throw new SetupError(`expected a story without faults, found\n${read.faults.map(faultText).join("\n")}`);
  return read.draft ?? { todo: [] };
}

type Turn = {
  readonly folder: string;
  readonly todo: Todo;
  /** The story as it is now. */
  story(): Story;
  readonly ask: Ask;
  print(text: string): void;
};

async function decide(turn: Turn): Promise<"quit" | undefined> {
  const { folder, todo, story, ask, print } = turn;
  const file = basename(todo.file);
  for (;;) {
    print(shownDraft(openFile(folder, file), todo, story()));
    switch (await ask(CHOICES)) {
      case undefined:
      case "q":
        return "quit";
      case "l":
        return undefined;
      case "a":
        if (await accepted(turn)) return undefined;
        break;
      case "e":
        await edit(turn);
        break;
      case "d": {
        const dropped = drop(folder, { file, path: todo.path, id: todo.what.split(" ").at(-1) ?? "" });
        if ("also" in dropped) {
          for (const each of dropped.also) print(`  dropped with it: ${each}`);
          return undefined;
        }
        print(`  ${dropped.why}.`);
      }
    }
  }
}

/** Asks for whatever is still missing, keeps each answer, and takes the mark away once nothing is. */
async function accepted(turn: Turn): Promise<boolean> {
  const { folder, todo, ask, print } = turn;
  const file = basename(todo.file);
  for (const path of missingTexts(turn)) {
    const given = await ask(`  ${nameOf({ path })}? (nothing: later)`);
    if (given === undefined || given === "") continue;
    write(turn, path, given);
  }
  const open = openFile(folder, file);
  const lacks = lacksIn(turn, open);
  if (lacks.length > 0) {
    print(`  stays a draft: ${lacks.join("; ")}`);
    return true;
  }
  accept(open, todo.path);
  save(open);
  return true;
}

/** The texts in languages that nobody wrote yet, as paths in the fact. */
function missingTexts(turn: Turn): (readonly string[])[] {
  return [...missingIn(lacksIn(turn, openFile(turn.folder, basename(turn.todo.file))))];
}

function lacksIn({ story, todo }: Turn, open: OpenFile): string[] {
  const kind = Object.entries(reviewedShapes(story().languages)).find(([name]) =>
    todo.what.startsWith(`draft ${name} `),
  );
  const value = valueAt(open, todo.path);
  if (!kind || typeof value !== "object" || value === null) return [];
  const { details: _, sources: __, ...bare }: Record<string, unknown> = { ...value };
  return lacksOf(kind[1], bare);
}

/** Any value of the fact by its number, as often as wanted. */
async function edit(turn: Turn): Promise<void> {
  const { folder, todo, ask, print } = turn;
  for (;;) {
    const typed = await ask("  which number? (nothing: done)");
    if (typed === undefined || typed === "") return;
    const leaf = leavesOf(openFile(folder, basename(todo.file)), todo.path)[Number(typed) - 1];
    if (!leaf) {
      print(`  expected one of the numbers above, found ${JSON.stringify(typed)}`);
      continue;
    }
    const given = await ask(`  ${nameOf(leaf)}: ${String(leaf.value)}\n  new? (nothing: as it is)`);
    if (given === undefined || given === "") continue;
    write(turn, leaf.path, given);
  }
}

/** Writes one value at once, unless the story would then have a fault. */
function write({ folder, todo, print }: Turn, path: readonly PropertyKey[], value: string): void {
  const open = openFile(folder, basename(todo.file));
  setLeaf(open, [...todo.path, ...path], value);
  const faults = faultsWith(folder, open);
  if (faults.length === 0) save(open);
  else print(`  not kept: ${faults.map(faultText).join("\n  ")}`);
}
