/** The sentences of a story's sources as a reader may look for them while typing. */
import { isolate, led } from "#core/language/direction.ts";
import { directionOf } from "#core/language/language.ts";
import type { Sentence } from "#core/story/sentences.ts";
import { factsOn, type Source, type Story } from "#core/story/story.ts";
import { wordingsOf } from "#core/story/texts.ts";
import type { Candidate, Scene } from "./command.ts";

/**
 * The sentences of the source that is given, or of all: each by its number, by words of its own, and by words of
 * the facts that rest on it, so that a source is also searched in languages that it is not written in.
 */
export function sentenceCandidates(
  scene: Scene,
  given: Readonly<{ source?: string | undefined }>,
): Candidate[] {
  const { story } = scene;
  const asked = story.sources.filter(({ id }) => id === given.source);
  const among = asked.length > 0 ? asked : story.sources;
  return among.flatMap((source) =>
    source.sentences.map((sentence) => ({
      label: labelOf(scene, sentence, { source, isOnly: among.length === 1 }),
      value: String(sentence.number),
      spellings: spellingsOf(story, source, sentence),
    })),
  );
}

/** The number and the sentence, in the direction of the reader's language. */
function labelOf(
  { reader: { language } }: Scene,
  { number, text }: Sentence,
  { source, isOnly }: { readonly source: Source; readonly isOnly: boolean },
): string {
  const own = [...(isOnly ? [] : [source.title]), text];
  const shown = own.map((each) => isolate(each, source.language, language));
  return led([number, ...shown].join(" · "), directionOf(language));
}

const known = new WeakMap<Sentence, readonly string[]>();

/** Gathered once: readers type letter by letter. */
function spellingsOf(story: Story, source: Source, sentence: Sentence): readonly string[] {
  const spellings = known.get(sentence) ?? [
    String(sentence.number),
    sentence.text,
    ...factsOn(story, source, sentence).flatMap((fact) => [
      ...wordingsOf(fact.text).map(({ text }) => text),
      ...("title" in fact ? Object.values(fact.title) : []),
    ]),
  ];
  known.set(sentence, spellings);
  return spellings;
}
