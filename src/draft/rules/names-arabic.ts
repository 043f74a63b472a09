/** Names in Arabic sentences. Arabic has no capitals: titles, offices and given names show where a name begins. */
import { bodiesIn } from "./bodies-arabic.ts";
import { ARABIC } from "./lexicon.ts";
import { nameEnd } from "./name-end-arabic.ts";
import type { Line, Spot } from "./spot.ts";
import { isJoined, type Token, textFrom } from "./tokens.ts";
import {
  isAny,
  isCountry,
  isOfficeOrTitle,
  isPeople,
  isSpokesman,
  startOf,
  unjoined,
  withoutArticle,
} from "./words-arabic.ts";
import { formsOf } from "./world.ts";

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

type Found = { readonly spot: Spot /** The first word after it. */; readonly next: number };

function personAt(line: Line, at: number): Found | undefined {
  const token = line.tokens[at];
  if (!token) return undefined;
  if (isAny(token, ARABIC.offices) || isAny(token, ARABIC.titles)) return titled(line, at);
  if (isAny(token, ARABIC.saying) && !isAny(token, ARABIC.beforeThat)) return speaking(line, at);
  if (isAny(token, ARABIC.given)) return bare(line, at);
  return undefined;
}

/** An office or title with what belongs to it, then a name; or somebody without one. */
function titled(line: Line, at: number): Found | undefined {
  const { tokens } = line;
  const head = tokens[at];
  if (!head) return undefined;
  const isOffice = isAny(head, ARABIC.offices) || isPeople(tokens[at + 1]);
  if (!isOffice)
    return namedAfter(line, { head: at, roleEnd: afterTitle(tokens, at + 1), allowsArticle: true });
  const end = afterPlace(tokens, afterComplement(tokens, at + 1));
  const title = tokens[end];
  const isRanked = title !== undefined && isJoined(title) && isAny(title, ARABIC.titles);
  const rankEnd = isRanked ? afterTitle(tokens, end + 1) : end;
  const isNameless = !isRanked && isJoinedPreposition(tokens[end]);
  const found = isNameless
    ? undefined
    : namedAfter(line, {
        head: at,
        roleEnd: end,
        rankEnd,
        offices: officesOf(head),
        allowsArticle: isRanked,
      });
  return found ?? (end > at + 1 ? unnamed(line, at, rankEnd) : undefined);
}

function officesOf({ folded }: Token): string[] {
  return formsOf(folded).map(withoutArticle);
}

type Told = {
  readonly head: number;
  /** The first word after the office or title, and after the rank. */
  readonly roleEnd: number;
  readonly rankEnd?: number;
  readonly offices?: readonly string[];
  readonly allowsArticle: boolean;
};

/** The name that follows an office or title, if one does. */
function namedAfter(
  line: Line,
  { head, roleEnd, rankEnd = roleEnd, offices, allowsArticle }: Told,
): Found | undefined {
  const { tokens, text } = line;
  const last = nameEnd(tokens, rankEnd, allowsArticle);
  const [word, before, title, ranked] = [
    tokens[head],
    tokens[roleEnd - 1],
    tokens[roleEnd],
    tokens[rankEnd - 1],
  ];
  const [first, end] = [tokens[rankEnd], tokens[last]];
  if (last < rankEnd || !word || !before || !first || !end) return undefined;
  const from = startOf(word, isOfficeOrTitle);
  const told = unjoined(text.slice(from, before.end));
  const rank = title && ranked && rankEnd > roleEnd ? textFrom(text, title, ranked) : undefined;
  const name = text.slice(first.start, end.end);
  const role = offices ? { role: told, offices } : { rank: told };
  return {
    spot: {
      kind: "person",
      name,
      start: first.start,
      end: end.end,
      from,
      ...role,
      ...(rank !== undefined && { rank }),
    },
    next: last + 1,
  };
}

/** Most words of what an office is an office of. */
const LONGEST_COMPLEMENT = 6;

/** The first word that is no longer part of an office: وزير النقل الأردني, رئيس سلطة الموانئ. */
function afterComplement(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at - from < LONGEST_COMPLEMENT && isOfOffice(tokens, at, from)) at += 1;
  return at;
}

function isOfOffice(tokens: readonly Token[], at: number, from: number): boolean {
  const [head, token] = [tokens[from - 1], tokens[at]];
  if (!head || !token || !isJoined(token) || isAny(token, ARABIC.titles)) return false;
  const { folded } = token;
  if (at === from && takesAny(head) && !ARABIC.stops.has(folded) && !ARABIC.given.has(folded)) return true;
  if (isSpokesman(head) && folded === "باسم") return true;
  if (at - from < 2 && (ARABIC.afterOffice.has(folded) || ARABIC.bodies.has(folded))) return true;
  return (/^(?:ال|لل|وال)\p{L}{2}/u.test(folded) && !ARABIC.stops.has(folded)) || isCountry(token);
}

/** An office without the article is always that of something; with a pronoun it already says of what. */
function takesAny({ folded }: Token): boolean {
  return !formsOf(folded).some((form) => ARABIC.ownOffices.has(form) || form.startsWith("ال"));
}

/** "نقيب الصيادين في دمياط محمد أبو العلا": where somebody holds an office stands before the name. */
function afterPlace(tokens: readonly Token[], at: number): number {
  return tokens[at]?.folded === "في" && ARABIC.given.has(tokens[at + 2]?.folded ?? "") ? at + 2 : at;
}

function afterTitle(tokens: readonly Token[], from: number): number {
  let at = from;
  while (ARABIC.afterTitle.has(tokens[at]?.folded ?? "") && at - from < 3) at += 1;
  return at;
}

/** Somebody who is only given as holding an office. A spokesman is somebody, also where nobody ever says who. */
function unnamed({ text, tokens }: Line, at: number, next: number): Found | undefined {
  const [head, last] = [tokens[at], tokens[next - 1]];
  if (!head || !last) return undefined;
  const start = startOf(head, isOfficeOrTitle);
  const name = unjoined(text.slice(start, last.end));
  const isKept = isAny(tokens[at - 1], ARABIC.saying) || isSpokesman(head);
  const shared = {
    kind: "person",
    name,
    start,
    end: last.end,
    role: name,
    offices: officesOf(head),
  } as const;
  return { spot: { ...shared, isUnnamed: true, isUnsure: !isKept }, next };
}

/** A word that begins with "in" or "to" is not the name of whoever holds the office before it. */
function isJoinedPreposition(token: Token | undefined): boolean {
  return token !== undefined && /^[بل]\p{L}{3}/u.test(token.folded) && !ARABIC.given.has(token.folded);
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
