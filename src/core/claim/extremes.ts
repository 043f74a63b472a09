/** Where a claim says that something is more than any other of its kind: the first, the largest, somebody's alone. */
import type { Language } from "#core/language/language.ts";
import { stem } from "#core/search/stem.ts";
import type { Named } from "#core/story/story.ts";
import type { FactSlots } from "./fact-slots.ts";
import type { Item } from "./item.ts";
import { type ClaimWord, placesOf, type Span } from "./sentences.ts";

/** `alone`: whom it is said of that nobody else had part in it. */
export type Extreme = Span & { readonly alone?: Named };

/** Each of them as words that follow one another, folded. */
const EXTREMES: Readonly<Record<Language, readonly (readonly RegExp[])[]>> = {
  ar: [
    [/^[وب]?ل?لاول$/u, /^مره$/u],
    [/^(?:ال)?اول[يى]?$/u, /^مره$/u],
    [/^(?:ال)?اول[يى]?$/u, /^من$/u, /^نوع\p{L}+$/u],
    [/^[وبلف]?(?:اكبر|اضخم|اطول|اقوي)$/u, /^\p{L}{3,}$/u],
    [/^غير$/u, /^(?:ال)?مسبوق\p{L}*$/u],
  ],
  en: [
    [/^first$/, /^(?:time|ever)$/],
    [/^first$/, /^of$/, /^(?:its|their|his|her|the)$/, /^kind$/],
    [/^(?:largest|biggest|greatest|longest|strongest)$/],
    [/^unprecedented$/],
  ],
  tr: [
    [/^ilk$/, /^(?:kez|defa|kere)$/],
    [/^turunun$/, /^ilk\p{L}*$/u],
    [/^en$/, /^(?:buyuk|uzun|guclu|kapsamli|genis)$/],
  ],
};

const ALONE: Readonly<Record<Language, RegExp>> = {
  ar: /^(?:فقط|بس|ل?وحد(?:ه|ها|هم|هما|نا))$/u,
  en: /^(?:only|alone)$/,
  tr: /^(?:sadece|yalnizca|yalniz)$/,
};

type Mention = Span & { readonly named: Named };

/** Finds them; "only" beside somebody who is named, and nowhere else. */
export function extremesIn(
  tokens: readonly ClaimWord[],
  mentions: readonly Mention[],
  language: Language,
): Extreme[] {
  const isHere = (pattern: readonly RegExp[], at: number) =>
    pattern.every((each, next) => each.test(tokens[at + next]?.word ?? ""));
  return tokens.flatMap(({ word }, at): Extreme[] => {
    const found = EXTREMES[language].find((pattern) => isHere(pattern, at));
    if (found) return [{ at, length: found.length }];
    const beside = mentions.find((each) => each.at === at + 1 || each.at + each.length === at);
    return ALONE[language].test(word) && beside ? [{ at, length: 1, alone: beside.named }] : [];
  });
}

/** A fact says so in the same words, or knows of nobody else who had part in it. */
export function extremeItem(
  { at, length, alone }: Extreme,
  tokens: readonly ClaimWord[],
  slots: FactSlots,
): Item {
  const item = { at, length, weight: 1 };
  if (alone) {
    const own = [...slots.named].filter(([each, level]) => level === 1 && each.kind === alone.kind);
    const isSo = own.every(([each]) => each === alone);
    return { ...item, level: isSo ? 1 : 0, isSuspect: !isSo };
  }
  const said = [...placesOf([{ at, length }])].map((each) => tokens[each]?.word ?? "");
  const telling = said.filter((word) => word.length > SMALL);
  const isSaid = (telling.length > 0 ? telling : said).every((word) => slots.stems.has(stem(word)));
  return { ...item, level: isSaid ? 1 : 0, isNeeded: true };
}

/** Words of so many letters only hold others together. */
const SMALL = 3;
