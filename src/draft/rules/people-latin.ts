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
  const short = /^ \((?<short>\p{Lu}[\p{L}\p{N}-]{1,15})\)/u.exec(line.text.slice(to.end + to.suffix.length))
    ?.groups?.short;
  // "Ahmet K.": of a name that must not be told, the first letter.
  const isInitial = /^\p{Lu}$/u.test(to.text) && first < last && line.text.charAt(to.end) === ".";
  const end = to.end + (isInitial ? 1 : 0);
  return {
    kind,
    name: line.text.slice(from.start, end),
    start: from.start,
    end,
    ...(short !== undefined && kind === "organization" && { short }),
  };
}

/** A person whose name begins at a word, and whose office begins at another one before it. */
export function person(scene: Scene, at: number, role: number | undefined): Spot {
  const { line, run, lexicon } = scene;
  const spot = named(scene, "person", { first: at, last: run.last });
  if (role === undefined || role >= at) return { ...spot, ...apposition(scene) };
  // "Enstitüden Dr. Klaus Reinhardt": where somebody is from stands before the office.
  const isFrom =
    scene.language === "tr" &&
    role === 0 &&
    at > 1 &&
    /\p{L}{3}[dt][ae]n$/u.test(line.tokens[0]?.folded ?? "");
  const before = line.tokens.slice(isFrom ? 1 : role, at);
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
    .filter((token) => isOffice(token, lexicon))
    .map(({ folded }) => folded);
}

/** An office in small letters right before the name: "Opposition leader Ruth Dean", "her student, Karim Lutfi". */
export function isAfterOffice({ line: { tokens }, run, lexicon }: Scene): boolean {
  const [before, first] = [tokens[run.first - 1], tokens[run.first]];
  if (!before || !first || before.suffix !== "" || !/^(?:,?\s+|\.\s+)$/.test(first.gap)) return false;
  return isOffice(before, lexicon) && !(first.gap.startsWith(".") && !lexicon.titles.has(before.folded));
}

/** How many words an office before a name may have. */
const LONGEST_ROLE = 5;

export function roleStart({ line: { tokens }, run, lexicon, language }: Scene): number {
  let at = run.first - 1;
  while (at > 0 && run.first - at < LONGEST_ROLE) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (!before || !token || !isJoined(token)) break;
    // "Lisbon's mayor": whose office it is goes with it, and nothing before that.
    const isWhole = !(tokens[at - 2]?.isCapital && isJoined(before));
    if (before.suffix !== "") return language === "en" && before.isCapital && isWhole ? at - 1 : at;
    if (!isOfRole(before, lexicon, language)) break;
    at -= 1;
  }
  return at;
}

function isOfRole({ folded, isCapital }: Token, lexicon: LatinLexicon, language: Language): boolean {
  if (OWNERS.has(folded) || lexicon.saying.has(folded)) return false;
  // "They have signed winger Holm": what is done to somebody is no part of the office.
  if (!isCapital && (language === "en" ? isDoing(folded) : PARTICIPLE.test(folded))) return false;
  if (lexicon.stops.has(folded) && !isCapital) return false;
  return language !== "en" || !lexicon.joining.has(folded);
}

function isDoing(folded: string): boolean {
  return (
    /\p{L}{2}(?:ed|ing)$/u.test(folded) &&
    !/^(?:retired|united|elected|disgraced|jailed|exiled|acting|outgoing|leading|visiting|managing|founding|veteran)$/.test(
      folded,
    )
  );
}

/** "Takımda sakatlığı bulunan kaptan" */
const PARTICIPLE = /\p{L}{3}(?:[ae]n|[dt][ae]|[dt][ae]n)$/u;

/** "Her counterpart": whose is told in another sentence. */
const OWNERS = new Set("her his its their our my your".split(" "));

/** What stands after the name between commas: "Amal Farouk, the geographer". */
function apposition({ line: { text, tokens }, run, lexicon }: Scene): Partial<Spot> {
  const last = tokens[run.last];
  const next = tokens[run.last + 1];
  if (!last || !next || last.suffix !== "" || !/^,\s+$/.test(next.gap)) return {};
  const end = tokens
    .slice(run.last + 1, run.last + 2 + LONGEST_ROLE)
    .findIndex((token) => isOffice(token, lexicon) && !lexicon.titles.has(token.folded));
  const to = tokens[run.last + 1 + end];
  const between = tokens.slice(run.last + 2, run.last + 2 + end);
  if (end < 0 || !to || between.some((token) => !isJoined(token) || lexicon.saying.has(token.folded)))
    return {};
  return { role: textFrom(text, next, to), to: to.end, offices: [to.folded] };
}

/** True for a word that says who somebody is; some do so in small letters alone, as Baker is also a name. */
export function isOffice({ folded, isCapital }: Token, { offices, titles, crafts }: LatinLexicon): boolean {
  return offices.has(folded) || titles.has(folded) || (!isCapital && crafts.has(folded));
}
