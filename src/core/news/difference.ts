/** What is new in a story, what was corrected in it, and what it no longer tells. */
import { LANGUAGES, type Language } from "#core/language/language.ts";
import type { Text } from "#core/story/schema.ts";
import { fieldsCorrected } from "./fields.ts";
import { linePairs } from "./lines.ts";
import type { Snapshot, ToldFact } from "./snapshot.ts";

export type Difference = {
  readonly before: Snapshot;
  readonly after: Snapshot;
  /** New events and statements, and what is new of events and people that were known, in the order of the story. */
  readonly added: readonly string[];
  readonly corrected: readonly Correction[];
  /** The ids of facts that are gone. */
  readonly removed: readonly string[];
};

/** A fact before and after. */
export type Correction = {
  readonly id: string;
  readonly before: ToldFact;
  readonly after: ToldFact;
  /** Why, where the author of the story says so of this very correction. */
  readonly why?: Text;
};

/**
 * The difference between two versions of a story. Facts go by their ids; lines of the summary, which have none that
 * last, by what backs them, and they are no news by themselves when they come or go.
 */
export function difference(before: Snapshot, after: Snapshot): Difference {
  const facts = Object.entries(after).flatMap(([id, fact]) => {
    const old = before[id];
    return old && old.fact === fact.fact && fact.fact !== "line" ? [correction(id, old, fact)] : [];
  });
  const corrected = facts.filter(isCorrected);
  const lines = linePairs(before, after).map(([old, [id, fact]]) => correction(id, old, fact));
  return {
    before,
    after,
    added: Object.keys(after).filter((id) => isAlone(after, id, before)),
    corrected: [...corrected, ...lines.filter((line) => isCorrected(line) && !isToldBy(line, corrected))],
    removed: Object.keys(before).filter((id) => isAlone(before, id, after) || isRoleAlone(before, id, after)),
  };
}

/** What of it concerns a reader of one language who wants to hear of everybody, or of these actors and places only. */
export function concerning(
  all: Difference,
  language: Language,
  actors?: readonly string[],
): Difference & { readonly isNone: boolean } {
  const isAbout = (snapshot: Snapshot, id: string) =>
    actors === undefined || partiesOf(snapshot, id).some((party) => actors.includes(party));
  const added = all.added.filter((id) => isAbout(all.after, id));
  const removed = all.removed.filter((id) => isAbout(all.before, id));
  const corrected = all.corrected.filter(
    ({ id, ...pair }) =>
      fieldsCorrected(pair, language).length > 0 && (isAbout(all.after, id) || isAbout(all.before, id)),
  );
  return {
    ...all,
    added,
    corrected,
    removed,
    isNone: added.length + corrected.length + removed.length === 0,
  };
}

/** Nothing that anybody would be told. */
export function isNoNews({ added, corrected, removed }: Difference): boolean {
  return added.length + corrected.length + removed.length === 0;
}

function correction(id: string, before: ToldFact, after: ToldFact): Correction {
  // A reason that was there before gave the reason for an earlier correction.
  const why = JSON.stringify(after.why) === JSON.stringify(before.why) ? undefined : after.why;
  return { id, before, after, ...(why && { why }) };
}

function isCorrected(pair: Correction): boolean {
  return LANGUAGES.some((language) => fieldsCorrected(pair, language).length > 0);
}

/** A summary says again what facts say: with the same sentence behind it, the same correction is told once. */
function isToldBy({ after: line }: Correction, corrected: readonly Correction[]): boolean {
  return corrected.some(({ after }) =>
    after.evidence.some((own) =>
      line.evidence.some(({ source, sentence }) => source === own.source && sentence === own.sentence),
    ),
  );
}

/** An event or statement that the other version lacks; a detail only where the other has its event. */
function isAlone(own: Snapshot, id: string, other: Snapshot): boolean {
  const fact = own[id];
  if (!fact || other[id]?.fact === fact.fact) return false;
  if (fact.fact === "detail") return other[fact.event ?? ""] !== undefined;
  // What another source says of somebody who was known.
  if (fact.fact === "role") return fact.who?.every((who) => other[who] !== undefined) ?? false;
  return fact.fact === "event" || fact.fact === "statement";
}

/** Somebody new is told of by what they do; somebody who is gone would be missed. */
function isRoleAlone(own: Snapshot, id: string, other: Snapshot): boolean {
  return own[id]?.fact === "role" && own[id].who === undefined && other[id] === undefined;
}

/** The ids of those whom a fact is about: those who have part in it, speak, are told of, and where it is. */
function partiesOf(snapshot: Snapshot, id: string): string[] {
  const fact = snapshot[id];
  if (!fact) return [];
  if (fact.fact === "role") return fact.who ?? [id];
  if (fact.fact === "detail") return fact.event === undefined ? [] : partiesOf(snapshot, fact.event);
  return [...(fact.who ?? []), ...(fact.place ? [fact.place] : []), ...(fact.through ? [fact.through] : [])];
}
