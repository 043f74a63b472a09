/** Where a claim gives somebody an office that another holds. */
import { STOP_WORDS } from "#core/search/stopwords.ts";
import type { Attribution, Names } from "./attributions.ts";
import { CALLED } from "./called.ts";
import type { ReadWords } from "./claim.ts";
import type { StorySlots } from "./fact-slots.ts";
import { gapOf, JOINING } from "./gap.ts";
import { ACCORDING } from "./sayers.ts";
import { placesOf, type Span } from "./sentences.ts";

/** How many words may stand between a name and an office that it is said to hold. */
const APART = 8;

/** "Saqr is the commander of the Turkish Air Force." */
export function otherHolders(
  { mentions, topics }: Pick<Names, "mentions" | "topics">,
  read: ReadWords,
  slots: StorySlots,
): Attribution[] {
  const offices = mentions.filter(({ byOffice }) => byOffice);
  const people = mentions.filter(({ byOffice, named }) => !byOffice && named.kind === "person");
  const isHappening = topics.some(
    ({ meanings, alone }) => meanings.some(slots.isKind) || [...alone].some(slots.isKind),
  );
  const others = placesOf(mentions.filter(({ named }) => named.kind !== "person"));
  return people.flatMap((person) =>
    offices
      .filter((office) => {
        const isOther = office.named !== person.named && !isSource(read, office);
        if (!isOther) return false;
        const third = people.filter(({ named }) => named !== person.named && named !== office.named);
        if (isTitleOf(office, person, { read, ranks: slots.ranks, isAlone: third.length === 0 })) return true;
        return isSaidOf(office, person, { read, isHappening, others });
      })
      .map(({ named }) => ({ at: person.at, length: person.length, owner: named, told: { named } })),
  );
}

function isSource({ tokens }: ReadWords, { at, length }: Span): boolean {
  const around = [...tokens.slice(Math.max(0, at - 3), at), ...tokens.slice(at + length, at + length + 1)];
  return around.some(({ word }) => ACCORDING.has(word));
}

/**
 * "Turkish Air Force commander Lt. Gen. Amr Saqr". In Arabic and Turkish the same words may say that the one met the other:
 * `isAlone` says that nobody else is there whom either of them could meet.
 */
function isTitleOf(
  office: Span,
  person: Span,
  {
    read,
    ranks,
    isAlone,
  }: { readonly read: ReadWords; readonly ranks: ReadonlySet<string>; readonly isAlone: boolean },
): boolean {
  const { tokens, meanings, language } = read;
  const between = tokens.slice(office.at + office.length, person.at).map(({ word }) => word);
  if (person.at < office.at + office.length) return false;
  const isOnlyRank = between.every((word) => word === "by" || ranks.has(word));
  if (!isOnlyRank || (between.length === 0 && gapOf(read, office, person) === undefined)) return false;
  if (language === "en") return true;
  const isObject = tokens[person.at + person.length - 1]?.suffix !== "";
  const isSaying = meanings.some((each) => each.has("said"));
  return !isObject && (isSaying || !isAlone || meanings.some((each) => each.has("counterpart")));
}

function isSaidOf(
  office: Span,
  person: Span,
  {
    read,
    isHappening,
    others,
  }: { readonly read: ReadWords; readonly isHappening: boolean; readonly others: ReadonlySet<number> },
): boolean {
  if (read.language === "en" && gapOf(read, office, person) === 0) return true;
  const gap = gapOf(read, person, office) ?? gapOf(read, office, person);
  if (gap === undefined || gap > APART || isHappening || areJoined(read, [person, office])) return false;
  return isNothingBetween(read, [person, office], others);
}

/** Meanings by which a word between a name and an office only joins them. */
const LEADING = new Set(["filler", "lead", "commander", "people"]);

/** True when no word between a person and an office says that one did something to the other. */
function isNothingBetween(
  { folded, meanings, language }: ReadWords,
  [person, office]: readonly [Span, Span],
  others: ReadonlySet<number>,
): boolean {
  const [first, second] = person.at < office.at ? [person, office] : [office, person];
  return [...folded.keys()].slice(first.at + first.length, second.at).every((at) => {
    const meaning = [...(meanings[at] ?? [])];
    const isLeading = meaning.length > 0 && meaning.every((each) => LEADING.has(each));
    const isFirstName = meaning.length === 0 && at === person.at - 1;
    const isCalled = CALLED.has(folded[at] ?? "");
    return (
      isLeading || isFirstName || isCalled || others.has(at) || STOP_WORDS[language].has(folded[at] ?? "")
    );
  });
}

function areJoined({ folded }: ReadWords, spans: readonly Span[]): boolean {
  const places = [...placesOf(spans)];
  const between = folded.slice(Math.min(...places), Math.max(...places) + 1);
  return between.some((word) => JOINING.has(word) || /^و\p{L}{4}/u.test(word));
}
