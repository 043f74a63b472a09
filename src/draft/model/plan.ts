/** What a model is still to be asked for a story: an own question for a dozen sentences, its summary, a dozen texts. */
import type { Language } from "#core/language/language.ts";
import type { Draft } from "#core/story/read.ts";
import type { Sentence } from "#core/story/sentences.ts";
import { factsOf, type Source, type Story } from "#core/story/story.ts";
import type { Ask } from "./ask.ts";
import { gapsIn } from "./gaps.ts";
import { findGiven, linesGiven, textsGiven } from "./given.ts";
import { type Journal, keyOfStep } from "./journal.ts";
import type { Outcome } from "./outcome.ts";
import { questionSteps } from "./plan-questions.ts";
import { findTask, linesTask, textsTask } from "./prompt.ts";
import { type Proven, proven, type Scene, sceneOf } from "./prove.ts";
import { proveFound } from "./prove-found.ts";
import { proveLines, proveTexts } from "./prove-lines.ts";
import { findWire, linesWire, textsWire } from "./wire.ts";

/** One question, and what its answer comes to. */
export type Planned = {
  readonly key: string;
  /** As the admin reads it: "sentences 1–12 of article". */
  readonly name: string;
  /** Which gaps it is asked to fill. */
  readonly asked?: readonly string[];
  ask(ask: Ask): Promise<Outcome<Proven>>;
};

export type Around = {
  readonly folder: string;
  readonly draft: Draft;
  /** The texts of the sources by their ids. */
  readonly texts: ReadonlyMap<string, string>;
  readonly journal: Journal;
  /** The model's name: another one is asked anew. */
  readonly model: string;
};

/** So many sentences, and letters of them, are asked about at once: more, and models begin to overlook things. */
const SENTENCES = 12;
const LETTERS = 6000;
/** So many texts are asked for at once. */
const TEXTS = 16;

/**
 * Every question that was not answered yet, in the order in which they are best asked: texts of all that is there
 * then, and how readers ask about what these say.
 */
export function planOf(around: Around): Planned[] {
  const { draft, journal } = around;
  const { preview: story } = draft;
  const isOpen = ({ key }: Planned) => !(key in journal.steps);
  const sources = story.sources.filter((source) => isDrafted(story, source));
  return [
    ...sources.flatMap((source) => findSteps(around, source)).filter(isOpen),
    ...sources
      .slice(0, 1)
      .map((source) => linesStep(around, source))
      .filter(isOpen),
    ...story.languages.flatMap((language) => textSteps(around, language)),
    ...questionSteps(around, false),
  ];
}

/** True where some draft rests on the source: what was all reviewed is not asked about again. */
function isDrafted(story: Story, source: Source): boolean {
  return factsOf(story).some(
    ({ draft, evidence }) => draft && evidence.some((each) => each.source === source),
  );
}

/** The language of a draft's first texts: the source's own, where the story is told in it. */
function ownLanguage({ languages }: Story, { language }: Source): Language {
  return languages.find((each) => each === language) ?? languages[0] ?? language;
}

function findSteps(around: Around, source: Source): Planned[] {
  const { story, text, own } = sceneParts(around, source);
  const task = findTask(own);
  const wire = findWire(own);
  return chunksOf(source.sentences).map((sentences) => {
    const [from, to] = [sentences[0]?.number ?? 0, sentences.at(-1)?.number ?? 0];
    return {
      key: keyOfStep([around.model, task, wire.schema, text, source.id, from, to]),
      name: `sentences ${from}–${to} of ${source.id}`,
      ask: async (ask) => {
        const given = findGiven(story, source, sentences, own);
        const outcome = await ask({ task, given, ...wire });
        return proven(outcome, (found) => proveFound(sceneIn(around, source), found));
      },
    };
  });
}

function linesStep(around: Around, source: Source): Planned {
  const { story, text, own } = sceneParts(around, source);
  const task = linesTask(own);
  const wire = linesWire(own);
  const [sentences = []] = chunksOf(source.sentences, 4 * SENTENCES, 4 * LETTERS);
  return {
    key: keyOfStep([around.model, task, wire.schema, text, source.id]),
    name: `the summary of ${source.id}`,
    ask: async (ask) => {
      const given = linesGiven(story, source, sentences);
      return proven(await ask({ task, given, ...wire }), (found) =>
        proveLines(sceneIn(around, source), found),
      );
    },
  };
}

function textSteps(around: Around, language: Language): Planned[] {
  const { folder, draft, journal, model } = around;
  const task = textsTask(language);
  const before = new Set(Object.values(journal.steps).flatMap(({ asked = [] }) => asked));
  const open = gapsIn(folder, draft.todo, language)
    .map((gap) => ({ gap, key: keyOfStep([model, task, gap.text, gap.quotes, gap.edit]) }))
    .filter(({ key }) => !before.has(key));
  const batches = Array.from({ length: Math.ceil(open.length / TEXTS) }, (_, at) =>
    open.slice(at * TEXTS, (at + 1) * TEXTS),
  );
  return batches.map((batch) => {
    const asked = batch.map(({ key }) => key);
    const gaps = batch.map(({ gap }) => gap);
    return {
      key: keyOfStep(asked),
      asked,
      name: `${gaps.length} ${gaps.length === 1 ? "text" : "texts"} in ${language}`,
      ask: async (ask) => {
        const given = textsGiven(draft.preview, gaps, language);
        const outcome = await ask({ task, given, ...textsWire(gaps.map(({ key }) => key)) });
        return proven(outcome, (found) => proveTexts(gaps, found));
      },
    };
  });
}

function sceneParts({ draft: { preview: story }, texts }: Around, source: Source) {
  return { story, source, text: texts.get(source.id) ?? "", own: ownLanguage(story, source) };
}

function sceneIn(around: Around, source: Source): Scene {
  const { preview: story } = around.draft;
  const taken = [...story.sources, ...story.named, ...factsOf(story)].map(({ id }) => id);
  return sceneOf(sceneParts(around, source), taken);
}

/** Sentences in runs of at most so many, and so many letters. */
function chunksOf(sentences: readonly Sentence[], most = SENTENCES, letters = LETTERS): Sentence[][] {
  const chunks: Sentence[][] = [];
  for (const sentence of sentences) {
    const last = chunks.at(-1);
    const length = last?.reduce((sum, { text }) => sum + text.length, 0) ?? 0;
    if (last && last.length < most && length + sentence.text.length <= letters) last.push(sentence);
    else chunks.push([sentence]);
  }
  return chunks;
}
