/** What whoever reviews can do with a draft on the terminal. Each deed is written at once. */
import { faultText } from "#core/story/fault.ts";
import type { Story } from "#core/story/story.ts";
import {
  acceptDraft,
  type Changes,
  changeDraft,
  dropDraft,
  type Item,
  missingNow,
  openItem,
} from "./decide.ts";
import { leavesOf } from "./edit.ts";
import { isAll, linesAt } from "./lines.ts";
import { nameOf } from "./show.ts";

/** How whoever reviews is asked: gives the line typed, or undefined when there are no more. */
export type Ask = (question: string) => Promise<string | undefined>;

/** A draft before whoever reviews it. */
export type Turn = {
  readonly item: Item;
  /** The story as it was found, and as it is after a change. */
  readonly preview: Story;
  again(): Story;
  readonly ask: Ask;
  print(text: string): void;
};

/** What became of a draft: accepted or dropped; or put off, also where something is still missing. */
export type Decided = "done" | "later" | "quit";

/** True when it is gone; else says why it can't be. */
export function dropped({ item, print }: Turn): boolean {
  const gone = dropDraft(item);
  if ("also" in gone) for (const each of gone.also) print(`  dropped with it: ${each}`);
  else print(`  ${gone.why}.`);
  return "also" in gone;
}

/** Drops questions by their numbers; tells whether that were all. */
export function dropLines({ item, print }: Turn, numbers: readonly string[]): "all" | "some" {
  const leaves = leavesOf(openItem(item), item.todo.path);
  const without = linesAt(leaves, numbers);
  if (!without) {
    print(`  expected numbers of questions, such as x 2 5-7, found ${JSON.stringify(numbers.join(" "))}`);
    return "some";
  }
  const isDone = write({ item, print }, { without });
  if (isDone) print(`  dropped: ${without.length}`);
  return isDone && isAll(leaves, without) ? "all" : "some";
}

/** Adds a question: its language, then its words. */
export function addLine({ item, print }: Turn, [hint, ...words]: readonly string[]): void {
  const language = item.languages.find((each) => each === hint);
  if (language && words.length > 0) write({ item, print }, { added: [{ language, text: words.join(" ") }] });
  else
    print(
      `  expected a language of the story (${item.languages.join(", ")}) and a question, such as + ${item.languages[0]} …`,
    );
}

/** Asks for whatever is still missing, keeps each answer, and takes the mark away once nothing is. */
export async function accepted(turn: Turn): Promise<Decided> {
  const { item, ask, print } = turn;
  for (const path of missingNow(item)) {
    const given = await ask(`  ${nameOf({ path })}? (nothing: later)`);
    if (given !== undefined && given !== "") write(turn, { values: [{ path, value: given }] });
  }
  const { lacks, faults } = acceptDraft(item);
  if (lacks.length > 0) print(`  stays a draft: ${lacks.join("; ")}`);
  if (faults.length > 0) print(`  stays a draft: ${faults.map(faultText).join("\n  ")}`);
  return lacks.length + faults.length > 0 ? "later" : "done";
}

/** Any value of the fact by its number, as often as wanted. */
export async function edit(turn: Turn): Promise<void> {
  const { item, ask, print } = turn;
  for (;;) {
    const typed = await ask("  which number? (nothing: done)");
    if (typed === undefined || typed === "") return;
    const leaf = leavesOf(openItem(item), item.todo.path)[Number(typed) - 1];
    if (!leaf) {
      print(`  expected one of the numbers above, found ${JSON.stringify(typed)}`);
      continue;
    }
    const given = await ask(`  ${nameOf(leaf)}: ${String(leaf.value)}\n  new? (nothing: as it is)`);
    if (given === undefined || given === "") continue;
    write(turn, { values: [{ path: leaf.path, value: given }] });
  }
}

/** Writes a change at once, unless the story would then have a fault. */
function write({ item, print }: Pick<Turn, "item" | "print">, changes: Changes): boolean {
  const { faults } = changeDraft(item, changes);
  if (faults.length > 0) print(`  not kept: ${faults.map(faultText).join("\n  ")}`);
  return faults.length === 0;
}
