/** Countries and cities of the world by their names in three languages: whoever a story does not speak of. */
import { words } from "#core/language/fold.ts";
import { LANGUAGES } from "#core/language/language.ts";
import type { Span } from "./sentences.ts";
import { CITIES, MORE_COUNTRIES } from "./world-names.ts";

/** `id`: the code of a country (ISO 3166) or continent (UN M49), the English name of a city. */
export type Elsewhere = Span & { readonly kind: "country" | "city" | "continent"; readonly id: string };

/** The countries and cities that some folded words speak of, the longest names first. */
export function elsewhereIn(tokens: readonly string[]): Elsewhere[] {
  let free = 0;
  return tokens.flatMap((token, at) => {
    if (at < free) return [];
    const candidates = new Set(formsOf(token).flatMap((form) => byStart().get(form.slice(0, START)) ?? []));
    const found = [...candidates]
      .filter(({ name }) => name.every((word, next) => isSpelling(tokens[at + next] ?? "", word)))
      .toSorted((a, b) => b.name.length - a.name.length || lettersOf(b) - lettersOf(a))[0];
    if (!found) return [];
    free = at + found.name.length;
    return [{ kind: found.kind, id: found.id, at, length: found.name.length }];
  });
}

/** The English names of the cities by which the time zones of a country go: Cairo is in Egypt. */
export function citiesOf(country: string): readonly string[] {
  const zones = new Intl.Locale(`und-${country}`).getTimeZones?.() ?? [];
  return zones.map((zone) => zone.split("/").at(-1)?.replaceAll("_", " ") ?? "");
}

type Entry = { readonly kind: Elsewhere["kind"]; readonly id: string; readonly name: readonly string[] };

function lettersOf({ name }: Entry): number {
  return name.join("").length;
}

/** The letters of a name by which it is looked up. */
const START = 2;

let known: ReadonlyMap<string, readonly Entry[]> | undefined;

/** Every name by its first letters; made when first asked for. */
function byStart(): ReadonlyMap<string, readonly Entry[]> {
  if (known) return known;
  const entries = [...regions(), ...listed("country", MORE_COUNTRIES), ...listed("city", CITIES)];
  known = Map.groupBy(
    entries.filter((entry) => lettersOf(entry) > 1),
    ({ name: [first = ""] }) => rootOf(first).slice(0, START),
  );
  return known;
}

/** Countries and continents as Unicode's CLDR names them. */
function regions(): Entry[] {
  return LANGUAGES.flatMap((language) => {
    const names = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
    const tongues = new Intl.DisplayNames(language, { type: "language", fallback: "none" });
    const countries = countryCodes().flatMap((code) => {
      const name = names.of(code)?.replace(/\(.*\)/, "");
      const called = name === undefined ? [] : [name, ...peopleOf(code, tongues)];
      return called.map((each) => entry("country", code, each));
    });
    return [...countries, ...CONTINENTS.map((code) => entry("continent", code, names.of(code) ?? ""))];
  });
}

/** Continents and their parts, by their codes of UN M49. */
const CONTINENTS = ["002", "019", "142", "150", "015", "145"];

/** Regions whose names are common words of one of the languages, or that are no countries. */
const AMBIGUOUS = new Set(["ML", "BJ", "NU", "EZ", "UN", "ZZ", "XA", "XB", "QO", "GU", "JE", "IM"]);

function countryCodes(): string[] {
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
  return letters.flatMap((one) => letters.map((two) => one + two)).filter((code) => !AMBIGUOUS.has(code));
}

/** A people that has a language of its own is called as that is: Greek, French; Yunan-ca, Fransız-ca. */
function peopleOf(code: string, tongues: Intl.DisplayNames): string[] {
  const main = new Intl.Locale(`und-${code}`).maximize().language;
  const isTheirs = OWN_TONGUES.has(main) && new Intl.Locale(main).maximize().region === code;
  const tongue = isTheirs ? tongues.of(main)?.replace(/[cç][ae]$/u, "") : undefined;
  return tongue?.split(" ") ?? [];
}

const OWN_TONGUES = new Set(
  "el fr zh ru de it ja sv da fi hu ro uk sr bg hy az ka pl nl ko th vi he hi".split(" "),
);

function listed(kind: Entry["kind"], list: string): Entry[] {
  return list
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [id = "", names = ""] = line.split(":");
      return names.split(",").map((name) => entry(kind, id.trim(), name));
    });
}

function entry(kind: Entry["kind"], id: string, name: string): Entry {
  // What begins with hamza has no article: ألمانيا.
  const isBare = name.trimStart().startsWith("أ");
  return {
    kind,
    id,
    name: words(name).map((word) => (isBare ? word : word.replace(/^ال(?=\p{L}{2})/u, ""))),
  };
}

const ARABIC = /\p{Script=Arabic}/u;

/** The word, and what is left of it without what Arabic writes together with a name. */
function formsOf(token: string): string[] {
  if (!ARABIC.test(token)) return [token];
  const withoutArticle = token.replace(/^[وف]?(?:[بلك]?ال|لل)(?=\p{L}{2})/u, "");
  const withoutPreposition = token.replace(/^[وف]?[بلك](?=\p{L}{3})/u, "");
  return [...new Set([token, withoutArticle, withoutPreposition, token.replace(/^و(?=\p{L}{3})/u, "")])];
}

/** The part of a name that its adjective keeps: Libya, Libyan; ليبيا, ليبي. */
function rootOf(name: string): string {
  const root = name.replace(/[aeiyاه]$/u, "");
  return root.length >= shortestOf(name) ? root : name;
}

/** Names of fewer letters take no endings: too many words begin as they do. */
function shortestOf(name: string): number {
  return ARABIC.test(name) ? 3 : 4;
}

/** Endings of an adjective or of a case: Libya-n, Yunan-istan'da; يونان-ية. */
const ENDING =
  /^(?:[aeiy]?(?:n|ns|an|ans|ian|ians|ese|i|is|ish|li|lu|s)?(?:(?:da|de|ta|te|nda|nde)n?(?:ki)?|y?l[ae]|[iu]n|nin|nun|y?[aeiu])?|[اهي]|يه|يين|يون|ان)$/u;

function isSpelling(token: string, word: string): boolean {
  if (token === word) return true;
  const forms = formsOf(token);
  if (word.length < shortestOf(word)) return forms.includes(word);
  const root = rootOf(word);
  return forms.some(
    (form) => form === word || (form.startsWith(root) && ENDING.test(form.slice(root.length))),
  );
}
