/** `npm run review`: goes through a story's drafts on the terminal. Each answer is written at once. */
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import type { Readable } from "node:stream";
import { checkStories } from "#core/story/check.ts";
import { todoText } from "#core/story/drafts.ts";
import { faultText } from "#core/story/fault.ts";
import type { Story } from "#core/story/story.ts";
import type { Path } from "#core/story/yaml-file.ts";
import { SetupError } from "../../adapters/adapter.ts";
import {
  acceptDraft,
  changeDraft,
  draftOf,
  dropDraft,
  fileOf,
  type Item,
  isDraft,
  missingNow,
} from "./decide.ts";
import { leavesOf, openFile } from "./edit.ts";
import { nameOf, shownDraft } from "./show.ts";

type Parts = {
  readonly args: readonly string[];
  /** The folder of stories. */
  readonly root: string;
  readonly input: Readable;
  print(text: string): void;
};

const CHOICES = "[a]ccept, [e]dit, [d]rop, [l]ater, [q]uit";

/** What `--help` prints. */
const HELP = `npm run review -- STORY   goes through what was drafted of a story in DATA_DIR, each beside its sentence

  a   accepts it: readers see it from then on. What is still missing is asked for first
  e   edits it: the number of a value, then the new text; an empty line ends it
  d   drops it, with what leans on it
  l   leaves it for later
  q   stops; what is decided stays decided`;

/** How whoever reviews is asked: gives the line typed, or undefined when there are no more. */
type Ask = (question: string) => Promise<string | undefined>;

/**
 * Reviews a story's drafts until all are decided or the input ends. What is decided stays decided.
 * @throws {SetupError} when there is no such story, or it has faults.
 */
export async function review({ args, root, input, print }: Parts): Promise<void> {
  const [id, ...rest] = args;
  if (id === "--help" || id === "-h") return print(HELP);
  if (id === undefined || rest.length > 0)
    throw new SetupError("expected one story. Expected: npm run review -- STORY");
  const lines = createInterface({ input })[Symbol.asyncIterator]();
  const ask: Ask = async (question) => {
    print(question);
    const next = await lines.next();
    return next.done ? undefined : next.value.trim();
  };
  const later = new Set<string>();
  for (;;) {
    const draft = draftOf(root, id);
    const next = draft?.todo.find((todo) => isDraft(todo) && !later.has(todo.what));
    if (!next || !draft) break;
    const left = draft.todo.filter(({ what }) => !later.has(what)).length;
    print(`\n${todoText(next)}   (${left} left)`);
    const item = { folder: join(root, id), todo: next, languages: draft.preview.languages };
    const story = () => draftOf(root, id)?.preview ?? draft.preview;
    if ((await decide({ item, story, ask, print })) === "quit") break;
    // What was accepted or dropped is gone from the list; what is still there was put off.
    if (draftOf(root, id)?.todo.some(({ what }) => what === next.what)) later.add(next.what);
  }
  print(`\n${checkStories(join(root, id)).text}`);
}

type Turn = {
  readonly item: Item;
  /** The story as it is now. */
  story(): Story;
  readonly ask: Ask;
  print(text: string): void;
};

async function decide(turn: Turn): Promise<"quit" | undefined> {
  const { item, story, ask, print } = turn;
  for (;;) {
    print(shownDraft(openFile(item.folder, fileOf(item)), item.todo, story()));
    switch (await ask(CHOICES)) {
      case undefined:
      case "q":
        return "quit";
      case "l":
        return undefined;
      case "a":
        await accepted(turn);
        return undefined;
      case "e":
        await edit(turn);
        break;
      case "d": {
        const dropped = dropDraft(item);
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
async function accepted(turn: Turn): Promise<void> {
  const { item, ask, print } = turn;
  for (const path of missingNow(item)) {
    const given = await ask(`  ${nameOf({ path })}? (nothing: later)`);
    if (given !== undefined && given !== "") write(turn, path, given);
  }
  const lacks = acceptDraft(item);
  if (lacks.length > 0) print(`  stays a draft: ${lacks.join("; ")}`);
}

/** Any value of the fact by its number, as often as wanted. */
async function edit(turn: Turn): Promise<void> {
  const { item, ask, print } = turn;
  for (;;) {
    const typed = await ask("  which number? (nothing: done)");
    if (typed === undefined || typed === "") return;
    const leaf = leavesOf(openFile(item.folder, fileOf(item)), item.todo.path)[Number(typed) - 1];
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
function write({ item, print }: Turn, path: Path, value: string): void {
  const faults = changeDraft(item, { values: [{ path, value }] });
  if (faults.length > 0) print(`  not kept: ${faults.map(faultText).join("\n  ")}`);
}
