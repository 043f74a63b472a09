/** Arabic names by themselves: with a given name, behind a people's name, or right behind a verb of saying. */
import { fold } from "#core/language/fold.ts";
import { ARABIC } from "./lexicon.ts";
import { isAge, isBeforeName, isBeforeTitle, isByChild, isByFather, isForeign } from "./name-begin-arabic.ts";
import { isFaithful, nameEnd } from "./name-end-arabic.ts";
import type { Line } from "./spot.ts";
import { isJoined, type Token } from "./tokens.ts";
import { beforeEnd, type Found } from "./told-arabic.ts";
import {
  isAny,
  isCountry,
  isDefinite,
  isGiven,
  isGivenHere,
  isPeople,
  isTitled,
  startOf,
} from "./words-arabic.ts";
import { formsOf } from "./world.ts";

/** A name that begins at a word, where nothing before tells who that is. */
export function named(line: Line, at: number): Found | undefined {
  const { tokens } = line;
  const token = tokens[at];
  if (!token || isAge(tokens, at) || NOT.test(tokens[at - 1]?.folded ?? "")) return undefined;
  if (isByChild(tokens, at))
    return plain(line, at, Math.max(at + 1, nameEnd(withoutPrefix(tokens, at), at, false)));
  if (isByFather(tokens, at) || (isFaithful(tokens, at) && !isGivenHere(token)))
    return plain(line, at, nameEnd(tokens, at, false));
  if (isGivenHere(token) || isAlsoName(tokens, at)) return bare(line, at);
  if (isPeople(token)) return fromSomewhere(line, at + 1);
  return isBeforeTitle(tokens, at) ? plain(line, at, at + 1) : undefined;
}

/** "د. محمد علي": a title of one letter. */
export function isLetter(tokens: readonly Token[], at: number): boolean {
  return /^و?[دما]$/.test(tokens[at]?.folded ?? "") && /^\.\s?$/.test(tokens[at + 1]?.gap ?? "");
}

/** The name behind a title of one letter or two: "أ.د. سامي حسن". */
export function byLetter(line: Line, at: number): Found | undefined {
  const { tokens, text } = line;
  const first = isLetter(tokens, at + 1) ? at + 2 : at + 1;
  const last = nameEnd(tokens, first, false, true);
  const [title, from, to] = [tokens[at], tokens[first], tokens[last]];
  if (last < first || !isGiven(from) || !title || !from || !to) return undefined;
  const name = text.slice(from.start, to.end);
  return {
    spot: { kind: "person", name, start: from.start, end: to.end, from: title.start },
    next: last + 1,
  };
}

/** "لم أنس": a verb, however much it looks like a name. */
const NOT = /^[وف]?(?:لم|لن|لا|قد|سوف|الم)$/;

function isAlsoName(tokens: readonly Token[], at: number): boolean {
  const isAlso = ARABIC.alsoGiven.has(tokens[at]?.folded ?? "") && isBeforeName(tokens[at + 1]);
  return isAlso || isForeign(tokens, at);
}

/** Who stands right after a verb of saying, where that is a name of at least two words. */
export function speaking(line: Line, at: number): Found | undefined {
  const next = at + 1;
  const token = line.tokens[next];
  if (!token || isTitled(token)) return undefined;
  if (isAny(token, ARABIC.bodies) || isCountry(token)) return undefined;
  const last = nameEnd(line.tokens, next, false);
  const that = line.tokens[last + 1];
  const isBeforeThat =
    that !== undefined &&
    ((ARABIC.that.has(that.folded) && that.text !== "علي") ||
      /^وهو$|^وهي$/.test(that.folded) ||
      /[،:(]/.test(that.gap));
  const isNamed = isNameOf(line.tokens, next, last) && !isDescribed(line.tokens, next, last);
  if (last > next && isBeforeThat && isNamed) return plain(line, next, last);
  // "وروى ناصر، وهو أب": one name is all that is told.
  if (last === next && isBeforeThat && isGiven(token) && token.text !== "علي") return plain(line, next, last);
  return [ARABIC.nobody, ARABIC.that, ARABIC.stops].some((list) => isAny(token, list))
    ? undefined
    : byOffice(line, next);
}

/** "صرح عامل الإقليم حسن الزيتوني": whatever the office is, where the last words are a name. */
function byOffice(line: Line, at: number): Found | undefined {
  const found = beforeEnd(line, at, []);
  const [first = ""] = found?.spot.name.split(" ").map(fold) ?? [];
  return ARABIC.given.has(first) || ARABIC.alsoGiven.has(first) ? found : undefined;
}

/** "أفاد مراسل الوكالة": without a given name, a word with the article behind another is of somebody's craft. */
function isNameOf(tokens: readonly Token[], from: number, to: number): boolean {
  const all = tokens.slice(from, to + 1);
  if (all.some((token) => isGiven(token) || ARABIC.compound.has(token.folded))) return true;
  return all.every((token) => !isDefinite(token) || /ي$/.test(token.folded));
}

/** "دبلوماسية أوروبية": somebody without a name. */
function isDescribed(tokens: readonly Token[], from: number, to: number): boolean {
  const all = tokens.slice(from, to + 1);
  if (all.some(({ folded }) => ARABIC.given.has(folded) || ARABIC.alsoGiven.has(folded))) return false;
  return all.some(({ folded }) => ARABIC.adjectives.has(folded) || /^(?!ال)\p{L}+يه$/u.test(folded));
}

/** "الجناح البرازيلي لوكاس مورا": a given name right behind a nationality. */
function fromSomewhere(line: Line, at: number): Found | undefined {
  const token = line.tokens[at];
  const last = token && isJoined(token) && isGiven(token) ? nameEnd(line.tokens, at, false) : at;
  return last > at ? plain(line, at, last) : undefined;
}

/** A name that begins with a given name, and has at least two parts. */
function bare(line: Line, at: number): Found | undefined {
  const last = nameEnd(withoutPrefix(line.tokens, at), at, false);
  const isCompound = ARABIC.compound.has(line.tokens[at]?.folded ?? "");
  if (!isCompound) return last > at ? plain(line, at, last) : undefined;
  // "عبد الرحمن" alone is a last name that may have been given in full before.
  const next = line.tokens[at + 2]?.folded ?? "";
  const after = line.tokens[last + 1];
  const isClosed = after === undefined || /^\s*[،.:(؛]/.test(after.gap) || ARABIC.onlyThat.has(after.folded);
  const isName = isGiven(line.tokens[at + 2]) || /^ال.*[^ه]$/.test(next) || isClosed;
  return last > at + 1 && isName ? plain(line, at, last) : undefined;
}

/** "ونصير مزراوي": the word as it is without "and", where that is a given name. */
function withoutPrefix(tokens: readonly Token[], at: number): readonly Token[] {
  const token = tokens[at];
  const form =
    token &&
    formsOf(token.folded).find((each) =>
      [ARABIC.given, ARABIC.foreignGiven, ARABIC.compound].some((list) => list.has(each)),
    );
  return !token || form === undefined || form === token.folded
    ? tokens
    : tokens.with(at, { ...token, folded: form });
}

function plain({ text, tokens }: Line, at: number, last: number): Found | undefined {
  const [first, end] = [tokens[at], tokens[last]];
  if (!first || !end) return undefined;
  const lists = [ARABIC.given, ARABIC.foreignGiven, ARABIC.ofFaith, ARABIC.compound];
  const start = startOf(first, (form) => lists.some((list) => list.has(form)));
  return { spot: { kind: "person", name: text.slice(start, end.end), start, end: end.end }, next: last + 1 };
}
