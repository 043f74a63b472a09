/** Whether a sentence claims anything that a source could bear out. */
import type { Claim } from "./claim.ts";

/** How many things a sentence must speak of to claim something; a word of unknown meaning counts half. */
const ENOUGH = 1.5;

/** True when a sentence says something that could be right or wrong. */
export function isClaim(claim: Claim): boolean {
  const { chatter, mentions, abroad, details, names, topics } = claim;
  if (chatter.moods.has("opinion") || chatter.moods.has("question") || isJudgement(claim)) return false;
  const checkable = mentions.length + abroad.length + details.length + names.length;
  // Names alone claim nothing, except of what kind somebody is: "Havelsan is Turkish".
  const kinds = new Set(mentions.map(({ named }) => named.kind));
  const isOnlyNames = topics.length + checkable === mentions.length && !isOfRank(claim);
  if (isOnlyNames && kinds.size < 2 && !mentions.some(({ byOffice }) => byOffice)) return false;
  const isTimeOnly = details.every(({ kind }) => kind === "relative") && checkable === details.length;
  const known = topics.filter(({ meanings }) => meanings.length > 0).length;
  if (chatter.moods.has("greeting")) return !isTimeOnly && known + 2 * checkable > 2;
  const ranked = isOfRank(claim) ? 1 : 0;
  return checkable + ranked + known + (topics.length - known) / 2 >= ENOUGH;
}

/** True when a sentence tells the rank of the one whom it names: not of "General X" alone, which names nobody else. */
function isOfRank({ ranks, tokens, mentions }: Claim): boolean {
  const [mention] = mentions;
  return mentions.length === 1 && ranks.some(({ at }) => mention && at > mention.at) && tokens.length > 1;
}

/** True when a sentence only says how good or bad something is: it names no place or date, and nobody who did or said more. */
function isJudgement({ chatter, mentions, abroad, details, names, topics, meant }: Claim): boolean {
  if (chatter.judged.size === 0 || abroad.length + details.length + names.length > 0) return false;
  const others = topics.filter(({ at, meanings }) => meanings.length > 0 && !chatter.judged.has(at));
  const isMore = others.length > 1 || meant.has("said");
  return !mentions.some(({ named, locative }) => locative || (isMore && named.kind !== "country"));
}
