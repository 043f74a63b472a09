/** What a question says, whatever its words and language, by which it is like others. */
import { stem } from "#core/search/stem.ts";
import type { Example, Named } from "#core/story/story.ts";
import { type Concepts, tokensOf } from "./concepts.ts";
import { mentionsIn, placesOf } from "./mentions.ts";
import { wantedBy } from "./wanted.ts";

/** Whom a question names and what its words mean; and what it wants. Each thing once. Nothing depends on the facts of a story. */
export type Meaning = { readonly about: readonly string[]; readonly wanted: readonly string[] };

export function meaningOf(
  { text, language }: Pick<Example, "text" | "language">,
  named: readonly Named[],
  concepts: Concepts,
): Meaning {
  const tokens = tokensOf(text);
  const meanings = concepts.of(tokens, language);
  const mentions = mentionsIn(tokens, named);
  const places = placesOf(mentions);
  const about = new Set(mentions.map((each) => `@${each.named.id}`));
  for (let at = 0; at < tokens.length; at += 1) {
    if (places.has(at)) continue;
    const meaning = meanings[at];
    if (meaning === undefined) about.add(`=${stem(tokens[at] ?? "")}`);
    else for (const concept of meaning) if (concept !== "filler") about.add(concept);
  }
  const asking = meanings.map((each) => each ?? NOTHING);
  return {
    about: [...about].sort(),
    wanted: Array.from(wantedBy(tokens, asking, language), (each) => `?${each}`),
  };
}

const NOTHING: ReadonlySet<string> = new Set();
