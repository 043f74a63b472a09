/** Bodies and places in Arabic sentences: ministries, universities, companies, lakes. */

import { isAnyOfKind, isLoose, isOtherHead } from "./body-head-arabic.ts";
import { isOfBody } from "./body-next-arabic.ts";
import { knownAt } from "./known-bodies-arabic.ts";
import { ARABIC } from "./lexicon.ts";
import { nameEnd } from "./name-end-arabic.ts";
import { placeAt } from "./places-arabic.ts";
import type { Line, Spot } from "./spot.ts";
import type { Token } from "./tokens.ts";
import { isAny, isSayingVerb, startOf, unjoined, withoutArticle } from "./words-arabic.ts";
import { formsOf } from "./world.ts";

/** Every body and place that the sentence names. */
export function bodiesIn(line: Line): Spot[] {
  const all = line.tokens.flatMap(
    (_, at) => knownAt(line, at) ?? bodyAt(line, at) ?? placeAt(line, at) ?? markedAt(line, at) ?? [],
  );
  return all.filter((body, at) => !all.slice(0, at).some((other) => body.start < other.end));
}

/** "نفت «زين» أن": whoever says something by a name in quotation marks, where "that" follows. */
function markedAt({ text, tokens }: Line, at: number): Spot | undefined {
  const [verb, first] = [tokens[at - 1], tokens[at]];
  if (!first || !isSayingVerb(verb) || first.gap !== " «") return undefined;
  const end = text.indexOf("»", first.start);
  const length = tokens.slice(at).filter((token) => token.end <= end).length;
  const after = tokens[at + length];
  if (length < 1 || length > 3 || !after || !(ARABIC.onlyThat.has(after.folded) || /،/.test(after.gap)))
    return undefined;
  return {
    kind: "organization",
    name: text.slice(first.start, end),
    start: first.start,
    end,
    isGuessed: true,
  };
}

/** Most words of a body's name. */
const MOST_OF_BODY = 6;

/** A ministry, university or company by its name. */
function bodyAt({ number, text, tokens }: Line, at: number): Spot | undefined {
  const head = tokens[at];
  const form = head && formsOf(head.folded).find((each) => isBody(each));
  if (!head || form === undefined || isOtherHead(head, tokens[at + 1])) return undefined;
  const isDefinite = form.startsWith("ال");
  // "وزير الخارجية" and "وزارة الخارجية" are no body called "الخارجية".
  if (/^(?:ال)?(?:خارجيه|داخليه)$/.test(form) && isOfficeOrBody(tokens[at - 1])) return undefined;
  const quoted = quotedName({ number, text, tokens }, at);
  let next = quoted ?? afterNamesake(tokens, at);
  while (next < tokens.length && next - at < MOST_OF_BODY && isOfBody(tokens, next, at)) next += 1;
  const last = tokens[next - 1];
  if (!last || next === at + 1 || isAnyOfKind(tokens[at + 1]?.folded ?? "", isDefinite)) return undefined;
  const start = startOf(head, isBody);
  const end = quoted === next ? text.indexOf(closing(tokens[at + 1]), last.end) + 1 : last.end;
  const short = inBrackets(text, end);
  return {
    kind: "organization",
    name: unjoined(text.slice(start, end)),
    start,
    end,
    ...(short !== undefined && { short }),
    ...(isLoose(tokens, at) && { isUnsure: true }),
  };
}

/** "وكالة استكشاف الفضاء (جاكسا)": a shorter name of one word. */
function inBrackets(text: string, end: number): string | undefined {
  return /^ (?:\(«?|«)(?<short>[\p{Script=Arabic}]{3,}|\p{Lu}{2,6})(?:»?\)|»)/u.exec(text.slice(end))?.groups
    ?.short;
}

/** "مركز محمد بن راشد للفضاء": a body that is called after somebody; the first word behind that name. */
function afterNamesake(tokens: readonly Token[], head: number): number {
  const first = tokens[head + 1];
  if (!AFTER_PEOPLE.test(tokens[head]?.folded ?? "")) return head + 1;
  // "مستشفى ابن رشد"
  if (/^(?:ابن|ابو|ابي|ام)$/.test(first?.folded ?? "")) return Math.min(head + 3, tokens.length);
  const isNamed = ARABIC.given.has(first?.folded ?? "");
  return isNamed ? Math.max(head, nameEnd(tokens, head + 1, false)) + 1 : head + 1;
}

const AFTER_PEOPLE =
  /^[وفبل]?(?:مركز|مستشفي|جامعه|موسسه|مدرسه|مطار|متحف|معهد|مكتبه|مسجد|جامع|مسرح|ثانويه|اكاديميه)$/;

/** "شركة «أعمدة الرافدين»": a name in quotation marks. Gives the first word after it. */
function quotedName({ text, tokens }: Line, head: number): number | undefined {
  const first = tokens[head + 1];
  // "قالت الشبكة «سترى …»": what is said begins.
  if (!first || !/^\s[«“"]$/.test(first.gap) || /^[وفبل]?ال/.test(tokens[head]?.folded ?? ""))
    return undefined;
  const end = text.indexOf(closing(first), first.start);
  const length = tokens.slice(head + 1).filter((token) => token.end <= end).length;
  return end < 0 || length > MOST_OF_BODY ? undefined : head + 1 + length;
}

function closing(token: Token | undefined): string {
  return { "«": "»", "“": "”" }[token?.gap.at(-1) ?? ""] ?? '"';
}

function isOfficeOrBody(token: Token | undefined): boolean {
  return isAny(token, ARABIC.offices) || isAny(token, ARABIC.bodies);
}

function isBody(form: string): boolean {
  return ARABIC.bodies.has(form) || (form.startsWith("ال") && ARABIC.bodies.has(withoutArticle(form)));
}
