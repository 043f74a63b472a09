/** Where a claim has another word beside one of a fact's: a farming agreement, where the fact has a military one. */
import { words } from "#core/language/fold.ts";
import type { Language } from "#core/language/language.ts";
import type { Concepts } from "#core/question/concepts.ts";
import { mentionsIn } from "#core/question/mentions.ts";
import { stem } from "#core/search/stem.ts";
import { STOP_WORDS } from "#core/search/stopwords.ts";
import { EVENT_KINDS, type Text } from "#core/story/schema.ts";
import type { Named } from "#core/story/story.ts";
import type { Wording } from "#core/story/texts.ts";
import type { Claim } from "./claim.ts";
import { type ClaimWord, placesOf, type Span, wordsOf } from "./sentences.ts";
import { realIn, type Topic } from "./topics.ts";

/** A word that says something: what it means in its phrase and alone, or whom it names. */
export type Saying = Span & {
  readonly means: ReadonlySet<string>;
  readonly stem: string;
  readonly named?: Named;
};

/** A text of a fact by its words that say something. */
export type Phrasing = Wording & {
  readonly tokens: readonly ClaimWord[];
  readonly meanings: readonly ReadonlySet<string>[];
  readonly says: readonly Saying[];
};

/** Reads a text of a fact. */
export function phrasingOf(wording: Wording, named: readonly Named[], concepts: Concepts): Phrasing {
  const { text, language } = wording;
  const tokens = wordsOf(text);
  const folded = tokens.map(({ word }) => word);
  const meanings = concepts.of(folded, language).map((each) => each ?? new Set<string>());
  const alone = folded.map((word) => concepts.within([word], language));
  const says = sayingsIn({ folded, meanings, alone, language }, mentionsIn(folded, named));
  return { ...wording, tokens, meanings, says };
}

/** The words that say something, a name as one. */
export function sayingsIn(
  {
    folded,
    meanings,
    alone,
    language,
  }: {
    readonly folded: readonly string[];
    readonly meanings: readonly ReadonlySet<string>[];
    readonly alone: readonly ReadonlySet<string>[];
    readonly language: Language;
  },
  mentions: readonly (Span & { readonly named: Named })[],
): Saying[] {
  const taken = placesOf(mentions);
  const names = mentions.map(({ named, at, length }) => ({
    at,
    length,
    named,
    means: new Set<string>(),
    stem: "",
  }));
  const others = folded.flatMap((word, at): Saying[] => {
    if (taken.has(at) || STOP_WORDS[language].has(word)) return [];
    const [own, whole] = [meaningsIn(alone[at]), meaningsIn(meanings[at])];
    return [{ at, length: 1, means: own.size > 0 ? own : whole, stem: stem(word) }];
  });
  return [...names, ...others].toSorted((a, b) => a.at - b.at);
}

function meaningsIn(meaning: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  return new Set([...meaning].filter((each) => each !== "filler" && !each.startsWith("ask-")));
}

/**
 * What the fact has, in its own words, in the place of a word that it has not: beside the same word, on the same
 * side. Nothing where the claim says that as well.
 */
export function exchangedFor(topic: Topic, claim: Claim, phrasings: readonly Phrasing[]): Text | undefined {
  if ([...topic.meanings, ...topic.alone].some((each) => BECOMING.has(each))) return undefined;
  const sides = topic.isStrange ? ([1, -1] as const) : SIDE[claim.language];
  const pairs = sides.flatMap((side) => headsOf(topic, claim, side));
  for (const phrasing of phrasings.filter(({ language }) => language === claim.language))
    for (const { side, head } of pairs) {
      const found = besideIn(phrasing, head, { side, claim });
      if (found) return { [phrasing.language]: found };
    }
  return undefined;
}

/** A word that another may say more of, and the side of it where that stands in the words of a fact. */
type Head = { readonly head: Saying; readonly side: 1 | -1 };

/** The words that a topic may say more of: the one beside it, and one in its phrase; a "land exercise" is an exercise. */
function headsOf({ at, length }: Span, { says, tokens }: Claim, side: 1 | -1): Head[] {
  const first = says.findIndex((each) => each.at === at);
  const last = says.findLastIndex((each) => each.at < at + length);
  const [own, outer, inner] = side > 0 ? [first, first - 1, last - 1] : [last, last + 1, first + 1];
  const [beside, inside] = [says[outer], says[inner]];
  const pair = [says[own], beside] as const;
  const isInside = last > first && inside !== undefined && [...inside.means].some((each) => EVENTS.has(each));
  // "Tourism in the region": what a word says more of so may stand on its other side, as in "regional peace".
  const across = isBeside(tokens, pair, LOOSE_LINKS) ? ([1, -1] as const) : [];
  const around = isBeside(tokens, pair) ? [side] : across;
  return [
    ...around.flatMap((each) => (beside ? [{ head: beside, side: each }] : [])),
    ...(isInside ? [{ head: inside, side }] : []),
  ];
}

const EVENTS: ReadonlySet<string> = new Set(EVENT_KINDS);

/** On which side of a word stands what says more of it: 1 for after it. */
const SIDE: Readonly<Record<Language, readonly (1 | -1)[]>> = { ar: [1], en: [-1], tr: [-1] };

/** Words that may stand between two of which one says more of the other. */
const LINKS = new Set(words("and of the or ve ile veya و أو"));
/** In a claim, what says more of something may also follow it so: "tourism in the region", of regional peace. */
const LOOSE_LINKS = LINKS.union(new Set(words("to in on for with by a an bir في على إلى من مع")));

function isBeside(
  tokens: readonly ClaimWord[],
  [one, other]: readonly (Saying | undefined)[],
  links: ReadonlySet<string> = LINKS,
): boolean {
  if (!one || !other) return false;
  const [first, second] = one.at < other.at ? [one, other] : [other, one];
  return tokens.slice(first.at + first.length, second.at).every(({ word }) => links.has(word));
}

/** How many words may be told as what the fact has instead. */
const LONGEST = 3;

/** The words of a fact's text on one side of a word of the claim, as far as the claim says none of them. */
function besideIn(
  phrasing: Phrasing,
  beside: Saying,
  { side, claim }: { readonly side: 1 | -1; readonly claim: Claim },
): string | undefined {
  const { says, tokens } = phrasing;
  const isNext = (at: number) => isBeside(tokens, [says[at], says[at - side]]);
  const isSame = (at: number, other: Saying) => says[at] !== undefined && isSameSaying(says[at], other);
  const isFree = (at: number) => isNext(at) && isExchangeable(phrasing, at, claim);
  // What the claim says as well may stand between: "the joint production of drones".
  const isPassed = (at: number) => isNext(at) && claim.says.some((each) => isSame(at, each));
  const first = [...says.keys()]
    .filter((at) => isSame(at, beside))
    .flatMap((at) => [at + side, ...(isPassed(at + side) ? [at + side + side] : [])])
    .find((at) => !isSame(at, beside) && isFree(at));
  if (first === undefined) return undefined;
  const more = [1, 2].slice(0, LONGEST - 1).map((next) => first + next * side);
  const end = more.find((at) => !isFree(at)) ?? first + LONGEST * side;
  return writtenFrom(phrasing, first, end - side);
}

function writtenFrom({ text, tokens, says }: Phrasing, one: number, other: number): string | undefined {
  const places = [...placesOf([says[one], says[other]].flatMap((each) => each ?? []))];
  const [first, last] = [tokens[Math.min(...places)], tokens[Math.max(...places)]];
  return first && last ? text.slice(first.start, last.start + last.written.length) : undefined;
}

function isSameSaying(one: Saying, other: Saying): boolean {
  // What stands beside a person or country is mostly what they do.
  if (one.named || other.named) return one.named === other.named && one.named?.kind === "organization";
  return one.stem === other.stem || !one.means.isDisjointFrom(other.means);
}

/**
 * True for a word of a fact that a claim may have another one for: what it means, the claim does not say, unless in a
 * word that is another of the fact's.
 */
function isExchangeable({ says }: Phrasing, at: number, claim: Claim): boolean {
  const saying = says[at];
  if (!saying || saying.named || realIn(saying.means).length === 0) return false;
  const isOther = ({ stem: own }: Saying) => says.some((other, place) => place !== at && other.stem === own);
  const isSaid = (each: Saying) =>
    each.stem === saying.stem || (!each.means.isDisjointFrom(saying.means) && !isOther(each));
  return saying.means.isDisjointFrom(HAPPENING) && !claim.says.some(isSaid);
}

/** What somebody does is none of the attributes of something. */
const HAPPENING = new Set(
  words(`begin end happen duration days cancel postpone fail succeed try win lose attack kill injure casualty
    accident arrest release protest appoint resign elect return leave arrive sign stress hope thank
    congratulate condemn deny accuse promise warn visit tour host order pay help meeting`),
);
/** Nor is what becomes of it. */
const BECOMING = new Set(
  words("begin end happen duration days cancel postpone kill injure casualty accident arrest release"),
);
