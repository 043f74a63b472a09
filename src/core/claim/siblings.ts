/** Things of one kind, of which a claim may say one where the source has another. */

import type { Text } from "#core/story/schema.ts";
import type { Claim } from "./claim.ts";
import type { Phrasing } from "./exchange.ts";
import { ownNamesIn } from "./fact-names.ts";
import type { FactSlots } from "./fact-slots.ts";
import { placesOf } from "./sentences.ts";
import type { Topic } from "./topics.ts";

type Kinds = readonly (readonly string[])[];

/** Concepts of which a thing is only one. */
const KINDS: Kinds = [
  ["air-force", "navy", "ground-forces", "police", "air-defence"],
  [
    "drone",
    "ground-vehicle",
    "submarine",
    "ship",
    "missile",
    "fighter-jet",
    "helicopter",
    "armour",
    "firearm",
  ],
  ["exercise", "war"],
  ["purchase", "sell"],
];
/** What can't both be so: a growth and a decline, and whatever is much like them. */
const CONTRARIES: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ["develop", "convergence"],
    ["decrease", "quarrel", "enemy"],
  ],
  [["help"], ["lose"]],
  [["peace"], ["war"]],
];

/** What is said to be over, where it began; not the other way round, as what ended had begun. */
const OVER = { own: ["end", "cancel"], contrary: ["begin"] };
/** Words for a beginning and nothing else, folded. */
const BEGINNING =
  /^(?:beg[aiu]n\p{L}*|start(?:ed|s|ing)?|kicked|[وف]?(?:بدا|بدات|بدء|ابتدا|ابتدت|انطلق|انطلقت)|basla(?:di|mis|yan)\p{L}*)$/u;
const OPPOSITES = [
  ...CONTRARIES.flatMap(([one, other]) => [
    { own: one, contrary: other },
    { own: other, contrary: one },
  ]),
  OVER,
];

/** Those of a fact's own concepts that are the contrary of what a word means, however that is meant. */
function contrariesOf({ word, meanings }: Topic, isOwn: (concept: string) => boolean): string[] {
  const isAll = (own: readonly string[]) =>
    meanings.length > 0 && meanings.every((each) => own.includes(each));
  // What is carried out may come to its end with it; what is said to begin then did not.
  const isOver = BEGINNING.test(word) && isOwn("end") && !isOwn("begin");
  const contraries = OPPOSITES.flatMap(({ own, contrary }) => (isAll(own) ? contrary.filter(isOwn) : []));
  return isOver ? [...contraries, "end"] : contraries;
}

/** What is set against one another, though a fact about one may go with the others. */
const OPPOSED: Kinds = [...KINDS, ["purchase", "sell", "production"]];

/** The kinds of which what a word means by itself is one. */
export function siblingsOf({ alone, meanings }: Topic, kinds: Kinds = OPPOSED): Kinds {
  return kinds.filter((kind) => kind.some((each) => alone.has(each) || meanings.includes(each)));
}

/** True for a word that says which of its kind something is: the navy, missiles. */
export function isOfKind(topic: Topic): boolean {
  return siblingsOf(topic, KINDS).length > 0;
}

/**
 * What a fact has instead of what a word of the claim means by itself, in the fact's own words: drones instead of
 * missiles. What another word of the claim means, the fact does not have instead.
 */
export function insteadOf(
  topic: Topic,
  { topics, tokens }: Claim,
  { fact, concepts: about, phrasings, properName }: FactSlots,
): Text | undefined {
  const isOwn = (concept: string) => about.get(concept) === 1;
  // Of a phrase that is one of the kind, what its words mean alone is not claimed: air defence is no air force.
  const [only, ...more] = topic.meanings;
  const isOne =
    more.length === 0 && KINDS.some((kind) => only && kind.includes(only) && !topic.alone.has(only));
  // Nor is what the words of a name mean: that of an exercise may speak of the sea.
  const named = placesOf(ownNamesIn(tokens, properName));
  if (!placesOf([topic]).isDisjointFrom(named)) return undefined;
  const isWhole = (each: Topic) => (each === topic && isOne) || !placesOf([each]).isDisjointFrom(named);
  const claimed = new Set(
    topics.flatMap((each) => (isWhole(each) ? each.meanings : [...each.meanings, ...each.alone])),
  );
  const contraries = contrariesOf(topic, isOwn).filter((each) => !claimed.has(each));
  const [other] = siblingsOf(topic, KINDS)
    .filter((kind) => !kind.some((each) => claimed.has(each) && isOwn(each)))
    .flatMap((kind) => kind.filter(isOwn))
    .concat(contraries);
  if (other === undefined) return undefined;
  const own = phrasings.filter(({ language, text }) => text === fact.text[language]);
  const told = own.flatMap((phrasing) => {
    const found = wordsMeaning(phrasing, other);
    return found === undefined ? [] : [[phrasing.language, found] as const];
  });
  return told.length > 0 ? Object.fromEntries(told) : undefined;
}

/** The first words of a text that mean something. */
function wordsMeaning({ text, tokens, meanings }: Phrasing, concept: string): string | undefined {
  const isMeant = meanings.map((each) => each.has(concept));
  const at = isMeant.indexOf(true);
  const after = isMeant.indexOf(false, at);
  const [first, last] = [tokens[at], tokens.at(after < 0 ? -1 : after - 1)];
  return first && last ? text.slice(first.start, last.start + last.written.length) : undefined;
}
