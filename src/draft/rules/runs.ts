/** Runs of words in capitals: what may be a name in English and Turkish. */
import type { LatinLexicon } from "./lexicon.ts";
import type { Line } from "./spot.ts";
import { isJoined, type Token } from "./tokens.ts";

/** The first and last word of a run. */
export type Run = { readonly first: number; readonly last: number };

/** Words in capitals that belong together, small joining words between them included. */
export function runsIn({ tokens }: Line, lexicon: LatinLexicon): Run[] {
  const runs: Run[] = [];
  let open: Run | undefined;
  for (const [at, token] of tokens.entries()) {
    const goesOn = open !== undefined && follows(tokens, at, lexicon);
    if (!goesOn && open) {
      runs.push(open);
      open = undefined;
    }
    if (!goesOn && !isNameWord(token, lexicon)) continue;
    if (goesOn && !token.isCapital) continue;
    open = open && goesOn ? { ...open, last: at } : { first: at, last: at };
  }
  return (open ? [...runs, open] : runs).flatMap((run) => parted(run, tokens, lexicon));
}

/** "Peter Okwir of Makerere University" are two names, "Paris and Tokyo" are, "Kültür ve Turizm Bakanlığı" is one. */
function parted(run: Run, tokens: readonly Token[], lexicon: LatinLexicon): Run[] {
  const all = tokens.slice(run.first, run.last + 1);
  const of = all.findIndex(({ folded }) => folded === "of");
  const isTheirs =
    of > 1 &&
    !all.slice(0, of).some(isKnown(lexicon)) &&
    (all.slice(of).some(({ folded }) => lexicon.bodies.has(folded)) ||
      isSpeaking(tokens[run.last + 1], lexicon));
  if (isTheirs)
    return [
      { first: run.first, last: run.first + of - 1 },
      { first: run.first + of + 1, last: run.last },
    ];
  const and = all.findIndex(({ folded }) => folded === "and" || folded === "ve");
  const before = tokens[run.first - 1];
  // "mevkidaşı Rauf Memmedov ve …": after an office stands a whole name.
  const isName = and > 1 && before !== undefined && lexicon.offices.has(before.folded);
  const isTwo = isName || (and > 1 && areTwoPeople([all.slice(0, and), all.slice(and + 1)], lexicon));
  if (and < 0 || (!isTwo && all.some(isKnown(lexicon)))) return [run];
  const rest = { first: run.first + and + 1, last: run.last };
  return [{ first: run.first, last: run.first + and - 1 }, ...parted(rest, tokens, lexicon)];
}

/** "Marta Figueira of Clean Tejo said": whoever says something is a person, and of something. */
function isSpeaking(next: Token | undefined, { saying }: LatinLexicon): boolean {
  return next !== undefined && !next.isCapital && saying.has(next.folded);
}

/** "Colonel Otto Stein and Mayor Selma Kaya": a title on the one side of "and", and a name before it. */
function areTwoPeople(
  [left, right]: readonly [readonly Token[], readonly Token[]],
  lexicon: LatinLexicon,
): boolean {
  const isTitle = (token: Token | undefined) =>
    token !== undefined && (lexicon.titles.has(token.folded) || lexicon.offices.has(token.folded));
  const isPlain = (token: Token) =>
    token.isCapital &&
    !isTitle(token) &&
    !lexicon.bodies.has(token.folded) &&
    !lexicon.places.has(token.folded);
  const [first, ...rest] = left;
  const isNamed = isTitle(first) && rest.length > 0 && rest.every(isPlain);
  return (isNamed && right.some(isPlain)) || (isTitle(right[0]) && left.every(isPlain));
}

function isKnown({ bodies, offices }: LatinLexicon) {
  return ({ folded }: Token) => bodies.has(folded) || offices.has(folded);
}

function isNameWord({ isCapital, folded }: Token, { stops }: LatinLexicon): boolean {
  return isCapital && !stops.has(folded);
}

/** True when the word goes on with the run before it, or joins it to a capital after it. */
function follows(tokens: readonly Token[], at: number, lexicon: LatinLexicon): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || !token || before.suffix !== "") return false;
  const isAfterTitle = lexicon.titles.has(before.folded) && /^\.\s+$/.test(token.gap);
  const isAfterInitial = before.text.length === 1 && /^\.\s*$/.test(token.gap);
  if (!isJoined(token) && !isAfterTitle && !isAfterInitial) return false;
  // "Greater Manchester Police": a word that may begin a sentence is part of a name behind another one.
  if (isNameWord(token, lexicon) || (token.isCapital && lexicon.bodies.has(token.folded))) return true;
  if (!lexicon.joining.has(token.folded)) return false;
  const next = tokens.slice(at + 1).find(({ folded }) => !lexicon.joining.has(folded));
  return next !== undefined && isJoined(next) && isNameWord(next, lexicon) && tokens.indexOf(next) - at <= 2;
}
