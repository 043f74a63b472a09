/** Arabic names after an office or title: وزير النقل الأردني سامر الخطيب, محاميه، قحطان الزبيدي،. */
import { ARABIC } from "./lexicon.ts";
import { nameEnd } from "./name-end-arabic.ts";
import { afterComplement, afterPlace, afterTitle } from "./office-end-arabic.ts";
import type { Line } from "./spot.ts";
import { isJoined, type Token, textFrom } from "./tokens.ts";
import { beforeEnd, betweenCommas, type Found } from "./told-arabic.ts";
import {
  isAny,
  isGiven,
  isOfficeOrTitle,
  isOwnOffice,
  isPeople,
  isSpokesman,
  startOf,
  unjoined,
  withoutArticle,
} from "./words-arabic.ts";
import { formsOf } from "./world.ts";

/** An office or title with what belongs to it, then a name; or somebody without one. */
export function titled(line: Line, at: number): Found | undefined {
  const { tokens } = line;
  const head = tokens[at];
  if (!head) return undefined;
  const isOffice = isAny(head, ARABIC.offices) || isOwnOffice(head) || isPeople(tokens[at + 1]);
  if (!isOffice) {
    const told = { head: at, roleEnd: afterTitle(tokens, at + 1), allowsArticle: true };
    const direct = namedAfter(line, told);
    // "المهندسة المشرفة على المشروع، إيمان العزاوي،": what follows the title at once is no name there.
    return direct?.spot.name.includes(" ")
      ? direct
      : (betweenCommas(line, at, []) ?? beforeEnd(line, at, []) ?? direct);
  }
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
  return (
    found ??
    betweenCommas(line, at, officesOf(head)) ??
    beforeEnd(line, at, officesOf(head)) ??
    (end > at + 1 ? unnamed(line, at, rankEnd) : undefined)
  );
}

/** The folded forms of an office, by which it may be spoken of again. */
export function officesOf(token: Token | undefined): string[] {
  return formsOf(token?.folded ?? "").map(withoutArticle);
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
  const isAfterQuoted = /^[»"]\s+$/.test(tokens[rankEnd]?.gap ?? "");
  const last = nameEnd(tokens, rankEnd, allowsArticle, isAfterQuoted);
  const [word, before, title, ranked] = [
    tokens[head],
    tokens[roleEnd - 1],
    tokens[roleEnd],
    tokens[rankEnd - 1],
  ];
  const [first, end] = [tokens[rankEnd], tokens[last]];
  if (last < rankEnd || !word || !before || !first || !end) return undefined;
  if (roleEnd === head + 1 && isDone(tokens, roleEnd)) return undefined;
  // "ابنه تشبث بشجرة": what he does.
  if (
    roleEnd === head + 1 &&
    isOwnOffice(word) &&
    /^[يت]\p{L}{3}$/u.test(first.folded) &&
    !ARABIC.given.has(first.folded)
  )
    return undefined;
  const from = startOf(word, isOfficeOrTitle);
  const told = unjoined(text.slice(from, before.end));
  const rank = title && ranked && rankEnd > roleEnd ? textFrom(text, title, ranked) : undefined;
  const name = text.slice(first.start, end.end);
  const role = offices ? { role: told, offices } : { rank: told };
  const isGuessed =
    !isGiven(first) && !ARABIC.compound.has(first.folded) && !ARABIC.givenWithArticle.has(first.folded);
  return {
    spot: {
      kind: "person",
      name,
      ...(isGuessed && { isGuessed }),
      start: first.start,
      end: end.end,
      from,
      ...role,
      ...(rank !== undefined && { rank }),
      // One word that is no given name may as well be an ordinary one.
      ...(last === rankEnd &&
        !ARABIC.given.has(first.folded) &&
        !/^ال\p{L}{2,}ي$/u.test(first.folded) && { isUnsure: true }),
    },
    next: last + 1,
  };
}

/** "المعارضة قابلت الإعلان", "المزارع يدفع الثمن": a verb, and what somebody does it to. */
function isDone(tokens: readonly Token[], at: number): boolean {
  const [verb, next] = [tokens[at], tokens[at + 1]];
  if (!verb || isGiven(verb) || !/\p{L}{2}ت$|^[يت]\p{L}{3,4}$/u.test(verb.folded)) return false;
  return next !== undefined && /^(?:ال|[بل]\p{L}{3}|على|عن|من|في|ان)/u.test(next.folded);
}

/** Somebody who is only given as holding an office. A spokesman is somebody, also where nobody ever says who. */
function unnamed({ text, tokens }: Line, at: number, next: number): Found | undefined {
  const [head, last] = [tokens[at], tokens[next - 1]];
  // "متحدث باسم «جاكسا»": whose name follows in quotation marks.
  if (!head || !last || last.folded === "باسم") return undefined;
  const start = startOf(head, isOfficeOrTitle);
  const name = unjoined(text.slice(start, last.end));
  const isKept = isSpokesman(head);
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
  return token !== undefined && /^[بل]\p{L}{3}/u.test(token.folded) && !isGiven(token);
}
