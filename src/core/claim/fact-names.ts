/** What belongs to the actors and events of a story: countries, bodies, the names that events go by. */
import { words } from "#core/language/fold.ts";
import { LANGUAGES } from "#core/language/language.ts";
import { tokensOf } from "#core/question/concepts.ts";
import { mentionsIn } from "#core/question/mentions.ts";
import type { Text } from "#core/story/schema.ts";
import type { Named, Story, StoryEvent } from "#core/story/story.ts";
import type { ClaimWord, Span } from "./sentences.ts";
import { citiesOf, elsewhereIn } from "./world.ts";

/** What a person stands for: the commander of an air force, that air force. */
export function bodiesOf({ kind, role }: Named, story: Story): Named[] {
  if (kind !== "person") return [];
  const bodies = story.actors.filter((each) => each.kind === "organization");
  return Object.values(role.text).flatMap((text) =>
    mentionsIn(tokensOf(text), bodies).map(({ named }) => named),
  );
}

/** The countries of the story that an actor or place belongs to by its name or role, or that a city lies in. */
export function countriesAround(named: Named, story: Story): ReadonlySet<Named> {
  if (named.kind === "country") return new Set([named]);
  const countries = story.actors.filter(({ kind }) => kind === "country");
  const byName = Object.values(named.name).flatMap((name) =>
    mentionsIn(tokensOf(name), countries).map((each) => each.named),
  );
  if (named.kind === "place")
    return new Set([...byName, ...countries.filter((country) => isCityOf(named, country))]);
  return new Set(byName.length > 0 ? byName : byRole(named, countries));
}

function isCityOf({ name }: Named, country: Named): boolean {
  return elsewhereIn(words(country.name.en ?? "")).some(
    ({ kind, id }) => kind === "country" && citiesOf(id).includes(name.en ?? ""),
  );
}

/**
 * "A Turkish company, partner of an Egyptian one": the first country of a role is its own. Where the order of words
 * makes it another in one language, most of them decide.
 */
function byRole({ role }: Named, countries: readonly Named[]): Named[] {
  const first = Object.values(role.text).flatMap((text) => {
    const found = mentionsIn(tokensOf(text), countries).toSorted((a, b) => a.at - b.at);
    return found.slice(0, 1).map(({ named }) => named);
  });
  const countOf = (named: Named) => first.filter((each) => each === named).length;
  return first.filter((named) => first.every((other) => countOf(other) <= countOf(named)));
}

/** The name that an event goes by: in quotation marks, or two words or more in capitals inside a sentence. */
export function properNameOf(event: StoryEvent, story: Story): Text | undefined {
  const names = LANGUAGES.flatMap((language) => {
    const text = event.text[language] ?? "";
    const name = /[«“"]([^»”"]+)[»”"]/u.exec(text)?.[1] ?? capitalsIn(text, story);
    return name === undefined ? [] : [[language, name] as const];
  });
  return names.length > 0 ? Object.fromEntries(names) : undefined;
}

/** Where the name that something goes by stands: its first two words, which nothing else begins with. */
export function ownNamesIn(tokens: readonly ClaimWord[], properName: Text | undefined): Span[] {
  const names = Object.values(properName ?? {}).map((name) => words(name));
  return names.flatMap(([first = "", second = ""]) =>
    [...tokens.keys()]
      .filter((at) => tokens[at]?.word === first && tokens[at + 1]?.word === second)
      .map((at) => ({ at, length: 2 })),
  );
}

const CAPITALS =
  /(?<=[\p{Ll},] )\p{Lu}\p{L}+(?: (?:of|the|and|ve|\p{Lu}\p{L}+|\d{4}))* (?:\p{Lu}\p{L}+|\d{4})(?!\p{L}|['’])/gu;

function capitalsIn(text: string, story: Story): string | undefined {
  return text.match(CAPITALS)?.find((run) => mentionsIn(tokensOf(run), story.named).length === 0);
}
