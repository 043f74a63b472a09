/** Changes to a story's drafts: things added, and texts set where there were none. Nothing is ever overwritten. */
import { basename, dirname } from "node:path";
import { isMap, isSeq, type YAMLMap, type YAMLSeq } from "yaml";
import * as z from "zod";
import { groupShape, QUESTIONS_FILE } from "#core/story/examples.ts";
import { faultText } from "#core/story/fault.ts";
import { readFolder, withTexts } from "#core/story/folder.ts";
import { storyOf } from "#core/story/read.ts";
import { type OpenFile, openFile, save, textOf, WrittenMeanwhile } from "../review/edit.ts";
import { addQuestions } from "./add-questions.ts";

/** What is leaned on comes first, so that a stop between two files leaves a sound story. */
const FILES = [
  "actors.yaml",
  "events.yaml",
  "statements.yaml",
  "summary.yaml",
  "story.yaml",
  QUESTIONS_FILE,
] as const;

/**
 * Whose a text is: something in a list by its id, or a summary's line by its first quote, or a detail of an event, or
 * another source's account of somebody, by both ids; without one, the story itself.
 */
const owner = z.strictObject({
  list: z.string(),
  of: z.string(),
  detail: z.string().optional(),
  /** The list that `detail` stands in, where that is not `details`. */
  key: z.literal("otherwise").optional(),
});

export const editShape = z.discriminatedUnion("do", [
  /** Something new for a list of a file, or for a list of something in it, by the keys `in`. */
  z.strictObject({
    do: z.literal("add"),
    file: z.enum(FILES),
    list: z.string(),
    value: z.looseObject({}),
    in: z.strictObject({ of: z.string(), key: z.string() }).optional(),
  }),
  /** A text for a draft that has none there. */
  z.strictObject({
    do: z.literal("set"),
    file: z.enum(FILES),
    owner: owner.optional(),
    at: z.array(z.string()).min(1),
    value: z.string(),
  }),
  /** Questions with the same answers. */
  z.strictObject({ do: z.literal("ask"), file: z.literal(QUESTIONS_FILE), value: groupShape }),
]);

export type Edit = z.infer<typeof editShape>;

/** Something that was not taken, and why. */
export type Lost = { readonly what: string; readonly why: string };

/**
 * Makes the changes, each file whole or not at all, and gives those that would make the story faulty: they are left out.
 * What is there already stays as it is, so that the same changes can be made again after a stop.
 */
export function makeEdits(folder: string, edits: readonly Edit[]): Lost[] {
  const lost: Lost[] = [];
  const kept = faultOf(folder, edits) === undefined ? edits : soundOnes(folder, edits, lost);
  for (const file of FILES) write(folder, file, kept);
  return lost;
}

/** Makes the changes of one file; once more where somebody reviews at the same time, whose work stays. */
function write(folder: string, file: Edit["file"], edits: readonly Edit[]): void {
  const own = edits.filter((edit) => edit.file === file);
  if (own.length === 0) return;
  const open = openFile(folder, file);
  const made = own.map((edit) => make(open, edit));
  if (!made.includes(true)) return;
  try {
    save(open);
  } catch (error) {
    if (!(error instanceof WrittenMeanwhile)) throw error;
    write(folder, file, edits);
  }
}

function soundOnes(folder: string, edits: readonly Edit[], lost: Lost[]): Edit[] {
  const kept: Edit[] = [];
  for (const edit of edits) {
    const why = faultOf(folder, [...kept, edit]);
    if (why === undefined) kept.push(edit);
    else lost.push({ what: whatOf(edit), why });
  }
  return kept;
}

function whatOf(edit: Edit): string {
  if (edit.do === "ask") return `questions ${edit.value.answers.join("+")}`;
  if (edit.do === "set") return `${edit.owner?.of ?? "story"} ${edit.at.join(" ")}`;
  return `${edit.list} ${keyOf(edit.value)}`;
}

/** What would be wrong with the story after the changes. Nothing is written to see that. */
function faultOf(folder: string, edits: readonly Edit[]): string | undefined {
  const files = FILES.filter((file) => edits.some((edit) => edit.file === file));
  const texts = files.map((file) => {
    const open = openFile(folder, file);
    for (const edit of edits) if (edit.file === file) make(open, edit);
    return [file, textOf(open)] as const;
  });
  const read = storyOf(withTexts(readFolder(dirname(folder), basename(folder)), new Map(texts)));
  const [fault] = "faults" in read ? read.faults : [];
  return fault && faultText(fault);
}

/** True when it changed something. */
function make(open: OpenFile, edit: Edit): boolean {
  if (edit.do === "ask") return addQuestions(open, edit.value);
  return edit.do === "add" ? add(open, edit) : set(open, edit);
}

function add({ document }: OpenFile, { list, value, in: within }: Extract<Edit, { do: "add" }>): boolean {
  const all = document.getIn([list], true);
  const node = document.createNode(value, { aliasDuplicateObjects: false });
  if (within === undefined) {
    if (!isSeq(all)) document.setIn([list], document.createNode([value], { aliasDuplicateObjects: false }));
    else if (find(all, keyOf(value))) return false;
    else append(all, node);
    return true;
  }
  const holder = isSeq(all) ? find(all, within.of) : undefined;
  if (!holder) return false;
  const inner = holder.get(within.key, true);
  if (!isSeq(inner)) holder.set(within.key, document.createNode([value], { aliasDuplicateObjects: false }));
  else if (find(inner, keyOf(value))) return false;
  else append(inner, node);
  return true;
}

function append(list: YAMLSeq, node: unknown): void {
  list.flow = false;
  if (isMap(node) && node.has("id")) node.spaceBefore = true;
  list.add(node);
}

function set({ document }: OpenFile, { owner, at, value }: Extract<Edit, { do: "set" }>): boolean {
  const list = owner && document.getIn([owner.list], true);
  const outer = owner ? isSeq(list) && find(list, owner.of) : document.contents;
  const details =
    owner?.detail !== undefined && isMap(outer) ? outer.get(owner.key ?? "details", true) : undefined;
  const found = owner?.detail === undefined ? outer : isSeq(details) && find(details, owner.detail);
  // What was reviewed meanwhile is no draft any more, and stays as its editor left it.
  if (!isMap(found) || !found.get("draft") || found.getIn(at) !== undefined) return false;
  found.setIn(at, value);
  return true;
}

/** By what something is found again: its id, its quote, or the first of its quotes. */
function keyOf(value: Readonly<Record<string, unknown>>): string {
  const known = z.object({
    id: z.string().optional(),
    quote: z.string().optional(),
    evidence: quotes.optional(),
  });
  const { id, quote, evidence } = known.parse(value);
  return id ?? quote ?? evidence?.[0]?.quote ?? "";
}

const quotes = z.array(z.object({ quote: z.string() }));

function find(list: YAMLSeq, key: string): YAMLMap | undefined {
  for (const item of list.items)
    if (isMap(item) && keyOf(z.looseObject({}).parse(item.toJSON())) === key) return item;
  return undefined;
}
