/** Everything in a story that can be a draft, and what it leans on. */
import type { CheckedFiles } from "./resolve.ts";
import type { DraftMark, reviewedShapes, StoryFiles } from "./schema.ts";
import type { Path, YamlFile } from "./yaml-file.ts";

type Kind = keyof ReturnType<typeof reviewedShapes>;

/** A thing of a story that can be a draft, with what it names. */
export type Entry = {
  readonly kind: Kind;
  readonly id: string;
  readonly yaml: YamlFile;
  readonly path: Path;
  readonly raw: { readonly draft?: DraftMark | undefined };
  /** The ids of what it leans on: who speaks, who takes part, which sources it quotes. */
  readonly names: readonly string[];
};

/** All of them, in the order in which they are best reviewed: names first. */
export function entriesOf(files: CheckedFiles): Entry[] {
  const { sources, ...title } = files["story.yaml"].value;
  const { actors, places = [] } = files["actors.yaml"].value;
  const summary = files["summary.yaml"].value;
  const [story, names, events, statements, lines] = [
    entriesIn(files["story.yaml"].yaml),
    entriesIn(files["actors.yaml"].yaml),
    entriesIn(files["events.yaml"].yaml),
    entriesIn(files["statements.yaml"].yaml),
    entriesIn(files["summary.yaml"].yaml),
  ];
  return [
    story("story", { ...title, path: [], raw: title, names: [] }),
    ...sources.map((raw, at) => story("source", { id: raw.id, path: ["sources", at], raw, names: [] })),
    ...actors.flatMap((raw, at) => withBelow(names, ["actor", "account"], ["actors", at], raw)),
    ...places.flatMap((raw, at) => withBelow(names, ["place", "account"], ["places", at], raw)),
    ...files["events.yaml"].value.events.flatMap((raw, at) =>
      withBelow(events, ["event", "detail"], ["events", at], raw),
    ),
    ...files["statements.yaml"].value.statements.map((raw, at) =>
      statements("statement", {
        id: raw.id,
        path: ["statements", at],
        raw,
        names: [raw.speaker, ...some(raw.event), ...some(raw.reportedBy), ...quoted(raw)],
      }),
    ),
    ...(["short", "medium", "full"] as const).flatMap((length) =>
      summary[length].map((raw, at) =>
        lines("line", { id: `${length}-${at + 1}`, path: [length, at], raw, names: quoted(raw) }),
      ),
    ),
  ];
}

type MakeEntry = (kind: Kind, rest: Omit<Entry, "kind" | "yaml">) => Entry;

/** Makes entries of one file. */
function entriesIn(yaml: YamlFile): MakeEntry {
  return (kind, { id, path, raw, names }) => ({ kind, id, yaml, path, raw, names });
}

type Event = StoryFiles["events.yaml"]["events"][number];
type Named = StoryFiles["actors.yaml"]["actors"][number];
type Backed = Entry["raw"] & { readonly id: string } & Parameters<typeof quoted>[0];
type Holder = Backed &
  Partial<Pick<Event, "details" | "participants" | "place">> &
  Partial<Pick<Named, "otherwise">>;

/** What has facts of its own below it: an event its details, somebody what other sources say otherwise. */
function withBelow(
  make: MakeEntry,
  [kind, below]: readonly [Kind, Kind],
  path: Path,
  { details, otherwise, ...raw }: Holder,
): Entry[] {
  const key = details ? "details" : "otherwise";
  const all: readonly Backed[] = details ?? otherwise ?? [];
  return [
    make(kind, {
      id: raw.id,
      path,
      raw,
      names: [...(raw.participants ?? []), ...some(raw.place), ...quoted(raw)],
    }),
    ...all.map((each, at) =>
      make(below, { id: each.id, path: [...path, key, at], raw: each, names: quoted(each) }),
    ),
  ];
}

/** The sources that something quotes. */
export function quoted({
  evidence,
}: {
  readonly evidence: readonly { readonly source: string }[];
}): string[] {
  return evidence.map(({ source }) => source);
}

function some(id: string | undefined): string[] {
  return id === undefined ? [] : [id];
}
