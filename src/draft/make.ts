/** From a cleaned text to the files of a story: everything found, each with its quote, and all of it a draft. */
import { LANGUAGES, type Language } from "#core/language/language.ts";
import type { StoryFiles } from "#core/story/schema.ts";
import { outline } from "#core/story/sentences.ts";
import { eventsOf, statementsOf, summaryOf } from "./make-facts.ts";
import { namedOf } from "./make-names.ts";
import { type About, type Scene, toldIn } from "./make-scene.ts";
import { findFacts } from "./rules/find.ts";
import { idGiver } from "./rules/ids.ts";

/** The files of a drafted story, as values. */
export type Drafted = StoryFiles & {
  /** Sentences that told something, but of which no quote stands in the source only once. */
  readonly unquotable: readonly number[];
};

/** Ids that are something else in every story. */
const RESERVED = ["short", "medium", "full"].flatMap((length) => [1, 2, 3].map((at) => `${length}-${at}`));

/** The name of the file that holds a source's text. */
export function fileOf(source: string, language: Language): string {
  return `${source}.${language}.txt`;
}

/** Drafts a story of one source. `text`: as `cleanText` gives it, with a title on its first line. */
export function makeStory(id: string, text: string, about: About): Drafted {
  const source = "article";
  const drafts = makeDrafts(text, about, { source, taken: [source] });
  const { title } = outline(text, about.language);
  const story = {
    id,
    draft: true as const,
    languages: [...(about.told ?? LANGUAGES)],
    title: toldIn({ [about.language]: title }, about),
    sources: [sourceOf(source, title, about)],
  };
  return { "story.yaml": story, ...drafts };
}

export function sourceOf(
  id: string,
  title: string,
  { language, published, publisher, url, told = LANGUAGES }: About,
) {
  return {
    id,
    language,
    file: fileOf(id, language),
    title,
    ...(publisher !== undefined && {
      publisher: Object.fromEntries(told.map((each) => [each, publisher])),
    }),
    ...(url !== undefined && { url }),
    ...(published && { published: { basis: "stated" as const, value: published.toString() } }),
  };
}

type Where = {
  /** The id of the source. */
  readonly source: string;
  /** Ids that are taken. */
  readonly taken: readonly string[];
};

/** Everything but story.yaml: what the rules find in one source. */
export function makeDrafts(
  text: string,
  about: About,
  { source, taken }: Where,
): Omit<Drafted, "story.yaml"> {
  const { sentences } = outline(text, about.language);
  const facts = findFacts(sentences, about.language, about.published);
  const giveId = idGiver([...taken, ...RESERVED]);
  const unquotable: number[] = [];
  const scene: Scene = { text, about, source, sentences, facts, giveId, unquotable, ids: new Map() };
  const named = namedOf(scene);
  return {
    "actors.yaml": named,
    "events.yaml": { events: eventsOf(scene) },
    "statements.yaml": { statements: statementsOf(scene) },
    "summary.yaml": summaryOf(scene),
    unquotable: [...new Set(unquotable)].toSorted((a, b) => a - b),
  };
}
