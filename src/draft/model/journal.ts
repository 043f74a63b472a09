/** What a model has answered for a story so far, kept beside its drafts: a stop at any moment loses no finished step. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { editShape, type Lost, makeEdits } from "./edits.ts";

const tokens = z.strictObject({ read: z.number(), written: z.number() });

const stepShape = z.strictObject({
  /** As the admin reads it. */
  name: z.string(),
  /** What it changes in the drafts. */
  edits: z.array(editShape),
  lost: z.array(z.strictObject({ what: z.string(), why: z.string() })),
  tokens: tokens.optional(),
  /** Which gaps it was asked to fill: those that it left are not asked for again. */
  asked: z.array(z.string()).optional(),
  /** Set once the changes are in the drafts. */
  isMade: z.boolean(),
});

const journalShape = z.strictObject({ version: z.literal(1), steps: z.record(z.string(), stepShape) });

export type Step = z.infer<typeof stepShape>;
export type Journal = z.infer<typeof journalShape>;

/** Begins with a full stop: what reads stories leaves it alone. */
const NAME = ".model.json";

/** What was answered so far. A file that is no journal counts as none: at worst something is asked again. */
export function readJournal(folder: string): Journal {
  const path = join(folder, NAME);
  try {
    if (existsSync(path)) return journalShape.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    // Asked again.
  }
  return { version: 1, steps: {} };
}

/** Writes the journal in one step: who stops the program finds the old one or the new one. */
function writeJournal(folder: string, journal: Journal): void {
  const made = join(folder, `${NAME}.new`);
  writeFileSync(made, `${JSON.stringify(journal, null, 1)}\n`);
  renameSync(made, join(folder, NAME));
}

/** Keeps what a step brought before anything is done with it, and then makes its changes. Gives what was not taken. */
export function keepStep(folder: string, key: string, step: Omit<Step, "isMade">): readonly Lost[] {
  const journal = readJournal(folder);
  writeJournal(folder, { ...journal, steps: { ...journal.steps, [key]: { ...step, isMade: false } } });
  return settle(folder);
}

/**
 * Makes the changes that a stop kept from being made, so that nobody reviews half of a step, and what they drop stays
 * dropped. Gives what was not taken, in these steps.
 */
export function settle(folder: string): readonly Lost[] {
  const { steps } = readJournal(folder);
  return Object.entries(steps).flatMap(([key, step]) => {
    if (step.isMade) return [];
    const lost = [...step.lost, ...makeEdits(folder, step.edits)];
    const journal = readJournal(folder);
    writeJournal(folder, { ...journal, steps: { ...journal.steps, [key]: { ...step, lost, isMade: true } } });
    return lost;
  });
}

/** A step's key: another source, model or way of asking makes it another step. */
export function keyOfStep(parts: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 24);
}
