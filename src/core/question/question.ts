/** What a question is about, and what kind of answer it wants. */
import type { Language } from "#core/language/language.ts";
import { STOP_WORDS } from "#core/search/stopwords.ts";
import type { Named, Story } from "#core/story/story.ts";
import { type Concepts, tokensOf } from "./concepts.ts";
import type { Answers, FactEntry, FactIndex } from "./fact-index.ts";
import { mentionsIn } from "./mentions.ts";
import { holderOf } from "./offices.ts";

/** Something that a question is about: how much it counts, and how much a fact is about it, 0 to 1. */
type Unit = { readonly weight: number; metBy(entry: FactEntry): number };

export type Question = {
  readonly units: readonly Unit[];
  readonly wanted: ReadonlySet<Answers>;
  /** Actors and places that it names, by name or office. */
  readonly mentions: readonly Named[];
};

/** A word that is in no concept and no name: perhaps what matters, perhaps chatter. */
const UNKNOWN = 0.45;

/** A word that may also be one of asking, or say nothing. */
const DOUBTFUL = 0.4;

/** Understands a question in the light of a story. */
export function understand(
  text: string,
  language: Language,
  {
    story,
    concepts,
    index,
  }: { readonly story: Story; readonly concepts: Concepts; readonly index: FactIndex },
): Question {
  const tokens = tokensOf(text);
  const meanings = concepts.of(tokens).map((each) => each ?? new Set<string>());
  const named = namedIn(tokens, meanings, story, concepts);
  const mentions = [...new Set(named.values())];
  const ofNames = mentions.map((each): Unit => ({ weight: 1, metBy: (entry) => entry.named.get(each) ?? 0 }));
  const others = tokens.flatMap((token, at) =>
    named.has(at) ? [] : unitOf(token, meanings[at], language, index),
  );
  return {
    units: [...ofNames, ...new Map(others).values()],
    wanted: new Set(meanings.flatMap((each) => [...each]).flatMap((each) => WANTED[each] ?? [])),
    mentions,
  };
}

/** Whom each word speaks of. An office with what it is an office of speaks of its holder. */
function namedIn(
  tokens: readonly string[],
  meanings: readonly ReadonlySet<string>[],
  story: Story,
  concepts: Concepts,
): Map<number, Named> {
  const mentions = mentionsIn(tokens, story.named);
  const named = new Map(
    mentions.flatMap(({ named: each, at, length }) =>
      Array.from({ length }, (_, next) => [at + next, each] as const),
    ),
  );
  const found = holderOf(story, concepts, new Set(meanings.flatMap((each) => [...each])), [
    ...named.values(),
  ]);
  if (!found) return named;
  const ofOffice = [...meanings.keys()].filter((at) => named.has(at) || meanings[at]?.has(found.office));
  return new Map(ofOffice.map((at) => [at, found.holder]));
}

/** What a word asks for, under a key by which it counts once; nothing for a word that says nothing. */
function unitOf(
  token: string,
  meaning: ReadonlySet<string> = new Set(),
  language: Language,
  index: FactIndex,
): [string, Unit][] {
  const real = [...meaning].filter((each) => !each.startsWith("ask-") && each !== "filler");
  if (real.length === 0) {
    const isSaying = meaning.size === 0 && token.length > 1 && !STOP_WORDS[language].has(token);
    return isSaying ? [[token, { weight: UNKNOWN, metBy: () => 0 }]] : [];
  }
  const known = real.filter((each) => index.knows(each));
  const isPlain = real.length === meaning.size;
  const weight = (known.length > 0 ? Math.max(...known.map(index.rarity)) : 1) * (isPlain ? 1 : DOUBTFUL);
  const metBy = (entry: FactEntry) => Math.max(0, ...known.map((each) => entry.concepts.get(each) ?? 0));
  return [[real.toSorted().join(" "), { weight, metBy }]];
}

const WANTED: Readonly<Record<string, Answers>> = {
  "ask-who": "who",
  "ask-when": "when",
  "ask-date": "when",
  "ask-weekday": "when",
  "ask-where": "where",
  "ask-why": "why",
  "ask-purpose": "why",
  "ask-how-long": "how-long",
  "ask-said": "said",
  said: "said",
  "ask-how-many": "how-many",
  "ask-how-much": "how-many",
};
