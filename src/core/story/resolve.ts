/** From checked files to a story: ids become what they mean, quotes find their sentences. */
import { fold } from "#core/language/fold.ts";
import { parseDate } from "./date.ts";
import { findQuote } from "./evidence.ts";
import { type Fault, shown } from "./fault.ts";
import type { Checked, StoryFiles } from "./read.ts";
import { outline } from "./sentences.ts";
import type {
  Detail,
  Evidence,
  Named,
  Source,
  Statement,
  Story,
  StoryDate,
  StoryEvent,
  SummaryLine,
} from "./story.ts";
import type { Path, YamlFile } from "./yaml-file.ts";

type Input = {
  readonly files: StoryFiles;
  /** The text of each source, by id. */
  readonly texts: ReadonlyMap<string, string>;
  readonly revision: string;
};

/** The whole story. What can't be resolved is added to `faults`, and the story is then not to be used. */
export function resolveStory({ files, texts, revision }: Input, faults: Fault[]): Story {
  const { id, languages, title } = files["story.yaml"].value;
  const scope: Scope = { texts, faults, ids: new Map(), sources: new Map(), cited: new Set() };
  const sources = resolveSources(scope, files["story.yaml"]);
  const { actors, places } = resolveNames(scope, files["actors.yaml"]);
  const events = resolveEvents(scope, files["events.yaml"], { actors: byId(actors), places: byId(places) });
  const statements = resolveStatements(scope, files["statements.yaml"], {
    actors: byId(actors),
    events: byId(events),
  });
  const summary = resolveSummary(scope, files["summary.yaml"]);
  refuseUnusedSources(scope, files["story.yaml"]);
  return { id, revision, languages, title, sources, actors, places, events, statements, summary };
}

type Scope = {
  readonly texts: ReadonlyMap<string, string>;
  readonly faults: Fault[];
  /** Every id so far, and the file that it stands in. */
  readonly ids: Map<string, string>;
  readonly sources: Map<string, Source>;
  readonly cited: Set<string>;
};

/** A place in a file, for faults to point at. */
type Place = { readonly yaml: YamlFile; readonly path: Path };

type Files = { readonly [Name in keyof StoryFiles]: StoryFiles[Name]["value"] };
type RawSource = Files["story.yaml"]["sources"][number];
type RawActor = Files["actors.yaml"]["actors"][number];
type RawPlace = NonNullable<Files["actors.yaml"]["places"]>[number];
type RawEvent = Files["events.yaml"]["events"][number];
type RawDetail = NonNullable<RawEvent["details"]>[number];
type RawStatement = Files["statements.yaml"]["statements"][number];
type RawLine = Files["summary.yaml"]["short"][number];
type RawEvidence = RawPlace["evidence"];

function resolveSources(scope: Scope, { yaml, value }: Checked<Files["story.yaml"]>): Source[] {
  return value.sources.map((raw, index) => {
    const place = { yaml, path: ["sources", index] };
    claim(scope, place, raw.id);
    const text = scope.texts.get(raw.id);
    const source = sourceOf(raw, text ?? "");
    checkPublishedWords(scope, below(place, "published", "words"), raw.published?.words, text);
    scope.sources.set(raw.id, source);
    return source;
  });
}

function sourceOf({ file: _, published, ...raw }: RawSource, text: string): Source {
  const { headings, sentences } = outline(text, raw.language);
  return { ...defined(raw), headings, sentences, ...(published && { published: dateOf(published) }) };
}

function resolveNames(
  scope: Scope,
  { yaml, value }: Checked<Files["actors.yaml"]>,
): { actors: Named[]; places: Named[] } {
  const actors = value.actors.map((raw, index) =>
    namedOf(scope, { yaml, path: ["actors", index] }, { ...raw, unnamed: raw.unnamed === true }),
  );
  const places = (value.places ?? []).map((raw, index) =>
    namedOf(scope, { yaml, path: ["places", index] }, { ...raw, kind: "place", unnamed: false }),
  );
  refuseSharedNames(scope, yaml, [
    ...actors.map((named, index) => ({ named, path: ["actors", index] })),
    ...places.map((named, index) => ({ named, path: ["places", index] })),
  ]);
  return { actors, places };
}

type RawNamed = RawPlace & Pick<RawActor, "rank"> & { kind: Named["kind"]; unnamed: boolean };

function namedOf(scope: Scope, place: Place, { role, evidence, aliases, ...raw }: RawNamed): Named {
  claim(scope, place, raw.id);
  return {
    ...defined(raw),
    aliases: Object.values(aliases ?? {}).flat(),
    role: { fact: "role", id: raw.id, text: role, evidence: resolveEvidence(scope, place, evidence) },
  };
}

/** Two actors may not share a spelling: a reader who types it would never get a plain answer. */
function refuseSharedNames(scope: Scope, yaml: YamlFile, all: readonly { named: Named; path: Path }[]): void {
  const owners = new Map<string, string>();
  for (const { named, path } of all) {
    for (const name of new Set([...Object.values(named.name), ...named.aliases].map(fold))) {
      const owner = owners.get(name);
      if (owner !== undefined) {
        scope.faults.push(
          yaml.fault(
            path,
            "a name or alias of one actor or place only",
            `${shown(name)} for ${owner} and ${named.id}`,
          ),
        );
      }
      owners.set(name, named.id);
    }
  }
}

type Names = { readonly actors: ReadonlyMap<string, Named>; readonly places: ReadonlyMap<string, Named> };

function resolveEvents(
  scope: Scope,
  { yaml, value }: Checked<Files["events.yaml"]>,
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
  };
}

function detailOf(scope: Scope, place: Place, { evidence, ...raw }: RawDetail): Detail {
  claim(scope, place, raw.id);
  return { fact: "detail", ...raw, evidence: resolveEvidence(scope, place, evidence) };
}

type Told = { readonly actors: ReadonlyMap<string, Named>; readonly events: ReadonlyMap<string, StoryEvent> };

function resolveStatements(
  scope: Scope,
  { yaml, value }: Checked<Files["statements.yaml"]>,
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
  };
}

function resolveSummary(scope: Scope, { yaml, value }: Checked<Files["summary.yaml"]>): Story["summary"] {
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
  { text, evidence }: RawLine,
): SummaryLine {
  claim(scope, place, known.id);
  return { fact: "line", ...known, text, evidence: resolveEvidence(scope, place, evidence) };
}

function resolveEvidence(scope: Scope, fact: Place, evidence: RawEvidence): Evidence[] {
  return evidence.flatMap(({ source: id, quote }, index) => {
    const place = below(fact, "evidence", index);
    const source = refer(scope, below(place, "source"), id, scope.sources, "source");
    const text = scope.texts.get(id);
    scope.cited.add(id);
    // Without its text, the source itself is already a fault.
    if (!source || text === undefined) return [];
    const found = findQuote({ source, text }, quote);
    if ("sentence" in found) return [{ source, sentence: found.sentence, quote }];
    fault(scope, below(place, "quote"), found.expected, found.found, found.hint);
    return [];
  });
}

function refuseUnusedSources(scope: Scope, { yaml, value }: Checked<Files["story.yaml"]>): void {
  for (const [index, { id }] of value.sources.entries()) {
    if (!scope.cited.has(id))
      fault(
        scope,
        { yaml, path: ["sources", index] },
        "a source that some evidence quotes",
        `${shown(id)} unused`,
      );
  }
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

/** Nor may the words from which the date of publication follows be anybody else's than the source's. */
function checkPublishedWords(
  scope: Scope,
  place: Place,
  words: string | undefined,
  text: string | undefined,
): void {
  if (words === undefined || text === undefined || text.includes(words)) return;
  fault(scope, place, "words of the source", shown(words));
}

function dateOf(raw: RawEvent["date"]): StoryDate {
  if (raw.basis === "unknown")
    return { basis: "unknown", ...(raw.words !== undefined && { words: raw.words }) };
  const { value, ...rest } = raw;
  return { ...rest, when: parseDate(value) };
}

function claim(scope: Scope, place: Place, id: string): void {
  const owner = scope.ids.get(id);
  if (owner !== undefined)
    fault(scope, below(place, "id"), "an id used once in the story", `${shown(id)}, also in ${owner}`);
  else scope.ids.set(id, place.yaml.name);
}

function refer<Meant>(
  scope: Scope,
  place: Place,
  id: string,
  among: ReadonlyMap<string, Meant>,
  what: string,
): Meant | undefined {
  const meant = among.get(id);
  if (meant === undefined) {
    const known = [...among.keys()];
    fault(
      scope,
      place,
      `the id of ${what === "actor" || what === "event" ? "an" : "a"} ${what}`,
      shown(id),
      known.length > 0 ? `known: ${known.join(", ")}` : undefined,
    );
  }
  return meant;
}

function fault(scope: Scope, { yaml, path }: Place, expected: string, found: string, hint?: string): void {
  scope.faults.push(yaml.fault(path, expected, found, hint));
}

function below(place: Place, ...keys: PropertyKey[]): Place {
  return { yaml: place.yaml, path: [...place.path, ...keys] };
}

function byId<Meant extends { readonly id: string }>(all: readonly Meant[]): Map<string, Meant> {
  return new Map(all.map((each) => [each.id, each]));
}

type Defined<Value> = { [Key in keyof Value as undefined extends Value[Key] ? never : Key]: Value[Key] } & {
  [Key in keyof Value as undefined extends Value[Key] ? Key : never]?: Exclude<Value[Key], undefined>;
};

/** The value without the optional keys that zod left undefined. */
function defined<Value extends object>(value: Value): Defined<Value> {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Defined<Value>;
}
