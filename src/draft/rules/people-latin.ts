/** People in English and Turkish: names with the offices and titles before and after them. */
import type { Language } from "#core/language/language.ts";
import type { LatinLexicon } from "./lexicon.ts";
import type { Run } from "./runs.ts";
import type { Line, Spot } from "./spot.ts";
import { isJoined, type Token, textFrom } from "./tokens.ts";

/** A run of capitals where it stands. */
export type Scene = {
  readonly line: Line;
  readonly run: Run;
  readonly lexicon: LatinLexicon;
  readonly language: Exclude<Language, "ar">;
};

export function named({ line }: Scene, kind: Spot["kind"], { first, last }: Run): Spot {
  const [from, to] = [line.tokens[first], line.tokens[last]];
  if (!from || !to) throw new Error(`expected words ${first} to ${last}, found ${line.tokens.length} words`);
  return { kind, name: textFrom(line.text, from, to), start: from.start, end: to.end };
}

/** A person whose name begins at a word, and whose office begins at another one before it. */
export function person(scene: Scene, at: number, role: number | undefined): Spot {
  const { line, run, lexicon } = scene;
  const spot = named(scene, "person", { first: at, last: run.last });
  if (role === undefined || role >= at) return { ...spot, ...apposition(scene) };
  const before = line.tokens.slice(role, at);
  const [from, to] = [before[0], before.at(-1)];
  if (!from || !to) return spot;
  const offices = officesIn(scene, role, at - 1);
  const isTitle = before.every(({ folded }) => lexicon.titles.has(folded) && !SPOKEN_TITLES.has(folded));
  const text = textFrom(line.text, from, to);
  return isTitle
    ? { ...spot, ...apposition(scene), rank: text, from: from.start }
    : { ...spot, role: text, from: from.start, offices };
}

/** Titles that are offices by themselves. */
const SPOKEN_TITLES = new Set(
  "president chancellor senator governor mayor ambassador minister premier coach king queen prince princess pope captain bakan basbakan cumhurbaskani vali kral kralice hoca hakem kaptan".split(
    " ",
  ),
);

export function officesIn({ line, lexicon }: Scene, first: number, last: number): string[] {
  return line.tokens
    .slice(first, last + 1)
    .map(({ folded }) => folded)
    .filter((word) => isOffice(word, lexicon));
}

/** An office in small letters right before the name: "Opposition leader Ruth Dean", "her student, Karim Lutfi". */
export function isAfterOffice({ line: { tokens }, run, lexicon }: Scene): boolean {
  const [before, first] = [tokens[run.first - 1], tokens[run.first]];
  if (!before || !first || before.suffix !== "" || !/^(?:,?\s+|\.\s+)$/.test(first.gap)) return false;
  return (
    isOffice(before.folded, lexicon) && !(first.gap.startsWith(".") && !lexicon.titles.has(before.folded))
  );
}

/** How many words an office before a name may have. */
const LONGEST_ROLE = 5;

export function roleStart({ line: { tokens }, run, lexicon, language }: Scene): number {
  let at = run.first - 1;
  while (at > 0 && run.first - at < LONGEST_ROLE) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (!before || !token || !isJoined(token)) break;
    // "Lisbon's mayor": whose office it is goes with it, and nothing before that.
    if (before.suffix !== "") return language === "en" && before.isCapital ? at - 1 : at;
    if (!isOfRole(before, lexicon, language)) break;
    at -= 1;
  }
  return at;
}

function isOfRole({ folded, isCapital }: Token, lexicon: LatinLexicon, language: Language): boolean {
  if (OWNERS.has(folded) || lexicon.saying.has(folded)) return false;
  if (lexicon.stops.has(folded) && !isCapital) return false;
  return language !== "en" || !lexicon.joining.has(folded);
}

/** "Her counterpart": whose is told in another sentence. */
const OWNERS = new Set("her his its their our my your".split(" "));

/** What stands after the name between commas: "Amal Farouk, the geographer". */
function apposition({ line: { text, tokens }, run, lexicon }: Scene): Partial<Spot> {
  const last = tokens[run.last];
  const next = tokens[run.last + 1];
  if (!last || !next || last.suffix !== "" || !/^,\s+$/.test(next.gap)) return {};
  const end = tokens
    .slice(run.last + 1, run.last + 2 + LONGEST_ROLE)
    .findIndex(({ folded }) => lexicon.offices.has(folded));
  const to = tokens[run.last + 1 + end];
  const between = tokens.slice(run.last + 2, run.last + 2 + end);
  if (end < 0 || !to || between.some((token) => !isJoined(token) || lexicon.saying.has(token.folded)))
    return {};
  return { role: textFrom(text, next, to), to: to.end, offices: [to.folded] };
}

export function isOffice(folded: string, { offices, titles }: LatinLexicon): boolean {
  return offices.has(folded) || titles.has(folded);
}
