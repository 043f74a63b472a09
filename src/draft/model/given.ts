/** What a model is given to answer a question with: sentences, and what is known already, as plain data. */
import type { Language } from "#core/language/language.ts";
import { askedFacts } from "#core/story/hints.ts";
import type { Sentence } from "#core/story/sentences.ts";
import { type Fact, partiesOf, type Source, type Story } from "#core/story/story.ts";
import { inLanguage, wordingsOf } from "#core/story/texts.ts";
import type { Gap } from "./gaps.ts";

/** Some sentences, with what is known, for the model not to repeat it. */
export function findGiven(story: Story, source: Source, sentences: readonly Sentence[], own: Language) {
  return {
    ...sentencesGiven(source, sentences),
    named: story.named.map(({ id, kind, name, role }) => ({
      id,
      kind,
      name: inLanguage(name, own),
      role: role.text[own] ?? null,
    })),
    events: story.events.map(({ id, kind, evidence }) => ({ id, kind, quotes: quotesIn(evidence) })),
    statements: story.statements.map(({ speaker, evidence }) => ({
      speaker: speaker.id,
      quotes: quotesIn(evidence),
    })),
  };
}

/** The sentences of a source, with the summary so far. */
export function linesGiven(story: Story, source: Source, sentences: readonly Sentence[]) {
  const lines = Object.values(story.summary).flat();
  const summary = lines.flatMap(({ text }) => wordingsOf(text).slice(0, 1)).map(({ text }) => text);
  return { ...sentencesGiven(source, sentences), summary };
}

/** Gaps with the sentences that they rest on, and how people and places are called in the language. */
export function textsGiven(story: Story, gaps: readonly Gap[], language: Language) {
  const names = story.named.flatMap(({ name, original }) => {
    const [own, other] = [name[language], name[original]];
    return own === undefined || other === undefined || own === other ? [] : [{ name: other, as: own }];
  });
  return { gaps: gaps.map((gap) => gapGiven(story, gap)), names };
}

/** So many letters of the article are given with a question about its facts. */
const LETTERS = 24_000;

/** Facts to be asked about, with what the article says and what else is told of it. */
export function questionsGiven(story: Story, facts: readonly Fact[]) {
  const others = askedFacts(story).filter((fact) => !facts.includes(fact));
  return {
    sentences: firstSentences(story),
    facts: facts.map((fact) => ({
      ...factGiven(story, fact),
      quotes: quotesIn(fact.evidence),
      written: [...story.questions].filter(({ answers }) => answers[0] === fact.id).map(({ text }) => text),
    })),
    others: others.map((fact) => factGiven(story, fact)),
  };
}

/** A fact, with whoever it is about where its text need not name them. */
function factGiven(story: Story, fact: Fact) {
  const names = partiesOf(story, fact).map(({ name }) => name);
  return { id: fact.id, is: fact.fact === "detail" ? fact.kind : fact.fact, names, text: fact.text };
}

/** The sentences of all sources from the beginning, as many as fit. */
function firstSentences({ sources }: Story) {
  let left = LETTERS;
  const all = sources.flatMap((source) => sentencesGiven(source, source.sentences).sentences);
  return all.filter(({ text }) => {
    left -= text.length;
    return left >= 0;
  });
}

function gapGiven({ sources }: Story, { key, what, text, quotes }: Gap) {
  const sentences = quotes.flatMap(({ source: id, quote }) => {
    const source = sources.find((each) => each.id === id);
    return (
      source?.sentences.filter((sentence) => sentence.text.includes(quote)).map((each) => each.text) ?? []
    );
  });
  return { key, is: what, text, sentences };
}

function sentencesGiven({ id }: Source, sentences: readonly Sentence[]) {
  return { source: id, sentences: sentences.map(({ number, text }) => ({ number, text })) };
}

function quotesIn(evidence: readonly { readonly quote: string }[]): string[] {
  return evidence.map(({ quote }) => quote);
}
