/** Names in Arabic sentences. Arabic has no capitals: titles, offices and given names show where a name begins. */
import { bodiesIn } from "./bodies-arabic.ts";
import { ARABIC } from "./lexicon.ts";
import { nameEnd } from "./name-end-arabic.ts";
import type { Line, Spot } from "./spot.ts";
import { type Found, titled } from "./titled-arabic.ts";
import type { Token } from "./tokens.ts";
import { isAny, isCountry, startOf } from "./words-arabic.ts";

/** Everybody and every body that the sentence names. */
export function arabicNamesIn(line: Line): Spot[] {
  let free = 0;
  const people = line.tokens.flatMap((_, at) => {
    if (at < free) return [];
    const found = personAt(line, at);
    if (!found) return [];
    free = found.next;
    return [found.spot];
  });
  return [...people, ...bodiesIn(line)];
}

function personAt(line: Line, at: number): Found | undefined {
  const token = line.tokens[at];
  if (!token) return undefined;
  if (isAny(token, ARABIC.offices) || isAny(token, ARABIC.titles)) return titled(line, at);
  if (isAny(token, ARABIC.saying) && !isAny(token, ARABIC.beforeThat)) return speaking(line, at);
  if (isByChild(line.tokens, at)) return plain(line, at, Math.max(at + 1, nameEnd(line.tokens, at, false)));
  if (isAny(token, ARABIC.given)) return bare(line, at);
  return undefined;
}

/** Who stands right after a verb of saying, where that is a name of at least two words. */
function speaking(line: Line, at: number): Found | undefined {
  const next = at + 1;
  const token = line.tokens[next];
  if (!token || isAny(token, ARABIC.offices) || isAny(token, ARABIC.titles)) return undefined;
  if (isAny(token, ARABIC.bodies) || isCountry(token)) return undefined;
  const last = nameEnd(line.tokens, next, false);
  const that = line.tokens[last + 1];
  const isBeforeThat = that !== undefined && (ARABIC.that.has(that.folded) || that.gap.includes("،"));
  return last > next && isBeforeThat ? plain(line, next, last) : undefined;
}

/** "أم علي": a father or mother is called by the first child. */
function isByChild(tokens: readonly Token[], at: number): boolean {
  return /^[وف]?(?:ام|ابو|ابي)$/.test(tokens[at]?.folded ?? "") && isChild(tokens[at + 1]?.folded ?? "");
}

/** علي is also how على, a preposition, is folded: no given name elsewhere. */
function isChild(folded: string): boolean {
  return ARABIC.given.has(folded) || folded === "علي" || folded === "حسن";
}

/** A name that begins with a given name, and has at least two parts. */
function bare(line: Line, at: number): Found | undefined {
  const last = nameEnd(line.tokens, at, false);
  const isCompound = ARABIC.compound.has(line.tokens[at]?.folded ?? "");
  if (!isCompound) return last > at ? plain(line, at, last) : undefined;
  // "عبد الرحمن" alone is a last name that may have been given in full before.
  const next = line.tokens[at + 2]?.folded ?? "";
  return last > at + 1 && (ARABIC.given.has(next) || /^ال/.test(next)) ? plain(line, at, last) : undefined;
}

function plain({ text, tokens }: Line, at: number, last: number): Found | undefined {
  const [first, end] = [tokens[at], tokens[last]];
  if (!first || !end) return undefined;
  const start = startOf(first, (form) => ARABIC.given.has(form));
  return { spot: { kind: "person", name: text.slice(start, end.end), start, end: end.end }, next: last + 1 };
}
