/** A word of a claim that says what happens, held against one fact. */
import { stem } from "#core/search/stem.ts";
import { type Claim, type Light, writtenIn } from "./claim.ts";
import { exchangedFor } from "./exchange.ts";
import { AROUND, type FactSlots } from "./fact-slots.ts";
import { type Item, SURE } from "./item.ts";
import { insteadOf, isOfKind } from "./siblings.ts";
import type { Topic } from "./topics.ts";
import { isVisitTold } from "./visits.ts";

/** From this weight on, few facts are about something. */
const RARE = 0.5;

/** From this weight on, a word says that something happened. */
const HAPPENING = 0.3;

/** Shorter words are alike by chance. */
const LETTERS = 4;

/** What a fact has of a word, or what stands there instead. */
export function topicItem(
  topic: Topic,
  claim: Claim,
  { slots, light }: { readonly slots: FactSlots; readonly light: Light },
): Item {
  const { at, length, word, meanings, weight, isStrange } = topic;
  const byMeaning = meanings.map((each) => slots.concepts.get(each) ?? 0);
  const byWord = meanings.length === 0 && word.length >= LETTERS ? slots.stems.get(stem(word)) : undefined;
  const byVisit = isVisitTold(topic, claim, slots, light.slots) ? AROUND : 0;
  const isKind = meanings.some((each) => light.slots.isKind(each));
  const isHappening = weight >= HAPPENING && isKind;
  const level = Math.max(isKind ? 0 : saidLevel(topic, claim, slots), ...byMeaning, byWord ?? 0, byVisit);
  const item = {
    at,
    length,
    weight,
    level,
    isStrange,
    isNeeded: isStrange || isHappening || isOfKind(topic),
  };
  const isOpen = level < SURE && !isHappening && slots.fact.fact !== "role";
  const other = isOpen ? exchangedFor(topic, claim, slots.phrasings) : undefined;
  const instead = insteadOf(topic, claim, slots);
  const text = instead ?? (isStrange || isOfKind(topic) ? other : undefined);
  // Another word may mean the same: that it is another thing is only known of one that no fact is about.
  const isMissing = other !== undefined && (meanings.length === 0 || weight >= RARE);
  if (!text) return { ...item, isSuspect: isMissing };
  const claimed = writtenIn(claim, item);
  const difference = { kind: "thing", claimed, fact: slots.fact, told: { text } } as const;
  return { ...item, difference, isExchange: instead === undefined };
}

/** What only one language's words of a fact seem to mean, it does say where the claim says it in that very word. */
function saidLevel(
  { word, meanings }: Topic,
  { language }: Claim,
  { concepts, ownStems }: FactSlots,
): number {
  const isWeak = meanings.some((each) => (concepts.get(each) ?? 0) > 0);
  return isWeak && word.length >= LETTERS && ownStems[language].has(stem(word)) ? 1 : 0;
}
