/** From checked files to a story: ids become what they mean, quotes find their sentences. */
import { type Fault, shown } from "./fault.ts";
import { resolveEvents, resolveStatements, resolveSummary } from "./resolve-facts.ts";
import { resolveNames } from "./resolve-names.ts";
import type { StoryFiles } from "./schema.ts";
import { below, claim, dateOf, defined, fault, type Place, type Scope } from "./scope.ts";
import { outline } from "./sentences.ts";
import type { Source, Story } from "./story.ts";
import type { Checked } from "./yaml-file.ts";

/** All five files of a story, each in shape. */
export type CheckedFiles = { readonly [Name in keyof StoryFiles]: Checked<StoryFiles[Name]> };

type Input = {
  readonly files: CheckedFiles;
  /** The text of each source, by id. */
  readonly texts: ReadonlyMap<string, string>;
  readonly revision: string;
};

/** The whole story, but for its questions. What can't be resolved is added to `faults`, and the story is then not to be used. */
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
  return {
    id,
    revision,
    languages,
    title,
    sources,
    actors,
    places,
    named: [...actors, ...places],
    events,
    statements,
    summary,
    questions: [],
  };
}

type RawSource = StoryFiles["story.yaml"]["sources"][number];

function resolveSources(scope: Scope, { yaml, value }: Checked<StoryFiles["story.yaml"]>): Source[] {
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

function sourceOf({ file: _, draft: __, published, ...raw }: RawSource, text: string): Source {
  const { headings, sentences } = outline(text, raw.language);
  return { ...defined(raw), headings, sentences, ...(published && { published: dateOf(published) }) };
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

function refuseUnusedSources(scope: Scope, { yaml, value }: Checked<StoryFiles["story.yaml"]>): void {
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

function byId<Meant extends { readonly id: string }>(all: readonly Meant[]): Map<string, Meant> {
  return new Map(all.map((each) => [each.id, each]));
}
