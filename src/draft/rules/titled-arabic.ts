/** Arabic names after an office or title: وزير النقل الأردني سامر الخطيب, محاميه، قحطان الزبيدي،. */
import { ARABIC } from "./lexicon.ts";
import { nameEnd } from "./name-end-arabic.ts";
import { afterComplement, afterPlace, afterTitle } from "./office-end-arabic.ts";
import type { Line, Spot } from "./spot.ts";
import { isJoined, type Token, textFrom } from "./tokens.ts";
import {
  isAny,
  isOfficeOrTitle,
  isPeople,
  isSpokesman,
  startOf,
  unjoined,
  withoutArticle,
} from "./words-arabic.ts";
import { formsOf } from "./world.ts";

/** Somebody named from a word on. */
export type Found = { readonly spot: Spot /** The first word after it. */; readonly next: number };

/** An office or title with what belongs to it, then a name; or somebody without one. */
export function titled(line: Line, at: number): Found | undefined {
  const { tokens } = line;
  const head = tokens[at];
  if (!head) return undefined;
  const isOffice = isAny(head, ARABIC.offices) || isPeople(tokens[at + 1]);
  if (!isOffice) {
    const told = { head: at, roleEnd: afterTitle(tokens, at + 1), allowsArticle: true };
    const direct = namedAfter(line, told);
    // "المهندسة المشرفة على المشروع، إيمان العزاوي،": what follows the title at once is no name there.
    return direct?.spot.name.includes(" ") ? direct : (betweenCommas(line, at, []) ?? direct);
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
    (end > at + 1 ? unnamed(line, at, rankEnd) : undefined)
  );
}

/** How many words after an office or title its holder's name may stand between commas. */
const COMMA_WITHIN = 9;

/** "محاميه، قحطان الزبيدي،": the name between commas, or before the end, after what tells who that is. */
function betweenCommas(line: Line, head: number, offices: readonly string[]): Found | undefined {
  const { tokens, text } = line;
  const rest = tokens.slice(head + 1, head + 1 + COMMA_WITHIN);
  const comma = rest.findIndex(({ gap }) => /[^\s«»]/.test(gap));
  if (comma < 0 || !/^»?،\s+$/.test(rest[comma]?.gap ?? "")) return undefined;
  const at = head + 1 + comma;
  const isTitled = isAny(tokens[at], ARABIC.titles);
  const first = isTitled ? afterTitle(tokens, at + 1) : at;
  const last = nameEnd(tokens, first, false, true);
  const after = tokens[last + 1];
  const isClosed = after === undefined || /^\s*[،:]/.test(after.gap);
  const [word, before, from, to] = [tokens[head], tokens[at - 1], tokens[first], tokens[last]];
  if (last <= first || !isClosed || !word || !before || !from || !to) return undefined;
  // A verb between them: somebody else does something there.
  if (rest.slice(0, comma).some((token) => isAny(token, ARABIC.saying))) return undefined;
  const start = startOf(word, isOfficeOrTitle);
  const role = unjoined(text.slice(start, before.end));
  return {
    spot: {
      kind: "person",
      name: text.slice(from.start, to.end),
      start: from.start,
      end: to.end,
      from: start,
      role,
      offices,
    },
    next: last + 1,
  };
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
      // One word that is no given name may as well be an ordinary one.
      ...(last === rankEnd &&
        !ARABIC.given.has(first.folded) &&
        !/^ال/.test(first.folded) && { isUnsure: true }),
    },
    next: last + 1,
  };
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
