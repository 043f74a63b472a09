/** A story as its editor looks at it: the source, what rests on each sentence, and what is wrong or missing. */
import { LANGUAGES, type Language } from "#core/language/language.ts";
import type { Fault } from "#core/story/fault.ts";
import type { Library } from "#core/story/library.ts";
import {
  bearerOf,
  eventOf,
  type Fact,
  factsOf,
  factsOn,
  type Source,
  type Story,
} from "#core/story/story.ts";
import { inLanguage } from "#core/story/texts.ts";

/** The story in that language, for `story.js` to show. */
export function storyView(story: Story, language: Language) {
  const sources = story.sources.map((source) => sourceView(story, source, language));
  const sentences = sources.flatMap(({ lines }) => lines.filter(({ number }) => number !== undefined));
  return {
    id: story.id,
    title: inLanguage(story.title, language),
    revision: story.revision,
    languages: story.languages,
    /** Drafts may lack languages; what was reviewed can't. */
    isComplete: factsOf(story).every(({ draft }) => !draft),
    missing: LANGUAGES.filter((each) => !story.languages.includes(each)),
    sentences: sentences.length,
    used: sentences.filter(({ facts }) => facts.length > 0).length,
    sources,
  };
}

type Line = {
  readonly start: number;
  readonly text: string;
  /** Absent for a heading. */
  readonly number?: number;
  readonly facts: readonly Resting[];
};

type Resting = {
  readonly kind: Fact["fact"];
  readonly id: string;
  readonly text: string;
  /** The words of the sentence that back it. */
  readonly quotes: readonly string[];
  /** Under which link the answer with this fact is found; absent for a draft, which no answer has. */
  readonly link?: string;
  readonly draft?: true;
};

function sourceView(story: Story, source: Source, language: Language) {
  const headings = source.headings.map((heading): Line => ({ ...heading, facts: [] }));
  const sentences = source.sentences.map(
    (sentence): Line => ({
      start: sentence.start,
      text: sentence.text,
      number: sentence.number,
      facts: factsOn(story, source, sentence).map((fact) => ({
        kind: fact.fact,
        id: fact.id,
        text: inLanguage(fact.text, language),
        quotes: fact.evidence
          .filter((each) => each.source === source && each.sentence === sentence)
          .map(({ quote }) => quote),
        ...(fact.draft ? { draft: true } : { link: linkTo(story, fact, language) }),
      })),
    }),
  );
  return {
    id: source.id,
    title: source.title,
    language: source.language,
    lines: [...headings, ...sentences].toSorted((a, b) => a.start - b.start),
  };
}

function linkTo(story: Story, fact: Fact, language: Language): string {
  const query = (values: Readonly<Record<string, string>>) =>
    new URLSearchParams({ ...values, language, story: story.id });
  switch (fact.fact) {
    case "event":
    case "statement":
      return `fact?${query({ id: fact.id })}`;
    case "detail":
      return `fact?${query({ id: eventOf(story, fact).id })}`;
    case "role":
      return `who?${query({ name: bearerOf(story, fact).id })}`;
    case "line":
      return `summary?${query({ length: fact.length })}`;
  }
}

/** The faults of the files. A story that was sound before goes on answering as it was. */
export function editsView({ stories, faults }: Library) {
  return [...faults].flatMap(([story, found]) =>
    found.map((fault) => ({ story, ...faultView(fault), isAnswered: stories.has(story) })),
  );
}

function faultView({ file, line, column, expected, found, hint }: Fault) {
  return { place: `${file}:${line}:${column}`, expected, found, hint };
}
