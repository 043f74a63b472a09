/**
 * What a story told its readers, as plain data that can be kept: every fact by its id, in all languages. Two of them
 * can be compared long after their files are gone. What is never shown, such as other spellings, is not in it.
 */
import * as z from "zod";
import { LANGUAGES } from "#core/language/language.ts";
import { type Fact, factsOf, type Named, type Role, type Story, type StoryDate } from "#core/story/story.ts";

const text = z.partialRecord(z.enum(LANGUAGES), z.string());

const date = z.strictObject({
  basis: z.enum(["stated", "inferred", "unknown"]),
  value: z.string().optional(),
  words: z.string().optional(),
  why: text.optional(),
});

/** A fact as it was told. Actors, places and events that belong to it stand as their ids. */
export const toldFactShape = z.strictObject({
  fact: z.enum(["event", "detail", "statement", "role", "line"]),
  text,
  evidence: z.array(z.strictObject({ source: z.string(), sentence: z.number(), quote: z.string() })),
  /** Why it was last corrected, as its author says. */
  why: text.optional(),
  title: text.optional(),
  /** Whose role it is. */
  name: text.optional(),
  rank: text.optional(),
  date: date.optional(),
  /** Those who have part in an event, the speaker of a statement, or whom another source's account is about. */
  who: z.array(z.string()).optional(),
  /** Where an event took place. */
  place: z.string().optional(),
  /** Through whom a statement reached the source. */
  through: z.string().optional(),
  /** The event that a detail or a statement belongs to. */
  event: z.string().optional(),
});

export type ToldFact = z.infer<typeof toldFactShape>;
export type ToldDate = z.infer<typeof date>;

export const snapshotShape = z.record(z.string(), toldFactShape);
export type Snapshot = Readonly<Record<string, ToldFact>>;

/** What a story tells now. */
export function snapshotOf(story: Story): Snapshot {
  const eventOf = new Map(story.events.flatMap(({ id, details }) => details.map((each) => [each.id, id])));
  const bearers = new Map(
    story.named.flatMap((named) =>
      [named.role, ...named.role.accounts].map(({ id }) => [id, named] as const),
    ),
  );
  return Object.fromEntries(
    factsOf(story).map((fact) => [
      fact.id,
      {
        fact: fact.fact,
        text: fact.text,
        evidence: fact.evidence.map(({ source, sentence, quote }) => ({
          source: source.id,
          sentence: sentence.number,
          quote,
        })),
        ...(fact.why && { why: fact.why }),
        ...ownOf(fact, bearers.get(fact.id), eventOf.get(fact.id)),
      },
    ]),
  );
}

/** What only facts of that kind have. */
function ownOf(fact: Fact, bearer: Named | undefined, event: string | undefined): Partial<ToldFact> {
  switch (fact.fact) {
    case "event":
      return {
        title: fact.title,
        date: toldDate(fact.date),
        who: idsOf(fact.participants),
        ...(fact.place && { place: fact.place.id }),
      };
    case "statement":
      return {
        title: fact.title,
        who: [fact.speaker.id],
        ...(fact.reportedBy && { through: fact.reportedBy.id }),
        ...(fact.event && { event: fact.event.id }),
      };
    case "detail":
      return event === undefined ? {} : { event };
    case "role":
      return toldRole(fact, bearer);
    case "line":
      return {};
  }
}

/** A role stands under its bearer's id; what another source says of the same one names the bearer. */
function toldRole({ id, ...own }: Role, bearer: Named | undefined): Partial<ToldFact> {
  if (!bearer) return {};
  const { name = bearer.name, rank = bearer.rank } = own;
  return { name, ...(rank && { rank }), ...(bearer.id !== id && { who: [bearer.id] }) };
}

/** In which order they are written is no news. */
function idsOf(all: readonly Named[]): string[] {
  return all.map(({ id }) => id).toSorted();
}

function toldDate(date: StoryDate): ToldDate {
  if (date.basis === "unknown")
    return { basis: date.basis, ...(date.words !== undefined && { words: date.words }) };
  const { when: _, ...told } = date;
  return told;
}

/** Whether two of them tell the same, in whatever order their keys stand. */
export function tellsSame(one: ToldFact | undefined, other: ToldFact | undefined): boolean {
  return inOrder(one) === inOrder(other);
}

function inOrder(value: unknown): string {
  return (
    JSON.stringify(value, (_, part: unknown) =>
      typeof part === "object" && part !== null && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : part,
    ) ?? ""
  );
}
