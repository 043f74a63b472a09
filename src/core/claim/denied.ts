/** What a claim says it does not mean, held against one fact: "in Cairo, not in Ankara". */
import { formsOf } from "#core/question/word-keys.ts";
import { stem } from "#core/search/stem.ts";
import type { Named } from "#core/story/story.ts";
import { type Claim, writtenIn } from "./claim.ts";
import type { FactSlots, StorySlots } from "./fact-slots.ts";
import { type Item, SURE } from "./item.ts";
import { placesOf, type Span } from "./sentences.ts";

/** The items of a claim, with those that it denies as what a fact makes of that. */
export function withoutDenied(
  items: readonly Item[],
  claim: Claim,
  { slots, story }: { readonly slots: FactSlots; readonly story: StorySlots },
): Item[] {
  // Only what the fact has all of is denied of it.
  const isDenied = items.every(({ at, level }) => !claim.aside.has(at) || level >= SURE);
  return items.flatMap((item) => {
    if (!claim.aside.has(item.at)) return item;
    return isDenied ? asideItem(item, claim, { slots, story }) : [];
  });
}

/** Of what the claim says it does not mean, only that counts which the fact does say. */
function asideItem(
  { difference: _, ...item }: Item,
  claim: Claim,
  { slots: { fact, event }, story }: { readonly slots: FactSlots; readonly story: StorySlots },
): Item[] {
  if (isSaidAsWell(item, claim) || isOtherPlace(item, claim, { place: event?.place, story })) return [];
  // A date or number that the fact only has around it may be meant for another.
  const isDetail = claim.details.some(({ at }) => at === item.at);
  if (item.level < 1) return isDetail && item.level >= SURE ? [{ ...item, level: 0 }] : [];
  const claimed = writtenIn(claim, item);
  return [{ ...item, difference: { kind: "denial", claimed, fact, told: { text: fact.text } } }];
}

/** "In Turkish waters, not in ours": that it was in waters is not denied. */
function isSaidAsWell(item: Span, { tokens, aside }: Claim): boolean {
  const own = placesOf([item]);
  const stems = (is: (at: number) => boolean) =>
    new Set(tokens.filter((_, at) => is(at)).flatMap(({ word }) => formsOf(word).map(stem)));
  return !stems((at) => own.has(at)).isDisjointFrom(stems((at) => !aside.has(at)));
}

/** "In Turkey, not in Egypt": of a country that has part in something else is denied that it was there. */
function isOtherPlace(
  { at }: Span,
  { mentions, aside }: Claim,
  { place, story }: { readonly place: Named | undefined; readonly story: StorySlots },
): boolean {
  const denied = mentions.find((each) => each.at === at)?.named;
  const isPlaced = mentions.some(({ named, at: other }) => named === place && !aside.has(other));
  return (
    denied?.kind === "country" && place !== undefined && isPlaced && !story.countriesOf(place).has(denied)
  );
}
