/** Fills what a story's drafts lack by asking a model, step by step, each of them kept as soon as it is answered. */
import { join } from "node:path";
import { SetupError } from "../../adapters/adapter.ts";
import { cleanLine } from "../clean.ts";
import { draftOf, wholeOf } from "../review/decide.ts";
import { type Desk, deskOf } from "../review/desk.ts";
import { type Limits, type Model, openModel } from "./ask.ts";
import { answeredBefore, costText } from "./cost.ts";
import type { Lost } from "./edits.ts";
import { keepStep, readJournal, settle } from "./journal.ts";
import type { Tokens } from "./outcome.ts";
import { askPatiently, type Reached, type Spent } from "./patience.ts";
import { type Planned, planOf } from "./plan.ts";
import { questionSteps } from "./plan-questions.ts";
import type { Proven } from "./prove.ts";
import { textsOf } from "./texts.ts";

/** Enough for a long article in three languages; a short one takes about ten. */
export const CALLS = 60;

/** A model that gives nothing of use so many times in a row won't for the next step, which costs as much. */
const MOST_IN_VAIN = 3;

type Parts = {
  /** The folder of stories, and which one of them. */
  readonly root: string;
  readonly id: string;
  readonly model: Model;
  /** Set to ask nothing but how readers ask, and that of all facts. */
  readonly isAsking?: boolean;
  /** The most calls. */
  readonly calls?: number | undefined;
  print(text: string): void;
  wait(milliseconds: number): Promise<void>;
  readonly limits?: Limits | undefined;
};

/**
 * Asks the model until nothing is left to ask, or as many calls were made as may be. Everything that it answers is a
 * draft at most.
 * @throws {SetupError} that says why it stopped and what is left, when the server can't be had.
 */
export async function fillStory({
  root,
  id,
  model,
  isAsking = false,
  calls = CALLS,
  print,
  wait,
  limits,
}: Parts): Promise<void> {
  const folder = join(root, id);
  const desk = deskOf(root);
  const ask = await openModel(model, limits);
  const lost: Lost[] = [...settle(folder)];
  const spent: Spent = { calls: 0, tokens: { read: 0, written: 0 }, uncounted: 0 };
  print(`${folder}: asking ${model.name} at ${model.url}, ${calls} calls at most (--calls)`);
  for (const line of answeredBefore(readJournal(folder), model)) print(line);
  const unusable = new Map<string, string>();
  let ended: string | undefined;
  let inVain = 0;
  for (let done = 0; ended === undefined; done += 1) {
    const left = openSteps({ desk, id, model, isAsking }).filter(({ key }) => !unusable.has(key));
    const [step] = left;
    if (!step) break;
    print(
      `  step ${done + 1} of ${done + left.length}: ${step.name} · call ${spent.calls + 1} · ${costText(spent, model)}`,
    );
    const reached = await askPatiently(() => step.ask(ask), { calls, spent, print, wait });
    inVain = "value" in reached ? 0 : inVain + 1;
    if ("value" in reached) lost.push(...keep(folder, step, reached));
    else if (!reached.ends) unusable.set(step.key, `not answered: ${step.name}: ${reached.why}`);
    ended = whyEnded(reached, inVain);
  }
  for (const line of [...lost.map(lostText), ...unusable.values()]) print(`  ${line}`);
  print(`  ${spent.calls} ${spent.calls === 1 ? "call" : "calls"}, ${costText(spent, model)}`);
  const left = openSteps({ desk, id, model, isAsking });
  if (left.length > 0) stopped({ left, ended, again: `--${isAsking ? "questions" : "fill"} ${id}`, id });
}

function lostText({ what, why }: Lost): string {
  return `dropped, as not proven: ${cleanLine(what)}: ${cleanLine(why)}`;
}

/** What ends it all; undefined while it goes on. */
function whyEnded(reached: Reached<Proven>, inVain: number): string | undefined {
  if ("value" in reached) return undefined;
  if (reached.ends) return reached.why;
  return inVain < MOST_IN_VAIN ? undefined : `${inVain} steps in a row brought nothing of use`;
}

type Answered = { readonly value: Proven; readonly tokens: Tokens | undefined };

function keep(folder: string, { key, name, asked }: Planned, { value, tokens }: Answered): readonly Lost[] {
  const { edits, lost } = value;
  return keepStep(folder, key, {
    name,
    edits: [...edits],
    lost: [...lost],
    ...(tokens && { tokens }),
    ...(asked && { asked: [...asked] }),
  });
}

type Stopped = {
  readonly left: readonly Planned[];
  readonly ended: string | undefined;
  /** The option that goes on. */
  readonly again: string;
  readonly id: string;
};

function stopped({ left, ended, again, id }: Stopped): never {
  const names = left.map(({ name }) => name);
  const shown = names.slice(0, 3).join(", ");
  const more = names.length > 3 ? ` and ${names.length - 3} more` : "";
  const why = ended === undefined ? "expected an answer to each step" : `stopped: ${ended}`;
  throw new SetupError(
    `${why}. Left: ${shown}${more}. What is done is kept; go on with npm run draft -- ${again}, or go through what is there with npm run review -- ${id}.`,
  );
}

type Opened = Pick<Parts, "id" | "model"> & { readonly desk: Desk; readonly isAsking: boolean };

/** What the model is still to be asked, by what stands in the folder now. */
function openSteps({ desk, id, model, isAsking }: Opened): Planned[] {
  const folder = join(desk.root, id);
  const draft = isAsking ? wholeOf(desk, id) : draftOf(desk, id);
  if (!draft) return [];
  const around = { folder, draft, texts: textsOf(folder), journal: readJournal(folder), model: model.name };
  return isAsking ? questionSteps(around, true) : planOf(around);
}
