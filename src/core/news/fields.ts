/** What of a fact was corrected, as readers of one language can see it. */
import type { Language } from "#core/language/language.ts";
import type { Text } from "#core/story/schema.ts";
import type { ToldDate, ToldFact } from "./snapshot.ts";

/** What can be corrected of a fact, in the order in which it is told. */
export const FIELDS = [
  "title",
  "text",
  "name",
  "date",
  "who",
  "place",
  "through",
  "event",
  "evidence",
] as const;
export type Field = (typeof FIELDS)[number];

/**
 * The fields in which two versions of a fact differ for whoever reads this language. How lines are broken, in which
 * order names and quotes stand, and how much around the same words is quoted, is no difference.
 */
export function fieldsCorrected(
  { before, after }: { readonly before: ToldFact; readonly after: ToldFact },
  language: Language,
): Field[] {
  return FIELDS.filter((field) => DIFFERS[field](before, after, language));
}

/** The quotes of one version that the other has not, whole or as part of a longer one. */
export function quotesOnlyIn(own: ToldFact, other: ToldFact): string[] {
  return own.evidence
    .filter(
      ({ source, quote }) =>
        !other.evidence.some((each) => each.source === source && isPart(quote, each.quote)),
    )
    .map(({ quote }) => quote);
}

type Differs = (before: ToldFact, after: ToldFact, language: Language) => boolean;

const DIFFERS: Readonly<Record<Field, Differs>> = {
  title: (before, after, language) => differ(before.title, after.title, language),
  text: (before, after, language) => differ(before.text, after.text, language),
  name: (before, after, language) =>
    differ(before.name, after.name, language) || differ(before.rank, after.rank, language),
  date: (before, after, language) => datesDiffer(before.date, after.date, language),
  who: (before, after) => String(before.who) !== String(after.who),
  place: (before, after) => before.place !== after.place,
  through: (before, after) => before.through !== after.through,
  event: (before, after) => before.event !== after.event,
  evidence: (before, after) =>
    quotesOnlyIn(before, after).length > 0 || quotesOnlyIn(after, before).length > 0,
};

/** What was not told in a language before can't be corrected in it. */
function differ(before: Text | undefined, after: Text | undefined, language: Language): boolean {
  const [old, now] = [before?.[language], after?.[language]];
  return spaced(old) !== spaced(now) && (old !== undefined || before === undefined);
}

function datesDiffer(before: ToldDate | undefined, after: ToldDate | undefined, language: Language): boolean {
  return (
    before?.basis !== after?.basis ||
    before?.value !== after?.value ||
    differ(before?.why, after?.why, language)
  );
}

function isPart(quote: string, other: string): boolean {
  return other.includes(quote) || quote.includes(other);
}

function spaced(text: string | undefined): string | undefined {
  return text?.replace(/\s+/g, " ").trim();
}
