/** Names in Arabic sentences. Arabic has no capitals: titles, offices, bodies and given names show where a name begins. */
import { elsewhereIn } from "#core/claim/world.ts";
import { ARABIC } from "./lexicon.ts";
import type { Line, Spot } from "./spot.ts";
import { isJoined, type Token, textFrom } from "./tokens.ts";
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
  const bodies = line.tokens.flatMap((_, at) => bodyAt(line, at) ?? placeAt(line, at) ?? []);
  return [...people, ...bodies.filter((body, at) => !bodies.slice(0, at).some((other) => body.start < other.end))];
}

type Found = { readonly spot: Spot; /** The first word after it. */ readonly next: number };

function personAt(line: Line, at: number): Found | undefined {
  const token = line.tokens[at];
  if (!token) return undefined;
  if (isAny(token, ARABIC.offices) || isAny(token, ARABIC.titles)) return titled(line, at);
  if (isAny(token, ARABIC.saying) && !isAny(token, ARABIC.beforeThat)) return speaking(line, at);
  if (isAny(token, ARABIC.given)) return bare(line, at);
  return undefined;
}

/** A word in a list, also with the article or with what Arabic writes before a word. */
export function isAny(token: Token | undefined, list: ReadonlySet<string>): boolean {
  return token !== undefined && formsOf(token.folded).some((form) => list.has(form) || list.has(withoutArticle(form)));
}

function withoutArticle(folded: string): string {
  return folded.replace(/^ال(?=\p{L}{2})/u, "");
}

/** An office or title with what belongs to it, then a name; or a spokesman without one. */
function titled(line: Line, at: number): Found | undefined {
  const { tokens, text } = line;
  let next = at + 1;
  const offices: string[] = [];
  const head = tokens[at];
  if (!head) return undefined;
  const isOffice = isAny(head, ARABIC.offices) || isPeople(tokens[at + 1]);
  if (isOffice) offices.push(...formsOf(head.folded).map(withoutArticle));
  next = afterComplement(tokens, next, isOffice);
  // "نقيب الصيادين في دمياط محمد أبو العلا"
  if (isOffice && tokens[next]?.folded === "في" && ARABIC.given.has(tokens[next + 2]?.folded ?? "")) next += 2;
  let rank: string | undefined;
  const title = tokens[next];
  if (title && isOffice && isJoined(title) && isAny(title, ARABIC.titles)) {
    const end = afterTitle(tokens, next + 1);
    rank = textFrom(text, title, tokens[end - 1] ?? title);
    next = end;
  }
  const allowsArticle = !isOffice || rank !== undefined;
  const isPreposition = isOffice && rank === undefined && isJoinedPreposition(tokens[next]);
  const last = isPreposition ? next - 1 : nameEnd(tokens, next, allowsArticle);
  const from = startOf(head, isOfficeOrTitle);
  if (last < next) return isOffice && next > at + 1 ? unnamed(line, at, next) : undefined;
  const [first, end] = [tokens[next], tokens[last]];
  const before = tokens[next - 1];
  if (!first || !end || !before) return undefined;
  const { start } = first;
  const said = unjoined(text.slice(from, (rank === undefined ? before : (tokens[next - 1 - rankWords(rank)] ?? before)).end));
  return {
    spot: {
      kind: "person",
      name: text.slice(start, end.end),
      start,
      end: end.end,
      from,
      ...(isOffice ? { role: said, offices } : { rank: said }),
      ...(rank !== undefined && { rank }),
    },
    next: last + 1,
  };
}

function rankWords(rank: string): number {
  return rank.split(/\s+/).length;
}

/** Where a word begins without و, ب or ل before it: at the first of its forms that is in a list. */
function startOf({ start, folded }: Token, isKnown: (form: string) => boolean): number {
  const form = formsOf(folded).find((each) => isKnown(each) || isKnown(withoutArticle(each)));
  return form !== undefined && folded.endsWith(form) ? start + folded.length - form.length : start;
}

function isOfficeOrTitle(form: string): boolean {
  return ARABIC.offices.has(form) || ARABIC.titles.has(form);
}

/** The first word that is no longer part of an office: وزير النقل الأردني, رئيس سلطة الموانئ. */
function afterComplement(tokens: readonly Token[], from: number, isOffice: boolean): number {
  let at = from;
  if (!isOffice) return afterTitle(tokens, at);
  const head = tokens[from - 1]?.folded ?? "";
  const takesAny = !head.startsWith("ال") && !formsOf(head).some((form) => ARABIC.ownOffices.has(form) || form.startsWith("ال"));
  const speaks = formsOf(head).some((form) => SPEAKS.test(form));
  while (at < tokens.length && at - from < 6) {
    const token = tokens[at];
    if (!token || !isJoined(token) || isAny(token, ARABIC.titles)) break;
    const isObject = at === from && takesAny && !ARABIC.stops.has(token.folded) && !ARABIC.given.has(token.folded);
    if (isObject || (speaks && token.folded === "باسم")) {
      at += 1;
      continue;
    }
    const isFirstOfBody = at - from < 2 && (ARABIC.afterOffice.has(token.folded) || ARABIC.bodies.has(token.folded));
    const isDefinite = /^(?:ال|لل|وال)\p{L}{2}/u.test(token.folded) && !ARABIC.stops.has(token.folded);
    if (!isFirstOfBody && !isDefinite && !isCountry(token)) break;
    at += 1;
  }
  return at;
}

function afterTitle(tokens: readonly Token[], from: number): number {
  let at = from;
  while (ARABIC.afterTitle.has(tokens[at]?.folded ?? "") && at - from < 3) at += 1;
  return at;
}

/** A people's adjective after a title makes an office of it: الرئيس المصري. */
function isPeople(token: Token | undefined): boolean {
  return token !== undefined && /^ال/.test(token.folded) && isCountry(token) && /ي[هة]?$/.test(token.folded);
}

function isCountry({ folded }: Token): boolean {
  return elsewhereIn([folded]).some(({ kind }) => kind === "country");
}

const SPEAKS = /^(?:ال)?(?:متحدث|ناطق)ه?$/;

/** Somebody who is only given as holding an office. A spokesman is somebody, also where nobody ever says who. */
function unnamed({ text, tokens }: Line, at: number, next: number): Found | undefined {
  const [head, last] = [tokens[at], tokens[next - 1]];
  if (!head || !last) return undefined;
  const start = startOf(head, isOfficeOrTitle);
  const name = unjoined(text.slice(start, last.end));
  const offices = formsOf(head.folded).map(withoutArticle);
  const isKept = isAny(tokens[at - 1], ARABIC.saying) || formsOf(head.folded).some((form) => SPEAKS.test(form));
  return {
    spot: { kind: "person", name, start, end: last.end, role: name, offices, isUnnamed: true, isUnsure: !isKept },
    next,
  };
}

/** "للمتحدث" is "ل" and "المتحدث". */
function unjoined(name: string): string {
  return name.replace(/^لل(?=\p{L}{2})/u, "ال");
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

/** Most words of a name: ضياء جمال قاضى أوغلو. */
const MOST_WORDS = 4;

/** The last word of the name that begins at `from`; before `from` where there is none. */
function nameEnd(tokens: readonly Token[], from: number, allowsArticle: boolean): number {
  let at = from;
  const isCompound = (index: number) => ARABIC.compound.has(tokens[index]?.folded ?? "");
  while (at < tokens.length && at - from < MOST_WORDS + 1 && isNamePart(tokens, at, { from, allowsArticle })) {
    const hasArticle = /^ال/.test(tokens[at]?.folded ?? "") && !isCompound(at - 1);
    at += 1;
    // A surname with the article ends the name; what is definite after it tells more of the person.
    if (hasArticle && at - from > 1) return at - 1;
  }
  // The words go on without a visible end: two parts are the usual name.
  if (at - from > MOST_WORDS) return from + 1 + (isCompound(from) || isCompound(from + 1) ? 1 : 0);
  const last = tokens[at - 1];
  const isVerb = last && at - from > 2 && /^[يت]\p{L}{3,4}$/u.test(last.folded) && !ARABIC.given.has(last.folded);
  return isVerb ? at - 2 : at - 1;
}

function isNamePart(
  tokens: readonly Token[],
  at: number,
  { from, allowsArticle }: { readonly from: number; readonly allowsArticle: boolean },
): boolean {
  const token = tokens[at];
  if (!token || !isJoined(token) || /\p{N}/u.test(token.text)) return false;
  const { folded } = token;
  const isGiven = ARABIC.given.has(folded);
  const isAfterCompound = at > from && ARABIC.compound.has(tokens[at - 1]?.folded ?? "");
  if (isAfterCompound) return true;
  if (ARABIC.stops.has(folded) || ARABIC.that.has(folded) || /[ًٌٍ]/.test(token.text)) return false;
  if (!isGiven && (ARABIC.saying.has(folded) || ARABIC.bodies.has(folded) || ARABIC.offices.has(folded))) return false;
  if (!isGiven && /^(?:و|ف(?=ي|ال)|ب(?=ال)|لل|سي|ست)\p{L}{2}/u.test(folded)) return false;
  if (at === from && /^ال/.test(folded)) return allowsArticle && !ARABIC.titles.has(folded) && !isCountry(token);
  return true;
}

/** Most words of a body's name. */
const MOST_OF_BODY = 6;

/** A ministry, university or company by its name. */
function bodyAt({ text, tokens }: Line, at: number): Spot | undefined {
  const head = tokens[at];
  const form = head && formsOf(head.folded).find((each) => isBody(each));
  if (!head || form === undefined) return undefined;
  const isDefinite = form.startsWith("ال");
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
  if (!head || !next || !isJoined(next) || !/^ال\p{L}{2}/u.test(next.folded)) return undefined;
  const isPlace = (form: string) => ARABIC.places.has(form);
  if (!formsOf(head.folded).some(isPlace)) return undefined;
  const start = startOf(head, isPlace);
  return { kind: "place", name: text.slice(start, next.end), start, end: next.end };
}

function isBody(form: string): boolean {
  return ARABIC.bodies.has(form) || (form.startsWith("ال") && ARABIC.bodies.has(withoutArticle(form)));
}

/** Heads after which a name without the article may stand: شركة هافيلسان. */
const WITH_NAMES = new Set("شركه مصنع بنك مصرف نادي حزب حركه صحيفه قناه فريق جامعه مستشفي منتخب وكاله".split(" "));

function isOfBody(tokens: readonly Token[], at: number, head: number): boolean {
  const token = tokens[at];
  if (!token || !isJoined(token) || isAny(token, ARABIC.titles) || ARABIC.stops.has(token.folded)) return false;
  const { folded } = token;
  // After a nationality the name has ended: "القوات الجوية المصرية للتعرف".
  const isEnded = at > head + 1 && isPeople(tokens[at - 1]);
  const isFor = /^ل(?!ل)\p{L}{3}/u.test(folded) && /^ال/.test(tokens[at + 1]?.folded ?? "");
  if (isFor) return at > head + 1 && !isEnded && /^(?:وال|بال|ال)/.test(tokens[head]?.folded ?? "");
  if (/^(?:ال|لل)\p{L}{2}/u.test(folded)) return !ARABIC.stops.has(folded) && !(isEnded && folded.startsWith("لل"));
  const isConstruct = at === head + 1 && ARABIC.bodies.has(folded);
  const takesName = at === head + 1 && formsOf(tokens[head]?.folded ?? "").some((form) => WITH_NAMES.has(form));
  const isAnd = /^وال\p{L}{3}/u.test(folded) && at > head + 1 && !isAny(token, ARABIC.bodies) && !isCountry(token);
  return isConstruct || isAnd || isCountry(token) || (takesName && !ARABIC.saying.has(folded));
}
