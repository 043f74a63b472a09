/** What the parts of a story are resolved in: what is known so far, and where faults go. */
import { parseDate } from "./date.ts";
import { findQuote } from "./evidence.ts";
import { type Fault, shown } from "./fault.ts";
import type { DraftMark, StoryFiles, Text } from "./schema.ts";
import type { Evidence, Source, StoryDate } from "./story.ts";
import type { Path, YamlFile } from "./yaml-file.ts";

export type Scope = {
  readonly texts: ReadonlyMap<string, string>;
  readonly faults: Fault[];
  /** Every id so far, and the file that it stands in. */
  readonly ids: Map<string, string>;
  readonly sources: Map<string, Source>;
  readonly cited: Set<string>;
};

/** A place in a file, for faults to point at. */
export type Place = { readonly yaml: YamlFile; readonly path: Path };

type RawDate =
  | StoryFiles["events.yaml"]["events"][number]["date"]
  | NonNullable<StoryFiles["story.yaml"]["sources"][number]["published"]>;
type RawEvidence = StoryFiles["summary.yaml"]["short"][number]["evidence"];

/** The sentence of each quote. Quotes that can't be found are faults, and left out. */
export function resolveEvidence(scope: Scope, fact: Place, evidence: RawEvidence): Evidence[] {
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

/** What an id means among others of its kind; undefined, and a fault, when it is none of them. */
export function refer<Meant>(
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

/** Takes an id, which may stand only once in the whole story. */
export function claim(scope: Scope, place: Place, id: string): void {
  const owner = scope.ids.get(id);
  if (owner !== undefined)
    fault(scope, below(place, "id"), "an id used once in the story", `${shown(id)}, also in ${owner}`);
  else scope.ids.set(id, place.yaml.name);
}

/** A date as its file has it, with its value read. */
export function dateOf(raw: RawDate): StoryDate {
  if (raw.basis === "unknown")
    return { basis: "unknown", ...(raw.words !== undefined && { words: raw.words }) };
  const { value, ...rest } = raw;
  if (rest.basis === "inferred") return { ...rest, value, when: parseDate(value) };
  return {
    basis: "stated",
    value,
    when: parseDate(value),
    ...(rest.words !== undefined && { words: rest.words }),
  };
}

/** The mark of a draft, where there is one. */
export function markOf({ draft }: { readonly draft?: DraftMark | undefined }): {
  readonly draft?: DraftMark;
} {
  return draft ? { draft } : {};
}

/** Adds a fault at a place. */
export function fault(
  scope: Scope,
  { yaml, path }: Place,
  expected: string,
  found: string,
  hint?: string,
): void {
  scope.faults.push(yaml.fault(path, expected, found, hint));
}

/** The place that some keys lead to from another. */
export function below(place: Place, ...keys: PropertyKey[]): Place {
  return { yaml: place.yaml, path: [...place.path, ...keys] };
}

/** The reason of a correction, as facts have it. */
export function reasonOf(raw: { readonly correction?: { readonly why: Text } | undefined }): {
  readonly why?: Text;
} {
  return raw.correction ? { why: raw.correction.why } : {};
}

/** The value without the optional keys that zod left undefined. */
export function defined<Value extends object>(value: Value): Defined<Value> {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Defined<Value>;
}

type Defined<Value> = { [Key in keyof Value as undefined extends Value[Key] ? never : Key]: Value[Key] } & {
  [Key in keyof Value as undefined extends Value[Key] ? Key : never]?: Exclude<Value[Key], undefined>;
};
