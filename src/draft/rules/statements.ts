/** Who says something in which sentence. */
import type { Language } from "#core/language/language.ts";
import type { Actor, Mention } from "./actors.ts";
import type { Line } from "./spot.ts";
import { speakersInArabic } from "./statements-arabic.ts";
import { speakersInEnglish } from "./statements-english.ts";
import { speakersInTurkish } from "./statements-turkish.ts";

export type FoundStatement = { readonly speaker: Actor; readonly line: number };

/** Somebody named in the sentence at hand. */
export type Here = Mention & { readonly actor: Actor };

/** What is known where a sentence stands. */
export type Scene = {
  readonly line: Line;
  /** Who is named in the sentence, in order. Those who only stand in somebody's office are left out. */
  readonly here: readonly Here[];
  /** Who was named so far, the last one first. */
  readonly before: readonly Actor[];
  /** Who spoke last. */
  readonly last: Actor | undefined;
};

const SPEAKERS = { ar: speakersInArabic, en: speakersInEnglish, tr: speakersInTurkish };

/** Every sentence in which somebody says something, once for each speaker. */
export function statementsIn(
  lines: readonly Line[],
  actors: readonly Actor[],
  language: Language,
): FoundStatement[] {
  let last: Actor | undefined;
  let before: readonly Actor[] = [];
  return lines.flatMap((line) => {
    const here = hereIn(line, actors);
    const speakers = [...new Set(SPEAKERS[language]({ line, here, before, last }))];
    last = speakers.at(-1) ?? last;
    const named = here.map(({ actor }) => actor).filter(({ kind }) => kind !== "place" && kind !== "country");
    before = [...new Set([...named.toReversed(), ...before])];
    return speakers.map((speaker) => ({ speaker, line: line.number }));
  });
}

function hereIn(line: Line, actors: readonly Actor[]): Here[] {
  const all = actors.flatMap((actor) =>
    actor.mentions
      .filter((mention) => mention.line === line.number)
      .map((mention) => ({ ...mention, actor })),
  );
  return all
    .filter((one) => !all.some((other) => isInOffice(one, other)))
    .toSorted((a, b) => a.from - b.from);
}

function isInOffice(one: Here, other: Here): boolean {
  if (other === one || one.actor.kind === "person" || other.actor.kind !== "person") return false;
  return other.from <= one.start && one.end <= other.end;
}

/** The one who was named last of those who hold an office: "the minister". */
export function holderOf(offices: readonly string[], { before, here }: Scene): Actor | undefined {
  const all = [...here.map(({ actor }) => actor).toReversed(), ...before];
  return all.find((actor) => actor.offices.some((own) => offices.some((each) => isSameOffice(own, each))));
}

/** Turkish offices have an ending when it is said of what: bakan, bakanı. */
function isSameOffice(one: string, other: string): boolean {
  return (
    one === other ||
    (one.length > 4 &&
      other.length > 4 &&
      (one.startsWith(other) || other.startsWith(one)) &&
      Math.abs(one.length - other.length) <= 2)
  );
}
