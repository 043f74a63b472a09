/** Whether something is said by an English verb, where it stands. */
import { ENGLISH } from "./lexicon.ts";
import type { Scene } from "./scene.ts";
import type { Token } from "./tokens.ts";

const PASSIVE = new Set(["was", "were", "been", "be", "is", "are", "being", "to", "as", "the", "a"]);
/** Marks of a quotation. */
export const QUOTATION = /[“”"«»]/;

/** How sure it is that a verb of saying tells of words where it stands: by its kind, "that", a quotation, a small word. */
export function sayingAt(scene: Scene, at: number): "sure" | "unsure" | undefined {
  const { text, tokens } = scene.line;
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (!token) return undefined;
  if (isOfMore(token)) return MORE.test(text.slice(token.start)) ? "sure" : undefined;
  if (before && PASSIVE.has(before.folded) && token.gap.trim() === "") return undefined;
  if (ENGLISH.besideQuotation.has(token.folded)) return isBesideQuotation(text, token) ? "sure" : undefined;
  if (!ENGLISH.beforeThat.has(token.folded) || isBeforeWords(scene, at)) return "sure";
  // A quotation elsewhere in the sentence may be of other words.
  return QUOTATION.test(text) ? "unsure" : undefined;
}

/** True where what is said follows the verb, or stands right before it. */
function isBeforeWords({ line: { text, tokens } }: Scene, at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token) return false;
  const small = ENGLISH.beforeSmall.get(token.folded);
  if (small !== undefined && isBefore(small, tokens, at)) return true;
  if (ENGLISH.beforeTo.has(token.folded) && isBefore("to", tokens, at)) return true;
  if (tokens.slice(at + 1, at + THAT_WITHIN).some(({ folded }) => folded === "that")) return true;
  const [told, rest] = [text.slice(0, token.start), text.slice(token.end)];
  return (
    (next?.gap.includes(":") ?? false) ||
    // "…, the Red Cross reported on Monday.": what was reported stands before it.
    (/,[^,]*$/.test(told) && AT_END.test(rest)) ||
    (CLAUSE_BEHIND.test(rest) && !NAMING.test(token.folded)) ||
    /^[^.“"]{0,60}[“"]/.test(rest) ||
    /[”"][^“”"]{0,60}$/.test(told)
  );
}

const AT_END =
  /^(?: (?:on|in|at|late|early|last|this|yesterday|today|earlier|\p{Lu}\p{Ll}+day)[^,]{0,30})?[.!]?$/u;
/** "admitted he had lied" */
const CLAUSE_BEHIND = /^ (?:he|she|they|there|it) \p{Ll}/u;
const NAMING = /^(?:call|describ|dub|term|label|brand|found|find|wrote|write|join|end|order|lead|expect)/;

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
