/** Offices that a claim speaks of and nobody in the story holds. */
import type { Language } from "#core/language/language.ts";
import { isHeld, OFFICES } from "#core/question/offices.ts";
import type { Light, ReadWords } from "./claim.ts";
import type { NameRun } from "./name-words.ts";
import type { Abroad, ClaimMention } from "./names.ts";
import { type ClaimWord, placesOf, type Span } from "./sentences.ts";

/** What of its commander is another one than that of an air force. */
const BODIES = new Set(["navy", "police", "ground-forces"]);

/** How many words may part a commander from what is commanded. */
const REACH = 2;

/** Commanders of such bodies, as names that the story does not know: the head of the navy is not that of its air force. */
export function postsIn({ alone }: ReadWords): NameRun[] {
  const isBody = (at: number) => [...(alone[at] ?? [])].some((each) => BODIES.has(each));
  return alone.flatMap((meaning, at) => {
    const around = Array.from({ length: 2 * REACH + 1 }, (_, next) => at - REACH + next);
    const near =
      meaning.has("commander") || meaning.has("lead")
        ? around.filter((place) => place !== at && isBody(place))
        : [];
    if (near.length === 0) return [];
    const first = Math.min(at, ...near);
    return [{ at: first, length: Math.max(at, ...near) - first + 1, of: "post", isDoubtful: false }];
  });
}

/** "The spokesman of the Turkish army", where the story knows only that of another: an office that nobody in it holds. */
export function foreignPosts(
  { alone, language }: ReadWords,
  mentions: readonly ClaimMention[],
  abroad: readonly Abroad[],
): NameRun[] {
  const held = placesOf(mentions.filter(({ named }) => named.kind === "person"));
  const countries = [
    ...mentions.filter(({ named }) => named.kind === "country"),
    ...abroad.filter(({ kind }) => kind === "country"),
  ];
  return alone.flatMap((meaning, at) => {
    if (!meaning.has("spokesman") || held.has(at)) return [];
    const [country, ...others] = countries.filter((each) => {
      const distance = language === "tr" ? at - each.at : each.at - at;
      return Math.abs(distance) <= OFFICE_REACH && (language === "en" || distance > 0);
    });
    if (!country || others.length > 0) return [];
    return [{ at, length: 1, of: "post", isDoubtful: false }];
  });
}

/** How many words may part an office from the country whose it is. */
const OFFICE_REACH = 4;

/** "The commander of the armed forces", where the story knows only that of the air force: the office of a body that it names. */
export function emptyPosts(
  { alone, tokens, language }: ReadWords,
  mentions: readonly ClaimMention[],
  light: Light,
): NameRun[] {
  const people = placesOf(mentions.filter(({ named, byOffice }) => named.kind === "person" && !byOffice));
  const bodies = mentions.filter(({ named }) => named.kind === "organization");
  return alone.flatMap((meaning, at) => {
    const offices = meaning.intersection(OFFICES);
    if (offices.size === 0 || people.has(at)) return [];
    const body = bodies.find((each) => isOfficeOf(at, each, tokens, language));
    if (!body || isHeld(offices, body.named, light)) return [];
    const first = Math.min(at, body.at);
    return [
      { at: first, length: Math.max(at + 1, body.at + body.length) - first, of: "post", isDoubtful: false },
    ];
  });
}

/** "The commander of the armed forces", "armed forces commander", "قائد القوات المسلحة", "Silahlı Kuvvetler Komutanı". */
function isOfficeOf(at: number, body: Span, tokens: readonly ClaimWord[], language: Language): boolean {
  const isBehind = body.at + body.length === at;
  const between = tokens.slice(at + 1, body.at).map(({ word }) => word);
  const isBefore = body.at > at && between.every((word) => word === "of" || word === "the");
  return language === "ar" ? isBefore : isBehind || (language === "en" && isBefore);
}
