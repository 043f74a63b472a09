/** A second article on the same story: who and what of it is known already, and where the two disagree. */
import { fold } from "#core/language/fold.ts";
import { monthOf } from "#core/language/months.ts";
import { parseDate, range, type When } from "#core/story/date.ts";
import type { Story, StoryEvent } from "#core/story/story.ts";
import { accountOf, knownAs, type NewAccount } from "./into-names.ts";
import type { Drafted } from "./make.ts";

type Drafts = Omit<Drafted, "story.yaml">;
type NewEvent = Drafts["events.yaml"]["events"][number];
type NewDetail = NonNullable<NewEvent["details"]>[number];

/** What is to be added to a story, all of it drafts, and why, a line each. */
export type Joined = {
  readonly files: Pick<Drafts, "actors.yaml" | "events.yaml" | "statements.yaml">;
  /** Details for events that the story has already, by their place in `events.yaml`. */
  readonly details: readonly { readonly event: number; readonly detail: NewDetail }[];
  /** What the new source says otherwise of actors that the story has already, by their place in `actors.yaml`. */
  readonly accounts: readonly { readonly actor: number; readonly account: NewAccount }[];
  readonly why: readonly string[];
};

/** Compares what a new source tells with a story. `story`: with its drafts. */
export function joined(story: Story, drafts: Drafts): Joined {
  const { actors, places = [] } = drafts["actors.yaml"];
  const same = new Map(
    [...actors, ...places].flatMap((each) => {
      const known = knownAs(story.named, each);
      return known ? [[each.id, known] as const] : [];
    }),
  );
  const accounts = actors.flatMap((actor) => {
    const known = same.get(actor.id);
    return known ? accountOf(actor, known, story) : [];
  });
  const told = new Map(accounts.map(({ account, why }) => [account.id, why]));
  const idOf = (id: string) => same.get(id)?.id ?? id;
  const isNew = ({ id }: { readonly id: string }) => !same.has(id);
  const events = drafts["events.yaml"].events.map((event) => renamed(event, idOf));
  const met = events.map((event) => ({ event, known: sameEvent(event, story.events) }));
  const details = met.flatMap(({ event, known }) => (known ? [detailOf(event, known, story)] : []));
  return {
    files: {
      "actors.yaml": { actors: actors.filter(isNew), places: places.filter(isNew) },
      "events.yaml": { events: met.filter(({ known }) => !known).map(({ event }) => event) },
      "statements.yaml": {
        statements: drafts["statements.yaml"].statements.map((each) => ({
          ...each,
          speaker: idOf(each.speaker),
        })),
      },
    },
    details: details.map(({ event, detail }) => ({ event, detail })),
    accounts: accounts.map(({ actor, account }) => ({ actor, account })),
    why: [
      ...[...same].map(([id, known]) => `${id}: the same as ${known.id}, by its name${told.get(id) ?? ""}`),
      ...details.map(({ why }) => why),
      ...met
        .filter(({ known }) => !known)
        .map(({ event }) => `${event.id}: new, no ${event.kind} of the story has the same people`),
    ],
  };
}

function renamed(event: NewEvent, idOf: (id: string) => string): NewEvent {
  return {
    ...event,
    ...(event.participants && { participants: [...new Set(event.participants.map(idOf))] }),
    ...(event.place !== undefined && { place: idOf(event.place) }),
  };
}

/** How many of those who have part in it an event shares with another to be the same: a country is in too many. */
function sameEvent(
  { kind, participants = [] }: NewEvent,
  events: readonly StoryEvent[],
): StoryEvent | undefined {
  return events.find((event) => {
    const shared = event.participants.filter(({ id }) => participants.includes(id));
    const people = shared.filter((named) => named.kind !== "country");
    return (
      event.kind === kind &&
      (people.length > 0 ? shared.length > 1 : shared.length > 1 && participants.length === shared.length)
    );
  });
}

type Met = { readonly event: number; readonly detail: NewDetail; readonly why: string };

/** What the new source tells of a known event: the same in other words, or otherwise. */
function detailOf(event: NewEvent, known: StoryEvent, story: Story): Met {
  const others = differences(event, known);
  const shared = known.participants.filter(({ id }) => event.participants?.includes(id)).map(({ id }) => id);
  const isOther = others.length > 0;
  const date = isOther && event.date.basis !== "unknown" ? { date: event.date } : {};
  return {
    event: story.events.indexOf(known),
    detail: {
      id: event.id,
      draft: true,
      kind: isOther ? "otherwise" : "context",
      text: event.text,
      ...date,
      evidence: event.evidence,
    },
    why: `${event.id}: the same as ${known.id}, a ${event.kind} with ${shared.join(" and ")}${isOther ? `; but ${others.join("; ")}` : ""}`,
  };
}

/** In what two accounts of one event can't both be right. */
function differences(event: NewEvent, known: StoryEvent): string[] {
  return [...otherDate(event, known), ...otherPlace(event, known), ...otherNumbers(event, known)];
}

function otherDate({ date }: NewEvent, known: StoryEvent): string[] {
  if (date.basis === "unknown" || known.date.basis === "unknown") return [];
  const own = parseDate(date.value);
  return overlap(own, known.date.when) ? [] : [`another date, ${date.words}`];
}

/** True when some day can be meant by both. */
function overlap(one: When, other: When): boolean {
  const [a, b] = [range(one), range(other)];
  const isAfter = (x: Temporal.PlainDate | undefined, y: Temporal.PlainDate | undefined) =>
    x !== undefined && y !== undefined && Temporal.PlainDate.compare(x, y) > 0;
  return !isAfter(a.first, b.last) && !isAfter(b.first, a.last);
}

function otherPlace({ place }: NewEvent, known: StoryEvent): string[] {
  return place !== undefined && known.place && known.place.id !== place ? [`another place, ${place}`] : [];
}

/** Numbers of the same things, as far as both sources are in one language: 14 ships here, 12 ships there. */
function otherNumbers({ text }: NewEvent, known: StoryEvent): string[] {
  const told = known.evidence.map(({ sentence }) => countsIn(sentence.text));
  return Object.values(text).flatMap((own) =>
    [...countsIn(own)].flatMap(([thing, number]) => {
      const before = told.map((counts) => counts.get(thing)).find((each) => each !== undefined);
      return before !== undefined && before !== number
        ? [`another number, ${number} ${thing} and not ${before}`]
        : [];
    }),
  );
}

function countsIn(text: string): Map<string, string> {
  const found = [...text.matchAll(/(?<![\p{L}\p{N}.,])(\p{Nd}[\p{Nd}.,]*)\s+(\p{L}{3,})/gu)];
  // "3 May 2026" counts no Mays.
  const counted = found.filter(([, , thing = ""]) => monthOf(thing) === undefined);
  return new Map(
    counted.map(([, number = "", thing = ""]) => [fold(thing), fold(number).replace(/[.,]/g, "")]),
  );
}
