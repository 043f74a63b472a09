/** From a cleaned text to the files of a story: everything found, each with its quote, and all of it a draft. */
import { LANGUAGES, type Language } from "#core/language/language.ts";
import { MAX_ID, type StoryFiles } from "#core/story/schema.ts";
import { outline, type Sentence } from "#core/story/sentences.ts";
import { dateOf } from "./make-date.ts";
import { quoteOf, sentenceQuote } from "./quote.ts";
import type { Actor } from "./rules/actors.ts";
import { type Facts, findFacts } from "./rules/find.ts";
import { idGiver } from "./rules/ids.ts";

/** What is known of a text beside itself. */
export type About = {
  readonly language: Language;
  readonly published?: Temporal.PlainDate | undefined;
  readonly publisher?: string | undefined;
  readonly url?: string | undefined;
  /** In which languages the story is to be told; all of them by default. */
  readonly told?: readonly Language[] | undefined;
};

/** The files of a drafted story, as values. */
export type Drafted = StoryFiles & {
  /** Sentences that told something, but of which no quote stands in the source only once. */
  readonly unquotable: readonly number[];
};

type Files<Name extends keyof StoryFiles> = StoryFiles[Name];
type Text = Files<"story.yaml">["title"];

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

type Scene = {
  readonly text: string;
  readonly about: About;
  readonly source: string;
  readonly sentences: readonly Sentence[];
  readonly facts: Facts;
  readonly giveId: ReturnType<typeof idGiver>;
  readonly unquotable: number[];
  /** The ids of actors and places that made it into the story. */
  readonly ids: Map<Actor, string>;
};

function namedOf(scene: Scene): Files<"actors.yaml"> {
  const owned = new Set<string>();
  const entries = scene.facts.actors.flatMap((actor) => {
    const found = evidenceOfActor(scene, actor);
    if (!found) return [];
    const id = scene.giveId(actor.id);
    scene.ids.set(actor, id);
    return [{ actor, entry: { id, ...entryOf(scene, actor, owned), evidence: [found] } }];
  });
  const places = entries.filter(({ actor }) => actor.kind === "place").map(({ entry }) => entry);
  const actors = entries.flatMap(({ actor, entry }) => {
    const { kind, rank, isUnnamed } = actor;
    if (kind === "place") return [];
    return [
      {
        ...entry,
        kind,
        ...(rank !== undefined && { rank: textOf(scene, rank) }),
        ...(isUnnamed && { unnamed: true as const }),
      },
    ];
  });
  return { actors, ...(places.length > 0 && { places }) };
}

function entryOf(scene: Scene, { name, known, spellings, role }: Actor, owned: Set<string>) {
  const { language } = scene.about;
  const names: Text = known ? { ...known } : { [language]: name };
  const shown = [name, ...Object.values(names)];
  const others = spellings.filter((each) => !shown.includes(each) && !owned.has(each));
  const isTold = toldIn({ [language]: name }, scene.about)[language] !== undefined;
  const aliases = isTold ? others : [...new Set([name, ...spellings])].filter((each) => !owned.has(each));
  for (const each of [...shown, ...aliases]) owned.add(each);
  return {
    draft: true as const,
    name: toldIn(names, scene.about),
    original: language,
    ...(aliases.length > 0 && { aliases: { [language]: aliases } }),
    role: role === undefined ? {} : textOf(scene, role),
  };
}

/** The first place where somebody is named, with the office where it is given. */
function evidenceOfActor(scene: Scene, { mentions, role }: Actor) {
  const told =
    role === undefined ? undefined : mentions.find(({ from, to, start, end }) => from < start || to > end);
  for (const { line, from, to } of [...(told ? [told] : []), ...mentions]) {
    const sentence = scene.sentences[line - 1];
    const quote = sentence && quoteOf(scene.text, sentence, { start: from, end: to });
    if (quote !== undefined) return { source: scene.source, quote };
  }
  for (const { line } of mentions.slice(0, 1)) scene.unquotable.push(line);
  return undefined;
}

function textOf({ about }: Scene, text: string): Text {
  const { language } = about;
  return toldIn({ [language]: text }, about);
}

/** A text in the languages that the story is told in. */
function toldIn(text: Text, { told = LANGUAGES }: About): Text {
  return Object.fromEntries(
    Object.entries(text).filter(([language]) => told.some((each) => each === language)),
  );
}

function eventsOf(scene: Scene): Files<"events.yaml">["events"] {
  return scene.facts.events.flatMap(({ kind, line, participants, place, date }) => {
    const found = wholeSentence(scene, line);
    if (!found) return [];
    const placeId = place && scene.ids.get(place);
    const ids = participants.flatMap((actor) => scene.ids.get(actor) ?? []);
    return [
      {
        id: scene.giveId(`${kind}-1`),
        draft: true as const,
        kind,
        title: textOf(scene, titleOf(found.sentence.text)),
        text: textOf(scene, found.sentence.text),
        date: dateOf(date, scene.about),
        ...(placeId !== undefined && { place: placeId }),
        ...(ids.length > 0 && { participants: ids }),
        evidence: [found.evidence],
      },
    ];
  });
}

function statementsOf(scene: Scene): Files<"statements.yaml">["statements"] {
  return scene.facts.statements.flatMap(({ speaker, line }) => {
    const found = wholeSentence(scene, line);
    const id = scene.ids.get(speaker);
    if (!found || id === undefined) return [];
    return [
      {
        id: scene.giveId(`${id.slice(0, MAX_ID - 2).replace(/-$/, "")}-1`),
        draft: true as const,
        speaker: id,
        title: textOf(scene, titleOf(found.sentence.text)),
        text: textOf(scene, found.sentence.text),
        evidence: [found.evidence],
      },
    ];
  });
}

function wholeSentence(scene: Scene, line: number) {
  const sentence = scene.sentences[line - 1];
  const quote = sentence && sentenceQuote(scene.text, sentence);
  if (sentence && quote === undefined) scene.unquotable.push(line);
  return sentence && quote !== undefined
    ? { sentence, evidence: { source: scene.source, quote } }
    : undefined;
}

/** Longest title, as the schema has it. */
const TITLE = 60;

/** The first words of a sentence, for an editor to make a title of. */
function titleOf(text: string): string {
  const bare = text.replace(/[.!?…؟۔"”»]+$/u, "");
  if (bare.length <= TITLE) return bare;
  return bare.slice(0, bare.lastIndexOf(" ", TITLE)).replace(/[,،;:\s]+$/u, "");
}

/** How many sentences the medium and the full summary begin with. */
const MEDIUM = 3;
const FULL = 8;

/** The first sentences, as news puts first what matters; in the full summary those with events and statements. */
function summaryOf(scene: Scene): Files<"summary.yaml"> {
  const telling = new Set([
    1,
    ...scene.facts.events.map(({ line }) => line),
    ...scene.facts.statements.map(({ line }) => line),
  ]);
  const linesOf = (numbers: readonly number[]) =>
    numbers.flatMap((line) => {
      const found = wholeSentence(scene, line);
      return found
        ? [{ draft: true as const, text: textOf(scene, found.sentence.text), evidence: [found.evidence] }]
        : [];
    });
  const all = scene.sentences.map(({ number }) => number);
  return {
    short: linesOf(all.slice(0, 1)),
    medium: linesOf(all.slice(0, MEDIUM)),
    full: linesOf(all.filter((number) => telling.has(number)).slice(0, FULL)),
  };
}
