/** Dropping a draft, with what names it: whoever takes part in an event, where it was, what somebody said. */
import * as z from "zod";
import { openFile, remove, save, valueAt } from "./edit.ts";
import { answeredBy, forgetAnswers } from "./questions.ts";

/** What was dropped beside; or why it can't be. */
export type Dropped = { readonly also: readonly string[] } | { readonly why: string };

type Place = { readonly file: string; readonly path: readonly PropertyKey[]; readonly id: string };

/** Drops something from a story's folder. What leans on it goes first, so that a stop in between leaves no gap. */
export function drop(folder: string, { file, path, id }: Place): Dropped {
  const open = openFile(folder, file);
  if (file === "summary.yaml" && isLast(valueAt(open, path.slice(0, -1))))
    return { why: "a summary needs at least one line of each length: edit it instead" };
  if (
    file === "actors.yaml" &&
    path[0] === "actors" &&
    path.length === 2 &&
    isLast(valueAt(open, ["actors"]))
  )
    return { why: "a story needs at least one actor: edit it instead" };
  const spoken = statementsOf(folder, id);
  const reviewed = spoken.filter(({ draft }) => !draft);
  if (reviewed.length > 0)
    return {
      why: `reviewed statements name it: ${reviewed.map((each) => each.id).join(", ")}. Drop those first`,
    };
  const gone = [...idsIn(valueAt(open, path)), id, ...spoken.map((each) => each.id)];
  const asked = answeredBy(folder, gone);
  const kept = asked.find(({ draft }) => !draft);
  if (kept)
    return {
      why: `reviewed questions are answered by nothing else, such as ${kept.first}. Take those out first`,
    };
  forgetAnswers(folder, gone);
  dropStatements(folder, id);
  forget(folder, id);
  const again = openFile(folder, file);
  remove(again, path);
  save(again);
  const count = asked.reduce((sum, { questions }) => sum + questions, 0);
  return {
    also: [
      ...spoken.map((each) => `statement ${each.id}`),
      ...(count > 0 ? [`${count} ${count === 1 ? "question" : "questions"}`] : []),
    ],
  };
}

const below = z.array(z.looseObject({ id: z.string() })).default([]);
const holder = z.looseObject({ details: below, otherwise: below });

/** The ids of what stands below something. */
function idsIn(value: unknown): string[] {
  const { details = [], otherwise = [] } = holder.safeParse(value).data ?? {};
  return [...details, ...otherwise].map(({ id }) => id);
}

function isLast(list: unknown): boolean {
  return Array.isArray(list) && list.length <= 1;
}

const statements = z.looseObject({
  statements: z.array(z.looseObject({ id: z.string(), speaker: z.string(), draft: z.boolean().optional() })),
});

function statementsOf(folder: string, speaker: string): { id: string; draft?: boolean | undefined }[] {
  const all = statements.parse(valueAt(openFile(folder, "statements.yaml"), [])).statements;
  return all.filter((each) => each.speaker === speaker);
}

function dropStatements(folder: string, speaker: string): void {
  const open = openFile(folder, "statements.yaml");
  const all = statements.parse(valueAt(open, [])).statements;
  const found = all.flatMap((each, at) => (each.speaker === speaker ? [at] : [])).toReversed();
  for (const at of found) remove(open, ["statements", at]);
  if (found.length > 0) save(open);
}

const events = z.looseObject({
  events: z.array(
    z.looseObject({ place: z.string().optional(), participants: z.array(z.string()).optional() }),
  ),
});
const reports = z.looseObject({
  statements: z.array(z.looseObject({ event: z.string().optional(), reportedBy: z.string().optional() })),
});

/** Takes an id out of events' people and places, and out of what statements say of where they were made. */
function forget(folder: string, id: string): void {
  const open = openFile(folder, "events.yaml");
  for (const [at, { place, participants = [] }] of events.parse(valueAt(open, [])).events.entries()) {
    if (place === id) remove(open, ["events", at, "place"]);
    const found = participants.indexOf(id);
    if (found >= 0)
      remove(
        open,
        participants.length === 1 ? ["events", at, "participants"] : ["events", at, "participants", found],
      );
  }
  save(open);
  const said = openFile(folder, "statements.yaml");
  for (const [at, { event, reportedBy }] of reports.parse(valueAt(said, [])).statements.entries()) {
    if (event === id) remove(said, ["statements", at, "event"]);
    if (reportedBy === id) remove(said, ["statements", at, "reportedBy"]);
  }
  save(said);
}
