/** Bodies in English and Turkish: runs of capitals with a word that heads one. */

import { fold } from "#core/language/fold.ts";
import { isOfWorld } from "./demonyms.ts";
import { named, type Scene } from "./people-latin.ts";
import type { Spot } from "./spot.ts";
import type { Token } from "./tokens.ts";
import { isWorldName } from "./world.ts";

/** A body by its name; its own organs, "Yönetim Kurulu", are those of whichever body is meant. */
export function bodyOf(scene: Scene, all: readonly Token[]): Spot[] {
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
export const ORGANS = new Set([
  "yonetim kurulu",
  "icra kurulu",
  "denetim kurulu",
  "disiplin kurulu",
  "genel kurul",
]);

/** "Projeye Avrupa Yatırım Bankası …": a common noun in a case begins the sentence; a name would have an apostrophe. */
function isInCase(token: Token | undefined): boolean {
  if (!token || isOfWorld(token.folded) || isWorldName(token.folded, "tr")) return false;
  return token.suffix === "" && /(?:[aeiou]y[ae]|[iu]nd[ae]n?|n[iu]n)$/.test(token.folded);
}
