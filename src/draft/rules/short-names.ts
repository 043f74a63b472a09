/** Last names by themselves in Arabic, where no capital shows them. */
import { words } from "#core/language/fold.ts";
import type { Language } from "#core/language/language.ts";
import type { Mention } from "./actors.ts";
import { type Placed, parts } from "./group.ts";
import { ARABIC, LATIN } from "./lexicon.ts";
import { isDated } from "./runs.ts";
import type { Line, Spot } from "./spot.ts";
import { isPeople } from "./words-arabic.ts";
import { formsOf } from "./world.ts";

/** Where the text names somebody by the last name alone, with what is written together with it. */
export function shortMentions(
  group: readonly Placed[],
  groups: readonly (readonly Placed[])[],
  lines: readonly Line[],
): Mention[] {
  const [fullest] = group;
  if (fullest?.kind === "organization") return aliasMentions(group, lines);
  if (fullest?.kind !== "person" || fullest.isUnnamed || parts(fullest).length < 2) return [];
  const short = lastParts(fullest);
  // Of two people with one last name, the first is meant by it.
  const owner = groups.find(
    ([first]) => first?.kind === "person" && lastParts(first).join() === short.join(),
  );
  if (owner !== group) return [];
  return lines.flatMap((line) =>
    mentionsIn(line, short).filter(({ start }) => !isTaken(group, line.number, start)),
  );
}

/** "جاكسا" of "وكالة استكشاف الفضاء اليابانية (جاكسا)": a body by the name in brackets behind it. */
function aliasMentions(group: readonly Placed[], lines: readonly Line[]): Mention[] {
  const alias = group.find(({ short }) => short !== undefined)?.short;
  if (alias === undefined) return [];
  return lines.flatMap((line) =>
    mentionsIn(line, words(alias)).filter(({ start }) => !isTaken(group, line.number, start)),
  );
}

/** "Ocak" of "Nihat Ocak", "May" of "Anthony May": a month alone, where no day or small word makes it one. */
export function monthMentions(
  group: readonly Placed[],
  lines: readonly Line[],
  language: Exclude<Language, "ar">,
): Mention[] {
  const [fullest] = group;
  const last = fullest?.kind === "person" ? (words(fullest.name).at(-1) ?? "") : "";
  if (!fullest?.name.includes(" ") || !LATIN[language].alsoGiven.has(last)) return [];
  return lines.flatMap(({ number, tokens }) =>
    tokens
      .filter((token, at) => token.isCapital && token.folded === last && !isDated(tokens, at))
      .filter(({ start }) => !isTaken(group, number, start))
      .map(({ start, end }) => ({ line: number, start, end, from: start, to: end })),
  );
}

function mentionsIn({ number, tokens }: Line, short: readonly string[]): Mention[] {
  return tokens.flatMap((token, at) => {
    const last = tokens[at + short.length - 1];
    const isHere = short.every((part, next) => isPart(tokens[at + next]?.folded ?? "", part, next > 0));
    // "الناقد المصري": of which people he is, and no name.
    const isPeoples = isPeople(token) && /^ال/.test(tokens[at - 1]?.folded ?? "");
    if (!isHere || !last || isPeoples) return [];
    return [{ line: number, start: token.start, end: last.end, from: token.start, to: last.end }];
  });
}

/** True where the full name, or the office before it, stands. */
function isTaken(group: readonly Placed[], line: number, at: number): boolean {
  return group.some((spot) => spot.line === line && at >= (spot.from ?? spot.start) && at < spot.end);
}

function lastParts(spot: Spot): string[] {
  const all = words(spot.name);
  const isOfSon = /^(?:اوغلو|اوغلي|زاده)$/.test(all.at(-1) ?? "");
  return isOfSon || ARABIC.compound.has(all.at(-2) ?? "") ? all.slice(-2) : all.slice(-1);
}

function isPart(folded: string, part: string, isExact: boolean): boolean {
  return folded === part || (!isExact && formsOf(folded).includes(part));
}
