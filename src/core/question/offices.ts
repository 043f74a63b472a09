/** Who is meant by an office: "the head of the Turkish air force" is a person whom the story names. */
import type { Named, Story } from "#core/story/story.ts";
import { type Concepts, tokensOf } from "./concepts.ts";
import { mentionsIn } from "./mentions.ts";

/** What a person may be asked for by, instead of a name. */
const OFFICES = new Set([
  "president",
  "prime-minister",
  "minister",
  "spokesman",
  "commander",
  "ambassador",
  "king",
]);

type Office = {
  readonly holder: Named;
  readonly offices: ReadonlySet<string>;
  readonly of: ReadonlySet<Named>;
};

const known = new WeakMap<Story, readonly Office[]>();

/**
 * The holder of an office that a question speaks of, when there is only one: `meant`, the concepts of the
 * question; `mentioned`, whom else it names ("Turkey", "the air force").
 */
export function holderOf(
  story: Story,
  concepts: Concepts,
  meant: ReadonlySet<string>,
  mentioned: readonly Named[],
): { readonly holder: Named; readonly office: string } | undefined {
  const found = officesOf(story, concepts).flatMap(({ holder, offices, of }) => {
    const office = [...offices].find((each) => meant.has(each));
    return office !== undefined && mentioned.some((named) => of.has(named)) ? [{ holder, office }] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

function officesOf(story: Story, concepts: Concepts): readonly Office[] {
  const offices =
    known.get(story) ??
    story.actors.filter(({ kind }) => kind === "person").map((person) => officeOf(person, story, concepts));
  known.set(story, offices);
  return offices;
}

function officeOf(holder: Named, story: Story, concepts: Concepts): Office {
  const texts = [...Object.values(holder.role.text), ...Object.values(holder.name)];
  const tokens = texts.map(tokensOf);
  const meant = tokens.flatMap((each) => concepts.of(each).flatMap((meanings) => [...(meanings ?? [])]));
  const others = story.named.filter((named) => named !== holder && named.kind !== "person");
  const of = new Set(tokens.flatMap((each) => mentionsIn(each, others).map(({ named }) => named)));
  // Whoever heads a country's body is also called after the country: "the Turkish commander".
  for (const body of [...of]) {
    for (const country of others.filter(({ kind }) => kind === "country")) {
      const isOfCountry = Object.values(body.name).some(
        (name) => mentionsIn(tokensOf(name), [country]).length > 0,
      );
      if (isOfCountry) of.add(country);
    }
  }
  return { holder, offices: new Set(meant.filter((each) => OFFICES.has(each))), of };
}
