/** What a question is about, and what kind of answer it wants. */
import type { Named } from "#core/story/story.ts";
import type { Answers } from "./answers.ts";
import { choicesIn } from "./choices.ts";
import { asidesIn, clausesOf } from "./clauses.ts";
import type { Knowledge } from "./fact-index.ts";
import { type Identity, identityIn } from "./identity.ts";
import { spelt } from "./misspelt.ts";
import { namedIn } from "./named.ts";
import { aside, eachOnce, offered, type Unit, unitOfNames, unitsOf } from "./units.ts";
import { isToCome, wantedBy } from "./wanted.ts";

export type Question = {
  readonly units: readonly Unit[];
  readonly wanted: ReadonlySet<Answers>;
  /** Actors and places that it names, by name or office, in the order of the words. */
  readonly mentions: readonly Named[];
  readonly identity: Identity | undefined;
  /** True when it speaks of what is yet to come. */
  readonly isToCome: boolean;
};

/** Understands a question in the light of a story. */
export function understand(text: string, knowledge: Knowledge): Question {
  const { story, language } = knowledge;
  const clauses = clausesOf(text);
  const typed = clauses.flatMap(({ tokens }) => tokens);
  const capitals = new Set(clauses.flatMap((clause) => clause.capitals));
  const { tokens, meanings } = spelt(typed, knowledge, capitals);
  const named = namedIn({ tokens, meanings }, knowledge);
  const isAside = asidesIn(clauses, meanings);
  const isChoice = choicesIn(tokens, language);
  const units = tokens.map((token, at): Unit[] => {
    const names = named.get(at);
    const all = names
      ? [unitOfNames(names)]
      : unitsOf(token, meanings[at], { ...knowledge, isName: capitals.has(at) });
    return all.flatMap((unit) => (isAside(at) ? aside(unit) : isChoice(at) ? offered(unit) : unit));
  });
  const mentions = mentionedIn(named);
  const { identity, isAlone } = identityIn({ clauses, meanings, units, isAside }, mentions);
  const asked = isAlone ? units.flat().filter(({ kind }) => kind === "name") : units.flat();
  const asking = meanings.filter((_, at) => !isAside(at));
  return {
    units: eachOnce(asked, story),
    wanted: wantedBy(tokens, asking, language),
    mentions,
    identity,
    isToCome: isToCome(tokens, language),
  };
}

/** Those of whom it is sure that they are meant, in the order of the words. */
function mentionedIn(named: ReadonlyMap<number, readonly Named[]>): Named[] {
  const sure = [...named].filter(([, { length }]) => length === 1).toSorted(([a], [b]) => a - b);
  return [...new Set(sure.flatMap(([, names]) => names))];
}
