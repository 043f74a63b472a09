/** Events with their details, statements, and the lines of the summary. */
import { shown } from "./fault.ts";
import type { StoryFiles } from "./schema.ts";
import {
  below,
  claim,
  dateOf,
  fault,
  markOf,
  type Place,
  reasonOf,
  refer,
  resolveEvidence,
  type Scope,
} from "./scope.ts";
import type { Detail, Evidence, Named, Statement, Story, StoryEvent, SummaryLine } from "./story.ts";
import type { Checked } from "./yaml-file.ts";

type RawEvent = StoryFiles["events.yaml"]["events"][number];
type RawDetail = NonNullable<RawEvent["details"]>[number];
type RawStatement = StoryFiles["statements.yaml"]["statements"][number];
type RawLine = StoryFiles["summary.yaml"]["short"][number];

type Names = { readonly actors: ReadonlyMap<string, Named>; readonly places: ReadonlyMap<string, Named> };

/** The events of `events.yaml`, in its order. */
export function resolveEvents(
  scope: Scope,
  { yaml, value }: Checked<StoryFiles["events.yaml"]>,
  names: Names,
): StoryEvent[] {
  return value.events.map((raw, index) => eventOf(scope, { yaml, path: ["events", index] }, raw, names));
}

function eventOf(scope: Scope, place: Place, raw: RawEvent, { actors, places }: Names): StoryEvent {
  claim(scope, place, raw.id);
  const evidence = resolveEvidence(scope, place, raw.evidence);
  checkDateWords(scope, place, raw.date, evidence);
  const where =
    raw.place === undefined ? undefined : refer(scope, below(place, "place"), raw.place, places, "place");
  const participants = (raw.participants ?? []).map((id, index) =>
    refer(scope, below(place, "participants", index), id, actors, "actor"),
  );
  const details = (raw.details ?? []).map((detail, index) =>
    detailOf(scope, below(place, "details", index), detail),
  );
  return {
    fact: "event",
    id: raw.id,
    kind: raw.kind,
    title: raw.title,
    text: raw.text,
    date: dateOf(raw.date),
    participants: participants.filter((actor) => actor !== undefined),
    evidence,
    details,
    ...(where && { place: where }),
    ...reasonOf(raw),
    ...markOf(raw),
  };
}

function detailOf(
  scope: Scope,
  place: Place,
  { evidence: quotes, draft, date, correction, ...raw }: RawDetail,
): Detail {
  claim(scope, place, raw.id);
  const evidence = resolveEvidence(scope, place, quotes);
  if (date) checkDateWords(scope, place, date, evidence);
  return {
    fact: "detail",
    ...raw,
    ...(date && { date: dateOf(date) }),
    evidence,
    ...reasonOf({ correction }),
    ...markOf({ draft }),
  };
}

type Told = { readonly actors: ReadonlyMap<string, Named>; readonly events: ReadonlyMap<string, StoryEvent> };

/** The statements of `statements.yaml`, in its order; those whose speaker nobody knows are left out. */
export function resolveStatements(
  scope: Scope,
  { yaml, value }: Checked<StoryFiles["statements.yaml"]>,
  told: Told,
): Statement[] {
  return value.statements.flatMap(
    (raw, index) => statementOf(scope, { yaml, path: ["statements", index] }, raw, told) ?? [],
  );
}

function statementOf(
  scope: Scope,
  place: Place,
  raw: RawStatement,
  { actors, events }: Told,
): Statement | undefined {
  claim(scope, place, raw.id);
  const evidence = resolveEvidence(scope, place, raw.evidence);
  const speaker = refer(scope, below(place, "speaker"), raw.speaker, actors, "actor");
  const event =
    raw.event === undefined ? undefined : refer(scope, below(place, "event"), raw.event, events, "event");
  const reportedBy =
    raw.reportedBy === undefined
      ? undefined
      : refer(scope, below(place, "reportedBy"), raw.reportedBy, actors, "actor");
  if (!speaker) return undefined;
  return {
    fact: "statement",
    id: raw.id,
    title: raw.title,
    text: raw.text,
    speaker,
    evidence,
    ...(event && { event }),
    ...(reportedBy && { reportedBy }),
    ...reasonOf(raw),
    ...markOf(raw),
  };
}

/** The lines of `summary.yaml`, each with an id made of its length and place. */
export function resolveSummary(
  scope: Scope,
  { yaml, value }: Checked<StoryFiles["summary.yaml"]>,
): Story["summary"] {
  const lines = (length: keyof typeof value): SummaryLine[] =>
    value[length].map((raw, index) =>
      lineOf(scope, { yaml, path: [length, index] }, { id: `${length}-${index + 1}`, length }, raw),
    );
  return { short: lines("short"), medium: lines("medium"), full: lines("full") };
}

function lineOf(
  scope: Scope,
  place: Place,
  known: Pick<SummaryLine, "id" | "length">,
  raw: RawLine,
): SummaryLine {
  claim(scope, place, known.id);
  const evidence = resolveEvidence(scope, place, raw.evidence);
  return { fact: "line", ...known, text: raw.text, evidence, ...reasonOf(raw), ...markOf(raw) };
}

/** The source's own words for a date must stand in a sentence that backs the fact. */
function checkDateWords(
  scope: Scope,
  place: Place,
  { words }: RawEvent["date"],
  evidence: readonly Evidence[],
): void {
  if (words === undefined || evidence.length === 0) return;
  if (evidence.some(({ sentence }) => sentence.text.includes(words))) return;
  fault(scope, below(place, "date", "words"), "words from a sentence that the evidence quotes", shown(words));
}
