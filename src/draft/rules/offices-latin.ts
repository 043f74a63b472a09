/** Runs of capitals with an office in them: whose it is, and of what. */

import { bodyOf } from "./bodies-latin.ts";
import { isOfWorld } from "./demonyms.ts";
import { isOfSomewhere } from "./kinds-latin.ts";
import type { LatinLexicon } from "./lexicon.ts";
import { isOffice, named, officesIn, person, type Scene } from "./people-latin.ts";
import type { Spot } from "./spot.ts";
import type { Token } from "./tokens.ts";
import { ACRONYM, SEATS } from "./words-latin.ts";

/** A run with an office in it: the body that it is an office of, and whoever holds it, if that is said. */
export function withOffice(scene: Scene, office: number, body: number): Spot[] {
  const { line, run, lexicon } = scene;
  const all = line.tokens.slice(run.first, run.last + 1);
  const bodies =
    headed(scene, office) ??
    (isBodyBefore(scene, all.slice(0, body + 1), all[office])
      ? bodyOf({ ...scene, run: { ...run, last: run.first + body } }, all.slice(0, body + 1))
      : abbreviated(scene, all));
  const name = office + 1 + portfolio(all.slice(office + 1), lexicon);
  const isBody = name > office + 1 && all.slice(name).some(({ folded }) => lexicon.bodies.has(folded));
  if (name < all.length && !isBody) return [...bodies, person(scene, run.first + name, run.first)];
  return isUnnamedSpeaker(all) ? [...bodies, unnamed(scene)] : bodies;
}

/** How many words tell of what somebody holds the office: "Minister of State Khalid Mansoor", "Bishop of Durham". */
function portfolio(after: readonly Token[], lexicon: LatinLexicon): number {
  if (!/^(?:of|for)$/.test(after[0]?.folded ?? "")) return 0;
  const end = after.findIndex(
    ({ folded }, at) =>
      at > 0 && !lexicon.joining.has(folded) && !MATTERS.has(folded) && !lexicon.firms.has(folded),
  );
  // Of an unknown town or body, nobody knows where it ends.
  return end < 0 || end === 1 ? after.length : end;
}

const MATTERS = new Set(
  `parliament congress senate assembly prosecutions nursing policy policies programmes programs football music sales marketing engineering admissions studies
  surgery medicine history physics chemistry product strategy safety standards elections intelligence medical clinical state defence defense finance foreign affairs home interior justice health education culture tourism sport sports youth
  environment climate change trade commerce transport labour labor forestry planning development economy economic science
  technology information women children family families social welfare security war police staff mission government
  delegation operations office department local international european innovation mineral resources public rural urban
  regional cooperation human rights community communities civil service services aviation heritage works employment skills
  immigration citizenship integration equality religious parliamentary relations the and`.split(/\s+/),
);

/** "NASA Administrator …", "CHP Eskişehir Milletvekili …": the body that the office is of. */
function abbreviated(scene: Scene, [first]: readonly Token[]): Spot[] {
  const { run } = scene;
  if (!first || !(ACRONYM.test(first.text) || SEATS.has(first.folded)) || isOfWorld(first.folded)) return [];
  return [named(scene, "organization", { ...run, last: run.first })];
}

/** "Kenyan Energy Minister" is the minister of energy, and "Energy" no body; nor is "Kültür ve Turizm" before "Bakanı". */
/** "European Commission President": unlike a country's, the body of a continent is no other one's. */
const CONTINENTS = new Set("european african asian arab nordic avrupa afrika asya arap".split(" "));

/** Bodies that have ministers or secretaries of their own. */
const STATES =
  /^(?:union|nations|commonwealth|party|council|league|government|partisi|birligi|hukumeti|parti)$/;

function isBodyBefore({ lexicon }: Scene, body: readonly Token[], office: Token | undefined): boolean {
  const last = body.at(-1)?.folded ?? "";
  // "Emergency Services Minister": what a minister is of is no body.
  if (
    /^(?:bakan|minister|secretary)/.test(office?.folded ?? "") &&
    (lexicon.firms.has(last) || !STATES.test(last))
  )
    return false;
  return (
    body.length > 1 &&
    (CONTINENTS.has(body[0]?.folded ?? "") || body.slice(0, -1).some(({ folded }) => !isOfSomewhere(folded)))
  );
}

const HEADS = /^(?:genel|teknik|sportif|rektoru|dekani)$/;

/** The body that somebody heads: Devlet Su İşleri Genel Müdürü. */
function headed(scene: Scene, office: number): Spot[] | undefined {
  const { line, run, lexicon } = scene;
  const at = line.tokens
    .slice(run.first, run.first + office + 1)
    .findIndex(({ folded }) => HEADS.test(folded));
  // "Cumhurbaşkanı ve AK Parti Genel Başkanı": another office may stand before.
  const other = line.tokens
    .slice(run.first, run.first + at)
    .findLastIndex(
      (token, index) => isOffice(token, lexicon) && line.tokens[run.first + index + 1]?.folded === "ve",
    );
  const first = run.first + (other >= 0 ? other + 2 : 0);
  const isClub = at === 1 && /^(?:teknik|sportif)$/.test(line.tokens[run.first + at]?.folded ?? "");
  return at > 1 || isClub ? [named(scene, "organization", { first, last: run.first + at - 1 })] : undefined;
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
