/**
 * `questions.yaml`: how readers ask, as the author of a story writes it down, and which facts answer. A story need not
 * have it; the more it has, the better other questions are understood.
 */
import * as z from "zod";
import { LANGUAGES, type Language } from "#core/language/language.ts";
import { type Fault, shown } from "./fault.ts";
import type { Folder } from "./folder.ts";
import { plainQuestions } from "./plain-questions.ts";
import { type Example, factsOf, type Story } from "./story.ts";
import { checkShape, readYaml, type YamlFile } from "./yaml-file.ts";

/** Its name. */
export const QUESTIONS_FILE = "questions.yaml";

/** As much as a reader's question is read of, and more than anybody asks in one. In UTF-16 units. */
const MAX_QUESTION = 300;

const asked = z.array(z.string().min(1).max(MAX_QUESTION, `at most ${MAX_QUESTION} letters`)).optional();

/** Questions in the languages in which they are asked, whatever those are that the story is told in. */
const groupShape = z.strictObject({
  /** The ids of all facts that answer these questions, the best first; none where the source does not say. */
  answers: z.array(z.string()),
  ar: asked,
  en: asked,
  tr: asked,
} satisfies Record<Language | "answers", z.ZodType>);

const shape = z.strictObject({ questions: z.array(groupShape) });

/** The questions of a story; none where it has no such file. What is wrong with them is added to `faults`. */
export function readQuestions(folder: Folder, story: Story, faults: Fault[]): Example[] {
  const text = folder.texts.get(QUESTIONS_FILE);
  if (text === undefined) return [];
  const yaml = readYaml(`${folder.name}/${QUESTIONS_FILE}`, text, plainQuestions);
  const groups = checkShape(yaml, shape, faults)?.questions ?? [];
  const facts = new Set(factsOf(story).map(({ id }) => id));
  const places = new Map<string, Place>();
  return groups.flatMap(({ answers, ...texts }, at) => {
    for (const [index, id] of answers.entries()) {
      if (facts.has(id)) continue;
      faults.push(yaml.fault(["questions", at, "answers", index], "the id of a fact", shown(id)));
      // Once is enough: whoever takes a fact out of the story finds the others.
      facts.add(id);
    }
    return LANGUAGES.flatMap((language) =>
      (texts[language] ?? []).map((question, index): Example => {
        const place: Place = [at, language, index];
        const fault = repeated(yaml, question, place, places);
        if (fault) faults.push(fault);
        return { language, text: question, answers };
      }),
    );
  });
}

/** Where a question or an answer stands below `questions`. */
type Place = readonly [group: number, key: string, index: number];

/** The same question can't have two answers. */
function repeated(
  yaml: YamlFile,
  question: string,
  place: Place,
  places: Map<string, Place>,
): Fault | undefined {
  const key = `${place[1]} ${question}`;
  const first = places.get(key);
  if (!first) places.set(key, place);
  return first && yaml.fault(["questions", ...place], "a question that stands here once", shown(question));
}

/** The questions that the facts of a story answer, or that none does: those whose facts are all drafts are left out. */
export function answeredIn(story: Story, questions: readonly Example[]): Example[] {
  const facts = new Set(factsOf(story).map(({ id }) => id));
  return questions.flatMap(({ answers, ...rest }) => {
    const left = answers.filter((id) => facts.has(id));
    return answers.length > 0 && left.length === 0 ? [] : [{ ...rest, answers: left }];
  });
}
