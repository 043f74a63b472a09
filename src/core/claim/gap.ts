/** What stands between two names of a claim. */
import { words } from "#core/language/fold.ts";
import type { ReadWords } from "./claim.ts";
import type { Span } from "./sentences.ts";

/** How many words stand between two names that follow one another; undefined where a mark or nothing of it is. */
export function gapOf({ text, tokens }: ReadWords, one: Span, other: Span): number | undefined {
  const [from, to] = [one.at + one.length, other.at];
  const [before, after] = [tokens[from - 1], tokens[to]];
  if (to < from || !before || !after) return undefined;
  const between = text.slice(before.start + before.written.length, after.start);
  return /[,،;:]/u.test(between) ? undefined : to - from;
}

/** Words by which two names don't mean one. */
export const JOINING = new Set(words("and with met و مع ve ile"));
