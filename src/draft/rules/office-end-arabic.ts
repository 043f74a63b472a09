/** Where an Arabic office or title ends, and a name may begin. */
import { knownBody } from "./known-bodies-arabic.ts";
import { ARABIC } from "./lexicon.ts";
import { isJoined, type Token } from "./tokens.ts";
import { isAny, isCountry, isDefinite, isGiven, isOwnOffice, isSpokesman } from "./words-arabic.ts";
import { formsOf, worldLength } from "./world.ts";

/** Most words of what an office is an office of. */
const LONGEST_COMPLEMENT = 6;

/** The first word that is no longer part of an office: وزير النقل الأردني, رئيس سلطة الموانئ. */
export function afterComplement(tokens: readonly Token[], from: number): number {
  let at = from;
  // "محافظ بني سويف": a town of two words.
  while (at - from < LONGEST_COMPLEMENT && isOfOffice(tokens, at, from))
    at += Math.max(1, worldLength(tokens, at, "ar"));
  // "نائب رئيس الوزراء ووزير الدفاع": another office of the same person.
  const also = tokens[at];
  if (also && isJoined(also) && /^و/.test(also.folded) && ARABIC.offices.has(also.folded.slice(1)))
    return afterComplement(tokens, at + 1);
  return afterQuoted(tokens, at);
}

/** "الرئيس التنفيذي لـ«طيران الرياض» توني": the first word behind a name in quotation marks that an office is of. */
function afterQuoted(tokens: readonly Token[], at: number): number {
  const first = tokens[at]?.folded === "ل" ? at + 1 : at;
  if (!/^ ?[«"]$/.test(tokens[first]?.gap ?? "") || (first === at && !isAny(tokens[at - 1], ARABIC.bodies)))
    return at;
  const length = tokens
    .slice(first + 1, first + LONGEST_COMPLEMENT)
    .findIndex(({ gap }) => /^[»"] /.test(gap));
  return length < 0 ? at : first + 1 + length;
}

function isOfOffice(tokens: readonly Token[], at: number, from: number): boolean {
  const [head, token] = [tokens[from - 1], tokens[at]];
  if (!head || !token || !isJoined(token)) return false;
  const { folded } = token;
  // "مدرب الفريق": a team, and no general.
  const isTeam = folded === "الفريق" && at === from && takesAny(head);
  if (isAny(token, ARABIC.titles) && !isTeam) return false;
  if (at === from && takesAny(head) && !ARABIC.stops.has(folded) && !ARABIC.given.has(folded)) return true;
  if ((isSpokesman(head) && folded === "باسم") || knownBody([folded]) > 0) return true;
  if (at - from < 2 && (ARABIC.afterOffice.has(folded) || ARABIC.bodies.has(folded))) return true;
  if (isLinked(tokens, at)) return true;
  return isDefiniteOrCountry(token);
}

function isDefiniteOrCountry(token: Token): boolean {
  const hasArticle = isDefinite(token) || /^(?:لل|وال)\p{L}{2}/u.test(token.folded);
  return (hasArticle && !ARABIC.stops.has(token.folded)) || isCountry(token);
}

/** "جمعية أحباء الواحات": between a body and what it is one of. */
function isLinked(tokens: readonly Token[], at: number): boolean {
  const [body, { folded = "" } = {}, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!body || !next || !isJoined(next) || !/^ال\p{L}{3}/u.test(next.folded)) return false;
  const isName = ARABIC.given.has(folded) || ARABIC.alsoGiven.has(folded) || ARABIC.compound.has(folded);
  return (
    ARABIC.bodies.has(body.folded) &&
    !isName &&
    !ARABIC.stops.has(folded) &&
    !/^ال|^[وفبل]\p{L}{4}/u.test(folded)
  );
}

/** An office without the article is always that of something; with a pronoun it already says of what. */
function takesAny(token: Token): boolean {
  return !isOwnOffice(token) && !formsOf(token.folded).some((form) => /^ال\p{L}{2}/u.test(form));
}

/** "نقيب الصيادين في دمياط محمد أبو العلا", "المندوب الدائم لدى الأمم المتحدة طاهر السني": where it is held stands before the name. */
export function afterPlace(tokens: readonly Token[], at: number): number {
  if (!/^(?:في|لدي|عن)$/.test(tokens[at]?.folded ?? "")) return at;
  const rest = tokens.slice(at + 2, at + 2 + LONGEST_PLACE);
  const end = rest.findIndex(
    (token) =>
      !isJoined(token) ||
      (!isGiven(token) && (ARABIC.stops.has(token.folded) || ARABIC.that.has(token.folded))),
  );
  const within = end < 0 ? rest : rest.slice(0, end);
  const name = within.findIndex(
    (token, index) => isAny(token, ARABIC.titles) || (isGiven(token) && isJoined(rest[index + 1] ?? token)),
  );
  return name < 0 ? at : at + 2 + name;
}

/** How many words may tell where an office is held. */
const LONGEST_PLACE = 4;

export function afterTitle(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at - from < 3 && (ARABIC.afterTitle.has(tokens[at]?.folded ?? "") || isOfTitle(tokens, at))) at += 1;
  return at;
}

/** "المخرج السينمائي نديم الحلو": an adjective goes with the title where a name without the article follows it. */
function isOfTitle(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !next || !isJoined(token) || !isJoined(next)) return false;
  if (
    !/^ال(?:\p{L}{2,}يه?|سابقه?|اسبقه?|كبيره?|شهيره?|بارزه?|شابه?|قديره?|راحله?|مكلفه?|وحيده?|اوله?|اخيره?|معروفه?|مخضرمه?|جديده?|مستقيله?|مقاله?|منتخبه?|مفوضه?|فايزه?|معتقله?|موقوفه?)$/u.test(
      token.folded,
    ) ||
    ARABIC.stops.has(next.folded)
  )
    return false;
  return (
    ARABIC.given.has(next.folded) || (isOfTitle(tokens, at + 1) && /^ال/.test(next.folded)) || isBare(next)
  );
}

/** A word that may begin a name: no verb, office or body, nothing with the article. */
function isBare(token: Token): boolean {
  const isOther = [ARABIC.saying, ARABIC.offices, ARABIC.bodies].some((list) => isAny(token, list));
  return !isOther && !/^(?:ال|[وفبل]ال|لل|[يت]\p{L}{3}$)/u.test(token.folded) && !/[ًٌٍ]/.test(token.text);
}
