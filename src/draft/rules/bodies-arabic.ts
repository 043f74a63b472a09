/** Bodies and places in Arabic sentences: ministries, universities, companies, lakes. */
import { ARABIC } from "./lexicon.ts";
import type { Line, Spot } from "./spot.ts";
import { isJoined, type Token } from "./tokens.ts";
import { isAny, isCountry, isPeople, startOf, unjoined, withoutArticle } from "./words-arabic.ts";
import { formsOf } from "./world.ts";

/** Every body and place that the sentence names. */
export function bodiesIn(line: Line): Spot[] {
  const all = line.tokens.flatMap((_, at) => bodyAt(line, at) ?? placeAt(line, at) ?? []);
  return all.filter((body, at) => !all.slice(0, at).some((other) => body.start < other.end));
}

/** Most words of a body's name. */
const MOST_OF_BODY = 6;

/** A ministry, university or company by its name. */
function bodyAt({ text, tokens }: Line, at: number): Spot | undefined {
  const head = tokens[at];
  const form = head && formsOf(head.folded).find((each) => isBody(each));
  if (!head || form === undefined) return undefined;
  const isDefinite = form.startsWith("ال");
  // "وزير الخارجية" and "وزارة الخارجية" are no body called "الخارجية".
  if (/^(?:ال)?(?:خارجيه|داخليه)$/.test(form) && isOfficeOrBody(tokens[at - 1])) return undefined;
  let next = at + 1;
  while (next < tokens.length && next - at < MOST_OF_BODY && isOfBody(tokens, next, at)) next += 1;
  const last = tokens[next - 1];
  // "كلية للطب" is any faculty of medicine.
  const isAny = !isDefinite && /^لل/.test(tokens[at + 1]?.folded ?? "");
  if (!last || next === at + 1 || isAny) return undefined;
  const start = startOf(head, isBody);
  return { kind: "organization", name: unjoined(text.slice(start, last.end)), start, end: last.end };
}

/** A lake or a river by its name. */
function placeAt({ text, tokens }: Line, at: number): Spot | undefined {
  const [head, next] = [tokens[at], tokens[at + 1]];
  const compound = next && ARABIC.compound.has(next.folded) ? tokens[at + 2] : undefined;
  if (!head || !next || !isJoined(next) || (!compound && !/^ال\p{L}{2}/u.test(next.folded))) return undefined;
  const { end } = compound ?? next;
  const isPlace = (form: string) => ARABIC.places.has(form);
  if (!formsOf(head.folded).some(isPlace)) return undefined;
  const start = startOf(head, isPlace);
  return { kind: "place", name: text.slice(start, end), start, end };
}

function isOfficeOrBody(token: Token | undefined): boolean {
  return isAny(token, ARABIC.offices) || isAny(token, ARABIC.bodies);
}

function isBody(form: string): boolean {
  return ARABIC.bodies.has(form) || (form.startsWith("ال") && ARABIC.bodies.has(withoutArticle(form)));
}

/** Heads after which a name without the article may stand: شركة هافيلسان. */
const WITH_NAMES = new Set(
  "شركه مصنع بنك مصرف نادي حزب حركه صحيفه قناه فريق جامعه مستشفي منتخب وكاله".split(" "),
);

function isOfBody(tokens: readonly Token[], at: number, head: number): boolean {
  const token = tokens[at];
  if (!token || !isJoined(token) || isAny(token, ARABIC.titles) || ARABIC.stops.has(token.folded))
    return false;
  if (at === head + 1 && isFirstOfBody(token, tokens[head])) return true;
  if (isCountry(token)) return true;
  // After a nationality the name has ended: "القوات الجوية المصرية للتعرف".
  const isEnded = at > head + 1 && isPeople(tokens[at - 1]);
  const { folded } = token;
  if (/^ال\p{L}{2}/u.test(folded)) return true;
  if (/^لل\p{L}{2}/u.test(folded)) return !isEnded;
  if (at === head + 1) return false;
  // "المعهد القومي لعلوم البحار", "وزارة الصحة والسكان"
  const isFor = /^ل\p{L}{3}/u.test(folded) && /^ال/.test(tokens[at + 1]?.folded ?? "");
  const isAnd = /^وال\p{L}{3}/u.test(folded) && !isAny(token, ARABIC.bodies);
  return isAnd || (isFor && !isEnded && /^(?:وال|بال|ال)/.test(tokens[head]?.folded ?? ""));
}

/** "سلطة الموانئ" of "هيئة سلطة الموانئ", and names without the article: شركة هافيلسان. */
function isFirstOfBody({ folded }: Token, head: Token | undefined): boolean {
  const takesName = formsOf(head?.folded ?? "").some((form) => WITH_NAMES.has(form));
  return ARABIC.bodies.has(folded) || (takesName && !ARABIC.saying.has(folded) && !/^ل/.test(folded));
}
