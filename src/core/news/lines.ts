/** Which line of a summary was which before: they have no ids that last. */
import type { Snapshot, ToldFact } from "./snapshot.ts";

type Line = readonly [id: string, fact: ToldFact];

/** Lines whose text changed while what backs them did not, each with what it was; the same change only once. */
export function linePairs(before: Snapshot, after: Snapshot): (readonly [ToldFact, Line])[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  const isIn = (lines: readonly Line[]) => (line: Line) =>
    !lines.some((other) => keyOf(other) === keyOf(line));
  const changed = old.filter(isIn(now));
  const pairs = now.filter(isIn(old)).flatMap((line) => {
    const index = changed.findIndex((each) => backingOf(each) === backingOf(line));
    const [found] = index < 0 ? [] : changed.splice(index, 1);
    return found ? [[found[1], line] as const] : [];
  });
  return [...new Map(pairs.map((pair) => [JSON.stringify([pair[0].text, pair[1][1].text]), pair])).values()];
}

function linesOf(snapshot: Snapshot): Line[] {
  return Object.entries(snapshot).filter(([, { fact }]) => fact === "line");
}

function keyOf(line: Line): string {
  return JSON.stringify([backingOf(line), line[1].text]);
}

/** The summary that it stands in, and its quotes. */
function backingOf([id, { evidence }]: Line): string {
  return JSON.stringify([
    id.split("-")[0],
    ...evidence.map(({ source, quote }) => `${source} ${quote}`).toSorted(),
  ]);
}
