/** A question in its clauses: "hi, I'm a student. My uncle says they met, where was that?" asks only in the last. */
import { writtenWords } from "#core/language/fold.ts";
import { tokensOf } from "./concepts.ts";

export type Clause = {
  readonly tokens: readonly string[];
  /** The places of its words in the whole question. */
  readonly places: readonly number[];
  /** The places of those that are written like names: in capitals, though no sentence begins with them. */
  readonly capitals: readonly number[];
  /** True when it ends like a question. */
  readonly isAsked: boolean;
  /** True when its sentence ends with it. */
  readonly isEnd: boolean;
};

/** The clauses of a text that have words in them. */
export function clausesOf(text: string): Clause[] {
  let next = 0;
  let isStart = true;
  const isCased = /\p{Ll}/u.test(text);
  return (text.match(CLAUSE) ?? []).flatMap((clause) => {
    const tokens = tokensOf(clause);
    if (tokens.length === 0) return [];
    const places = tokens.map((_, at) => next + at);
    const written = writtenWords(clause);
    const isName = (at: number) => isCased && !(isStart && at === 0) && /^\p{Lu}/u.test(written[at] ?? "");
    const capitals = written.length === tokens.length ? places.filter((_, at) => isName(at)) : [];
    next += tokens.length;
    isStart = END.test(clause);
    return [{ tokens, places, capitals, isAsked: /[?؟]/u.test(clause), isEnd: isStart }];
  });
}

/** Up to marks that part clauses, which inside a number or a word are none. */
const CLAUSE = /(?:[^.!?؟,،;؛:…\n]|[.,:](?=\S))+[.!?؟,،;؛:…\n\s]*/gu;
const END = /[.!?؟…\n]\s*$/u;

/** Whether a word stands in a clause that asks nothing, where another one does. `meanings`: of each word. */
export function asidesIn(
  clauses: readonly Clause[],
  meanings: readonly ReadonlySet<string>[],
): (at: number) => boolean {
  const asks: boolean[] = [];
  for (const [at, { places, isAsked }] of clauses.entries()) {
    // What follows a question in the same sentence still belongs to it.
    const goesOn = asks[at - 1] === true && clauses[at - 1]?.isEnd === false;
    asks.push(isAsked || goesOn || places.some((place) => isAsking(meanings[place])));
  }
  if (!asks.includes(true)) return () => false;
  const places = new Set(clauses.flatMap((clause, at) => (asks[at] ? [] : clause.places)));
  return (at) => places.has(at);
}

function isAsking(meaning: ReadonlySet<string> = new Set()): boolean {
  return [...meaning].some((concept) => concept.startsWith("ask-") && concept !== "ask-said");
}
