/** What a model is still to be asked of how readers ask: a few facts at a time. */
import { askedFacts } from "#core/story/hints.ts";
import type { Fact, Story } from "#core/story/story.ts";
import { questionsGiven } from "./given.ts";
import { keyOfStep } from "./journal.ts";
import type { Around, Planned } from "./plan.ts";
import { questionsTask } from "./prompt.ts";
import { proven } from "./prove.ts";
import { answeringIds, proveQuestions } from "./prove-questions.ts";
import { questionsWire } from "./wire.ts";

/** So many facts are asked about at once: up to two hundred questions come back. */
const FACTS = 5;
/** A fact that has so many questions in each language is not asked about. */
const ENOUGH = 5;

/**
 * A step for every few facts that nobody was asked about yet, and that have few questions. `isAll`: also those that are
 * reviewed already.
 */
export function questionSteps({ draft, journal, model }: Around, isAll: boolean): Planned[] {
  const { preview: story } = draft;
  const task = questionsTask(story.languages);
  const ids = answeringIds(story);
  const before = new Set(Object.values(journal.steps).flatMap(({ asked = [] }) => asked));
  const open = askedFacts(story)
    .filter((fact) => (isAll || fact.draft) && isLacking(story, fact))
    .map((fact) => ({ fact, key: keyOf(model, task, fact) }))
    .filter(({ key }) => !before.has(key));
  return Array.from({ length: Math.ceil(open.length / FACTS) }, (_, at) => {
    const batch = open.slice(at * FACTS, (at + 1) * FACTS);
    const [asked, facts] = [batch.map(({ key }) => key), batch.map(({ fact }) => fact)];
    return {
      key: keyOfStep(asked),
      asked,
      name: `how readers ask about ${facts.map(({ id }) => id).join(", ")}`,
      ask: async (ask) => {
        const given = questionsGiven(story, facts);
        const outcome = await ask({ task, given, ...questionsWire(story.languages, ids) });
        return proven(outcome, (found) => proveQuestions(story, found));
      },
    };
  });
}

/** A fact whose words are corrected is asked about in the same way as before; one with other evidence is another one. */
function keyOf(model: string, task: string, { id, evidence }: Fact): string {
  const quotes = evidence.map(({ source, quote }) => [source.id, quote]);
  return keyOfStep([model, task, id, quotes]);
}

function isLacking({ languages, questions }: Story, { id }: Fact): boolean {
  const own = [...questions].filter(({ answers }) => answers[0] === id);
  return languages.some((each) => own.filter(({ language }) => language === each).length < ENOUGH);
}
