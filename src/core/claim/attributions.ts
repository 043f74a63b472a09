/** What a claim wrongly says of somebody whom the story knows: another's office, another country. */
import { words } from "#core/language/fold.ts";
import { mentionsIn } from "#core/question/mentions.ts";
import { STOP_WORDS } from "#core/search/stopwords.ts";
import type { Named, Story } from "#core/story/story.ts";
import type { Light, ReadWords } from "./claim.ts";
import type { Told } from "./compare.ts";
import type { StorySlots } from "./fact-slots.ts";
import type { Abroad, ClaimMention } from "./names.ts";
import { placesOf, type Span } from "./sentences.ts";
import type { Topic } from "./topics.ts";

/** The words that are wrong, of whom they are said, and what the story has instead. */
export type Attribution = Span & { readonly owner: Named; readonly told: Told };

type Read = {
  readonly mentions: readonly ClaimMention[];
  readonly abroad: readonly Abroad[];
  readonly topics: readonly Topic[];
};

/** Finds them among the names of a claim. */
export function attributionsIn(
  read: ReadWords,
  { mentions, abroad, topics }: Read,
  { slots, story }: Pick<Light, "slots" | "story">,
): Attribution[] {
  const owners = mentions.filter(({ named }) => named.kind === "person" || named.kind === "organization");
  const countries = mentions.filter(({ named, locative }) => named.kind === "country" && !locative);
  const elsewhere = abroad.filter(({ kind }) => kind === "country");
  return [
    ...[...countries, ...elsewhere].flatMap((country) =>
      owners.flatMap((owner) => otherCountry(country, owner, { read, slots })),
    ),
    ...otherHolders({ mentions, topics }, read, slots),
    ...otherNames(mentions, read, story),
  ];
}

/** How many words stand between two names that follow one another; undefined where a mark or nothing of it is. */
function gapOf({ text, tokens }: ReadWords, one: Span, other: Span): number | undefined {
  const [from, to] = [one.at + one.length, other.at];
  const [before, after] = [tokens[from - 1], tokens[to]];
  if (to < from || !before || !after) return undefined;
  const between = text.slice(before.start + before.written.length, after.start);
  return /[,،;:]/u.test(between) ? undefined : to - from;
}

/** What may stand between a country and a name that it is said of: "Turkish company Havelsan". */
const NOUNS = new Set([
  "company",
  "factory",
  "commander",
  "president",
  "general",
  "spokesman",
  "counterpart",
]);
/** What somebody may be said to be: "Havelsan is an Egyptian company". */
const BODIES = new Set(["company", "factory"]);

/** How many words of a title may stand between a country and a name. */
const TITLE = 2;

/** "Egyptian company Havelsan", "هافيلسان المصرية", "هافيلسان شركة سعودية", of a Turkish one. */
function otherCountry(
  country: Span & { readonly named?: Named },
  owner: ClaimMention,
  { read, slots }: { readonly read: ReadWords; readonly slots: StorySlots },
): Attribution[] {
  const own = [...slots.countriesOf(owner.named)];
  const [told] = own;
  const { folded } = read;
  // What is called after its country has another one beside it by chance: "the Egyptian Air Force and Turkish …".
  const isCalledAfter =
    mentionsIn(
      [...placesOf([owner])].map((at) => folded[at] ?? ""),
      own,
    ).length > 0;
  const isAnd = folded[country.at]?.startsWith("و");
  const isOwn = country.named !== undefined && own.includes(country.named);
  const isSaid = isPredicate(country, owner, read) || (!isCalledAfter && isBeside(country, owner, read));
  if (!told || isAnd || isOwn || !isSaid) return [];
  return [{ at: country.at, length: country.length, owner: owner.named, told: { named: told } }];
}

function isBeside(country: Span, owner: Span, read: ReadWords): boolean {
  const { meanings, language } = read;
  const isNoun = (at: number) => [...(meanings[at] ?? [])].some((each) => NOUNS.has(each));
  const before = gapOf(read, country, owner);
  // "نظيره التركي صقر": the country is that of whoever is a counterpart.
  if (language === "ar")
    return (
      gapOf(read, owner, country) === 0 || (before === 0 && !!meanings[country.at - 1]?.has("counterpart"))
    );
  const between = Array.from({ length: before ?? 0 }, (_, next) => country.at + country.length + next);
  return before !== undefined && before <= TITLE && between.every(isNoun);
}

/** True where a name is followed by nothing but that it is a company of a country. */
function isPredicate(country: Span, owner: Span, read: ReadWords): boolean {
  const { folded, meanings, language } = read;
  const isBody = (at: number) => [...(meanings[at] ?? [])].some((each) => BODIES.has(each));
  const between = [...folded.keys()].slice(owner.at + owner.length, country.at);
  const isOnly = country.at + country.length === folded.length && owner.at === 0;
  const isSaid = between.length > 0 || language === "tr";
  if (isOnly && isSaid && between.every((at) => IS.has(folded[at] ?? ""))) return true;
  const noun = language === "ar" ? between.find(isBody) : country.at + country.length;
  if (gapOf(read, owner, country) === undefined || noun === undefined || !isBody(noun)) return false;
  return between.every((at) => at === noun || IS.has(folded[at] ?? ""));
}

const IS = new Set(words("is a an the bir من دي ده هي هو"));

/** How many words may stand between a name and an office that it is said to hold. */
const APART = 8;

/** "Ziya Cemal Saqr": the first names of one before the last of another. */
function otherNames(
  mentions: readonly ClaimMention[],
  { tokens }: ReadWords,
  { actors }: Story,
): Attribution[] {
  const people = actors.filter(({ kind, unnamed }) => kind === "person" && !unnamed);
  return mentions.flatMap(({ named, at, length, byOffice }) => {
    const first = tokens[at - 1]?.word ?? "";
    if (named.kind !== "person" || byOffice || firstNamesOf(named).has(first)) return [];
    const [owner, ...more] = people.filter((each) => each !== named && firstNamesOf(each).has(first));
    return owner && more.length === 0 ? [{ at, length, owner, told: { named: owner } }] : [];
  });
}

/** All but the last of a person's names. */
function firstNamesOf({ name }: Named): Set<string> {
  return new Set(Object.values(name).flatMap((each) => words(each).slice(0, -1)));
}

/** "Saqr is the commander of the Turkish Air Force." */
function otherHolders(
  { mentions, topics }: Pick<Read, "mentions" | "topics">,
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
        return isOther && isSaidOf(office, person, { read, isHappening, others });
      })
      .map(({ named }) => ({ at: person.at, length: person.length, owner: named, told: { named } })),
  );
}

/** Words beside whoever only tells what is claimed of others: "according to the spokesman", "sözcüye göre". */
const ACCORDING = new Set(words("according per بحسب حسب وحسب وفق وفقا لوفق göre"));

function isSource({ tokens }: ReadWords, { at, length }: Span): boolean {
  const around = [...tokens.slice(Math.max(0, at - 3), at), ...tokens.slice(at + length, at + length + 1)];
  return around.some(({ word }) => ACCORDING.has(word));
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
    return isLeading || isFirstName || others.has(at) || STOP_WORDS[language].has(folded[at] ?? "");
  });
}

/** Words by which two names don't mean one. */
export const JOINING = new Set(words("and with met و مع ve ile"));

function areJoined({ folded }: ReadWords, spans: readonly Span[]): boolean {
  const places = [...placesOf(spans)];
  const between = folded.slice(Math.min(...places), Math.max(...places) + 1);
  return between.some((word) => JOINING.has(word) || /^و\p{L}{4}/u.test(word));
}
