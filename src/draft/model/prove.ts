/** What a model found, held against the source: what is proven becomes drafts, and the rest is listed and dropped. */
import { fold } from "#core/language/fold.ts";
import type { Language } from "#core/language/language.ts";
import { findQuote } from "#core/story/evidence.ts";
import type { Text } from "#core/story/schema.ts";
import type { Source, Story } from "#core/story/story.ts";
import { spellingsIn } from "#core/story/texts.ts";
import { cleanLine } from "../clean.ts";
import { foundInstead } from "../foreign.ts";
import { idGiver } from "../rules/ids.ts";
import type { Edit, Lost } from "./edits.ts";
import type { Outcome } from "./outcome.ts";
import type { OutOfShape } from "./wire.ts";

/** What an answer is held against. */
export type Scene = {
  /** The story with its drafts. */
  readonly story: Story;
  readonly source: Source;
  /** The whole text of the source. */
  readonly text: string;
  /** The language that the drafts are written in. */
  readonly own: Language;
  readonly giveId: ReturnType<typeof idGiver>;
  /** What an id or name in the answer means: ids of the story, and of what was new in the same answer. */
  readonly meant: Map<string, Meant>;
};

/** Somebody or some place: with every spelling, folded, by which a sentence may name it. */
export type Meant = { readonly id: string; readonly kind: string; readonly spellings: readonly string[] };

/** What became of an answer. */
export type Proven = { readonly edits: readonly Edit[]; readonly lost: readonly Lost[] };

/** What an answer comes to; what is none stays as it is. */
export function proven<Value>(outcome: Outcome<Value>, prove: (value: Value) => Proven): Outcome<Proven> {
  return outcome.kind === "answered" ? { ...outcome, value: prove(outcome.value) } : outcome;
}

/** What one thing comes to: changes; or why it is dropped. No changes where it is known already. */
export type Verdict =
  | { readonly edits: readonly Edit[]; readonly beside?: readonly Lost[] }
  | { readonly why: string };

type Quotes = readonly { readonly source: string; readonly quote: string }[];

/** A scene in which everything is known by its ids and names. */
export function sceneOf(
  { story, source, text, own }: Pick<Scene, "story" | "source" | "text" | "own">,
  taken: Iterable<string>,
): Scene {
  const meant = new Map<string, Meant>();
  for (const named of story.named) {
    const { id, kind } = named;
    const spellings = spellingsIn(named).map(fold);
    for (const each of [id, ...spellings]) meant.set(each, { id, kind, spellings });
  }
  return { story, source, text, own, meant, giveId: idGiver(taken) };
}

/** Whom an id or name means. */
export function whoIs({ meant }: Scene, reference: string): Meant | undefined {
  return meant.get(reference) ?? meant.get(fold(reference));
}

/** Why the quotes are no evidence; undefined when each is, letter by letter. */
export function unproven({ source, text }: Scene, quotes: Quotes): string | undefined {
  for (const { source: id, quote } of quotes) {
    if (id !== source.id) return `expected the source ${source.id}, found ${JSON.stringify(id)}`;
    const found = findQuote({ source, text }, quote);
    if (!("sentence" in found)) return `expected ${found.expected}, found ${found.found}`;
  }
  return undefined;
}

/** The sentences that quotes stand in, all of them proven. */
export function sentencesOf({ source, text }: Scene, quotes: Quotes): string[] {
  return quotes.flatMap(({ quote }) => {
    const found = findQuote({ source, text }, quote);
    return "sentence" in found ? [found.sentence.text] : [];
  });
}

/** True when somebody is named in one of the sentences, by any spelling. */
export function isNamedIn(sentences: readonly string[], { spellings }: Meant): boolean {
  return sentences.some((sentence) => spellings.some((each) => fold(sentence).includes(each)));
}

/** A model's text as a draft's: one line, in its own language; undefined where there is none. */
export function textIn({ own }: Pick<Scene, "own">, text: Text | undefined): Text | undefined {
  const line = cleanLine(text?.[own] ?? "");
  return line === "" ? undefined : { [own]: line };
}

/** Why a text is none of a draft's: it is not there, or plainly in another language; undefined where it can be. */
export function unwritten({ own }: Scene, text: Text | undefined): string | undefined {
  const line = textIn({ own }, text)?.[own];
  if (line === undefined) return "expected a text, found none";
  const found = foundInstead(line, own);
  return found && `expected a text in ${own}, found ${found}`;
}

export function isOutOfShape(item: object): item is OutOfShape {
  return "fault" in item;
}

/** How something dropped is called: by its first words, so that it can be told apart. */
export function called(kind: string, words: string | undefined): string {
  return `${kind} ${JSON.stringify(cleanLine(words ?? "").slice(0, 80))}`;
}
