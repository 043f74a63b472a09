/** Whom a claim names held against whom a fact is about: first what the fact has, then what stands where it has another. */
import { words } from "#core/language/fold.ts";
import { LANGUAGES } from "#core/language/language.ts";
import { stem } from "#core/search/stem.ts";
import { STOP_WORDS } from "#core/search/stopwords.ts";
import type { Named } from "#core/story/story.ts";
import { type Claim, writtenIn } from "./claim.ts";
import type { FactSlots, StorySlots } from "./fact-slots.ts";
import { JOINING } from "./gap.ts";
import type { Difference, Item, Told } from "./item.ts";
import { isJoined } from "./name-kinds.ts";
import { type Context, isPartOfPlace, levelOf } from "./name-levels.ts";
import type { NameRun } from "./name-words.ts";
import type { Abroad, ClaimMention } from "./names.ts";
import { placesOf, type Span } from "./sentences.ts";

/** Compares the names of a claim with those of a fact. */
export function compareNames(claim: Claim, slots: FactSlots, story: StorySlots): Item[] {
  const { fact, event } = slots;
  const claimed = new Set(claim.mentions.map(({ named }) => named));
  // Where something happened, nobody takes the part of a country.
  const taken = new Set(
    claim.mentions.flatMap(({ named, locative }) =>
      locative ? named : [named, ...story.countriesOf(named)],
    ),
  );
  const own = [...slots.named].toSorted(([, a], [, b]) => b - a).map(([named]) => named);
  // Whom the claim does not name in any way comes first, and who only says it last.
  const isLast = (named: Named) => (slots.sayers.has(named) ? 2 : 0) + (taken.has(named) ? 1 : 0);
  const free = own.filter((named) => !claimed.has(named)).toSorted((a, b) => isLast(a) - isLast(b));
  const context: Context = {
    claim,
    slots,
    story,
    place: event?.place,
    speaker: fact.fact === "statement" && !claimed.has(fact.speaker) ? fact.speaker : undefined,
    next(kinds) {
      const at = free.findIndex(({ kind }) => kinds.includes(kind));
      return at < 0 ? undefined : free.splice(at, 1)[0];
    },
  };
  return [
    ...claim.names.map((run) => nameItem(run, context)),
    ...claim.mentions.map((mention) => mentionItem(mention, context)),
    ...claim.abroad
      .filter(({ at }) => !claim.attributions.some((each) => each.at === at))
      .map((abroad) => abroadItem(abroad, context)),
  ];
}

function itemOf({ at, length }: Span, level: number): Item {
  return { at, length, weight: 1, level, isNeeded: true };
}

function differing(
  item: Item,
  kind: Difference["kind"],
  told: Named | Told | undefined,
  context: Context,
): Item {
  if (!told) return item;
  const { claim, slots } = context;
  const difference: Difference = {
    kind,
    claimed: writtenIn(claim, item),
    fact: slots.fact,
    told: "role" in told ? { named: told } : told,
  };
  return { ...item, difference };
}

function mentionItem(mention: ClaimMention, context: Context): Item {
  const { named, locative } = mention;
  const { place, next } = context;
  const level = levelOf(mention, context);
  const item = itemOf(mention, level);
  if (level > 0) return item;
  if (isPartOfPlace(mention, context) || locative) return differing(item, "place", place, context);
  if (named.kind === "place") return item;
  const sayer = named.kind === "person" ? sayerInstead(named, context) : undefined;
  if (sayer) return differing(item, "speaker", sayer, context);
  return differing(item, "name", next([named.kind]), context);
}

/** Who says in a fact what the claim has somebody else say. */
function sayerInstead(named: Named, { claim, slots, speaker }: Context): Named | undefined {
  if (claim.sayers.has(named)) return speaker ?? [...slots.sayers][0];
  return claim.meant.has("said") ? speaker : undefined;
}

function abroadItem(abroad: Abroad, context: Context): Item {
  const { claim, place, next } = context;
  const item = itemOf(abroad, 0);
  // Who joins others takes nobody's place.
  const isJoining = claim.topics.some(
    ({ at, meanings }) => meanings.includes("join") && Math.abs(at - abroad.at) <= JOINS,
  );
  if (abroad.kind === "continent" || isJoining) return item;
  if (isPartOfPlace(abroad, context) || abroad.locative) return differing(item, "place", place, context);
  // A city stands for its country where another name stands beside it; else it is only a place.
  const isActor = abroad.kind === "country" || isJoined(claim.tokens, abroad, placesOf(claim.mentions));
  return isActor ? differing(item, "name", next(["country"]) ?? countryOf(context), context) : item;
}

/** How many words may part those who join from that word. */
const JOINS = 3;

/** The country of somebody whom the claim does not name, where no country itself has part in it. */
function countryOf({ story, next }: Context): Named | undefined {
  const somebody = next(["person", "organization"]);
  return somebody && [...story.countriesOf(somebody)][0];
}

const KINDS: Readonly<Record<NameRun["of"], readonly Named["kind"][]>> = {
  person: ["person"],
  post: ["person"],
  organization: ["organization"],
  anything: ["person", "organization"],
  event: [],
};

/** Of how much weight a name is that may be none. */
const DOUBTFUL = 0.5;

function nameItem(run: NameRun, context: Context): Item {
  const { slots, speaker, next } = context;
  const item = { ...itemOf(run, wordsKnown(run, context)), weight: run.isDoubtful ? DOUBTFUL : 1 };
  // Who "was there too" takes nobody's place.
  if (item.level > 0 || TOO.has(context.claim.tokens[run.at + run.length]?.word ?? "")) return item;
  if (run.of === "event") {
    const told = slots.properName && { text: slots.properName };
    return differing(item, "name", told, context);
  }
  if (speaker && run.of !== "organization") return differing(item, "speaker", speaker, context);
  const titled = run.of === "post" ? titledBy(run, context) : undefined;
  if (titled) return differing(item, "name", { text: titled.role.text }, context);
  const holder = run.of === "person" || run.of === "anything" ? holderBeside(run, context) : undefined;
  return differing(item, "name", holder ?? next(KINDS[run.of]), context);
}

/** Words after somebody who is named beside others. */
const TOO = new Set(words("too also as de da dahi كمان برضه برضو ايضا"));

/** How much a fact is told in most of the words of a name. */
function wordsKnown(run: NameRun, { claim, slots }: Context): number {
  if (run.of === "post") return 0;
  const telling = [...placesOf([run])]
    .map((at) => claim.tokens[at]?.word ?? "")
    .filter((word) => !/^\d/.test(word) && !LANGUAGES.some((language) => STOP_WORDS[language].has(word)));
  const inside = telling.map((word) => slots.stems.get(stem(word)) ?? 0);
  const known = inside.filter((level) => level > 0);
  return known.length > inside.length / 2 ? Math.max(...known) : 0;
}

/** To whom the claim gives an office: "armed forces commander Lt. Gen. Saqr". */
function titledBy({ at, length }: Span, { claim, story }: Context): Named | undefined {
  let next = at + length;
  while (story.ranks.has(claim.tokens[next]?.word ?? "")) next += 1;
  return claim.mentions.find((each) => each.at === next && each.named.kind === "person")?.named;
}

/** Who holds the office that the claim gives to another: "X is the commander of the air force". */
function holderBeside(run: Span, { claim, slots }: Context): Named | undefined {
  const isBeside = (other: Span) =>
    isNothingBetween(claim, run.at + run.length, other.at) &&
    isNothingBetween(claim, other.at + other.length, run.at);
  return claim.mentions.find((each) => each.byOffice && slots.named.has(each.named) && isBeside(each))?.named;
}

/** How many words may stand between a name and an office that it is said to hold. */
const APART = 4;

function isNothingBetween({ topics, tokens }: Claim, from: number, to: number): boolean {
  if (to <= from) return true;
  const isSaying = topics.some(({ at }) => from <= at && at < to);
  return to - from <= APART && !isSaying && !tokens.slice(from, to).some(({ word }) => JOINING.has(word));
}
