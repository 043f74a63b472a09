/**
 * Questions that a model wrote down: those that can be a reader's, each with answers of the story, and why others are
 * dropped.
 */
import type { Language } from "#core/language/language.ts";
import { type Group, MAX_QUESTION, QUESTIONS_FILE, questionKey } from "#core/story/examples.ts";
import { factsOf, type Story } from "#core/story/story.ts";
import { cleanLine } from "../clean.ts";
import { foundInstead } from "../foreign.ts";
import type { Edit, Lost } from "./edits.ts";
import { called, isOutOfShape, type Proven } from "./prove.ts";
import type { FoundQuestions } from "./wire.ts";

type Asked = { readonly language: Language; readonly text: string; readonly answers: readonly string[] };

/** What becomes drafts of an answer. `story`: with its drafts, and all questions that are written down. */
export function proveQuestions(story: Story, found: FoundQuestions): Proven {
  const lost: Lost[] = [];
  const asked = found.questions.flatMap((group): Asked[] => {
    if (isOutOfShape(group)) {
      lost.push({ what: "questions", why: `out of shape, ${group.fault}` });
      return [];
    }
    const answers = answersIn(story, group.answers, lost);
    return answers ? story.languages.flatMap((language) => fitOnes(group, { language, answers, lost })) : [];
  });
  const clear = withoutContradictions(asked, lost);
  return { edits: editsOf(fresh(clear, story, lost)), lost };
}

/** The ids of facts that may answer. A line of the summary has another one as soon as the one above it goes. */
export function answeringIds(story: Story): string[] {
  return factsOf(story).flatMap(({ fact, id }) => (fact === "line" ? [] : [id]));
}

/** The facts that are the story's; undefined where none is, though some were named: that is no question without an answer. */
function answersIn(story: Story, ids: readonly string[], lost: Lost[]): readonly string[] | undefined {
  const facts = new Set(answeringIds(story));
  const known = [...new Set(ids)].filter((id) => facts.has(id));
  for (const id of ids)
    if (!facts.has(id)) lost.push({ what: called("answer", id), why: "no fact that may answer has that id" });
  return ids.length > 0 && known.length === 0 ? undefined : known;
}

type Around = {
  readonly language: Language;
  readonly answers: readonly string[];
  readonly lost: Lost[];
};

type FoundGroup = Exclude<FoundQuestions["questions"][number], { readonly fault: string }>;

/** The questions of a group in a language that may be a reader's in that language. */
function fitOnes(group: FoundGroup, { language, answers, lost }: Around): Asked[] {
  return (group[language] ?? []).flatMap((given) => {
    const text = typeof given === "string" ? cleanLine(given) : "";
    const why = unfit(text, language);
    if (why === undefined) return [{ language, text, answers }];
    lost.push({ what: called(`question (${language})`, text), why });
    return [];
  });
}

/** Why a text is no question in a language, as far as can be seen; undefined where it may be one. */
function unfit(text: string, language: Language): string | undefined {
  if (!/\p{L}/u.test(text)) return "expected a question, found no words";
  if (text.length > MAX_QUESTION) return `expected at most ${MAX_QUESTION} letters, found ${text.length}`;
  const found = foundInstead(text, language);
  return found && `expected a question in ${language}, found ${found}`;
}

/** A question that two answers are given for in one breath says nothing of either. */
function withoutContradictions(asked: readonly Asked[], lost: Lost[]): Asked[] {
  const byQuestion = Map.groupBy(asked, ({ language, text }) => questionKey(language, text));
  return [...byQuestion.values()].flatMap((same) => {
    const [first] = same;
    const bests = [...new Set(same.map(bestOf))];
    if (!first || bests.length === 1) return first ? [first] : [];
    const why = `a contradiction: it is to be answered by ${bests.join(" and by ")}`;
    lost.push({ what: called(`question (${first.language})`, first.text), why });
    return [];
  });
}

function bestOf({ answers: [best] }: Pick<Asked, "answers">): string {
  return best ?? "nothing";
}

/** Those that do not stand in the story yet; with another answer they are told, as one of the two is wrong. */
function fresh(asked: readonly Asked[], { questions }: Story, lost: Lost[]): Asked[] {
  const known = new Map(
    Array.from(questions, (each) => [questionKey(each.language, each.text), each] as const),
  );
  return asked.filter((each) => {
    const other = known.get(questionKey(each.language, each.text));
    if (other && bestOf(other) !== bestOf(each))
      lost.push({
        what: called(`question (${each.language})`, each.text),
        why: `a contradiction: it is answered by ${bestOf(other)} already, and is to be by ${bestOf(each)}`,
      });
    return other === undefined;
  });
}

/** A change for each group; those without an answer stay as they were found together. */
function editsOf(asked: readonly Asked[]): Edit[] {
  const groups = Map.groupBy(asked, ({ answers }) => answers);
  return [...groups].map(([answers, all]): Edit => {
    const value: Group = { answers: [...answers], draft: true };
    for (const { language, text } of all) value[language] = [...(value[language] ?? []), text];
    return { do: "ask", file: QUESTIONS_FILE, value };
  });
}
