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
  isQuestions,
  missingNow,
  wholeOf,
} from "./decide.ts";
import { leavesOf, openFile } from "./edit.ts";
import { isAll, linesAt } from "./questions.ts";
import { nameOf, shownDraft } from "./show.ts";
import { shownQuestions } from "./show-questions.ts";

type Parts = {
  readonly args: readonly string[];
  /** The folder of stories. */
  readonly root: string;
  readonly input: Readable;
  print(text: string): void;
};

const CHOICES = "[a]ccept, [e]dit, [d]rop, [l]ater, [q]uit";
const CHOICES_OF_QUESTIONS = "[a]ccept all, [x] 2 5-7 drops single ones, [e]dit, [d]rop all, [l]ater, [q]uit";

/** What `--help` prints. */
const HELP = `npm run review -- STORY   goes through what was drafted of a story in DATA_DIR, each beside its sentence

  a   accepts it: readers see it from then on. What is still missing is asked for first
  e   edits it: the number of a value, then the new text; an empty line ends it
  d   drops it, with what leans on it
  x   of questions, drops single ones by their numbers: x 2 5-7
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
    const { preview } = draft;
    const again = () => draftOf(root, id)?.preview ?? preview;
    const decided = await decide({ item, preview, again, ask, print });
    if (decided === "quit") break;
    if (decided === "later") later.add(next.what);
  }
  print(`\n${checkStories(join(root, id)).text}`);
  const whole = wholeOf(root, id);
  if (whole?.todo.length === 0 && whole.preview.questions.length === 0) print(NO_QUESTIONS);
}

const NO_QUESTIONS = '  hint: nobody has written down yet how readers ask. See "How readers ask" in README';

type Turn = {
  readonly item: Item;
  /** The story as it was found, and as it is after a change. */
  readonly preview: Story;
  again(): Story;
  readonly ask: Ask;
  print(text: string): void;
};

/** What became of a draft: accepted or dropped; or put off, also where something is still missing. */
type Decided = "done" | "later" | "quit";

async function decide(turn: Turn): Promise<Decided> {
  const { item, ask, print } = turn;
  const isAsked = isQuestions(item.todo);
  for (let story = turn.preview; ; story = turn.again()) {
    print(shownOf(item, story));
    const [verb, ...numbers] = (await ask(isAsked ? CHOICES_OF_QUESTIONS : CHOICES))?.split(/\s+/) ?? ["q"];
    switch (verb) {
      case "q":
        return "quit";
      case "l":
        return "later";
      case "a":
        return accepted(turn);
      case "e":
        await edit(turn);
        break;
      case "x":
        if (isAsked && dropLines(turn, numbers) === "all") return "done";
        break;
      case "d":
        if (dropped(turn)) return "done";
    }
  }
}

function shownOf(item: Item, story: Story): string {
  const open = openFile(item.folder, fileOf(item));
  return isQuestions(item.todo)
    ? shownQuestions(open, item.todo.path, story)
    : shownDraft(open, item.todo, story);
}

/** True when it is gone; else says why it can't be. */
function dropped({ item, print }: Turn): boolean {
  const gone = dropDraft(item);
  if ("also" in gone) for (const each of gone.also) print(`  dropped with it: ${each}`);
  else print(`  ${gone.why}.`);
  return "also" in gone;
}

/** Drops questions by their numbers; tells whether that were all. */
function dropLines({ item, print }: Turn, numbers: readonly string[]): "all" | "some" {
  const leaves = leavesOf(openFile(item.folder, fileOf(item)), item.todo.path);
  const without = linesAt(leaves, numbers);
  if (!without) {
    print(`  expected numbers of questions, such as x 2 5-7, found ${JSON.stringify(numbers.join(" "))}`);
    return "some";
  }
  const faults = changeDraft(item, { values: [], without });
  if (faults.length > 0) print(`  not kept: ${faults.map(faultText).join("\n  ")}`);
  else print(`  dropped: ${without.length}`);
  return faults.length === 0 && isAll(leaves, without) ? "all" : "some";
}

/** Asks for whatever is still missing, keeps each answer, and takes the mark away once nothing is. */
async function accepted(turn: Turn): Promise<Decided> {
  const { item, ask, print } = turn;
  for (const path of missingNow(item)) {
    const given = await ask(`  ${nameOf({ path })}? (nothing: later)`);
    if (given !== undefined && given !== "") write(turn, path, given);
  }
  const lacks = acceptDraft(item);
  if (lacks.length > 0) print(`  stays a draft: ${lacks.join("; ")}`);
  return lacks.length > 0 ? "later" : "done";
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
