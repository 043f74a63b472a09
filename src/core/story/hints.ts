/** What the author of a sound story may like to know of the questions written down for it: hints, and no faults. */
import { LANGUAGES } from "#core/language/language.ts";
import { type Group, QUESTIONS_FILE, questionKey, questionsShape } from "./examples.ts";
import { shown } from "./fault.ts";
import type { Folder } from "./folder.ts";
import { accountsOf, type Fact, factsOf, type Story } from "./story.ts";
import { readYaml, type YamlFile } from "./yaml-file.ts";

/** Fewer questions for a fact, in one of the story's languages, are few. */
const FEW = 2;
/** So many facts are named; of others, how many there are. */
const MOST_NAMED = 12;

/** Hints, a line each; `story`: as readers get it. None where all is well. */
export function hintsOf(folder: Folder, story: Story): string[] {
  const text = folder.texts.get(QUESTIONS_FILE);
  // A story need not have any: whoever has just reviewed one is told so there.
  if (text === undefined) return [];
  const yaml = readYaml(`${folder.name}/${QUESTIONS_FILE}`, text);
  const groups = questionsShape.safeParse(yaml.value).data?.questions ?? [];
  return [...contradictions(yaml, groups), ...fewOf(story, groups), ...noneWithout(groups)];
}

/** The facts that readers ask for by themselves: a line of the summary and another source's account only repeat others. */
export function askedFacts(story: Story): Fact[] {
  const facts = factsOf(story);
  const others = new Set<Fact>(facts.flatMap(accountsOf));
  return facts.filter((fact) => fact.fact !== "line" && !others.has(fact));
}

/** The same question in two groups with different best answers: half of its votes are wrong. */
function contradictions(yaml: YamlFile, groups: readonly Group[]): string[] {
  const known = new Map<string, { readonly best: string | undefined; readonly line: () => number }>();
  return groups.flatMap((group, at) =>
    LANGUAGES.flatMap((language) =>
      (group[language] ?? []).flatMap((question, index) => {
        const [key, best] = [questionKey(language, question), group.answers[0]];
        const place = () => yaml.fault(["questions", at, language, index], "", "");
        const other = known.get(key);
        if (!other) known.set(key, { best, line: () => place().line });
        if (!other || other.best === best) return [];
        const { file, line, column } = place();
        return [
          `${file}:${line}:${column}: ${shown(question)} is answered by ${named(best)} here, and by ${named(other.best)} at line ${other.line()}`,
        ];
      }),
    ),
  );
}

function named(id: string | undefined): string {
  return id ?? "nothing";
}

function fewOf(story: Story, groups: readonly Group[]): string[] {
  const few = askedFacts(story).flatMap(({ id }) => {
    const own = groups.filter(({ answers }) => answers.includes(id));
    const counts = story.languages.map((language) => ({
      language,
      count: own.reduce((sum, group) => sum + (group[language]?.length ?? 0), 0),
    }));
    const low = counts
      .filter(({ count }) => count < FEW)
      .map(({ language, count }) => `${language} ${count}`);
    return low.length > 0 ? [`${id} (${low.join(", ")})`] : [];
  });
  if (few.length === 0) return [];
  const more = few.length > MOST_NAMED ? ` and ${few.length - MOST_NAMED} more` : "";
  return [`few questions are written down for ${few.slice(0, MOST_NAMED).join(", ")}${more}`];
}

function noneWithout(groups: readonly Group[]): string[] {
  const isAny = groups.some(({ answers }) => answers.length === 0);
  return isAny || groups.length === 0
    ? []
    : [
        "no question is written down that the source does not answer (answers: []): they teach it what to refuse",
      ];
}
