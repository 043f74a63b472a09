/** Names in Arabic sentences. Arabic has no capitals: titles, offices and given names show where a name begins. */
import { fold } from "#core/language/fold.ts";
import { bodiesIn } from "./bodies-arabic.ts";
import { ARABIC } from "./lexicon.ts";
import { nameEnd } from "./name-end-arabic.ts";
import type { Line, Spot } from "./spot.ts";
import { titled } from "./titled-arabic.ts";
import { isJoined, type Token } from "./tokens.ts";
import { beforeEnd, contrasted, type Found } from "./told-arabic.ts";
import { isAny, isCountry, isGiven, isPeople, isTitled, startOf } from "./words-arabic.ts";

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
  if (isTitled(token)) return titled(line, at);
  if (/^و?اما$/.test(token.folded)) return contrasted(line, at);
  if (isAny(token, ARABIC.saying) && !isAny(token, ARABIC.beforeThat)) return speaking(line, at);
  if (isByChild(line.tokens, at)) return plain(line, at, Math.max(at + 1, nameEnd(line.tokens, at, false)));
  if (isAny(token, ARABIC.given)) return bare(line, at);
  if (isPeople(token)) return fromSomewhere(line, at + 1);
  return isBeforeTitle(line.tokens, at) ? plain(line, at, at + 1) : undefined;
}

/** Who stands right after a verb of saying, where that is a name of at least two words. */
function speaking(line: Line, at: number): Found | undefined {
  const next = at + 1;
  const token = line.tokens[next];
  if (!token || isTitled(token)) return undefined;
  if (isAny(token, ARABIC.bodies) || isCountry(token)) return undefined;
  const last = nameEnd(line.tokens, next, false);
  const that = line.tokens[last + 1];
  const isBeforeThat = that !== undefined && (ARABIC.that.has(that.folded) || /[،:(]/.test(that.gap));
  if (last > next && isBeforeThat && !isDescribed(line.tokens, next, last)) return plain(line, next, last);
  // "وروى ناصر، وهو أب": one name is all that is told.
  if (last === next && isBeforeThat && ARABIC.given.has(token.folded)) return plain(line, next, last);
  if (isAny(token, ARABIC.nobody) || ARABIC.that.has(token.folded) || ARABIC.stops.has(token.folded))
    return undefined;
  // "صرح عامل الإقليم حسن الزيتوني": whatever the office is.
  const found = beforeEnd(line, next, []);
  const [first = ""] = found?.spot.name.split(" ").map(fold) ?? [];
  return ARABIC.given.has(first) || ARABIC.alsoGiven.has(first) ? found : undefined;
}

/** "الجناح البرازيلي لوكاس مورا": a given name right behind a nationality. */
function fromSomewhere(line: Line, at: number): Found | undefined {
  const token = line.tokens[at];
  const last = token && isJoined(token) && isGiven(token) ? nameEnd(line.tokens, at, false) : at;
  return last > at ? plain(line, at, last) : undefined;
}

/** "دبلوماسية أوروبية": somebody without a name. */
function isDescribed(tokens: readonly Token[], from: number, to: number): boolean {
  const all = tokens.slice(from, to + 1);
  if (all.some(({ folded }) => ARABIC.given.has(folded) || ARABIC.alsoGiven.has(folded))) return false;
  return all.some(({ folded }) => ARABIC.adjectives.has(folded) || /^(?!ال)\p{L}+يه$/u.test(folded));
}

/** "أم علي": a father or mother is called by the first child. */
function isByChild(tokens: readonly Token[], at: number): boolean {
  return /^[وف]?(?:ام|ابو|ابي)$/.test(tokens[at]?.folded ?? "") && isChild(tokens[at + 1]?.folded ?? "");
}

/** علي is also how على, a preposition, is folded: no given name elsewhere. */
function isChild(folded: string): boolean {
  return ARABIC.given.has(folded) || folded === "علي" || folded === "حسن";
}

/** "لاحظت ريما المصري، الطبيبة في …,": two words of a name's shape before a comma and a title. */
function isBeforeTitle(tokens: readonly Token[], at: number): boolean {
  const [first, family, title] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!first || !family || !title || !isJoined(first) || !isJoined(family)) return false;
  const isTitle = /^،\s+$/.test(title.gap) && /^ال/.test(title.folded) && isAny(title, ARABIC.titles);
  const lists = [ARABIC.bodies, ARABIC.offices, ARABIC.titles, ARABIC.saying, ARABIC.places, ARABIC.stops];
  const isFamily = /^ال\p{L}{2,}ي$/u.test(family.folded);
  const isBare = /^(?!ال|[وفبل]ال|لل)\p{L}{3,}$/u.test(first.folded);
  return isTitle && isFamily && isBare && !lists.some((list) => isAny(first, list));
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
