/** Names that neither the story nor the world's list of places knows: "Baykar", "Hulusi Akar", "Bright Star 2025". */
import { calledRun } from "./called.ts";
import { GIVEN_NAMES } from "./given-names.ts";
import { givenAt, knownAt, officeAt } from "./known-names.ts";
import { kindOf } from "./name-kinds.ts";
import { type Around, hasCase, isCapital, LONGEST, LONGEST_UNCASED, type NameRun } from "./name-words.ts";
import type { ClaimWord, Span } from "./sentences.ts";

/** Finds the names in the words of a claim. */
export function nameRuns(tokens: readonly ClaimWord[], around: Around): NameRun[] {
  const called = calledRun(tokens, around);
  const isCalled = (at: number) => called !== undefined && called.at <= at && at < called.at + called.length;
  const runs: NameRun[] = called ? [called] : [];
  for (let at = 0; at < tokens.length; ) {
    const { run, length } = isCalled(at) ? NOTHING : runFrom(at, tokens, around);
    if (run) runs.push(withFirst(run, around));
    at += Math.max(1, length);
  }
  return runs;
}

/** A name at a word, if there is one, and how many words need not be looked at again. */
type From = { readonly run: NameRun | undefined; readonly length: number };
const NOTHING: From = { run: undefined, length: 1 };

function runFrom(at: number, tokens: readonly ClaimWord[], around: Around): From {
  const known = knownRun(at, tokens, around);
  if (known) return { run: known, length: known.length };
  const length = lengthAt(tokens, at, around);
  const run = length > 0 ? runAt(tokens, { at, length }, around) : undefined;
  // A given name may still follow its title: "King Abdullah".
  const isTitled = !run && GIVEN_NAMES.has(tokens[at + 1]?.word ?? "");
  return { run, length: isTitled ? 1 : length };
}

function knownRun(at: number, tokens: readonly ClaimWord[], around: Around): NameRun | undefined {
  return knownAt(at, tokens, around) ?? givenAt(at, tokens, around) ?? officeAt(at, tokens, around);
}

function lengthAt(tokens: readonly ClaimWord[], at: number, { isFree, isPlain, isStrange }: Around): number {
  const most = isCapital(tokens[at]) && hasCase(tokens) ? LONGEST : LONGEST_UNCASED;
  const isNamelike = (place: number) =>
    isFree(place) &&
    (isPlain(place) || isStrange(place)) &&
    isCapital(tokens[place]) === isCapital(tokens[at]);
  let length = 0;
  // A suffix after an apostrophe ends a name.
  while (length < most && isNamelike(at + length) && !(length > 0 && tokens[at + length - 1]?.suffix))
    length += 1;
  return length;
}

function runAt(tokens: readonly ClaimWord[], span: Span, around: Around): NameRun | undefined {
  const { at, length } = span;
  const of = kindOf(tokens, span, around);
  const inside = tokens.slice(at, at + length);
  const isAnyPlain = inside.some((_, next) => around.isPlain(at + next));
  // The first word of a sentence has a capital anyway.
  const isTelling = at > 0 || (isAnyPlain && length > 1) || of !== undefined;
  if (hasCase(tokens) && inside.every(isCapital) && isTelling)
    return { ...span, of: of ?? "anything", isDoubtful: false };
  return of && { ...span, of, isDoubtful: true };
}

/** The first word of a claim belongs to the name that follows it, where that is one and holds an office. */
function withFirst(run: NameRun, { isFree, offices }: Around): NameRun {
  const { at, length } = run;
  return at === 1 && isFree(0) && offices.has(at + length) ? { ...run, at: 0, length: length + 1 } : run;
}
