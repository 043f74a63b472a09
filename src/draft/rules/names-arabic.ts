/** Names in Arabic sentences. Arabic has no capitals: titles, offices and given names show where a name begins. */
import { fold } from "#core/language/fold.ts";
import { bodiesIn } from "./bodies-arabic.ts";
import { ARABIC } from "./lexicon.ts";
import { nameEnd } from "./name-end-arabic.ts";
import type { Line, Spot } from "./spot.ts";
import { officesOf, titled } from "./titled-arabic.ts";
import { isJoined, type Token } from "./tokens.ts";
import { beforeEnd, contrasted, type Found } from "./told-arabic.ts";
import { isAny, isCountry, isGiven, isPeople, isSayingVerb, isTitled, startOf } from "./words-arabic.ts";
import { formsOf } from "./world.ts";

/** Everybody and every body that the sentence names. */
export function arabicNamesIn(line: Line): Spot[] {
  let free = 0;
  const people = line.tokens.flatMap((_, at) => {
    if (at < free) return [];
    const found = personAt(line, at);
    if (!found) return [];
    const told = withOffice(line, found);
    free = told.next;
    return [told.spot];
  });
  return [...people, ...bodiesIn(line)];
}

/** How many words may tell between commas what office somebody holds. */
const LONGEST_OFFICE = 10;

/** "مصطفى الدكالي، الكاتب العام للجامعة،": the office behind a name, in which nobody else is named. */
function withOffice({ text, tokens }: Line, { spot, next }: Found): Found {
  const head = tokens[next];
  if (spot.isUnnamed || !head || !/^،\s+$/.test(head.gap) || !isTitled(head) || /^و/.test(head.folded))
    return { spot, next };
  const rest = tokens.slice(next + 1, next + 1 + LONGEST_OFFICE);
  const length = rest.findIndex(({ gap, folded }) => /[،:.(؛]/.test(gap) || ARABIC.onlyThat.has(folded));
  const last = tokens[next + length];
  if (length < 0 || !last) return { spot, next };
  const office = { role: text.slice(head.start, last.end), offices: officesOf(head) };
  return { spot: spot.role === undefined ? { ...spot, ...office } : spot, next: next + length + 1 };
}

function personAt(line: Line, at: number): Found | undefined {
  const token = line.tokens[at];
  if (!token) return undefined;
  if (isHighness(line.tokens, at)) return undefined;
  if (isTitled(token)) return titled(line, at);
  if (/^و?اما$/.test(token.folded)) return contrasted(line, at);
  if (isSayingVerb(token) && !isBeforeThat(token)) return speaking(line, at);
  if (isByChild(line.tokens, at)) return plain(line, at, Math.max(at + 1, nameEnd(line.tokens, at, false)));
  if (isAge(line.tokens, at)) return undefined;
  if (isAny(token, ARABIC.given)) return bare(line, at);
  if (isByFather(line.tokens, at)) return plain(line, at, nameEnd(line.tokens, at, false));
  if (ARABIC.alsoGiven.has(token.folded) && isBeforeName(line.tokens[at + 1])) return bare(line, at);
  if (isPeople(token)) return fromSomewhere(line, at + 1);
  return isBeforeTitle(line.tokens, at) ? plain(line, at, at + 1) : undefined;
}

/** A verb that also means other things. */
function isBeforeThat({ folded }: Token): boolean {
  return formsOf(folded).some((form) => ARABIC.beforeThat.has(form));
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
  if (last === next && isBeforeThat && isGiven(token)) return plain(line, next, last);
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

/** "صاحب السمو الملكي الأمير": what a prince is called, before his title. */
function isHighness(tokens: readonly Token[], at: number): boolean {
  return (
    /^[وفل]?صاحبه?$/.test(tokens[at]?.folded ?? "") &&
    /^ال(?:سمو|جلاله|فخامه|معالي|سعاده|غبطه|قداسه|سياده|فضيله)$/.test(tokens[at + 1]?.folded ?? "")
  );
}

/** "عن عمر ناهز 81 عاماً": an age. */
function isAge(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    /^عمر$/.test(token?.folded ?? "") && (before?.folded === "عن" || /^[ي]?ناهز$/.test(next?.folded ?? ""))
  );
}

/** "أبو القاسم الشابي", "أبو بكر محمود": called by a son, and by a family or another name. */
function isByFather(tokens: readonly Token[], at: number): boolean {
  if (!/^[وفبل]?(?:ابو|ابي|ابن)$/.test(tokens[at]?.folded ?? "")) return false;
  const [son, next] = [tokens[at + 1], tokens[at + 2]];
  return (
    son !== undefined &&
    next !== undefined &&
    isJoined(son) &&
    isJoined(next) &&
    (isGiven(next) || /^ال\p{L}{2,}ي$/u.test(next.folded))
  );
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

/** "شعبان توفيق", "صالح العنزي": what may be a word is a name before another given name, or that of a family. */
function isBeforeName(next: Token | undefined): boolean {
  if (!next || !isJoined(next)) return false;
  if (
    ARABIC.given.has(next.folded) ||
    (ARABIC.compound.has(next.folded) && !/^(?:نور|شمس|عز|دا|دو)$/.test(next.folded))
  )
    return true;
  return /^ال\p{L}{3,}ي$/u.test(next.folded) && !isCountry(next) && !KINDS.test(next.folded);
}

/** Adjectives of what something is of, and no family's name: "أمل السياسي". */
const KINDS =
  /^ال(?:سياسي|اقتصادي|اجتماعي|امني|عسكري|ثقافي|علمي|رياضي|اعلامي|قانوني|طبي|صحي|ماضي|حالي|تالي|ثاني|عالمي|دولي|محلي|وطني|اقليمي|رسمي|حكومي|شعبي|انساني|ديني|تاريخي|مالي|تجاري|صناعي|زراعي|بحري|جوي|بري|نووي|رقمي|الكتروني|اسلامي|عربي|غربي|شرقي|شمالي|جنوبي|اساسي|رييسي|نهايي|اولي|داخلي|خارجي|حقيقي|كلي|جزيي|سنوي|شهري|يومي|اسبوعي|جماعي|فردي|قومي|اوروبي|افريقي|اميركي|امريكي|اسراييلي|فلسطيني|برلماني|قضايي|جنايي|دستوري|اداري|تنفيذي|تقليدي|طبيعي|بشري|بييي|جغرافي|فني|تقني|ادبي|روايي|سينمايي|مسرحي|موسيقي|مفتي|قاضي|محامي|نادي|والي|راعي|ثانوي|جامعي|عام)$/;

/** A name that begins with a given name, and has at least two parts. */
function bare(line: Line, at: number): Found | undefined {
  const last = nameEnd(withoutPrefix(line.tokens, at), at, false);
  const isCompound = ARABIC.compound.has(line.tokens[at]?.folded ?? "");
  if (!isCompound) return last > at ? plain(line, at, last) : undefined;
  // "عبد الرحمن" alone is a last name that may have been given in full before.
  const next = line.tokens[at + 2]?.folded ?? "";
  const after = line.tokens[last + 1];
  const isClosed = after === undefined || /^\s*[،.:(؛]/.test(after.gap) || ARABIC.onlyThat.has(after.folded);
  const isName = isGiven(line.tokens[at + 2]) || /^ال/.test(next) || isClosed;
  return last > at + 1 && isName ? plain(line, at, last) : undefined;
}

/** "ونصير مزراوي": the word as it is without "and", where that is a given name. */
function withoutPrefix(tokens: readonly Token[], at: number): readonly Token[] {
  const token = tokens[at];
  const form = token && formsOf(token.folded).find((each) => ARABIC.given.has(each));
  return !token || form === undefined || form === token.folded
    ? tokens
    : tokens.with(at, { ...token, folded: form });
}

function plain({ text, tokens }: Line, at: number, last: number): Found | undefined {
  const [first, end] = [tokens[at], tokens[last]];
  if (!first || !end) return undefined;
  const start = startOf(first, (form) => ARABIC.given.has(form));
  return { spot: { kind: "person", name: text.slice(start, end.end), start, end: end.end }, next: last + 1 };
}
