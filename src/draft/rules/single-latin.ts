/** One word with a capital: a name, or the first word of a sentence. */
import { elsewhereIn } from "#core/claim/world.ts";
import { named, type Scene } from "./people-latin.ts";
import type { Run } from "./runs.ts";
import type { Spot } from "./spot.ts";
import type { Token } from "./tokens.ts";

/** One word alone: sure in the middle of a sentence after a preposition or with a suffix; else only if met again. */
export function singleOf(scene: Scene, token: Token | undefined): Spot[] {
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
export const TOWN = new Set("port city town village capital province island state".split(" "));
const BESIDE = new Set("outside inside near beside across".split(" "));

const IN = new Set("in near nearby from at visit visits visited toured reached left".split(" "));

/** A Turkish name in the locative is a place's. */
function kindOf({ suffix }: Token): Spot["kind"] {
  return /^[’'](?:n?[dt][ae]n?)(?:ki)?$/u.test(suffix) ? "place" : "organization";
}
