/** Names in English and Turkish sentences: runs of capitals, with the offices and titles around them. */

import { elsewhereIn } from "#core/claim/world.ts";
import type { Language } from "#core/language/language.ts";
import { bodyOf, ORGANS } from "./bodies-latin.ts";
import { isOfWorld } from "./demonyms.ts";
import { isOfSomewhere, isOther, isPlace, isSomebody, isTitled, withNumber } from "./kinds-latin.ts";
import { LATIN } from "./lexicon.ts";
import { withOffice } from "./offices-latin.ts";
import { isAfterOffice, isOffice, named, person, roleStart, type Scene } from "./people-latin.ts";
import { runsIn } from "./runs.ts";
import { isFirst, isPlaceBehind, singleOf } from "./single-latin.ts";
import type { Line, Spot } from "./spot.ts";
import type { Token } from "./tokens.ts";
import { isOfPerson, isOfTown, isToldAsBody } from "./told-latin.ts";
import { LETTERS } from "./words-latin.ts";

/** Everybody and everything that the sentence names with capitals; countries and cities are found elsewhere. */
export function latinNamesIn(line: Line, language: Exclude<Language, "ar">): Spot[] {
  const lexicon = LATIN[language];
  const titles = titlesIn(line.text);
  return runsIn(line, lexicon)
    .filter(
      ({ first }) =>
        !titles.some(({ from, to }) => from <= startOf(line, first) && startOf(line, first) < to),
    )
    .flatMap((run) => spotsOf({ line, run, lexicon, language }));
}

function startOf({ tokens }: Line, at: number): number {
  return tokens[at]?.start ?? 0;
}

/** "Tuz ve Zaman": words in quotation marks that are all in capitals, but for small ones, are what something is called. */
function titlesIn(text: string): { readonly from: number; readonly to: number }[] {
  return [...text.matchAll(/["“]([^"“”]{3,60})["”]/gu)].flatMap(({ index, 0: whole, 1: title = "" }) => {
    const all = title.match(/[\p{L}’']+/gu) ?? [];
    const isTitle =
      all.length > 1 &&
      all.every((word) => /^\p{Lu}/u.test(word) || word.length < 4) &&
      !/[.,!?]$/.test(title);
    return isTitle ? [{ from: index, to: index + whole.length }] : [];
  });
}

function spotsOf(whole: Scene): Spot[] {
  const scene = withoutLetters(whole);
  const { line, run, lexicon } = scene;
  const all = line.tokens.slice(run.first, run.last + 1);
  if (isOther(scene, all) || isTitleOfWork(scene) || isOfOtherPlace(scene, all) || isOfParty(all)) return [];
  if (isSomebody(scene, all))
    return [person(scene, run.first, isAfterOffice(scene) ? roleStart(scene) : undefined)];
  // "Ms King", "Judge Helen Marsh": behind a title stands a name, whatever else it means.
  if (isTitled(scene, all))
    return withOffice(
      scene,
      all.findLastIndex((token, at) => at < all.length - 1 && isOffice(token, lexicon)),
      -1,
    );
  const holder = all.findLastIndex(
    (token, at) => isOffice(token, lexicon) && OF.test(all[at + 1]?.folded ?? ""),
  );
  if (holder >= 0) return ofSomething(scene, all, holder);
  const body = all.findLastIndex(({ folded }) => lexicon.bodies.has(folded));
  const isCraft = run.first === 0 && all.length > 2 && isCraftWord(all[0]?.folded ?? "", scene);
  const office = isCraft ? 0 : all.findLastIndex((token) => isOffice(token, lexicon));
  const isNamedPlace = body < all.length - 1 && isPlace(scene, all);
  if (body > office && !isNamedPlace) return bodyOf(scene, all);
  return office >= 0 ? withOffice(scene, office, body) : withoutOffice(scene, all);
}

/** "Ada Lund MP": letters after a name are none of it. */
function withoutLetters(scene: Scene): Scene {
  const { line, run } = scene;
  const isLettered = run.last - run.first > 1 && LETTERS.has(line.tokens[run.last]?.text ?? "");
  return isLettered ? { ...scene, run: { ...run, last: run.last - 1 } } : scene;
}

const OF = /^(?:of|for)$/;

/** "Secretary of State for Health Ann Lee" is somebody; "President of Ferro Bank" names the bank. */
function ofSomething(scene: Scene, all: readonly Token[], holder: number): Spot[] {
  const { run } = scene;
  const held = withOffice(scene, holder, -1);
  const after = holder + (all[holder + 2]?.folded === "the" ? 3 : 2);
  if (held.length > 0 || after >= all.length) return held;
  return spotsOf({ ...scene, run: { ...run, first: run.first + after } });
}

/** "Romancı Ferit Duman": what somebody does begins the sentence. */
function isCraftWord(folded: string, { lexicon, language }: Scene): boolean {
  return (
    lexicon.crafts.has(folded) || (language === "tr" && /^\p{L}{3,}(?:c[iu]|men|log|graf|ist)$/u.test(folded))
  );
}

/** "The Salt Road": in quotation marks by itself, a film or a book. */
function isTitleOfWork({ line: { text, tokens }, run }: Scene): boolean {
  const [first, last] = [tokens[run.first], tokens[run.last]];
  if (!first || !last || run.first === run.last) return false;
  const after = text.slice(last.end + last.suffix.length);
  return /[“"«‘](?:The |A |An )?$/.test(text.slice(0, first.start)) && /^[,.]?[”"»’]/.test(after);
}

/** "R-Fla.": which party a senator is of, and where from. */
function isOfParty([party, state]: readonly Token[]): boolean {
  return /^[RDIL]$/.test(party?.text ?? "") && state?.gap === "-";
}

/** "Merkezi Londra'da": the first word of a sentence, and a city. */
function isOfOtherPlace({ run, language }: Scene, [first, city, third]: readonly Token[]): boolean {
  if (run.first > 0 || language !== "tr" || !first || !city || third) return false;
  const isCity = city.suffix !== "" && elsewhereIn([city.folded])[0]?.kind === "city";
  return isCity && /[iu]$/.test(first.folded) && !isOfWorld(first.folded);
}

/** More words than these are rather a headline or a title than somebody's name. */
const LONGEST_NAME = 4;

function withoutOffice(scene: Scene, all: readonly Token[]): Spot[] {
  const { run, language } = scene;
  if (all.every(({ folded }) => isOfSomewhere(folded))) return [];
  if (isPlace(scene, all)) return all.length > 1 ? [placeOf(scene)] : [];
  if (all.some(({ gap }, at) => at > 0 && gap.includes("&"))) return [named(scene, "organization", run)];
  if (isAfterOffice(scene)) return [person(scene, run.first, roleStart(scene))];
  const isOne = all.length === 1;
  const isBody = isOne ? language === "en" && isToldAsBody(scene) : isToldAsBody(scene) || isOfPerson(scene);
  if (isBody) return [named(scene, "organization", run)];
  if (isOne) return singleOf(scene, all[0]);
  if (isOfTown(scene)) return [named(scene, "place", run)];
  return personOf(scene, all);
}

/** A place; one that says something is a body's seat: "the White House said". */
function placeOf(scene: Scene): Spot {
  const { line, run, lexicon } = scene;
  const next = line.tokens[run.last + 1];
  const isSpeaking = next !== undefined && !next.isCapital && lexicon.saying.has(next.folded);
  return named(scene, isSpeaking ? "organization" : "place", withNumber(scene));
}

/** Several words that nothing tells what they are: somebody, but for what is too long. */
function personOf(scene: Scene, all: readonly Token[]): Spot[] {
  const { line, run, language } = scene;
  if (ORGANS.has(all.map(({ folded }) => folded).join(" "))) return [];
  const office = language === "tr" && all.length > LONGEST_NAME ? possessed(all) : -1;
  if (office > 0) return [person(scene, run.first + office + 1, run.first)];
  const isPhrase = language === "en" && all.some(({ folded }) => folded === "of");
  const [further = "", before = ""] = [run.first - 2, run.first - 1].map((at) => line.tokens[at]?.folded);
  if (WORKS.has(before) || GENERIC.has(all.at(-1)?.folded ?? "")) return [];
  const isWhere = language === "en" && all[0] && isPlaceBehind(further, before, isFirst(run, all[0]));
  if (isWhere) return [{ ...named(scene, "place", run), isGuessed: true }];
  return all.length > LONGEST_NAME || isPhrase
    ? []
    : [{ ...person(scene, run.first, undefined), isGuessed: true }];
}

/** Before the title of a book or film, which papers also write without marks. */
const WORKS = new Set(
  "publishing published wrote writing directed directing starring album novel film memoir song single musical".split(
    " ",
  ),
);

/** "Ankara Büyükşehir Belediye başkanı", "curator of Egyptian Art": what somebody is of, and nobody's name. */
const GENERIC = new Set("art arts history belediye buyuksehir emniyet il ilce grup".split(" "));

/** "CHP Grup Temsilcisi Eylül Karaca": an office that no list has ends in whose it is. */
function possessed(all: readonly Token[]): number {
  const at = all.findLastIndex(
    ({ folded, suffix }) => suffix === "" && folded.length > 4 && /[^aeiou][iu]$/.test(folded),
  );
  return all.length - at > 2 && all.length - at < 5 ? at : -1;
}
