/** That somebody came to where something happened, which the fact need not say: who met abroad has gone there. */
import type { Claim } from "./claim.ts";
import type { FactSlots, StorySlots } from "./fact-slots.ts";
import type { Topic } from "./topics.ts";

const COMING = ["visit", "arrive", "flight"];

/** True for a word for a visit which the claim says of somebody who was at the fact's place and is of elsewhere. */
export function isVisitTold({ meanings }: Topic, claim: Claim, slots: FactSlots, story: StorySlots): boolean {
  const place = slots.event?.place;
  const own = place && story.countriesOf(place);
  const isThere = claim.mentions.some(({ named }) => named === place);
  const people = claim.mentions.filter(({ named }) => named.kind === "person" && slots.named.has(named));
  if (!own || own.size === 0) return false;
  const isGuest = people.map(({ named }) => story.countriesOf(named).isDisjointFrom(own));
  // Who receives somebody is named first.
  if (meanings.includes("host")) return isGuest.length > 1 && isGuest[0] === false && isGuest.includes(true);
  return meanings.some((each) => COMING.includes(each)) && isThere && isGuest.includes(true);
}
