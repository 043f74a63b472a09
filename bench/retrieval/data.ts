/**
 * The public question sets. None of their text is in this repository: whoever measures fetches the files and
 * puts them into one folder under the names below, as they are.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Language } from "#core/language/language.ts";
import type { Passage } from "#core/search/search.ts";
import { UsageError } from "../usage-error.ts";
import { grouped } from "./table.ts";

/** Where a set comes from, what is known of it, and what our search is to reach on it. */
export type Source = {
  readonly title: string;
  readonly language: Language;
  /** The files by the names they have in the data folder. */
  readonly files: readonly string[];
  /** What the files are called when they lie there in parts instead. */
  readonly parts?: RegExp;
  readonly origin: string;
  /** In the version that the goals were measured on. */
  readonly size: { readonly passages: number; readonly questions: number };
  readonly goal: { readonly hit1: number; readonly mrr: number };
};

export const SOURCES = {
  arcd: {
    title: "ARCD",
    language: "ar",
    files: ["arcd.json"],
    origin: "data/arcd.json of https://github.com/husseinmozannar/SOQAL",
    size: { passages: 460, questions: 1395 },
    goal: { hit1: 72.7, mrr: 81.8 },
  },
  tquad: {
    title: "TQuAD",
    language: "tr",
    files: ["tquad-dev.json", "tquad-train.json"],
    origin: "dev-v0.1.json and train-v0.1.json of https://github.com/TQuad/turkish-nlp-qa-dataset",
    size: { passages: 2182, questions: 9200 },
    goal: { hit1: 64.3, mrr: 75.7 },
  },
  aqad: {
    title: "AQAD",
    language: "ar",
    files: ["aqad.json"],
    parts: /^aqad.*\.json$/,
    origin:
      '"AQQAD 1.0/AAQAD-v1.0 (0).json" to "(22).json" of https://github.com/adelmeleka/AQAD, as aqad-0.json to aqad-22.json',
    size: { passages: 3372, questions: 11_493 },
    goal: { hit1: 36.3, mrr: 44.2 },
  },
} as const satisfies Record<string, Source>;

/** @throws UsageError when there is no set of that name. */
export function sourceOf(name: string): Source {
  const found = Object.entries(SOURCES).find(([key]) => key === name);
  if (found) return found[1];
  throw new UsageError(
    `--sets: expected some of ${Object.keys(SOURCES).join(",")}, found ${JSON.stringify(name)}.`,
  );
}

/** A question and the id of the passage that answers it. */
export type Question = { readonly text: string; readonly passage: string };

export type QuestionSet = {
  readonly title: string;
  readonly language: Language;
  readonly passages: readonly Passage[];
  readonly questions: readonly Question[];
};

/**
 * Reads a set from the data folder. Passages count as one when their text is the same to the letter, and a
 * question counts when it has an answer: so the goals were measured. (TQuAD has 65 passages more than it has
 * trimmed texts; of two that differ by a space at the end, only the question's own is right.)
 * @throws UsageError when a file is missing or not of SQuAD's shape.
 */
export function readSet(folder: string, source: Source): QuestionSet {
  const paragraphs = filesOf(folder, source).flatMap((file) => readParagraphs(join(folder, file)));
  const ids = new Map<string, string>();
  for (const { context } of paragraphs) if (!ids.has(context)) ids.set(context, String(ids.size));
  return {
    title: source.title,
    language: source.language,
    passages: [...ids].map(([text, id]) => ({ id, text, language: source.language })),
    questions: paragraphs.flatMap(({ context, qas }) =>
      qas
        .filter(({ answers }) => answers.length > 0)
        .map(({ question }) => ({ text: question, passage: ids.get(context) ?? "" })),
    ),
  };
}

function filesOf(folder: string, { title, files, parts, origin }: Source): readonly string[] {
  const missing = files.find((file) => !existsSync(join(folder, file)));
  if (missing === undefined) return files;
  const found = parts && existsSync(folder) ? readdirSync(folder).filter((file) => parts.test(file)) : [];
  if (found.length > 0) return found.toSorted();
  throw new UsageError(
    `${join(folder, missing)}: expected the questions of ${title}, found no file. Fetch ${origin}.`,
  );
}

/** SQuAD's shape, as far as it is read. */
const SHAPE = z.object({
  data: z.array(
    z.object({
      paragraphs: z.array(
        z.object({
          context: z.string(),
          qas: z.array(z.object({ question: z.string(), answers: z.array(z.unknown()) })),
        }),
      ),
    }),
  ),
});

type Paragraph = z.infer<typeof SHAPE>["data"][number]["paragraphs"][number];

function readParagraphs(path: string): Paragraph[] {
  try {
    return SHAPE.parse(JSON.parse(readFileSync(path, "utf8"))).data.flatMap(({ paragraphs }) => paragraphs);
  } catch (cause) {
    throw new UsageError(
      `${path}: expected questions in SQuAD's JSON, found something else. Is the file whole?`,
      { cause },
    );
  }
}

/** Says what was read, and whether it is the version that the goals were measured on. */
export function sizeLine({ title, passages, questions }: QuestionSet, { size }: Source): string {
  const found = `${title}: ${grouped(passages.length)} passages, ${grouped(questions.length)} questions`;
  if (passages.length === size.passages && questions.length === size.questions)
    return `${found}, as expected`;
  return `${found}. Expected ${grouped(size.passages)} and ${grouped(size.questions)}: the goals are of another version.`;
}
