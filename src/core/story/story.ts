/** A story as commands see it: checked, complete, frozen, every quote tied to its sentence. */
import type { Language } from "#core/language/language.ts";
import type { When } from "./date.ts";
import type { ACTOR_KINDS, DETAIL_KINDS, DraftMark, EVENT_KINDS, SUMMARY_LENGTHS, Text } from "./schema.ts";
import type { Heading, Sentence } from "./sentences.ts";

export type StoryDate =
  | { readonly basis: "stated"; readonly value: string; readonly when: When; readonly words?: string }
  | {
      readonly basis: "inferred";
      /** As its author wrote it. */
      readonly value: string;
      readonly when: When;
      readonly words: string;
      readonly why: Text;
    }
  | { readonly basis: "unknown"; readonly words?: string };

export type Source = {
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  readonly publisher?: Text;
  readonly url?: string;
  readonly published?: StoryDate;
  readonly headings: readonly Heading[];
  readonly sentences: readonly Sentence[];
};

/** The words of a source that back a fact, and the one sentence that they stand in. */
export type Evidence = { readonly source: Source; readonly sentence: Sentence; readonly quote: string };

/** What every fact has. */
type Backed = {
  readonly id: string;
  readonly text: Text;
  readonly evidence: readonly Evidence[];
  /** Why it was last corrected. */
  readonly why?: Text;
  /** Set for what nobody has reviewed; no story that readers see has such a fact. */
  readonly draft?: DraftMark;
};

/** An actor or a place: whatever has a name that a reader may ask for. */
export type Named = {
  readonly id: string;
  readonly kind: (typeof ACTOR_KINDS)[number] | "place";
  readonly name: Text;
  readonly original: Language;
  readonly rank?: Text;
  readonly aliases: readonly string[];
  readonly unnamed: boolean;
  readonly role: Role;
};

export type Role = Backed & {
  readonly fact: "role";
  /** What other sources say of the same actor or place otherwise. */
  readonly accounts: readonly Role[];
  /** In such an account: the name and the rank that this source gives, where they are others. */
  readonly name?: Text;
  readonly rank?: Text;
};

export type Detail = Backed & {
  readonly fact: "detail";
  readonly kind: (typeof DETAIL_KINDS)[number];
  /** Another date than the event's, as another source has it. */
  readonly date?: StoryDate;
};

export type StoryEvent = Backed & {
  readonly fact: "event";
  readonly kind: (typeof EVENT_KINDS)[number];
  readonly title: Text;
  readonly date: StoryDate;
  readonly place?: Named;
  readonly participants: readonly Named[];
  readonly details: readonly Detail[];
};

export type Statement = Backed & {
  readonly fact: "statement";
  readonly title: Text;
  readonly speaker: Named;
  readonly event?: StoryEvent;
  readonly reportedBy?: Named;
};

export type SummaryLine = Backed & { readonly fact: "line"; readonly length: SummaryLength };

/**
 * Anything that carries evidence. A role has its actor's id, but for those of other sources; a summary line `short-1`
 * and so on.
 */
export type Fact = Role | StoryEvent | Detail | Statement | SummaryLine;

type SummaryLength = (typeof SUMMARY_LENGTHS)[number];

export type Story = {
  readonly id: string;
  /** Changes whenever anything in the story's folder does: the beginning of a hash of its files. */
  readonly revision: string;
  readonly languages: readonly Language[];
  readonly title: Text;
  readonly sources: readonly Source[];
  /** Actors, in the order of the file. */
  readonly actors: readonly Named[];
  readonly places: readonly Named[];
  /** Actors, then places: whatever a reader may ask for by name. */
  readonly named: readonly Named[];
  readonly events: readonly StoryEvent[];
  readonly statements: readonly Statement[];
  readonly summary: Readonly<Record<SummaryLength, readonly SummaryLine[]>>;
  /** How readers ask, as far as the author has written it down. */
  readonly questions: Iterable<Example>;
};

/** A question in a reader's words, and the ids of the facts that answer it, best first; none where the source does not say. */
export type Example = {
  readonly language: Language;
  readonly text: string;
  readonly answers: readonly string[];
};

/** Every fact of a story: events each followed by its details, then statements, roles and summary lines. */
export function factsOf(story: Story): Fact[] {
  return [
    ...story.events.flatMap((event) => [event, ...event.details]),
    ...story.statements,
    ...story.named.flatMap(({ role }) => [role, ...role.accounts]),
    ...Object.values(story.summary).flat(),
  ];
}

/** What other sources say of an event, an actor or a place that can't be so as well. */
export function accountsOf(fact: Fact): readonly (Detail | Role)[] {
  if (fact.fact === "role") return fact.accounts;
  return fact.fact === "event" ? fact.details.filter(({ kind }) => kind === "otherwise") : [];
}

/** The fact that an account of another source stands beside; any other fact itself. */
export function mainOf(story: Story, fact: Fact): Fact {
  if (fact.fact === "role") return bearerOf(story, fact).role;
  return fact.fact === "detail" && fact.kind === "otherwise" ? eventOf(story, fact) : fact;
}

/** A sentence of a source by itself: all there is where no fact says what it does. */
export type BareSentence = Backed & { readonly fact: "sentence"; readonly evidence: readonly [Evidence] };

/** Every sentence of the sources by itself. */
export function bareSentences({ sources }: Story): BareSentence[] {
  return sources.flatMap((source) =>
    source.sentences.map((sentence) => ({
      fact: "sentence",
      id: `${source.id}-${sentence.number}`,
      text: {},
      evidence: [{ source, sentence, quote: sentence.text }],
    })),
  );
}

/** The facts that rest on one sentence. */
export function factsOn(story: Story, source: Source, sentence: Sentence): Fact[] {
  return factsOf(story).filter((fact) =>
    fact.evidence.some((each) => each.source === source && each.sentence === sentence),
  );
}

/** The actor or place that a role belongs to. */
export function bearerOf(story: Story, role: Role): Named {
  const bearer = story.named.find((named) => named.role === role || named.role.accounts.includes(role));
  if (!bearer) throw new Error(`expected an actor or place with the role ${role.id}, found none`);
  return bearer;
}

/** Whom a fact is about by what it is: those who have part in it, who speaks, whose role it is. */
export function partiesOf(story: Story, fact: Fact | BareSentence): readonly Named[] {
  switch (fact.fact) {
    case "event":
      return [...fact.participants, ...(fact.place ? [fact.place] : [])];
    case "statement":
      return [fact.speaker];
    case "role":
      return [bearerOf(story, fact)];
    case "detail":
    case "line":
    case "sentence":
      return [];
  }
}

/** The event that a detail tells more of. */
export function eventOf(story: Story, detail: Detail): StoryEvent {
  const event = story.events.find(({ details }) => details.includes(detail));
  if (!event) throw new Error(`expected an event with the detail ${detail.id}, found none`);
  return event;
}
