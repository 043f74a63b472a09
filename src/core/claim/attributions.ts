/** What a claim wrongly says of somebody whom the story knows: another's office, another country. */
import { words } from "#core/language/fold.ts";
import { mentionsIn } from "#core/question/mentions.ts";
import type { Named, Story } from "#core/story/story.ts";
import type { Light, ReadWords } from "./claim.ts";
import type { StorySlots } from "./fact-slots.ts";
import { gapOf } from "./gap.ts";
import { otherHolders } from "./holders.ts";
import type { Told } from "./item.ts";
import type { Abroad, ClaimMention } from "./names.ts";
import { placesOf, type Span } from "./sentences.ts";
import type { Topic } from "./topics.ts";

/** The words that are wrong, of whom they are said, and what the story has instead. */
export type Attribution = Span & { readonly owner: Named; readonly told: Told };

/** Whom and what a claim names. */
export type Names = {
  readonly mentions: readonly ClaimMention[];
  readonly abroad: readonly Abroad[];
  readonly topics: readonly Topic[];
};

/** Finds them among the names of a claim. */
export function attributionsIn(
  read: ReadWords,
  { mentions, abroad, topics }: Names,
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
  const isOnly = country.at + country.length === folded.length && folded.slice(0, owner.at).every(isArticle);
  const isSaid = between.length > 0 || language === "tr";
  if (isOnly && isSaid && between.every((at) => IS.has(folded[at] ?? ""))) return true;
  const noun = language === "ar" ? between.find(isBody) : country.at + country.length;
  if (gapOf(read, owner, country) === undefined || noun === undefined || !isBody(noun)) return false;
  return between.every((at) => at === noun || IS.has(folded[at] ?? ""));
}

function isArticle(word: string): boolean {
  return word === "the";
}

const IS = new Set(words("is a an the bir من دي ده هي هو"));

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
