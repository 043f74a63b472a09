/** Where a claim only says what it does not mean: "in Cairo, not in Ankara", "it was not one day but several". */
import { words } from "#core/language/fold.ts";
import type { ReadWords } from "./claim.ts";
import type { FoundDetail } from "./details.ts";
import type { NameRun } from "./name-words.ts";
import type { Abroad, ClaimMention } from "./names.ts";
import { placesOf, type Span } from "./sentences.ts";
import { siblingsOf } from "./siblings.ts";
import type { Topic } from "./topics.ts";

/** What a claim speaks of, as far as it is read. */
type Items = {
  readonly mentions: readonly ClaimMention[];
  readonly abroad: readonly Abroad[];
  readonly names: readonly NameRun[];
  readonly details: readonly FoundDetail[];
  readonly topics: readonly Topic[];
};

/** Something that another of its sort may stand against. */
type Item = Span & { readonly sort: string };

/** How many words may stand between the word that denies and what it denies. */
const REACH = 3;

/** The denials that only set one thing against another: from the word that denies to what it denies. */
export function contrastsIn(read: ReadWords, denials: readonly Span[], items: Items): Span[] {
  const sorted = sortedOf(items, read);
  return denials.flatMap((denial) => {
    const against = setAgainst(denial, [...sorted, ...items.topics], read);
    if (against) return [against];
    const denied = deniedBy(denial, sorted, read);
    if (!denied || !isOnlyAside(denial, denied, items)) return [];
    const first = Math.min(denial.at, denied.at);
    const span = { at: first, length: Math.max(denial.at + 1, denied.at + denied.length) - first };
    const inside = placesOf([span]);
    return sorted.some(({ at, sort }) => sort === denied.sort && !inside.has(at)) ? [span] : [];
  });
}

function sortedOf({ mentions, abroad, names, details, topics }: Items, { alone }: ReadWords): Item[] {
  const sorts = { country: "place", place: "place", person: "person", organization: "organization" };
  return [
    ...mentions.map((each) => ({ ...each, sort: sorts[each.named.kind] })),
    ...abroad.map((each) => ({ ...each, sort: "place" })),
    ...alone.flatMap((meaning, at) => (meaning.has("ours") ? { at, length: 1, sort: "place" } : [])),
    ...names.map((each) => ({ ...each, sort: each.of === "post" ? "person" : each.of })),
    ...details.map((each) => ({
      ...each,
      sort: each.kind === "duration" || each.kind === "number" ? "many" : "when",
    })),
    ...topics.flatMap((each) => siblingsOf(each).map((kind) => ({ ...each, sort: kind.join() }))),
  ];
}

/** Words that deny whatever stands beside them, be it no verb. */
const NOT: ReadonlySet<string> = new Set(words("not مش مو موش ليس ليست وليس değil"));
/** Beside these, "not" denies a verb. */
const AUXILIARY = new Set(words("did does do has have had will would can could is was are were be been"));
/** Words by which what is true follows what is not. */
const BUT = new Set(words("but rather بل ده دي دول انما لكن aksine"));
/** Words that say nothing between a word that denies and what it denies. */
const ARTICLES = new Set(words("a an the just في فى بس"));

/**
 * What is denied where something else stands on the other side of the word, or follows: "trade, not military"; "not a
 * trade deal but a military one".
 */
function setAgainst({ at }: Span, items: readonly Span[], read: ReadWords): Span | undefined {
  const { tokens, language } = read;
  const wordAt = (place: number) => tokens[place]?.word ?? "";
  const isOfVerb = AUXILIARY.has(wordAt(at - 1)) && !ARTICLES.has(wordAt(at + 1));
  if (!NOT.has(wordAt(at)) || isOfVerb) return undefined;
  const startingAt = (place: number) => items.find((each) => each.at === place);
  const endingAt = (place: number) => items.find((each) => each.at + each.length === place);
  if (language === "tr") {
    const denied = endingAt(at);
    return denied && startingAt(at + 1) ? { at: denied.at, length: at + 1 - denied.at } : undefined;
  }
  const denied = startingAt(ARTICLES.has(wordAt(at + 1)) ? at + 2 : at + 1);
  if (!denied) return undefined;
  const end = denied.at + denied.length;
  const but = tokens.findIndex(({ word }, place) => place >= end && place <= end + REACH && BUT.has(word));
  if (but >= 0 && but + 1 < tokens.length) return { at, length: but - at };
  return endingAt(at) ? { at, length: end - at } : undefined;
}

/** What stands at the word that denies, or nearest after it; in Turkish, before it. */
function deniedBy({ at }: Span, sorted: readonly Item[], { language }: ReadWords): Item | undefined {
  const distance = (item: Item) => (language === "tr" ? at - item.at - item.length + 1 : item.at - at);
  const near = sorted.filter((item) => distance(item) >= 0 && distance(item) <= REACH);
  return near.toSorted((a, b) => distance(a) - distance(b))[0];
}

/** Meanings that say of something only that it goes on. */
const PHASES = new Set(["begin", "end", "duration", "days", "happen"]);

/** True when what happens is denied only in being of another day or place: nothing else is said not to happen. */
function isOnlyAside(denial: Span, denied: Span, { topics }: Items): boolean {
  const [from, to] = [Math.min(denial.at, denied.at), Math.max(denial.at, denied.at + denied.length - 1)];
  return topics.filter(({ at }) => from <= at && at <= to && at !== denied.at).every(isPhase);
}

/** True for a word that only says that something begins, ends or goes on. */
export function isPhase({ meanings }: Topic): boolean {
  return meanings.length > 0 && meanings.every((each) => PHASES.has(each));
}
