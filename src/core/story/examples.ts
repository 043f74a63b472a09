/**
 * `questions.yaml`: how readers ask, as the author of a story writes it down, and which facts answer. A story need not
 * have it; the more it has, the better other questions are understood.
 */
import * as z from "zod";
import { words } from "#core/language/fold.ts";
import { LANGUAGES, type Language } from "#core/language/language.ts";
import type { Todo } from "./drafts.ts";
import { type Fault, shown } from "./fault.ts";
import type { Folder } from "./folder.ts";

import { groupLinesIn } from "./question-lines.ts";
import { type Example, factsOf, type Story } from "./story.ts";
import { checkShape, readYaml, type YamlFile } from "./yaml-file.ts";

/** Its name. */
export const QUESTIONS_FILE = "questions.yaml";

/** As much as a reader's question is read of, and more than anybody asks in one. In UTF-16 units. */
export const MAX_QUESTION = 300;

const asked = z.array(z.string().min(1).max(MAX_QUESTION, `at most ${MAX_QUESTION} letters`)).optional();

/** Questions in the languages in which they are asked, whatever those are that the story is told in. */
export const groupShape = z.strictObject({
  /** The ids of all facts that answer these questions, the best first; none where the source does not say. */
  answers: z.array(z.string()),
  /** Set while nobody has reviewed them: no reader is answered by them. */
  draft: z.literal(true).optional(),
  ar: asked,
  en: asked,
  tr: asked,
} satisfies Record<Language | "answers" | "draft", z.ZodType>);

export type Group = z.infer<typeof groupShape>;

export const questionsShape = z.strictObject({ questions: z.array(groupShape) });

/** The questions of a story, what of them readers are answered by, and what is left to review. */
export type Questions = {
  readonly all: readonly Example[];
  readonly reviewed: readonly Example[];
  readonly todo: readonly Todo[];
};

/** The questions of a story; none where it has no such file. What is wrong with them is added to `faults`. */
export function readQuestions(folder: Folder, story: Story, faults: Fault[]): Questions {
  const text = folder.texts.get(QUESTIONS_FILE);
  if (text === undefined) return { all: [], reviewed: [], todo: [] };
  const yaml = readYaml(`${folder.name}/${QUESTIONS_FILE}`, text);
  const groups = checkShape(yaml, questionsShape, faults)?.questions ?? [];
  checkAnswers(yaml, groups, { story, faults });
  checkRepeats(yaml, groups, faults);
  const todo = todoIn(yaml, groups, text);
  const all = groups.flatMap(examplesIn);
  const reviewed = todo.length === 0 ? all : groups.filter(({ draft }) => !draft).flatMap(examplesIn);
  return { all, reviewed, todo };
}

/** The questions of a group, one by one. */
export function examplesIn({ answers, ...texts }: Group): Example[] {
  return LANGUAGES.flatMap((language) =>
    (texts[language] ?? []).map((text): Example => ({ language, text, answers })),
  );
}

/** Equal for what is the same question but for letters that fold to the same, spaces and signs. */
export function questionKey(language: Language, text: string): string {
  return `${language} ${words(text).join(" ")}`;
}

type Around = { readonly story: Story; readonly faults: Fault[] };

function checkAnswers(yaml: YamlFile, groups: readonly Group[], { story, faults }: Around): void {
  const facts = new Set(factsOf(story).map(({ id }) => id));
  for (const [at, { answers }] of groups.entries()) {
    for (const [index, id] of answers.entries()) {
      if (facts.has(id)) continue;
      faults.push(yaml.fault(["questions", at, "answers", index], "the id of a fact", shown(id)));
      // Once is enough: whoever takes a fact out of the story finds the others.
      facts.add(id);
    }
  }
}

/** The same question can't have two answers. */
function checkRepeats(yaml: YamlFile, groups: readonly Group[], faults: Fault[]): void {
  for (const language of LANGUAGES) {
    const known = new Set<string>();
    for (const [at, group] of groups.entries())
      for (const [index, question] of (group[language] ?? []).entries()) {
        if (known.has(question)) {
          const path = ["questions", at, language, index];
          faults.push(yaml.fault(path, "a question that stands here once", shown(question)));
        }
        known.add(question);
      }
  }
}

/** What the answers of a group are called where it is reviewed: in brackets, as no fact is, where there are none. */
const NO_ANSWER = "(none)";

/** The groups that nobody has reviewed. They have no ids: those with the same answers are counted. */
function todoIn(yaml: YamlFile, groups: readonly Group[], text: string): Todo[] {
  if (!groups.some(({ draft }) => draft)) return [];
  const placeOf = placesIn(yaml, groups, text);
  const counts = new Map<string, number>();
  return groups.flatMap(({ draft, answers }, at): Todo[] => {
    if (!draft) return [];
    const id = answers.join("+") || NO_ANSWER;
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    const path = ["questions", at];
    return [
      { ...placeOf(at), path, what: `draft questions ${id}${count > 1 ? `#${count}` : ""}`, lacks: [] },
    ];
  });
}

type Place = Pick<Todo, "file" | "line" | "column">;

/** Where each group stands: by the lines of the file where these tell, or else by what its YAML knows of everything. */
function placesIn(yaml: YamlFile, groups: readonly Group[], text: string): (at: number) => Place {
  const lines = groupLinesIn(text);
  if (lines?.length !== groups.length) {
    return (at) => {
      const { file, line, column } = yaml.fault(["questions", at], "", "");
      return { file, line, column };
    };
  }
  let [line, offset] = [1, 0];
  const places = lines.map(({ start, at }): Place => {
    for (let end = text.indexOf("\n", offset); end >= 0 && end < start; end = text.indexOf("\n", offset))
      [line, offset] = [line + 1, end + 1];
    return { file: yaml.name, line, column: at - start + 1 };
  });
  return (at) => places[at] ?? { file: yaml.name, line: 1, column: 1 };
}

/** The questions that the facts of a story answer, or that none does: those whose facts are all drafts are left out. */
export function answeredIn(story: Story, questions: readonly Example[]): Example[] {
  const facts = new Set(factsOf(story).map(({ id }) => id));
  return questions.flatMap(({ answers, ...rest }) => {
    const left = answers.filter((id) => facts.has(id));
    return answers.length > 0 && left.length === 0 ? [] : [{ ...rest, answers: left }];
  });
}
