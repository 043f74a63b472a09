/** Who says something in which sentence. */
import type { Language } from "#core/language/language.ts";
import type { Actor } from "./actors.ts";
import type { Here } from "./scene.ts";
import type { Line } from "./spot.ts";
import { speakersInArabic } from "./statements-arabic.ts";
import { speakersInEnglish } from "./statements-english.ts";
import { speakersInTurkish } from "./statements-turkish.ts";

export type FoundStatement = { readonly speaker: Actor; readonly line: number };

const SPEAKERS = { ar: speakersInArabic, en: speakersInEnglish, tr: speakersInTurkish };

/** Every sentence in which somebody says something, once for each speaker. */
export function statementsIn(
  lines: readonly Line[],
  actors: readonly Actor[],
  language: Language,
): FoundStatement[] {
  let last: Actor | undefined;
  let spoke = false;
  let before: readonly Actor[] = [];
  return lines.flatMap((line) => {
    const here = hereIn(line, actors);
    const found = new Set(SPEAKERS[language]({ line, here, before, last }));
    const speakers = found.size === 0 && last && spoke && isQuotation(line) ? [last] : [...found];
    spoke = speakers.length > 0;
    last = speakers.at(-1) ?? last;
    const named = here.map(({ actor }) => actor).filter(({ kind }) => kind !== "place" && kind !== "country");
    // Whoever speaks is on everybody's mind after that.
    before = [...new Set([...speakers.toReversed(), ...named.toReversed(), ...before])];
    return speakers.map((speaker) => ({ speaker, line: line.number }));
  });
}

/** Nothing but somebody's words: those of whoever spoke in the sentence before. */
function isQuotation({ text }: Line): boolean {
  return /^["“«][^"“”«»]+["”»][.!?؟]?$/u.test(text.trim());
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
