/** Whether something is said by an English verb, where it stands. */
import { ENGLISH } from "./lexicon.ts";
import type { Scene } from "./scene.ts";
import type { Token } from "./tokens.ts";

const PASSIVE = new Set(["was", "were", "been", "be", "is", "are", "being", "to", "as", "the", "a"]);
/** Marks of a quotation. */
export const QUOTATION = /[“”"«»]/;

/** True for a verb of saying in the active, with what its kind needs: "that", a quotation, a small word. */
export function isSaying({ line: { text, tokens } }: Scene, at: number): boolean {
  const [token, before, next] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (token && isOfMore(token)) return MORE.test(text.slice(token.start));
  if (!token || (before && PASSIVE.has(before.folded))) return false;
  if (ENGLISH.besideQuotation.has(token.folded)) return isBesideQuotation(text, token);
  if (!ENGLISH.beforeThat.has(token.folded)) return true;
  const small = ENGLISH.beforeSmall.get(token.folded);
  if (small !== undefined && isBefore(small, tokens, at)) return true;
  if (ENGLISH.beforeTo.has(token.folded) && isBefore("to", tokens, at)) return true;
  // "…, the Red Cross reported.": what was reported stands before it.
  const isLast = next === undefined && /,[^,]*$/.test(text.slice(0, token.start));
  return (
    tokens.slice(at + 1, at + THAT_WITHIN).some(({ folded }) => folded === "that") ||
    QUOTATION.test(text) ||
    (next?.gap.includes(":") ?? false) ||
    isLast
  );
}

/** "was quoted as saying"; "as Osei put it, …" */
function isOfMore({ folded }: Token): boolean {
  return /^(?:quoted|puts?)$/.test(folded);
}

const MORE = /^(?:quoted as saying|puts? it\b)/;

/** In how many words after the verb its "that" stands: "demanded on Thursday that". */
const THAT_WITHIN = 5;

/** In how many words after "asked" its "to" stands: "has asked anyone who was there to come forward". */
const SMALL_WITHIN = 14;

function isBefore(smalls: string, tokens: readonly Token[], at: number): boolean {
  const rest = tokens.slice(at + 1, at + SMALL_WITHIN);
  const all = smalls.split("|");
  return rest.some(({ folded }) => all.includes(folded)) && !rest[0]?.gap.includes(",");
}

/** "…," she began; he shouted: "…". */
function isBesideQuotation(text: string, { start, end }: Token): boolean {
  return (
    /[”"]\s[^“”"]{0,60}$/.test(text.slice(0, start)) || /^[^“”".;]{0,20}[,:]\s[“"]/.test(text.slice(end))
  );
}
