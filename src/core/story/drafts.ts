/** Drafts: what was found by rule and reviewed by nobody. They are told to the author, and kept from readers. */
import type * as z from "zod";
import { languageOf } from "#core/language/language.ts";
import { type Entry, entriesOf, quoted } from "./draft-entries.ts";
import type { Fault } from "./fault.ts";
import type { CheckedFiles } from "./resolve.ts";
import { type DraftMark, reviewedShapes } from "./schema.ts";
import type { Path, YamlFile } from "./yaml-file.ts";

/** Something left to do before readers see a part of a story. */
export type Todo = Pick<Fault, "file" | "line" | "column"> & {
  /** What it is about: "actor marsh", "line short-1". */
  readonly what: string;
  /** What it still lacks, such as "title: en, tr"; empty where it only has to be looked at. */
  readonly lacks: readonly string[];
  /** Where it stands in its file. */
  readonly path: Path;
};

/** `file:line:column: draft actor marsh: name: ar, tr`. */
export function todoText({ file, line, column, what, lacks }: Todo): string {
  const missing = lacks.length > 0 ? `: ${lacks.join("; ")}` : "";
  return `${file}:${line}:${column}: ${what}${missing}`;
}

/** What is left to do, in the order of the entries. */
export function todoOf(files: CheckedFiles): Todo[] {
  const entries = entriesOf(files);
  const shapes = reviewedShapes(files["story.yaml"].value.languages);
  const waiting = waitingOf(entries);
  return entries.flatMap((entry) => {
    const { kind, id, yaml, path, raw } = entry;
    const left = (what: string, lacks: readonly string[]) => [{ ...placeOf(yaml, path), path, what, lacks }];
    if (raw.draft) return left(`draft ${kind} ${id}`, lacksOf(shapes[kind], raw));
    const lacks = waiting.get(id)?.map((other) => `waits for ${other}, a draft`) ?? [];
    return lacks.length > 0 ? left(`${kind} ${id}`, lacks) : [];
  });
}

function placeOf(yaml: YamlFile, path: Path): Pick<Fault, "file" | "line" | "column"> {
  const { file, line, column } = yaml.fault(path, "", "");
  return { file, line, column };
}

/** What a draft lacks to be what readers may see: languages by the key that lacks them, and what is too long. */
export function lacksOf(shape: z.ZodType, { draft: _, ...raw }: Entry["raw"]): string[] {
  const checked = shape.safeParse(raw);
  const issues = checked.success ? [] : checked.error.issues;
  const byKey = Map.groupBy(issues, ({ path }) => path.slice(0, -1).join(".") || String(path[0]));
  return [...byKey].map(([key, all]) => {
    const missing = all.filter(({ code }) => code === "invalid_type").map(({ path }) => String(path.at(-1)));
    const others = all
      .filter(({ code }) => code !== "invalid_type")
      .map(({ path, message }) => `${path.at(-1)?.toString()} ${message}`);
    return `${key}: ${[...missing, ...others].join(", ")}`;
  });
}

/** The texts that what a draft lacks speaks of, as keys in the draft: name, ar. What is only too long is none. */
export function missingIn(lacks: readonly string[]): (readonly string[])[] {
  return lacks.flatMap((lack) => {
    const [key = "", languages = ""] = lack.split(": ");
    return languages
      .split(", ")
      .filter((each) => languageOf(each) !== undefined)
      .map((language) => [...key.split("."), language]);
  });
}

/** Whatever leans on a draft, by its id, with the drafts that it waits for. */
function waitingOf(entries: readonly Entry[]): Map<string, string[]> {
  const held = new Set(entries.filter(({ raw }) => raw.draft).map(({ id }) => id));
  const waiting = new Map<string, string[]>();
  // What waits keeps others waiting: a statement for an event, the event for a person.
  for (let before = -1; before !== held.size; ) {
    before = held.size;
    for (const { id, names, raw } of entries) {
      const reasons = names.filter((name) => held.has(name));
      if (raw.draft || reasons.length === 0) continue;
      waiting.set(id, [...new Set(reasons)]);
      held.add(id);
    }
  }
  return waiting;
}

/** The files without drafts and what waits for them; undefined where too little is left for a story. */
export function reviewedFiles(files: CheckedFiles): CheckedFiles | undefined {
  const entries = entriesOf(files);
  const waiting = waitingOf(entries);
  const isReady = ({ id, draft }: { readonly id: string; readonly draft?: DraftMark | undefined }) =>
    !draft && !waiting.has(id);
  const story = files["story.yaml"].value;
  const { actors, places = [] } = files["actors.yaml"].value;
  const named = <Named extends (typeof actors)[number] | (typeof places)[number]>(all: readonly Named[]) =>
    all
      .filter(isReady)
      .map((each) => ({ ...each, ...(each.otherwise && { otherwise: each.otherwise.filter(isReady) }) }));
  const events = files["events.yaml"].value.events
    .filter(isReady)
    .map((event) => ({ ...event, ...(event.details && { details: event.details.filter(isReady) }) }));
  const statements = files["statements.yaml"].value.statements.filter(isReady);
  const linesOf = (length: "short" | "medium" | "full") =>
    files["summary.yaml"].value[length].filter((line, at) => isReady({ ...line, id: `${length}-${at + 1}` }));
  const summary = { short: linesOf("short"), medium: linesOf("medium"), full: linesOf("full") };
  const ready = { actors: named(actors), places: named(places) };
  const facts = [
    ...[...ready.actors, ...ready.places].flatMap((each) => [each, ...(each.otherwise ?? [])]),
    ...events.flatMap((event) => [event, ...(event.details ?? [])]),
    ...statements,
    ...Object.values(summary).flat(),
  ];
  const cited = new Set(facts.flatMap(quoted));
  const sources = story.sources.filter((source) => isReady(source) && cited.has(source.id));
  const isEnough =
    !story.draft &&
    sources.length > 0 &&
    ready.actors.length > 0 &&
    Object.values(summary).every((lines) => lines.length > 0);
  if (!isEnough) return undefined;
  return {
    "story.yaml": { ...files["story.yaml"], value: { ...story, sources } },
    "actors.yaml": { ...files["actors.yaml"], value: ready },
    "events.yaml": { ...files["events.yaml"], value: { events } },
    "statements.yaml": { ...files["statements.yaml"], value: { statements } },
    "summary.yaml": { ...files["summary.yaml"], value: summary },
  };
}
