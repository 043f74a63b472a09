/** The review of drafts for a page: what waits, and what becomes of a decision. */
import { languageOf } from "#core/language/language.ts";
import { type Fault, faultText } from "#core/story/fault.ts";
import { foldersOf } from "#core/story/library.ts";
import type { Draft } from "#core/story/read.ts";
import type { Story } from "#core/story/story.ts";
import type { Path } from "#core/story/yaml-file.ts";
import {
  acceptDraft,
  type Changes,
  changeDraft,
  draftOf,
  dropDraft,
  type Item,
  itemsOf,
  openItem,
  type Value,
} from "./decide.ts";
import { type Desk, deskOf, waitingOn } from "./desk.ts";
import { leavesOf, type OpenFile } from "./edit.ts";
import { isForeign, isQuestions, type Line, linesIn } from "./lines.ts";
import { type DraftView, valuesOf, versionOf, viewsOf } from "./views.ts";

export type Decision = {
  readonly what: string;
  readonly version: string;
  readonly do: "accept" | "save" | "drop";
  /** What is to be written first. */
  readonly values: readonly Value[];
  /** Questions that are to go. */
  readonly without?: readonly Path[] | undefined;
  /** Questions that are to be added. */
  readonly added?: readonly Line[] | undefined;
};

/**
 * What became of it. `changed`: it is no more what was seen, and nothing was done. `doubtful`: what was written is kept,
 * and waits for a second look, as it seems to be in another language.
 */
export type Decided =
  | { readonly outcome: "accepted" | "saved" | "changed" | "doubtful" }
  | { readonly outcome: "dropped"; readonly also: readonly string[] }
  | { readonly outcome: "lacking" | "refused"; readonly why: readonly string[] };

/** The drafts of a folder of stories. What has changed since it was last looked at is read anew: files change by hand as well. */
export function editorOf(root: string) {
  const desk = deskOf(root);
  let shown: { readonly draft: Draft; readonly views: readonly DraftView[] } | undefined;
  return {
    /** Stories with something to review, as they would be with it. */
    waiting: (): Story[] => waitingOn(desk).flatMap((id) => draftIn(desk, id)?.preview ?? []),
    /** A story as it would be with its drafts; undefined where there is nothing to review, or it can't be read. */
    preview: (id: string): Story | undefined => draftIn(desk, id)?.preview,
    /** The drafts of a story, names first. */
    drafts: (id: string): readonly DraftView[] => {
      const draft = draftIn(desk, id);
      if (draft && shown?.draft !== draft)
        shown = { draft, views: viewsOf(itemsOf(desk, id, draft), draft.preview) };
      return draft && shown ? shown.views : [];
    },
    /** @throws {SetupError} when the story has faults meanwhile. */
    decide: (id: string, decision: Decision): Decided => decide(desk, id, decision),
  };
}

function draftIn(desk: Desk, id: string): Draft | undefined {
  return foldersOf(desk.root).includes(id) ? desk.read(id).draft : undefined;
}

function decide(desk: Desk, id: string, decision: Decision): Decided {
  const { what, version, do: verb } = decision;
  const draft = draftOf(desk, id);
  const item = draft && itemsOf(desk, id, draft).find(({ todo }) => todo.what === what);
  const open = item && openItem(item);
  if (!open || versionOf(open, item.todo.path) !== version) return { outcome: "changed" };
  if (verb === "drop") return dropped(item);
  const changes = changesIn(item, open, decision);
  if (!changes) return { outcome: "changed" };
  const lines = isQuestions(item.todo) ? linesIn(leavesOf(open, item.todo.path)).length : 0;
  if (lines > 0 && changes.without.length === lines && changes.added.length === 0) return dropped(item);
  return verb === "save" ? saved(item, changes) : accepted(item, changes);
}

function dropped(item: Item): Decided {
  const gone = dropDraft(item);
  return "also" in gone ? { outcome: "dropped", ...gone } : { outcome: "refused", why: [gone.why] };
}

function saved(item: Item, changes: Changes): Decided {
  const { faults } = changeDraft(item, changes);
  return faults.length > 0 ? refusedFor(faults) : { outcome: "saved" };
}

function accepted(item: Item, changes: Required<Changes>): Decided {
  // Only what nobody has seen the hint for: who accepts it again, means it.
  if (isQuestions(item.todo) && writtenIn(changes).some(isForeign)) {
    const after = saved(item, changes);
    return after.outcome === "saved" ? { outcome: "doubtful" } : after;
  }
  const { faults, lacks } = acceptDraft(item, changes);
  if (faults.length > 0) return refusedFor(faults);
  return lacks.length > 0 ? { outcome: "lacking", why: lacks } : { outcome: "accepted" };
}

function refusedFor(faults: readonly Fault[]): Decided {
  return { outcome: "refused", why: faults.map(faultText) };
}

/** What was typed anew, with the language that it is to be in. */
function writtenIn({ values, added }: Required<Changes>): Line[] {
  const anew = values.flatMap(({ path: [key], value: text }) => {
    const language = languageOf(String(key));
    return language ? [{ language, text }] : [];
  });
  return [...anew, ...added];
}

/** A decision's changes; undefined where they are about something else than what can be written there. */
function changesIn(item: Item, open: OpenFile, decision: Decision): Required<Changes> | undefined {
  const { values, added = [] } = decision;
  // A question that is named twice goes once, and not the next one as well.
  const without = [...new Map(decision.without?.map((path) => [JSON.stringify(path), path])).values()];
  const isGroup = isQuestions(item.todo);
  const known = new Set(valuesOf(item.todo, open).map(({ path }) => JSON.stringify(path)));
  const lines = isGroup ? linesIn(leavesOf(open, item.todo.path)).map((path) => JSON.stringify(path)) : [];
  const isKnown =
    values.every(({ path }) => known.has(JSON.stringify(path))) &&
    without.every((path) => lines.includes(JSON.stringify(path))) &&
    added.every(({ language }) => isGroup && item.languages.includes(language));
  return isKnown ? { values, without, added } : undefined;
}
