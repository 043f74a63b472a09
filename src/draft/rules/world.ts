/** Countries and cities that a sentence names, with their names in three languages. */
import { CITIES } from "#core/claim/world-names.ts";
import { fold, words } from "#core/language/fold.ts";
import { LANGUAGES, type Language } from "#core/language/language.ts";
import { ARAB_CITIES } from "./arab-cities.ts";
import { MORE_ARAB_CITIES } from "./more-arab-cities.ts";
import type { Line, Spot } from "./spot.ts";
import type { Token } from "./tokens.ts";
import { TURKISH_CITIES } from "./turkish-cities.ts";
import { MORE_CITIES, SHORT_NAMES } from "./world-names.ts";

type Region = {
  readonly kind: "country" | "organization" | "place";
  readonly known: Readonly<Record<string, string>>;
};

type Entry = Region & { readonly tokens: readonly string[]; readonly spelling: string };

/** Every country and city in the sentence; the longest names first where several fit. */
export function worldIn({ text, tokens }: Line, language: Language): Spot[] {
  let free = 0;
  return tokens.flatMap((token, at) => {
    if (at < free || (language !== "ar" && !token.isCapital)) return [];
    const found = candidatesFor(token, language)
      .filter(
        (entry) => isAt(entry, tokens, at) && isMeant(entry, tokens[at - 1]) && !isAdjective(tokens, at),
      )
      .toSorted((a, b) => b.tokens.length - a.tokens.length)[0];
    const last = tokens[at + (found?.tokens.length ?? 1) - 1];
    if (!found || !last) return [];
    free = at + found.tokens.length;
    const start = token.start + cliticsOf(token, found);
    const { kind, known } = found;
    return [{ kind, known, name: text.slice(start, last.end), start, end: last.end }];
  });
}

/** True for a word that by itself names a city or country, and means nothing else. */
export function isWorldName(folded: string, language: Language): boolean {
  const entries = entriesOf(language).get(folded) ?? [];
  return entries.some(({ tokens, spelling }) => tokens.length === 1 && !WORDS_TOO.has(spelling));
}

/** How many words the longest name of a city or country has that begins at a word; 0 for none. */
export function worldLength(tokens: readonly Token[], at: number, language: Language): number {
  const token = tokens[at];
  const found = token ? candidatesFor(token, language).filter((entry) => isAt(entry, tokens, at)) : [];
  return Math.max(0, ...found.map(({ tokens: { length } }) => length));
}

const ARABIC = /\p{Script=Arabic}/u;

function candidatesFor(token: Token, language: Language): readonly Entry[] {
  const entries = entriesOf(language);
  const own = formsOf(token.folded).flatMap((form) => entries.get(form) ?? []);
  // "وأم درمان": of names of two words the first may be as short as that.
  const short = /^و\p{L}{2}$/u.test(token.folded) ? (entries.get(token.folded.slice(1)) ?? []) : [];
  return [...own, ...short.filter(({ tokens }) => tokens.length > 1)];
}

function isAt({ tokens: name, spelling }: Entry, tokens: readonly Token[], at: number): boolean {
  return name.every((word, next) => {
    const token = tokens[at + next];
    if (!token || (next > 0 && !/^[\s-]+$/.test(token.gap))) return false;
    // جدة is a city and جده his grandfather; عمّان is the capital and عمان the country.
    if (name.length === 1 && spelling.endsWith("ة") && !token.text.endsWith("ة")) return false;
    if (spelling === "عمّان" && !token.text.includes("\u0651")) return false;
    if (spelling === "عُمان" && token.text.includes("\u0651")) return false;
    return next === 0 ? isFirst(token.folded, word) : token.folded === word;
  });
}

function isFirst(folded: string, word: string): boolean {
  return formsOf(folded).includes(word) || (word.length === 2 && folded === `و${word}`);
}

/** Cities that are ordinary words as well, floods and pictures: only behind a word that leads to a place. */
function isMeant({ spelling }: Entry, before: Token | undefined): boolean {
  return !WORDS_TOO.has(spelling) || BEFORE_PLACES.has(before?.folded ?? "");
}

/** "the US private equity firm": where something is from. */
function isAdjective(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !next || !/^(?:US|UK|U\.S\.|U\.K\.)$/.test(token.text) || token.suffix !== "") return false;
  return tokens[at - 1]?.folded !== "the"
    ? false
    : /^ $/.test(next.gap) && !next.isCapital && PRIVATE.test(next.folded);
}

const PRIVATE =
  /^(?:private|firm|company|carmaker|retailer|bank|tech|software|investor|group|giant|buyer|fund|hedge|actor|actress|singer|striker|scientists?|researchers?|airline|oil|food|media)$/;

const WORDS_TOO = new Set(
  "سيول صور وان فاس الخليل حماة بورصة الزرقاء الحلة سوسة جنين العقبة الرقة ليون مشهد قيصري المنصورة الكرك جدة البيضاء العمارة الكاف قبلي معان خصب حائل الباحة عرعر نيس المدية سنار باجة بنها المسيلة الجبيل الكوت قنا".split(
    " ",
  ),
);
const BEFORE_PLACES = new Set("في الى من مدينه العاصمه وفي ومن".split(" "));

/** A word, and what is left of it without what Arabic writes together with a name. */
export function formsOf(folded: string): string[] {
  if (!ARABIC.test(folded)) return [folded];
  const short = folded.replace(/^[وف](?=\p{L}{3})/u, "");
  const bare = short.replace(/^لل(?=\p{L}{2})/u, "ال").replace(/^[بلك](?=\p{L}{3})/u, "");
  return [...new Set([folded, short, bare])];
}

/** How many letters before the name belong to other words. */
function cliticsOf({ text, folded }: Token, { tokens: [first = ""] }: Entry): number {
  if (folded === first || !folded.endsWith(first)) return 0;
  const letters = folded.length - first.length;
  // Marks over letters are no letters of their own.
  let at = 0;
  for (let left = letters; left > 0 && at < text.length; at += 1) if (fold(text.charAt(at)) !== "") left -= 1;
  return at;
}

const made = new Map<Language, ReadonlyMap<string, readonly Entry[]>>();

/** Every name that a language has, by its first word. */
function entriesOf(language: Language): ReadonlyMap<string, readonly Entry[]> {
  const entries =
    made.get(language) ??
    Map.groupBy([...countries(language), ...cities(language)], ({ tokens: [first = ""] }) => first);
  made.set(language, entries);
  return entries;
}

/** Codes whose names are common words in one of the languages, or that are no countries. */
const AMBIGUOUS = new Set(["ML", "BJ", "NU", "EZ", "ZZ", "XA", "XB", "QO", "GU", "JE", "IM", "CC", "UM"]);
const UNIONS = new Set(["EU", "UN"]);

/** Regions as Unicode's CLDR names them (in Node itself), and by their short names. */
function countries(language: Language): Entry[] {
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
  const codes = letters
    .flatMap((one) => letters.map((two) => one + two))
    .filter((code) => !AMBIGUOUS.has(code));
  const short = listOf(SHORT_NAMES);
  return codes.flatMap((code) => {
    const known = Object.fromEntries(
      LANGUAGES.flatMap((each) => {
        const name = namesIn(each)
          .of(code)
          ?.replace(/\s*\(.*\)/, "");
        return name === undefined ? [] : [[each, name]];
      }),
    );
    const own = known[language];
    if (own === undefined) return [];
    const kind = UNIONS.has(code) ? "organization" : "country";
    const spellings = [own, ...(short.get(code) ?? []).filter((name) => isOf(name, language))];
    return spellings.map((spelling) => entry({ kind, known }, spelling));
  });
}

function namesIn(language: Language): Intl.DisplayNames {
  return new Intl.DisplayNames(language, { type: "region", fallback: "none" });
}

/** Cities: the English name, then those of other languages, told apart by their letters. */
function cities(language: Language): Entry[] {
  return [
    ...listOf(CITIES),
    ...listOf(MORE_CITIES),
    ...listOf(ARAB_CITIES),
    ...listOf(MORE_ARAB_CITIES),
    ...listOf(TURKISH_CITIES),
  ].flatMap(([, names]) => {
    const latin = names.filter((name) => !ARABIC.test(name));
    const arabic = names.find((name) => ARABIC.test(name));
    const [en = "", tr = en] = [latin[0], latin.at(-1)];
    const known = { ...(arabic !== undefined && { ar: arabic }), en, tr };
    return names
      .filter((name) => isOf(name, language))
      .map((spelling) => entry({ kind: "place", known }, spelling));
  });
}

function isOf(name: string, language: Language): boolean {
  return ARABIC.test(name) === (language === "ar");
}

function entry(region: Region, spelling: string): Entry {
  return { ...region, spelling, tokens: words(spelling) };
}

function listOf(list: string): Map<string, string[]> {
  const lines = list.trim().split("\n");
  return new Map(
    lines.map((line) => {
      const [id = "", names = ""] = line.split(":");
      return [id.trim(), names.split(",").map((name) => name.trim())];
    }),
  );
}
