/** Learns from questions with known answers how much each feature of a fact counts, and writes it down. */
import { readFileSync, writeFileSync } from "node:fs";
import { parse } from "yaml";
import * as z from "zod";
import { LANGUAGES } from "#core/language/language.ts";
import { readQuestion } from "#core/question/ask.ts";
import { addCertainty } from "#core/question/certainty.ts";
import { readConcepts } from "#core/question/concepts.ts";
import { factIndex } from "#core/question/fact-index.ts";
import { type Features, nameOf, noFeatures } from "#core/question/feature.ts";
import { addFit } from "#core/question/features.ts";
import { fitOf } from "#core/question/score.ts";
import type { Seen } from "#core/question/seen.ts";
import { readLibrary } from "#core/story/library.ts";
import type { Story } from "#core/story/story.ts";
import { type Choices, createChoices, type Option, type Weights } from "./fit.ts";
import { changing, type Instead, mistaken, rarest } from "./hidden.ts";

const CLAIMS = "tests/fixtures/claims.yaml";
const WEIGHTS = "src/core/question/weights.ts";
const CLAIM_WEIGHTS = "src/core/claim/weights.ts";

/**
 * How much it matters that what the source does not say is refused, beside that what it says is answered. A third of the
 * questions learned from have no answer, far more than readers ask, and many of those are near misses, which plain questions
 * must not suffer for. Where no questions are written down, less is known, and it is better to refuse.
 */
const REFUSAL = { written: 1, bare: 3 };
/** How much a question with a word mistaken matters beside one that is understood. */
const MISTAKEN = 0.5;

const claimsIn = z.array(
  z.object({
    language: z.enum(LANGUAGES),
    half: z.string(),
    claim: z.string(),
    answers: z.array(z.string()),
  }),
);

/** Learns from the questions of the first story, and the claims that may be learned from, and writes the weights. */
export async function learn(_: readonly string[], print: (text: string) => void): Promise<boolean> {
  const [story] = readLibrary("data").stories.values();
  if (!story) throw new Error("expected a story in data, found none");
  const [asked, fits, certainties] = [askedOf(story), createChoices(), createChoices()];
  for (const each of asked) fits.add(facts(each));
  const fit = fits.fitted();
  print(`${asked.length} questions, ${fit.size} features of facts`);
  // Of a word that is hidden, nothing tells whether it was what is asked for.
  for (const each of asked) if (each.change !== "hidden") addCertainties(certainties, each, fit);
  const certainty = certainties.fitted();
  print(`${certainty.size} features of questions`);
  writeFileSync(WEIGHTS, written(WEIGHTS, { FIT: fit, CERTAINTY: certainty }));
  // A claim is about a fact as a question is, but wants no kind of answer: from claims alone, little could be learned.
  const claims = claimsOf(story);
  for (const each of claims) fits.add(facts(each).filter(({ isBare }) => !isBare));
  writeFileSync(CLAIM_WEIGHTS, written(CLAIM_WEIGHTS, { FIT: fits.fitted() }));
  print(`${claims.length} claims`);
  return true;
}

/** A question as it is asked of a story. `see`: gives every fact in the eyes of it. */
type Asked = {
  readonly answers: readonly string[];
  readonly change: "none" | "mistaken" | "hidden";
  /** Of what kind of story it is asked: with other questions written down, or with none. */
  readonly story: keyof typeof REFUSAL;
  see(): readonly Seen[];
};

/**
 * Every question as it is, with a word mistaken, and with its rarest word hidden; asked of a story that has other
 * questions written down, and of one that has none.
 */
function askedOf(story: Story): Asked[] {
  const questions = [...story.questions];
  const concepts = changing(readConcepts("locales"));
  const bare = { ...story, questions: [] };
  const parts = othersOf(story);
  const changes = [
    { change: "none", all: questions.map(() => NOTHING) },
    { change: "mistaken", all: mistaken(questions, concepts, story) },
    { change: "hidden", all: rarest(questions, concepts, story) },
  ] as const;
  return changes.flatMap(({ change, all }) =>
    questions.flatMap(({ text, language, answers }, at) => {
      const instead = all[at];
      if (!instead) return [];
      return [parts[at % PARTS] ?? bare, bare].map((from) => ({
        answers,
        change,
        story: from === bare ? "bare" : "written",
        see() {
          concepts.change(instead);
          const index = factIndex(from, concepts);
          return readQuestion(text, { story: from, concepts, index, language }).seen;
        },
      }));
    }),
  );
}

const NOTHING: Instead = new Map();

/** In so many parts the questions are asked of a story that has all the others written down. */
const PARTS = 10;

function othersOf(story: Story): Story[] {
  return Array.from({ length: PARTS }, (_, part) => ({
    ...story,
    questions: [...story.questions].filter((_, at) => at % PARTS !== part),
  }));
}

/** Which fact a claim is held against; what only repeats others, none is. */
function claimsOf(story: Story): Asked[] {
  const concepts = readConcepts("locales");
  const index = factIndex(story, concepts);
  const claims = claimsIn.parse(parse(readFileSync(CLAIMS, "utf8"))).filter(({ half }) => half === "tune");
  return claims.map(({ claim, language, answers }) => ({
    answers,
    change: "none",
    story: "written",
    see: () => readQuestion(claim, { story, concepts, index, language }).seen,
  }));
}

/** To choose the facts that answer among all. `isBare`: it only repeats others. */
function facts({ answers, see }: Asked): (Option & { readonly isBare: boolean })[] {
  return see().map((seen) => ({
    addFeatures: named((features) => addFit(seen, features)),
    isRight: answers.includes(seen.entry.fact.id),
    isBare: seen.entry.fact.fact === "line" || seen.entry.fact.fact === "sentence",
  }));
}

/** To answer with the fact that comes first, or to refuse. */
function addCertainties(choices: Choices, { answers, change, story, see }: Asked, fit: Weights): void {
  const scored = see().map((seen) => ({ seen, score: fitOf(seen, fit) }));
  if (scored.length === 0) return;
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  const isRight = answers.length > 0;
  const answered: Option = {
    addFeatures: named((features) => addCertainty(best.seen, features)),
    isRight,
  };
  const refused: Option = { addFeatures: () => {}, isRight: !isRight };
  choices.add([answered, refused], (isRight ? 1 : REFUSAL[story]) * (change === "mistaken" ? MISTAKEN : 1));
}

/** Gives features by their names. */
function named(addTo: (features: Features) => void): Option["addFeatures"] {
  return (add) => {
    const features = noFeatures();
    addTo(features);
    for (let at = 0; at < features.size; at += 1)
      add(nameOf(features.numbers[at] ?? 0), features.values[at] ?? 0);
  };
}

/** A smaller number changes nothing; and how many stand in a row. */
const LEAST = 0.01;
const ROW = 3;

/** A file with other numbers. Those that change nothing are left out. */
function written(file: string, numbers: Readonly<Record<string, Weights>>): string {
  const lines = (weights: Weights) => {
    const kept = [...weights].filter(([, weight]) => Math.abs(weight) >= LEAST);
    const all = kept.map(([name, weight]) => `${name}: ${weight.toFixed(2)}`).toSorted();
    const rows = Array.from({ length: Math.ceil(all.length / ROW) }, (_, at) =>
      all.slice(ROW * at, ROW * (at + 1)),
    );
    return rows.map((row) => `  ${row.join("; ")}\n`).join("");
  };
  return Object.entries(numbers).reduce(
    (text, [name, weights]) =>
      text.replace(new RegExp(`(?<=${name} = read\\(\`)[^\`]*`), `\n${lines(weights)}`),
    readFileSync(file, "utf8"),
  );
}
