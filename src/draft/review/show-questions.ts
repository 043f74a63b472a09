/**
 * A group of questions as it is shown to whoever reviews it: the facts that answer, and how readers ask for them in each
 * language.
 */
import { LANGUAGES } from "#core/language/language.ts";
import { type Fact, factsOf, type Story } from "#core/story/story.ts";
import type { Path } from "#core/story/yaml-file.ts";
import { doubtText } from "./doubts.ts";
import { leavesOf, type OpenFile } from "./edit.ts";
import { doubtsOfLines } from "./lines.ts";
import { type Shown, sentencesOf } from "./show.ts";

/** The facts that answer a group, in its order; none where the source does not say. */
export function factsAnswering(story: Story, open: OpenFile, group: Path): Fact[] {
  const ids = leavesOf(open, group)
    .filter(({ path }) => path[0] === "answers")
    .map(({ value }) => value);
  const facts = factsOf(story);
  return ids.flatMap((id) => facts.find((fact) => fact.id === id) ?? []);
}

/** The sentences that facts rest on. */
export function sentencesBehind(story: Story, facts: readonly Fact[]): Shown[] {
  return sentencesOf(
    facts.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)),
    story.sources,
  );
}

/** What each fact says in a language and below it the questions in that, numbered as all that can be edited. */
export function shownQuestions(open: OpenFile, group: Path, story: Story): string {
  const facts = factsAnswering(story, open, group);
  const leaves = leavesOf(open, group);
  const lines = leaves.map(({ path, value }, at) => ({
    path,
    text: `${number(at + 1)}  ${String(value)}`,
  }));
  const under = (key: string) => lines.filter(({ path }) => path[0] === key).map(({ text }) => text);
  const answers =
    facts.length > 0 ? ["      answered by", ...under("answers")] : ["      the source does not say"];
  const asked = LANGUAGES.flatMap((language) => {
    const own = under(language);
    const told = facts.flatMap(({ text }) => text[language] ?? []);
    const heads = (told.length > 0 ? told : [""]).map((text) => `      ${language}: ${text}`.trimEnd());
    return own.length > 0 ? [...heads, ...own] : [];
  });
  const doubts = doubtsOfLines(leaves).map((doubt) => `   ?  ${doubtText(doubt)}`);
  const sentences = sentencesBehind(story, facts).map(
    ({ source, number: at, before, quote, after }) => `      ${source} ${at}: ${before}[${quote}]${after}`,
  );
  return [...answers, ...asked, ...doubts, ...new Set(sentences)].join("\n");
}

function number(at: number): string {
  return `  ${String(at).padStart(2)}`;
}
