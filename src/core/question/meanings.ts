/** What a question says, whatever its words and language, as features by which it is like others. */
import { stem } from "#core/search/stem.ts";
import type { Example, Named } from "#core/story/story.ts";
import { type Concepts, tokensOf } from "./concepts.ts";
import { mentionsIn, placesOf } from "./mentions.ts";
import { wantedBy } from "./wanted.ts";

/**
 * Whom it names, what its words mean, and what it wants: each by itself, and with each other, since "who met" and "who
 * signed" have little in common. Nothing of it depends on the facts of a story.
 */
export function meaningsOf(
  { text, language }: Pick<Example, "text" | "language">,
  named: readonly Named[],
  concepts: Concepts,
): ReadonlySet<string> {
  const tokens = tokensOf(text);
  const meanings = concepts.of(tokens, language);
  const mentions = mentionsIn(tokens, named);
  const places = placesOf(mentions);
  const said = tokens.flatMap((token, at) =>
    places.has(at) ? [] : [...(meanings[at] ?? [`=${stem(token)}`])].filter((each) => each !== "filler"),
  );
  const about = [...new Set([...mentions.map((each) => `@${each.named.id}`), ...said])].sort();
  const asking = meanings.map((each) => each ?? NOTHING);
  const wanted = [...wantedBy(tokens, asking, language)].map((each) => `?${each}`);
  return new Set([...about, ...wanted, ...pairsOf(about, wanted)]);
}

const NOTHING: ReadonlySet<string> = new Set();

/** So many things at most are paired, so that a long text takes no more than its length. */
const PAIRED = 24;

function pairsOf(about: readonly string[], wanted: readonly string[]): string[] {
  const some = about.slice(0, PAIRED);
  return some.flatMap((one, at) => [...some.slice(at + 1), ...wanted].map((other) => `${one} ${other}`));
}
