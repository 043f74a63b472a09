/** Names in English and Turkish sentences: runs of capitals, with the offices and titles around them. */
import { elsewhereIn } from "#core/claim/world.ts";
import { fold } from "#core/language/fold.ts";
import type { Language } from "#core/language/language.ts";
import { LATIN } from "./lexicon.ts";
import { isAfterOffice, isOffice, named, officesIn, person, roleStart, type Scene } from "./people-latin.ts";
import { runsIn } from "./runs.ts";
import { singleOf, TOWN } from "./single-latin.ts";
import type { Line, Spot } from "./spot.ts";
import type { Token } from "./tokens.ts";

/** Everybody and everything that the sentence names with capitals; countries and cities are found elsewhere. */
export function latinNamesIn(line: Line, language: Exclude<Language, "ar">): Spot[] {
  const lexicon = LATIN[language];
  const named = runsIn(line, lexicon).flatMap((run) => spotsOf({ line, run, lexicon, language }));
  const { agency } = DATELINE.exec(line.text)?.indices?.groups ?? {};
  return named.filter(({ start }) => !agency || start < agency[0] || start >= agency[1]);
}

/** "ACCRA (Gulf Wire) - ": where the news comes from, and the agency that it comes by. */
const DATELINE = /^[^()]{2,40}(?<agency>\([^()]{2,40}\))\s*[-–—]\s/du;

function spotsOf(scene: Scene): Spot[] {
  const { line, run, lexicon } = scene;
  const all = line.tokens.slice(run.first, run.last + 1);
  const body = all.findLastIndex(({ folded }) => lexicon.bodies.has(folded));
  const office = all.findLastIndex(({ folded }) => isOffice(folded, lexicon));
  if (body > office) return bodyOf(scene, all);
  return office >= 0 ? withOffice(scene, office, body) : withoutOffice(scene, all);
}

/** A body by its name; its own organs, "Yönetim Kurulu", are those of whichever body is meant. */
function bodyOf(scene: Scene, all: readonly Token[]): Spot[] {
  const { run, language } = scene;
  // "Partners say …": a common noun begins the sentence.
  if (run.first === 0 && all.length === 1 && !ALONE.has(all[0]?.folded ?? "")) return [];
  const isOther = run.first === 0 && all.length > 2 && language === "tr" && isInCase(all[0]);
  const first = run.first + (isOther ? 1 : 0);
  const spot = named(scene, "organization", { ...run, first });
  return ORGANS.has(fold(spot.name)) ? [] : [spot];
}

/** Bodies that need no other word to be known. */
const ALONE = new Set("parliament congress senate meclis".split(" "));
const ORGANS = new Set(["yonetim kurulu", "icra kurulu", "denetim kurulu", "disiplin kurulu", "genel kurul"]);

/** "Projeye Avrupa Yatırım Bankası …": a common noun in a case begins the sentence; a name would have an apostrophe. */
function isInCase(token: Token | undefined): boolean {
  if (!token || elsewhereIn([token.folded]).length > 0) return false;
  return token.suffix === "" && /(?:[aeiou]y[ae]|[iu]nd[ae]n?|n[iu]n)$/.test(token.folded);
}

/** A run with an office in it: the body that it is an office of, and whoever holds it, if that is said. */
function withOffice(scene: Scene, office: number, body: number): Spot[] {
  const { line, run } = scene;
  const all = line.tokens.slice(run.first, run.last + 1);
  const bodies =
    headed(scene, office) ??
    (body >= 0 ? bodyOf({ ...scene, run: { ...run, last: run.first + body } }, all.slice(0, body + 1)) : []);
  if (office < all.length - 1) return [...bodies, person(scene, run.first + office + 1, run.first)];
  return isUnnamedSpeaker(all) ? [...bodies, unnamed(scene)] : bodies;
}

/** More words than these are rather a headline or a title than somebody's name. */
const LONGEST_NAME = 4;

function withoutOffice(scene: Scene, all: readonly Token[]): Spot[] {
  const { run, lexicon, language } = scene;
  const has = (words: ReadonlySet<string>) => all.some(({ folded }) => words.has(folded));
  if (has(lexicon.others) || all.every(({ folded }) => isOfSomewhere(folded))) return [];
  if (has(lexicon.places)) return all.length > 1 ? [named(scene, "place", run)] : [];
  if (isAfterOffice(scene)) return [person(scene, run.first, roleStart(scene))];
  if (all.some(({ gap }, at) => at > 0 && gap.includes("&"))) return [named(scene, "organization", run)];
  if (all.length > 1 && (isToldAsBody(scene) || isOfPerson(scene)))
    return [named(scene, "organization", run)];
  if (all.length === 1) return singleOf(scene, all[0]);
  if (isOfTown(scene)) return [named(scene, "place", run)];
  const isPhrase = language === "en" && all.some(({ folded }) => folded === "of");
  return all.length > LONGEST_NAME || isPhrase ? [] : [person(scene, run.first, undefined)];
}

/** West African, Arab: said of what is from there, and nobody's name. */
function isOfSomewhere(folded: string): boolean {
  return OF_PARTS.has(folded) || elsewhereIn([folded]).length > 0;
}

const OF_PARTS = new Set(
  "west east north south western eastern northern southern central african european asian american arab nordic baltic bati dogu kuzey guney orta afrika avrupa asya arap".split(
    " ",
  ),
);

/** "Atlas Lines, a company based in …", "…, which", "Hazar Kablo'nun genel müdürü": said of a body, and of nobody. */
function isToldAsBody({ line: { text, tokens }, run, lexicon, language }: Scene): boolean {
  const last = tokens[run.last];
  const next = tokens[run.last + 1];
  if (!last || !next) return false;
  if (language === "tr") return last.suffix !== "" && HEADED.test(fold(text.slice(last.end)));
  if (!/^,\s+$/.test(next.gap)) return false;
  if (/^,\s+which\b/.test(text.slice(last.end))) return true;
  const told = tokens.slice(run.last + 2, run.last + 2 + TOLD_WITHIN);
  const isDescribed = /^(?:an?|the|one)$/.test(next.folded) || /^[’']s?$/.test(next.suffix);
  return (
    isDescribed &&
    told.some(({ folded, isCapital }) => !isCapital && (COMPANY.has(folded) || lexicon.bodies.has(folded)))
  );
}

const HEADED = /^['’]n?[iu]n (?:genel mudur|yonetim kurulu|ceo|sahibi|kurucusu|sozcusu|hissedar)/;

/** "the village of Agia Roumeli" */
function isOfTown({ line: { tokens }, run, language }: Scene): boolean {
  const [town, of] = [tokens[run.first - 2], tokens[run.first - 1]];
  return language === "en" && of?.folded === "of" && TOWN.has(town?.folded ?? "");
}

/** "Marta Figueira of Clean Tejo": what a person is of. */
function isOfPerson({ line: { tokens }, run, language }: Scene): boolean {
  const [before, of] = [tokens[run.first - 2], tokens[run.first - 1]];
  return language === "en" && of?.folded === "of" && before?.isCapital === true;
}

/** In how many words after the name it is told what it is. */
const TOLD_WITHIN = 4;
const COMPANY = new Set(
  "company firm group charity operator maker producer retailer lender airline startup".split(" "),
);

const HEADS = /^(?:genel|rektoru|dekani)$/;

/** The body that somebody heads: Devlet Su İşleri Genel Müdürü. */
function headed(scene: Scene, office: number): Spot[] | undefined {
  const { line, run } = scene;
  const at = line.tokens
    .slice(run.first, run.first + office + 1)
    .findIndex(({ folded }) => HEADS.test(folded));
  return at > 1 ? [named(scene, "organization", { ...run, last: run.first + at - 1 })] : undefined;
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
