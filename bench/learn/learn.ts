/** Learns from questions with known answers how much each feature of a fact counts, and writes it down. */
import { readFileSync, writeFileSync } from "node:fs";
import { parse } from "yaml";
import * as z from "zod";
import { LANGUAGES } from "#core/language/language.ts";
import { readQuestion } from "#core/question/ask.ts";
import { addCertainty } from "#core/question/certainty.ts";
import { type Concepts, readConcepts } from "#core/question/concepts.ts";
import { factIndex } from "#core/question/fact-index.ts";
import { type Add, addFit, type Seen } from "#core/question/features.ts";
import { readLibrary } from "#core/story/library.ts";
import type { Story } from "#core/story/story.ts";
import { type Choice, type Features, fitted } from "./fit.ts";
import { changing, type Example, type Instead, mistaken, rarest } from "./hidden.ts";

const QUESTIONS = "tests/fixtures/questions.yaml";
const CLAIMS = "tests/fixtures/claims.yaml";
const WEIGHTS = "src/core/question/weights.ts";
const CLAIM_WEIGHTS = "src/core/claim/weights.ts";

/** To answer what the source does not say is worse than not to answer what it does. */
const REFUSAL = 4;
/** How much a question with a word mistaken matters beside one that is understood. */
const MISTAKEN = 0.5;

const examplesIn = z.array(
  z.object({
    language: z.enum(LANGUAGES),
    half: z.string(),
    question: z.string(),
    answers: z.array(z.string()),
  }),
);

const claimsIn = z.array(
  z.object({
    language: z.enum(LANGUAGES),
    half: z.string(),
    claim: z.string(),
    answers: z.array(z.string()),
  }),
);

/** Reads the half of the questions and claims that may be learned from, and writes the weights. */
export async function learn(args: readonly string[], print: (text: string) => void): Promise<boolean> {
  const [story] = readLibrary("data").stories.values();
  if (!story) throw new Error("expected a story in data, found none");
  const files = [QUESTIONS, ...args];
  const read = files.flatMap((file) => examplesIn.parse(parse(readFileSync(file, "utf8"))));
  const examples = read.filter(({ half }) => half === "tune");
  const questions = readAll(examples, story);
  const choices = questions.flatMap(({ choice }) => choice ?? []);
  const fit = fitted(choices);
  print(`${questions.length} questions, ${fit.size} features of facts`);
  // Of a word that is hidden, nothing tells whether it was what is asked for.
  const whole = questions.filter(({ isHidden }) => !isHidden);
  const certainty = fitted(whole.map((each) => certaintyChoice(each, fit)));
  print(`${certainty.size} features of questions`);
  writeFileSync(WEIGHTS, written(WEIGHTS, { FIT: fit, CERTAINTY: certainty }));
  const claims = claimChoices(story);
  // A claim is about a fact as a question is, but wants no kind of answer: from claims alone, little could be learned.
  writeFileSync(CLAIM_WEIGHTS, written(CLAIM_WEIGHTS, { FIT: fitted([...choices, ...claims]) }));
  print(`${claims.length} claims`);
  return true;
}

/** A question, its facts, and the choice between them; no choice where none answers it. */
type Read = {
  readonly example: Example;
  readonly isHidden: boolean;
  readonly isMistaken: boolean;
  readonly choice: Choice | undefined;
  readonly facts: readonly { readonly seen: Seen; readonly features: Features }[];
};

/** Every question as it is, with a word mistaken, and with its rarest word hidden. */
function readAll(examples: readonly Example[], story: Story): Read[] {
  const concepts = changing(readConcepts("locales"));
  // Found before any word is changed.
  const hidden = rarest(examples, concepts, story);
  const confused = mistaken(examples, concepts, story);
  const variants = [examples.map(() => NOTHING), confused, hidden];
  return variants.flatMap((variant) =>
    examples.flatMap((example, at) => {
      const instead = variant[at];
      if (!instead) return [];
      concepts.change(instead);
      const read = readOne(example, story, concepts);
      return read.facts.length > 0
        ? [{ ...read, isHidden: variant === hidden, isMistaken: variant === confused }]
        : [];
    }),
  );
}

const NOTHING: Instead = new Map();

/** Which fact a claim is held against; what only repeats others, none is. */
function claimChoices(story: Story): Choice[] {
  const concepts = readConcepts("locales");
  const claims = claimsIn.parse(parse(readFileSync(CLAIMS, "utf8")));
  return claims
    .filter(({ half, answers }) => half === "tune" && answers.length > 0)
    .flatMap(({ claim, ...example }) => {
      const { facts } = readOne({ ...example, question: claim }, story, concepts);
      const options = facts
        .filter(({ seen: { entry } }) => entry.fact.fact !== "line" && entry.fact.fact !== "sentence")
        .map(({ seen: { entry }, features }) => ({
          features,
          isRight: example.answers.includes(entry.fact.id),
        }));
      return options.length > 0 ? [{ options, weight: 1 }] : [];
    });
}

function readOne(example: Example, story: Story, concepts: Concepts): Omit<Read, "isHidden" | "isMistaken"> {
  const index = factIndex(story, concepts);
  const { seen } = readQuestion(example.question, { story, concepts, index, language: example.language });
  const facts = seen.map((each) => ({ seen: each, features: collected((add) => addFit(each, add)) }));
  const options = facts.map(({ seen: { entry }, features }) => ({
    features,
    isRight: example.answers.includes(entry.fact.id),
  }));
  const isAnswerable = options.some(({ isRight }) => isRight);
  return { example, facts, choice: isAnswerable ? { options, weight: 1 } : undefined };
}

/** To answer with the fact that comes first, or to refuse. */
function certaintyChoice({ example: { answers }, facts, isMistaken }: Read, fit: Features): Choice {
  const scored = facts.map(({ seen, features }) => ({ seen, score: summed(features, fit) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  const isRight = answers.length > 0;
  const answered = collected((add) => addCertainty(best.seen, add));
  return {
    options: [
      { features: answered, isRight },
      { features: new Map(), isRight: !isRight },
    ],
    weight: (isRight ? 1 : REFUSAL) * (isMistaken ? MISTAKEN : 1),
  };
}

function collected(addTo: (add: Add) => void): Map<string, number> {
  const features = new Map<string, number>();
  addTo((feature, value) => {
    if (value !== 0) features.set(feature, (features.get(feature) ?? 0) + value);
  });
  return features;
}

function summed(features: Features, weights: Features): number {
  return [...features].reduce((sum, [name, value]) => sum + value * (weights.get(name) ?? 0), 0);
}

/** A smaller number changes nothing; and how many stand in a row. */
const LEAST = 0.01;
const ROW = 3;

/** A file with other numbers. Those that change nothing are left out. */
function written(file: string, numbers: Readonly<Record<string, Features>>): string {
  const lines = (weights: Features) => {
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
