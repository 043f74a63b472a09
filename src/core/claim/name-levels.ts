/** How much one fact is about those whom a claim names. */
import { words } from "#core/language/fold.ts";
import { stem } from "#core/search/stem.ts";
import type { Named } from "#core/story/story.ts";
import type { Claim } from "./claim.ts";
import { AROUND, type FactSlots, type StorySlots } from "./fact-slots.ts";
import type { ClaimMention } from "./names.ts";
import { placesOf, type Span } from "./sentences.ts";

/** A claim and a fact, with whom the claim does not name of those whom the fact is about. */
export type Context = {
  readonly claim: Claim;
  readonly slots: FactSlots;
  readonly story: StorySlots;
  readonly place: Named | undefined;
  /** Who said it, when the claim does not name them. */
  readonly speaker: Named | undefined;
  /** The next actor of a kind that the claim does not name; each is given once. */
  next(kinds: readonly Named["kind"][]): Named | undefined;
};

/** How much a fact is about somebody or somewhere. */
export function levelOf(mention: ClaimMention, context: Context): number {
  const { claim, slots, speaker } = context;
  const level = slots.named.get(mention.named) ?? 0;
  switch (mention.named.kind) {
    case "place":
      return placeLevel(mention, level, context);
    case "country":
      return countryLevel(mention, level, context);
    case "person":
      // What another said is not theirs, though they were there.
      if (claim.sayers.has(mention.named) && !slots.sayers.has(mention.named)) return 0;
      return speaker && level < 1 ? 0 : level;
    case "organization":
      return isInsteadOf(mention, context) ? 0 : level || bodyLevel(mention, context);
  }
}

/** A body that only the event around a fact is about, where the fact itself names another one that the claim does not. */
function isInsteadOf({ named }: ClaimMention, { claim, slots }: Context): boolean {
  const claimed = new Set(claim.mentions.map((each) => each.named));
  const own = [...slots.bodies].filter((body) => !claimed.has(body));
  return own.length > 0 && !slots.bodies.has(named);
}

/** "The Egyptian military" stands for Egypt where a fact is about what is military. */
function bodyLevel({ named }: ClaimMention, { slots, story }: Context): number {
  const own = story.meaningOf(named);
  const isAbout = own.size > 0 && [...own].every((each) => slots.concepts.get(each) === 1);
  return isAbout && [...story.countriesOf(named)].some((each) => slots.named.has(each)) ? AROUND : 0;
}

function placeLevel({ named, locative }: ClaimMention, level: number, context: Context): number {
  if (locative) return context.place === named || level === 1 ? 1 : 0;
  if (level > 0) return level;
  // A city stands for its country.
  const countries = context.story.countriesOf(named);
  return [...countries].some((each) => context.slots.named.has(each)) ? AROUND : 0;
}

function countryLevel(mention: ClaimMention, level: number, context: Context): number {
  const { slots, place, story } = context;
  const hasOwn = (other: Named) => story.countriesOf(other).has(mention.named);
  const isWhere = place !== undefined && (mention.locative || isPartOfPlace(mention, context));
  if (isWhere) return hasOwn(place) ? level || AROUND : 0;
  if (mention.locative && !isHost(mention, context)) return 0;
  // A country stands for what is its own: "the Turkish commander".
  return level || ([...slots.named.keys()].some(hasOwn) ? AROUND : 0);
}

/**
 * Where a fact tells no place, that of an organization in it may be meant: beside its name, "the plant in Egypt", or where all
 * of those in it are of one country. Else nothing says that it happened there.
 */
function isHost(mention: ClaimMention, { claim, slots, story }: Context): boolean {
  const isThere = (other: Named, kind = "organization") =>
    other.kind === kind && story.countriesOf(other).has(mention.named);
  const { fact, event } = slots;
  const bodies = (event?.participants ?? []).filter(({ kind }) => kind === "organization");
  return (
    (bodies.length > 0 && bodies.every((each) => isThere(each))) ||
    // An office is held in the country of who holds it.
    (fact.fact === "role" && [...slots.named.keys()].some((each) => isThere(each, "person"))) ||
    claim.mentions.some((other) => isThere(other.named) && gapBetween(mention, other) <= BESIDE)
  );
}

/** How many words may part an organization from where it is: "the Qader plant in Egypt". */
const BESIDE = 2;

function gapBetween(one: Span, other: Span): number {
  return Math.max(one.at, other.at) - (one.at < other.at ? one.at + one.length : other.at + other.length);
}

/** True beside words of the fact's place: "Greek territorial waters", where the fact has Turkish ones. */
export function isPartOfPlace({ at, length }: Span, { claim, place }: Context): boolean {
  const names = place ? [...Object.values(place.name), ...place.aliases] : [];
  const roots = new Set(names.flatMap((name) => words(name).map(stem)));
  const named = placesOf(claim.mentions);
  const beside = claim.language === "ar" ? [at - 1, at - 2] : [at + length, at + length + 1];
  return beside
    .filter((each) => !named.has(each))
    .some((each) => roots.has(stem(claim.tokens[each]?.word ?? "")));
}
