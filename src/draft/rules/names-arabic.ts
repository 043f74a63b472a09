/** Names in Arabic sentences. Arabic has no capitals: titles, offices and given names show where a name begins. */
import { bodiesIn } from "./bodies-arabic.ts";
import { ARABIC } from "./lexicon.ts";
import { isHighness } from "./name-begin-arabic.ts";
import { afterComplement } from "./office-end-arabic.ts";
import { byLetter, isLetter, named, speaking } from "./plain-names-arabic.ts";
import { soundName } from "./sound-name-arabic.ts";
import type { Line, Spot } from "./spot.ts";
import { officesOf, titled } from "./titled-arabic.ts";
import type { Token } from "./tokens.ts";
import { contrasted, type Found } from "./told-arabic.ts";
import { isDefinite, isGiven, isSayingVerb, isTitled } from "./words-arabic.ts";
import { formsOf } from "./world.ts";

/** Everybody and every body that the sentence names. */
export function arabicNamesIn(line: Line): Spot[] {
  let free = bylineEnd(line);
  const people = line.tokens.flatMap((_, at) => {
    if (at < free) return [];
    const found = personAt(line, at);
    const sound = found && soundName(line, found);
    if (!sound) return [];
    const told = withOffice(line, sound);
    free = told.next;
    return [told.spot];
  });
  return [...people, ...bodiesIn(line)];
}

/** "كتب - محمود عبد الغفار:": who wrote a report is none of whom it tells; the first word behind that. */
function bylineEnd({ number, tokens }: Line): number {
  if (number !== 1 || !/^(?:كتب|كتبت|كتبه|تقرير|تحقيق|حوار|اعداد)$/.test(tokens[0]?.folded ?? "")) return 0;
  return Math.max(
    0,
    tokens.slice(0, LONGEST_OFFICE).findIndex(({ gap }) => gap.includes(":")),
  );
}

/** How many words may tell between commas what office somebody holds. */
const LONGEST_OFFICE = 10;

/** "مصطفى الدكالي، الكاتب العام للجامعة،": the office behind a name, in which nobody else is named. */
function withOffice({ text, tokens }: Line, { spot, next }: Found): Found {
  const head = tokens[next];
  const isApart = head !== undefined && /^،\s+$/.test(head.gap);
  if (spot.isUnnamed || !head || !isTitled(head) || /^و/.test(head.folded)) return { spot, next };
  // "سوليدام رئيس المعهد": the office right behind the name; who has a title has told who it is.
  const end = afterComplement(tokens, next + 1);
  if (head.gap === " " && !isDefinite(head)) return { spot, next: isNameAt(tokens, end) ? next : end };
  if (!isApart) return { spot, next };
  const rest = tokens.slice(next + 1, next + 1 + LONGEST_OFFICE);
  const length = rest.findIndex(({ gap, folded }) => /[،:.(؛]/.test(gap) || ARABIC.onlyThat.has(folded));
  const last = tokens[next + length];
  if (length < 0 || !last) return { spot, next };
  const office = { role: text.slice(head.start, last.end), offices: officesOf(head) };
  return { spot: spot.role === undefined ? { ...spot, ...office } : spot, next: next + length + 1 };
}

function isNameAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && token.gap === " " && (isGiven(token) || isTitled(token));
}

/** "الأضرار الاقتصادية": behind a noun with the article it tells of which kind that is, and is nobody's title. */
function isAdjective(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || !token || token.gap !== " " || !/^ال\p{L}{2,}يه?$/u.test(token.folded)) return false;
  return /^[وفبل]?(?:ال|لل)\p{L}/u.test(before.folded) && !isTitled(before) && !isSayingVerb(before);
}

function personAt(line: Line, at: number): Found | undefined {
  const token = line.tokens[at];
  if (!token || isHighness(line.tokens, at)) return undefined;
  if (isLetter(line.tokens, at)) return byLetter(line, at);
  if (isTitled(token)) return isAdjective(line.tokens, at) ? undefined : titled(line, at);
  if (/^و?اما$/.test(token.folded)) return contrasted(line, at);
  return isSayingVerb(token) && !isBeforeThat(token) ? speaking(line, at) : named(line, at);
}

/** A verb that also means other things. */
function isBeforeThat({ folded }: Token): boolean {
  return formsOf(folded).some((form) => ARABIC.beforeThat.has(form));
}
