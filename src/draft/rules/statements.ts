/** Who says something in which sentence. */
import type { Language } from "#core/language/language.ts";
import type { Actor } from "./actors.ts";
import { gendersOf } from "./genders.ts";
import { insideOf, type Quoted, quotedIn } from "./quotations.ts";
import { type Here, hereIn, isPersonOrBody, type Said, type Scene } from "./scene.ts";
import type { Line } from "./spot.ts";
import { speakersInArabic } from "./statements-arabic.ts";
import { speakersInEnglish } from "./statements-english.ts";
import { speakersInTurkish } from "./statements-turkish.ts";

export type FoundStatement = Said & { readonly line: number };

/** Who says something in a sentence, by language. */
const SPEAKERS: Readonly<Record<Language, (scene: Scene) => readonly (Actor | Said)[]>> = {
  ar: speakersInArabic,
  en: speakersInEnglish,
  tr: speakersInTurkish,
};

/** A sentence, how it stands to quotation marks, and who speaks in it. */
type Told = { readonly line: Line; readonly quoted: Quoted; speakers: readonly Said[] };

/** Every sentence in which somebody says something, once for each speaker. */
export function statementsIn(
  lines: readonly Line[],
  actors: readonly Actor[],
  language: Language,
): FoundStatement[] {
  const quoted = quotedIn(lines.map(({ text }) => text));
  const told: Told[] = [];
  const genders = language === "en" ? gendersOf(lines, actors) : NO_GENDERS;
  let mind: Mind = { before: [], last: undefined, center: undefined };
  for (const [at, line] of lines.entries()) {
    const here = hereIn(line, actors);
    const answerer = isQuestion(told.at(-1)) ? mostNamed(actors) : undefined;
    const one: Told = { line, quoted: quoted[at] ?? NOT_QUOTED, speakers: [] };
    const { beginsInside } = one.quoted;
    const isQuoted = insideOf(line.text, beginsInside);
    const scene = {
      line,
      here,
      beginsInside,
      isQuoted,
      genders,
      ...mind,
      ...(answerer && { center: answerer }),
    };
    one.speakers = speakersOf(one, told, { scene, language });
    told.push(one);
    mind = minded(
      mind,
      one.speakers.map(({ speaker }) => speaker),
      { here, language },
    );
  }
  return told.flatMap(({ line, speakers }) => speakers.map((said) => ({ ...said, line: line.number })));
}

const NO_GENDERS: Scene["genders"] = new Map();
const NOT_QUOTED: Quoted = { beginsInside: false, endsInside: false, isWhole: false };

type Mind = Pick<Scene, "before" | "last" | "center">;

/** Whoever says what the sentence tells. */
function speakersOf(
  one: Told,
  told: readonly Told[],
  { scene, language }: { readonly scene: Scene; readonly language: Language },
): readonly Said[] {
  if (one.quoted.isWhole) return speakersOfQuotation(one.quoted, told, scene.last);
  const found = SPEAKERS[language](scene).map((each) => saidBy(each, scene));
  const own = [...new Map(found.map((said) => [said.speaker, said])).values()];
  if (one.quoted.beginsInside) giveTo(openBefore(told), own);
  return own;
}

/** Whom the sentence does not name, the rules took from what stands before it: they may be wrong. */
function saidBy(found: Actor | Said, { here }: Scene): Said {
  const said = "speaker" in found ? found : { speaker: found };
  const isNamed = here.some(({ actor }) => actor === said.speaker);
  return isNamed || said.unsure ? said : { ...said, unsure: "unsure-speaker" };
}

/** A quotation over several sentences is that of whoever is named at its end, or else of who spoke before it. */
function speakersOfQuotation(
  { beginsInside, endsInside }: Quoted,
  told: readonly Told[],
  last: Actor | undefined,
): readonly Said[] {
  const silent = beginsInside ? openBefore(told).filter(isSilent) : [];
  if (endsInside && (!beginsInside || silent.length > 0)) return [];
  const before = told.at(-1 - silent.length);
  const speakers = before && !isSilent(before) && last ? [{ speaker: last }] : [];
  giveTo(silent, speakers);
  return speakers;
}

/** Sentences that nobody was found to say get their speakers later, where these are told. */
function giveTo(sentences: readonly Told[], speakers: readonly Said[]): void {
  for (const sentence of sentences.filter(isSilent)) sentence.speakers = speakers;
}

function isSilent({ speakers }: Told): boolean {
  return speakers.length === 0;
}

/** The sentences of the quotation that is still open. */
function openBefore(told: readonly Told[]): readonly Told[] {
  const closed = told.findLastIndex(({ quoted: { endsInside } }) => !endsInside);
  return told.slice(closed + 1);
}

/** A question of whoever asks, not one that is quoted. */
function isQuestion(told: Told | undefined): boolean {
  return told !== undefined && /[?؟]$/.test(told.line.text.trim()) && !told.quoted.isWhole;
}

/** Whom a text with questions asks. */
function mostNamed(actors: readonly Actor[]): Actor | undefined {
  const people = actors.filter(({ kind }) => kind === "person");
  return people.toSorted((a, b) => b.mentions.length - a.mentions.length)[0];
}

/** Who is on everybody's mind after a sentence. Whoever speaks comes first. */
function minded(
  mind: Mind,
  speakers: readonly Actor[],
  { here, language }: { readonly here: readonly Here[]; readonly language: Language },
): Mind {
  const named = here.map(({ actor }) => actor).filter(isPersonOrBody);
  const subject = here.find(
    ({ actor, suffix }) => actor.kind === "person" && (language !== "tr" || suffix === ""),
  );
  return {
    before: [...new Set([...speakers.toReversed(), ...named.toReversed(), ...mind.before])],
    last: speakers.at(-1) ?? mind.last,
    center: speakers.at(-1) ?? subject?.actor ?? mind.center,
  };
}
