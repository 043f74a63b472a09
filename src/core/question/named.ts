/** Whom a question names: by name, as "ours", by their office, or only as somebody of a country. */
import type { Language } from "#core/language/language.ts";
import type { Named, Story } from "#core/story/story.ts";
import type { Knowledge } from "./fact-index.ts";
import { mentionsIn } from "./mentions.ts";
import { belongsTo, holdersIn } from "./offices.ts";

/** Whom each word speaks of, by its place; several where a description fits them all. */
export type NamedAt = ReadonlyMap<number, readonly Named[]>;

type Read = { readonly tokens: readonly string[]; readonly meanings: readonly ReadonlySet<string>[] };

/** Finds them. `meanings`: what each word means. */
export function namedIn(read: Read, { story, concepts, language }: Knowledge): NamedAt {
  const { tokens, meanings } = read;
  const ours = ownCountry(story, language);
  const named = new Map([
    ...meanings.flatMap((each, at) => (ours && each.has("ours") ? [[at, ours] as const] : [])),
    ...mentionsIn(tokens, story.named).flatMap(({ named: each, at, length }) =>
      Array.from({ length }, (_, next) => [at + next, each] as const),
    ),
  ]);
  for (const { holder, at } of holdersIn(read, named, { story, concepts, language }))
    for (const place of at) named.set(place, holder);
  return new Map([
    ...[...named].map(([at, each]) => [at, [each]] as const),
    ...describedIn(meanings, named, { story, language }),
  ]);
}

/** Whom "we" are among the countries of the story: the one whose own name is in the language. */
function ownCountry(story: Story, language: Language): Named | undefined {
  const own = story.named.filter(({ kind, original }) => kind === "country" && original === language);
  return own.length === 1 ? own[0] : undefined;
}

/** How many words before and after a word for somebody their country may stand. */
const REACH: Readonly<Record<Language, { readonly before: number; readonly after: number }>> = {
  ar: { before: 0, after: 2 },
  en: { before: 2, after: 2 },
  tr: { before: 2, after: 0 },
};

/** "The Turkish guy", "our visitor": whoever of that country the story speaks of. */
function describedIn(
  meanings: readonly ReadonlySet<string>[],
  named: ReadonlyMap<number, Named>,
  { story, language }: { readonly story: Story; readonly language: Language },
): (readonly [number, readonly Named[]])[] {
  const { before, after } = REACH[language];
  return meanings.flatMap((meaning, at) => {
    if (!meaning.has("somebody") || named.has(at)) return [];
    const [near] = [...named]
      .filter(([place, { kind }]) => kind === "country" && at - before <= place && place <= at + after)
      .toSorted(([a], [b]) => Math.abs(a - at) - Math.abs(b - at));
    if (!near) return [];
    const [place, country] = near;
    const people = story.actors.filter(
      (each) => each.kind === "person" && belongsTo(each, story).has(country),
    );
    return people.length > 0 ? [at, place].map((each) => [each, people] as const) : [];
  });
}
