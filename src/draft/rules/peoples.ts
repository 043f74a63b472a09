/** Countries by what is called after them, beside an office or body: "the Ugandan prime minister", رئيس الوزراء اليمني. */

import { elsewhereIn } from "#core/claim/world.ts";
import { LANGUAGES, type Language } from "#core/language/language.ts";
import { codeOf, isCountry } from "./demonyms.ts";
import { ARABIC, LATIN } from "./lexicon.ts";
import type { Line, Spot } from "./spot.ts";
import { isJoined, type Token } from "./tokens.ts";
import { isAny, isPeople, isTitled } from "./words-arabic.ts";

/** Every country that a sentence names so. The name is the country's own, which need not stand there. */
export function peoplesIn({ text, tokens }: Line, language: Language): Spot[] {
  return tokens.flatMap((token, at) => {
    const own = OWN[language]?.(text, tokens, at);
    const isMeant = language === "ar" ? isAfterOffice(tokens, at) : isBeforeOffice(tokens, at, language);
    const body = own ?? (isMeant && language === "en" ? smallBodyAt(text, tokens, at) : undefined);
    return [...(own || isMeant ? countryAt(token, language) : []), ...(body ? [body] : [])];
  });
}

function countryAt(token: Token, language: Language): Spot[] {
  const known = countryOf(token);
  const name = known?.[language];
  return known && name !== undefined
    ? [{ kind: "country", known, name, start: token.start, end: token.end }]
    : [];
}

function bodyFrom(text: string, start: number, end: number): Spot {
  return { kind: "organization", name: text.slice(start, end), start, end };
}

/** How many words an office with an adjective before it may have: "Moroccan Transport Minister". */
const LONGEST = 4;

function isBeforeOffice(tokens: readonly Token[], at: number, language: "en" | "tr"): boolean {
  const { bodies, firms } = LATIN[language];
  if (!tokens[at]?.isCapital || tokens[at].suffix !== "") return false;
  const rest = tokens.slice(at + 1, at + 1 + LONGEST);
  const end = rest.findIndex((token) => !isJoined(token));
  return rest.slice(0, end < 0 ? rest.length : end).some(
    ({ folded, isCapital }, index) =>
      OF_STATE.has(folded) ||
      BODIES.has(folded) ||
      // "the Dutch rival Vanderveen Group" is no body of the state.
      (isCapital &&
        bodies.has(folded) &&
        !firms.has(folded) &&
        rest.slice(0, index).every((token) => token.isCapital)),
  );
}

/** Those who speak for a state: a player or a singer is only from somewhere. */
const OF_STATE = new Set(
  `official officials government authorities lawmakers troops diplomat diplomats minister president premier chancellor
  ambassador envoy secretary king queen commander counterpart spokesman spokeswoman general admiral deputy leader
  representative commissioner governor
  yetkililer yetkilileri hukumeti makamlari bakan bakani basbakan basbakani cumhurbaskani sozcusu buyukelcisi elcisi komutani
  mevkidasi mevkidasiyla krali kralicesi temsilcisi heyeti lideri`.split(/\s+/),
);

/** "Ghana's central bank", "Indonesia's disaster agency": a body of a country's that is called by that. */
function ownBodyAt(text: string, tokens: readonly Token[], at: number): Spot | undefined {
  const token = tokens[at];
  if (!token?.isCapital || !/^[’']s$/.test(token.suffix)) return undefined;
  if (!isCountry(token.folded)) return undefined;
  const rest = tokens.slice(at + 1, at + 1 + LONGEST);
  const end = rest.findIndex(({ folded }) => OWN_BODIES.has(folded));
  const isPlain = rest
    .slice(0, end + 1)
    .every((each) => !each.isCapital && isJoined(each) && !NOT_OF_BODY.has(each.folded));
  const last = rest[end];
  return last && end > 0 && isPlain ? bodyFrom(text, token.start, last.end) : undefined;
}

const NOT_OF_BODY = new Set(
  "and or of in on at to for with from by the a an biggest largest first oldest new own former".split(" "),
);

/** "Sudan ordusu", "Rus donanmasının": a body of a country's, in small letters and with what Turkish puts to it. */
function armyAt(text: string, tokens: readonly Token[], at: number): Spot | undefined {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token?.isCapital || token.suffix !== "" || !next || next.isCapital || !isJoined(next))
    return undefined;
  const body = ARMIES.exec(text.slice(next.start))?.[0];
  if (body === undefined || !isCountry(token.folded)) return undefined;
  return bodyFrom(text, token.start, next.start + body.length);
}

const ARMIES =
  /^(?:ordusu|donanması|parlamentosu|meclisi|polisi|hava kuvvetleri|deniz kuvvetleri)(?=n|y|\P{L}|$)/u;

/** Bodies that are called by their country and small letters. */
const OWN: Partial<
  Record<Language, (text: string, tokens: readonly Token[], at: number) => Spot | undefined>
> = { en: ownBodyAt, tr: armyAt };

const OWN_BODIES = new Set(
  "bank court ministry commission agency authority regulator watchdog council office bureau police army navy military coastguard parliament federation ombudsman inspectorate treasury".split(
    " ",
  ),
);

/** "the Portuguese transport ministry": in small letters, a body all the same. */
function smallBodyAt(text: string, tokens: readonly Token[], at: number): Spot | undefined {
  const rest = tokens.slice(at + 1, at + LONGEST);
  const end = rest.findIndex(({ folded }) => BODIES.has(folded));
  const isPlain = rest.slice(0, end + 1).every((token) => !token.isCapital && isJoined(token));
  const [first, last] = [tokens[at], rest[end]];
  return first && last && isPlain && countryOf(first) ? bodyFrom(text, first.start, last.end) : undefined;
}

const BODIES = new Set("ministry army navy police parliament embassy".split(" "));

function isAfterOffice(tokens: readonly Token[], at: number): boolean {
  if (!isPeople(tokens[at])) return false;
  // "المدرب الإسباني" beside a team: where he is from.
  const before = tokens[at - 1];
  if (isTitled(before) && !isAny(before, ARABIC.stateOffices)) return false;
  return tokens
    .slice(Math.max(0, at - 2), at)
    .some((token) => isAny(token, ARABIC.stateOffices) || isAny(token, ARABIC.bodies));
}

function countryOf({ folded }: Token): Readonly<Record<string, string>> | undefined {
  const [found] = elsewhereIn([folded]);
  const id = codeOf(folded) ?? (found?.kind === "country" ? found.id : undefined);
  // Codes of countries that are no more lead to those of today.
  const code = id && new Intl.Locale(`und-${id}`).region;
  if (!code) return undefined;
  const names = LANGUAGES.map(
    (each) => [each, new Intl.DisplayNames(each, { type: "region" }).of(code)] as const,
  );
  return Object.fromEntries(names.flatMap(([each, name]) => (name === undefined ? [] : [[each, name]])));
}
