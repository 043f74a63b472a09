/** Names in English and Turkish sentences: runs of capitals, with the offices and titles around them. */
import { elsewhereIn } from "#core/claim/world.ts";
import { fold } from "#core/language/fold.ts";
import type { Language } from "#core/language/language.ts";
import { isOther, isPlace, isSomebody, isTitled, withNumber } from "./kinds-latin.ts";
import { LATIN } from "./lexicon.ts";
import { isAfterOffice, isOffice, named, officesIn, person, roleStart, type Scene } from "./people-latin.ts";
import { runsIn } from "./runs.ts";
import { ACRONYM, singleOf } from "./single-latin.ts";
import type { Line, Spot } from "./spot.ts";
import type { Token } from "./tokens.ts";
import { isOfPerson, isOfTown, isToldAsBody } from "./told-latin.ts";
import { isWorldName } from "./world.ts";

/** Everybody and everything that the sentence names with capitals; countries and cities are found elsewhere. */
export function latinNamesIn(line: Line, language: Exclude<Language, "ar">): Spot[] {
  const lexicon = LATIN[language];
  return runsIn(line, lexicon).flatMap((run) => spotsOf({ line, run, lexicon, language }));
}

function spotsOf(scene: Scene): Spot[] {
  const { line, run, lexicon } = scene;
  const all = line.tokens.slice(run.first, run.last + 1);
  if (isTitleOfWork(scene) || isOfOtherPlace(scene, all) || isOfParty(all)) return [];
  if (isSomebody(scene, all))
    return [person(scene, run.first, isAfterOffice(scene) ? roleStart(scene) : undefined)];
  // "Ms King", "Judge Helen Marsh": behind a title stands a name, whatever else it means.
  if (isTitled(scene, all))
    return withOffice(
      scene,
      all.findLastIndex((token, at) => at < all.length - 1 && isOffice(token, lexicon)),
      -1,
    );
  const body = all.findLastIndex(({ folded }) => lexicon.bodies.has(folded));
  const isCraft = run.first === 0 && all.length > 2 && lexicon.crafts.has(all[0]?.folded ?? "");
  const office = isCraft ? 0 : all.findLastIndex((token) => isOffice(token, lexicon));
  const isNamedPlace = body < all.length - 1 && isPlace(scene, all);
  if (body > office && !isNamedPlace) return bodyOf(scene, all);
  return office >= 0 ? withOffice(scene, office, body) : withoutOffice(scene, all);
}

/** "The Salt Road": in quotation marks by itself, a film or a book. */
function isTitleOfWork({ line: { text, tokens }, run }: Scene): boolean {
  const [first, last] = [tokens[run.first], tokens[run.last]];
  if (!first || !last || run.first === run.last) return false;
  const after = text.slice(last.end + last.suffix.length);
  return /[“"«‘](?:The |A |An )?$/.test(text.slice(0, first.start)) && /^[,.]?[”"»’]/.test(after);
}

/** "R-Fla.": which party a senator is of, and where from. */
function isOfParty([party, state]: readonly Token[]): boolean {
  return /^[RDIL]$/.test(party?.text ?? "") && state?.gap === "-";
}

/** "Merkezi Londra'da": the first word of a sentence, and a city. */
function isOfOtherPlace({ run, language }: Scene, [first, city, third]: readonly Token[]): boolean {
  if (run.first > 0 || language !== "tr" || !first || !city || third) return false;
  const isCity = city.suffix !== "" && elsewhereIn([city.folded])[0]?.kind === "city";
  return isCity && /[iu]$/.test(first.folded) && elsewhereIn([first.folded]).length === 0;
}

/** A body by its name; its own organs, "Yönetim Kurulu", are those of whichever body is meant. */
function bodyOf(scene: Scene, all: readonly Token[]): Spot[] {
  const { run, language } = scene;
  // "Partners say …": a common noun begins the sentence.
  if (run.first === 0 && all.length === 1 && !ALONE.has(all[0]?.folded ?? "")) return [];
  const isOther = run.first === 0 && all.length > 2 && language === "tr" && isInCase(all[0]);
  const first = run.first + (isOther ? 1 : 0);
  const spot = named(scene, "organization", { ...run, first });
  if (ORGANS.has(fold(spot.name))) return [];
  // "Rovers", "the Council": a name only where it is met again, or part of a longer one.
  const isShort = language === "en" && all.length === 1 && !ALONE.has(all[0]?.folded ?? "");
  return [{ ...spot, ...(isShort && { isUnsure: true }) }];
}

/** Bodies that need no other word to be known. */
const ALONE = new Set("parliament congress senate meclis".split(" "));
const ORGANS = new Set(["yonetim kurulu", "icra kurulu", "denetim kurulu", "disiplin kurulu", "genel kurul"]);

/** "Projeye Avrupa Yatırım Bankası …": a common noun in a case begins the sentence; a name would have an apostrophe. */
function isInCase(token: Token | undefined): boolean {
  if (!token || elsewhereIn([token.folded]).length > 0 || isWorldName(token.folded, "tr")) return false;
  return token.suffix === "" && /(?:[aeiou]y[ae]|[iu]nd[ae]n?|n[iu]n)$/.test(token.folded);
}

/** A run with an office in it: the body that it is an office of, and whoever holds it, if that is said. */
function withOffice(scene: Scene, office: number, body: number): Spot[] {
  const { line, run } = scene;
  const all = line.tokens.slice(run.first, run.last + 1);
  const bodies =
    headed(scene, office) ??
    (isBodyBefore(scene, all.slice(0, body + 1), all[office])
      ? bodyOf({ ...scene, run: { ...run, last: run.first + body } }, all.slice(0, body + 1))
      : abbreviated(scene, all));
  if (office < all.length - 1) return [...bodies, person(scene, run.first + office + 1, run.first)];
  return isUnnamedSpeaker(all) ? [...bodies, unnamed(scene)] : bodies;
}

/** "NASA Administrator …", "CHP Eskişehir Milletvekili …": the body that the office is of. */
function abbreviated(scene: Scene, [first]: readonly Token[]): Spot[] {
  const { run } = scene;
  if (!first || !ACRONYM.test(first.text) || elsewhereIn([first.folded]).length > 0) return [];
  return [named(scene, "organization", { ...run, last: run.first })];
}

/** "Kenyan Energy Minister" is the minister of energy, and "Energy" no body; nor is "Kültür ve Turizm" before "Bakanı". */
function isBodyBefore({ lexicon }: Scene, body: readonly Token[], office: Token | undefined): boolean {
  const isMinister = /^(?:bakan|minister|secretary)/.test(office?.folded ?? "");
  if (isMinister && lexicon.firms.has(body.at(-1)?.folded ?? "")) return false;
  return body.slice(0, -1).some(({ folded }) => !isOfSomewhere(folded));
}

/** More words than these are rather a headline or a title than somebody's name. */
const LONGEST_NAME = 4;

function withoutOffice(scene: Scene, all: readonly Token[]): Spot[] {
  const { run, lexicon, language } = scene;
  if (isOther(all, lexicon) || all.every(({ folded }) => isOfSomewhere(folded))) return [];
  if (isPlace(scene, all)) return all.length > 1 ? [placeOf(scene)] : [];
  if (all.some(({ gap }, at) => at > 0 && gap.includes("&"))) return [named(scene, "organization", run)];
  if (isAfterOffice(scene)) return [person(scene, run.first, roleStart(scene))];
  const isOne = all.length === 1;
  const isBody = isOne ? language === "en" && isToldAsBody(scene) : isToldAsBody(scene) || isOfPerson(scene);
  if (isBody) return [named(scene, "organization", run)];
  if (isOne) return singleOf(scene, all[0]);
  if (isOfTown(scene)) return [named(scene, "place", run)];
  return personOf(scene, all);
}

/** A place; one that says something is a body's seat: "the White House said". */
function placeOf(scene: Scene): Spot {
  const { line, run, lexicon } = scene;
  const next = line.tokens[run.last + 1];
  const isSpeaking = next !== undefined && !next.isCapital && lexicon.saying.has(next.folded);
  return named(scene, isSpeaking ? "organization" : "place", withNumber(scene));
}

/** Several words that nothing tells what they are: somebody, but for what is too long. */
function personOf(scene: Scene, all: readonly Token[]): Spot[] {
  const { run, language } = scene;
  if (ORGANS.has(all.map(({ folded }) => folded).join(" "))) return [];
  const office = language === "tr" && all.length > LONGEST_NAME ? possessed(all) : -1;
  if (office > 0) return [person(scene, run.first + office + 1, run.first)];
  const isPhrase = language === "en" && all.some(({ folded }) => folded === "of");
  return all.length > LONGEST_NAME || isPhrase
    ? []
    : [{ ...person(scene, run.first, undefined), isGuessed: true }];
}

/** "CHP Grup Temsilcisi Eylül Karaca": an office that no list has ends in whose it is. */
function possessed(all: readonly Token[]): number {
  const at = all.findLastIndex(
    ({ folded, suffix }) => suffix === "" && folded.length > 4 && /[^aeiou][iu]$/.test(folded),
  );
  return all.length - at > 2 && all.length - at < 5 ? at : -1;
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
