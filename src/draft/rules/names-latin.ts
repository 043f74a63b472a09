/** Names in English and Turkish sentences: runs of capitals, with the offices and titles around them. */
import { elsewhereIn } from "#core/claim/world.ts";
import type { Language } from "#core/language/language.ts";
import { LATIN, type LatinLexicon } from "./lexicon.ts";
import { type Run, runsIn } from "./runs.ts";
import type { Line, Spot } from "./spot.ts";
import { isJoined, type Token, textFrom } from "./tokens.ts";

/** Everybody and everything that the sentence names with capitals; countries and cities are found elsewhere. */
export function latinNamesIn(line: Line, language: Exclude<Language, "ar">): Spot[] {
  const lexicon = LATIN[language];
  return runsIn(line, lexicon).flatMap((run) => spotsOf({ line, run, lexicon, language }));
}

type Scene = {
  readonly line: Line;
  readonly run: Run;
  readonly lexicon: LatinLexicon;
  readonly language: Exclude<Language, "ar">;
};

function spotsOf(scene: Scene): Spot[] {
  const { line, run, lexicon } = scene;
  const all = line.tokens.slice(run.first, run.last + 1);
  const body = all.findLastIndex(({ folded }) => lexicon.bodies.has(folded));
  const office = all.findLastIndex(({ folded }) => isOffice(folded, lexicon));
  if (body > office) return [named(scene, "organization", run)];
  return office >= 0 ? withOffice(scene, office, body) : withoutOffice(scene, all);
}

/** A run with an office in it: the body that it is an office of, and whoever holds it, if that is said. */
function withOffice(scene: Scene, office: number, body: number): Spot[] {
  const { line, run } = scene;
  const all = line.tokens.slice(run.first, run.last + 1);
  const bodies =
    headed(scene, office) ??
    (body >= 0 ? [named(scene, "organization", { ...run, last: run.first + body })] : []);
  if (office < all.length - 1) return [...bodies, person(scene, run.first + office + 1, run.first)];
  return isUnnamedSpeaker(all) ? [...bodies, unnamed(scene)] : bodies;
}

/** More words than these are rather a headline or a title than somebody's name. */
const LONGEST_NAME = 4;

function withoutOffice(scene: Scene, all: readonly Token[]): Spot[] {
  const { run, lexicon, language } = scene;
  const has = (words: ReadonlySet<string>) => all.some(({ folded }) => words.has(folded));
  if (has(lexicon.others)) return [];
  if (has(lexicon.places)) return all.length > 1 ? [named(scene, "place", run)] : [];
  if (isAfterOffice(scene)) return [person(scene, run.first, roleStart(scene))];
  if (all.length === 1) return singleOf(scene, all[0]);
  const isPhrase = language === "en" && all.some(({ folded }) => folded === "of");
  return all.length > LONGEST_NAME || isPhrase ? [] : [person(scene, run.first, undefined)];
}

const HEADS = /^(?:genel|rektoru|dekani)$/;

/** The body that somebody heads: Devlet Su İşleri Genel Müdürü. */
function headed(scene: Scene, office: number): Spot[] | undefined {
  const { line, run } = scene;
  const at = line.tokens
    .slice(run.first, run.first + office + 1)
    .findIndex(({ folded }) => HEADS.test(folded));
  return at > 1 ? [named(scene, "organization", { ...run, last: run.first + at - 1 })] : undefined;
}

function isOffice(folded: string, { offices, titles }: LatinLexicon): boolean {
  return offices.has(folded) || titles.has(folded);
}

/** Offices that leave no doubt who is meant, though nobody says the name. */
const HIGHEST = new Set(["cumhurbaskani", "basbakan"]);

const SPEAKS = /^(?:spokes|sozcu)/;

function isUnnamedSpeaker(all: readonly Token[]): boolean {
  if (all.length === 1) return HIGHEST.has(all[0]?.folded ?? "");
  return all.some(({ folded }) => SPEAKS.test(folded));
}

function unnamed(scene: Scene): Spot {
  const { first, last } = scene.run;
  const spot = named(scene, "person", { first, last });
  return { ...spot, role: spot.name, isUnnamed: true, offices: officesIn(scene, first, last) };
}

function named({ line }: Scene, kind: Spot["kind"], { first, last }: Run): Spot {
  const [from, to] = [line.tokens[first], line.tokens[last]];
  if (!from || !to) throw new Error(`expected words ${first} to ${last}, found ${line.tokens.length} words`);
  return { kind, name: textFrom(line.text, from, to), start: from.start, end: to.end };
}

/** A person whose name begins at a word, and whose office begins at another one before it. */
function person(scene: Scene, at: number, role: number | undefined): Spot {
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

function officesIn({ line, lexicon }: Scene, first: number, last: number): string[] {
  return line.tokens
    .slice(first, last + 1)
    .map(({ folded }) => folded)
    .filter((word) => isOffice(word, lexicon));
}

/** An office in small letters right before the name: "Opposition leader Ruth Dean", "her student, Karim Lutfi". */
function isAfterOffice({ line: { tokens }, run, lexicon }: Scene): boolean {
  const [before, first] = [tokens[run.first - 1], tokens[run.first]];
  if (!before || !first || before.suffix !== "" || !/^(?:,?\s+|\.\s+)$/.test(first.gap)) return false;
  return (
    isOffice(before.folded, lexicon) && !(first.gap.startsWith(".") && !lexicon.titles.has(before.folded))
  );
}

/** How many words an office before a name may have. */
const LONGEST_ROLE = 5;

function roleStart({ line: { tokens }, run, lexicon, language }: Scene): number {
  let at = run.first - 1;
  while (at > 0 && run.first - at < LONGEST_ROLE) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (!before || !token || !isJoined(token) || before.suffix !== "") break;
    if (lexicon.stops.has(before.folded) && !before.isCapital) break;
    if (lexicon.saying.has(before.folded) || (language === "en" && lexicon.joining.has(before.folded))) break;
    at -= 1;
  }
  return at;
}

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

/** One word alone: sure in the middle of a sentence after a preposition or with a suffix; else only if met again. */
function singleOf(scene: Scene, token: Token | undefined): Spot[] {
  const { run, language, lexicon } = scene;
  if (!token || token.text.length < 3 || lexicon.joining.has(token.folded)) return [];
  if (elsewhereIn([token.folded]).length > 0) return [];
  const spot = named(scene, language === "en" ? "organization" : kindOf(token), run);
  return [language === "en" ? englishSingle(scene, token, spot) : turkishSingle(scene, token, spot)];
}

function turkishSingle({ run }: Scene, token: Token, spot: Spot): Spot {
  const isQuoted = /[“"«]/.test(token.gap);
  const isSure = !isFirst(run, token) || token.suffix !== "" || /spor$/.test(token.folded);
  return { ...spot, isUnsure: !isSure || isQuoted };
}

function englishSingle({ line: { tokens }, run, lexicon }: Scene, token: Token, spot: Spot): Spot {
  const before = tokens[run.first - 1]?.folded ?? "";
  const isBody = /^,\s+$/.test(token.gap) && lexicon.bodies.has(before);
  if (ACRONYM.test(token.text) || isBody) return spot;
  const further = tokens[run.first - 2]?.folded ?? "";
  const isBeside = (before === "of" && TOWN.has(further)) || (before === "the" && BESIDE.has(further));
  const isPlace = isBeside || (!isFirst(run, token) && IN.has(before));
  return isPlace ? { ...spot, kind: "place" } : { ...spot, isUnsure: true };
}

/** The first word of a sentence or quotation has a capital anyway. */
function isFirst({ first }: Run, { gap }: Token): boolean {
  return first === 0 || /[.!?:“"«„(]\s*$/.test(gap);
}

/** FNV, NATO; what also abbreviates an ordinary word is left out. */
const ACRONYM = /^(?!(?:CEO|GDP|PM|AM|TV|AI|IT|ID|DNA|OK|VAT|GMT|UTC|EST|BST|COVID)$)\p{Lu}{3,6}$/u;

/** "the port of Rotterdam", "outside the Maasvlakte". */
const TOWN = new Set("port city town village capital province island state".split(" "));
const BESIDE = new Set("outside inside near beside across".split(" "));

const IN = new Set("in near from at visit visits visited toured reached left".split(" "));

/** A Turkish name in the locative is a place's. */
function kindOf({ suffix }: Token): Spot["kind"] {
  return /^[’'](?:n?[dt][ae]n?)(?:ki)?$/u.test(suffix) ? "place" : "organization";
}
