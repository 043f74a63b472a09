/** What one sentence of a message claims: whom and what it speaks of, when, and how many. */
import type { Language } from "#core/language/language.ts";
import type { Concepts } from "#core/question/concepts.ts";
import { factIndex } from "#core/question/fact-index.ts";
import { spelt } from "#core/question/misspelt.ts";
import { STOP_WORDS } from "#core/search/stopwords.ts";
import type { Named, Story } from "#core/story/story.ts";
import { type Attribution, attributionsIn } from "./attributions.ts";
import { type Chatter, chatterIn } from "./chatter.ts";
import { contrastsIn, isPhase } from "./contrast.ts";
import { denialsIn } from "./denial.ts";
import { detailsIn, type FoundDetail } from "./details.ts";
import { type Saying, sayingsIn } from "./exchange.ts";
import { type Extreme, extremesIn } from "./extremes.ts";
import type { StorySlots } from "./fact-slots.ts";
import { nameRuns } from "./name-runs.ts";
import type { NameRun } from "./name-words.ts";
import { type Abroad, abroadIn, type ClaimMention, claimMentions } from "./names.ts";
import { emptyPosts, foreignPosts, postsIn } from "./posts.ts";
import { ranksOf, type SaidRank, wrongRanks } from "./ranks.ts";
import { sayersIn } from "./sayers.ts";
import { type ClaimWord, placesOf, type Span, wordsOf } from "./sentences.ts";
import { realIn, type Topic, topicsIn } from "./topics.ts";
import { type Elsewhere, elsewhereIn } from "./world.ts";

export type Claim = {
  readonly text: string;
  readonly language: Language;
  readonly tokens: readonly ClaimWord[];
  /** Its words that say something. */
  readonly says: readonly Saying[];
  readonly mentions: readonly ClaimMention[];
  /** Whom of those it has say something. */
  readonly sayers: ReadonlySet<Named>;
  readonly abroad: readonly Abroad[];
  readonly names: readonly NameRun[];
  readonly details: readonly FoundDetail[];
  readonly topics: readonly Topic[];
  readonly attributions: readonly Attribution[];
  readonly ranks: readonly SaidRank[];
  readonly extremes: readonly Extreme[];
  /** What it says did not happen. */
  readonly denials: readonly Span[];
  /** The places of what is only set against what it does say. */
  readonly aside: ReadonlySet<number>;
  readonly chatter: Chatter;
  /** Everything that its words mean. */
  readonly meant: ReadonlySet<string>;
};

/** What a claim is read in the light of. */
export type Light = { readonly story: Story; readonly concepts: Concepts; readonly slots: StorySlots };

/** A sentence as its words, with what each means: in its phrase, and alone. */
export type ReadWords = {
  readonly text: string;
  readonly language: Language;
  readonly tokens: readonly ClaimWord[];
  readonly folded: readonly string[];
  readonly meanings: readonly ReadonlySet<string>[];
  readonly alone: readonly ReadonlySet<string>[];
};

/** Reads one sentence in the light of a story. */
export function readClaim(text: string, language: Language, light: Light): Claim {
  const read = readWords(text, language, light);
  const { tokens, folded, meanings } = read;
  const chatter = chatterIn(folded);
  const details = detailsIn(tokens, language);
  const world = placesElsewhere(tokens, folded);
  const posts = postsIn(read);
  const mentions = claimMentions(read, { world, posts, light });
  const abroad = abroadIn(read, world, placesOf([...mentions, ...details]).union(chatter.places));
  const taken = placesOf([...mentions, ...details, ...abroad, ...posts]).union(chatter.places);
  const foreign = [...foreignPosts(read, mentions, abroad), ...emptyPosts(read, mentions, light)];
  const names = [...posts, ...foreign, ...unknownNames(read, { mentions, abroad, taken }, light)];
  const topics = topicsIn(read, taken.union(placesOf(names)), light.slots);
  const items = { mentions, abroad, names, details, topics };
  const ranks = ranksOf(read, mentions, light.story);
  const denials = denialsIn(tokens, language).filter(({ at }) => !chatter.places.has(at));
  const aside = placesOf(contrastsIn(read, denials, items));
  return {
    text,
    language,
    tokens,
    says: sayingsIn(read, mentions),
    ...items,
    sayers: sayersIn(tokens, mentions, language),
    topics: topics.filter((topic) => (aside.has(topic.at) ? !isPhase(topic) : !isDenying(topic, denials))),
    chatter,
    attributions: [...attributionsIn(read, items, light), ...wrongRanks(ranks)],
    ranks,
    extremes: extremesIn(tokens, mentions, language),
    denials: denials.filter(({ at }) => !aside.has(at)),
    aside,
    meant: new Set(meanings.flatMap((each) => [...each])),
  };
}

/** A word that only denies says nothing else: "refused", but not "didn't sign" in one word. */
function isDenying({ at, meanings }: Topic, denials: readonly Span[]): boolean {
  return meanings.every((each) => each === "deny") && denials.some((each) => each.at === at);
}

/** Countries and cities by the words as they were typed; of those that are misspelt, as they were meant. */
function placesElsewhere(tokens: readonly ClaimWord[], folded: readonly string[]): Elsewhere[] {
  const typed = elsewhereIn(tokens.map(({ word }) => word));
  const taken = placesOf(typed);
  return [...typed, ...elsewhereIn(folded).filter((each) => placesOf([each]).isDisjointFrom(taken))];
}

/** The claim's own words in a span. */
export function writtenIn({ text, tokens }: Pick<Claim, "text" | "tokens">, { at, length }: Span): string {
  const [first, last] = [tokens[at], tokens[at + length - 1]];
  return first && last ? text.slice(first.start, last.start + last.written.length) : "";
}

function readWords(text: string, language: Language, { story, concepts }: Light): ReadWords {
  const tokens = wordsOf(text);
  const index = factIndex(story, concepts);
  // A word in capitals that is not the story's is a name of elsewhere, whatever it is near to.
  const capitals = new Set([...tokens.keys()].filter((at) => /^\p{Lu}/u.test(tokens[at]?.written ?? "")));
  const typed = tokens.map(({ word }) => word);
  const { tokens: folded, meanings } = spelt(typed, { story, concepts, index, language }, capitals);
  return {
    text,
    language,
    tokens,
    folded,
    meanings,
    alone: folded.map((word) => concepts.within([word], language)),
  };
}

/** Where a word ends in its sentence, with its suffix. */
function endOf(token: ClaimWord | undefined): number {
  return token ? token.start + token.written.length + (token.suffix === "" ? 0 : 1 + token.suffix.length) : 0;
}

/** Names that nothing knows, among the words that are nothing else. */
function unknownNames(
  { text, tokens, folded, meanings, alone, language }: ReadWords,
  {
    mentions,
    abroad,
    taken,
  }: {
    readonly mentions: readonly ClaimMention[];
    readonly abroad: readonly Span[];
    readonly taken: ReadonlySet<number>;
  },
  { slots }: Light,
): NameRun[] {
  return nameRuns(tokens, {
    meanings,
    alone,
    // "Putin: …" is what he says.
    isBeforeColon: (at) => /^\s*:/u.test(text.slice(endOf(tokens[at]))),
    named: placesOf([...mentions, ...abroad]),
    countries: placesOf([...mentions.filter(({ named }) => named.kind === "country"), ...abroad]),
    offices: placesOf(mentions.filter(({ byOffice }) => byOffice)),
    isFree: (at) => at < tokens.length && !taken.has(at),
    isPlain: (at) => meanings[at]?.size === 0 && !STOP_WORDS[language].has(folded[at] ?? ""),
    isStrange: (at) => {
      const real = realIn(meanings[at]);
      return real.length > 0 && real.every((each) => slots.rarity(each) === undefined);
    },
  });
}
