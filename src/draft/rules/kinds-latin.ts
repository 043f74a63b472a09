/** What the words of a run of capitals tell that it is: a place, a body, an award, or somebody called by such a word. */
import { isOfWorld } from "./demonyms.ts";
import type { LatinLexicon } from "./lexicon.ts";
import type { Scene } from "./people-latin.ts";
import type { Run } from "./runs.ts";
import { isJoined, type Token } from "./tokens.ts";

/** An award, a treaty, a storm: "Turner Prize", "Treaty of Sèvres", "Hurricane Imelda". */
export function isOther(scene: Scene, all: readonly Token[]): boolean {
  const { lexicon } = scene;
  const [first, last] = [all[0], all.at(-1)];
  const isBody = all.some(({ folded }) => lexicon.bodies.has(folded) || lexicon.offices.has(folded));
  if (lexicon.before.has(first?.folded ?? "") && all.length > 1 && !isBody) return true;
  return (
    (lexicon.others.has(last?.folded ?? "") && !isSomebody(scene, all) && !isTitled(scene, all)) ||
    isHead(all, lexicon.others)
  );
}

/** "Silver Lake", "Cape Clear", "Gulf of Mexico"; Helen Marsh is somebody. */
export function isPlace(scene: Scene, all: readonly Token[]): boolean {
  const { lexicon } = scene;
  const [first, last] = [all[0]?.folded ?? "", all.at(-1)?.folded ?? ""];
  if (lexicon.placesFirst.has(first) && all.length > 1) return true;
  return (
    (lexicon.places.has(last) && !isSomebody(scene, all)) ||
    isHead(all, lexicon.places.difference(lexicon.bodies))
  );
}

/** The word that tells before "of". */
function isHead(all: readonly Token[], words: ReadonlySet<string>): boolean {
  const of = all.findIndex(({ folded }) => folded === "of");
  return of > 0 && words.has(all[of - 1]?.folded ?? "");
}

/** True for a name of two or three words whose last one is a family name as well, where no small word leads to a place. */
export function isSomebody({ line, run, lexicon }: Scene, all: readonly Token[]): boolean {
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last || all.length < 2 || all.length > 3 || !lexicon.surnames.has(last.folded)) return false;
  const before = line.tokens[run.first - 1]?.folded ?? "";
  const isLedTo = /^ ?$/.test(first.gap) && LEADING.has(before);
  return (
    !isLedTo && !DESCRIBING.has(first.folded) && !isRank(first.folded, lexicon) && !isOfWorld(first.folded)
  );
}

/** True for a title, and a family name that is another word as well: "Ms Marsh". */
export function isTitled({ lexicon }: Scene, all: readonly Token[]): boolean {
  const [first, last] = [all[0]?.folded ?? "", all.at(-1)?.folded ?? ""];
  return all.length > 1 && all.length < 5 && isRank(first, lexicon) && lexicon.surnames.has(last);
}

function isRank(folded: string, { titles, offices }: LatinLexicon): boolean {
  return titles.has(folded) || offices.has(folded);
}

const LEADING = new Set(
  "the a an in at on near from into across along off around outside inside through beside between over under".split(
    " ",
  ),
);
const DESCRIBING = new Set(
  `new old north south east west northern southern eastern western upper lower great little big royal saint st mount
  central national city county state public first second grand high long black white red blue green silver golden gold`.split(
    /\s+/,
  ),
);

/** "Space Launch Complex 16", "Terminal 3": which of several it is. */
export function withNumber({ line: { tokens }, run, lexicon, language }: Scene): Run {
  const [last, next] = [tokens[run.last], tokens[run.last + 1]];
  const isNumbered =
    language === "en" &&
    last?.suffix === "" &&
    next &&
    isJoined(next) &&
    /^\d{1,3}$/.test(next.text) &&
    lexicon.places.has(last.folded);
  return isNumbered ? { ...run, last: run.last + 1 } : run;
}

/** West African, Arab: said of what is from there, and nobody's name. */
export function isOfSomewhere(folded: string): boolean {
  return OF_PARTS.has(folded) || isOfWorld(folded);
}

const OF_PARTS = new Set(
  "middle far west east north south western eastern northern southern central african european asian american arab nordic baltic bati dogu kuzey guney orta afrika avrupa asya arap".split(
    " ",
  ),
);
