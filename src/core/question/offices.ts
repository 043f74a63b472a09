/** Who is meant by an office: "the head of the Turkish air force" is a person whom the story names. */
import type { Language } from "#core/language/language.ts";
import type { Named, Story } from "#core/story/story.ts";
import { wordingsOf } from "#core/story/texts.ts";
import { type Concepts, tokensOf } from "./concepts.ts";
import { mentionsIn } from "./mentions.ts";

/** What a person may be asked for by, instead of a name. */
export const OFFICES: ReadonlySet<string> = new Set([
  "president",
  "prime-minister",
  "minister",
  "spokesman",
  "commander",
  "ambassador",
  "king",
]);

/** An office that some words speak of, whoever holds it, and the words. */
export type Held = { readonly holder: Named; readonly at: readonly number[] };

/** Words for several who hold an office, of whom none alone is meant: presidents, başkanları, قادة. */
const SEVERAL: Readonly<Record<Language, RegExp>> = {
  ar: /^(?:و|ال|وال|لل|بال)?(?:روسا|زعما|قاده|قواد|وزرا|قايد[يا]|قايدين|قايدان|رييسين|رييسان|جنرالين|جنرالات|سفرا)$/u,
  en: /^(?:presidents|leaders|commanders|chiefs|heads|bosses|ministers|premiers|ambassadors|kings|spokesmen|rulers)$/,
  tr: /l[ae]r(?:[ainm]\p{L}*|d[ae]\p{L}*)?$/u,
};

/** How many words before and after an office what it is an office of may stand: "Türk Hava Kuvvetleri Komutanı". */
const REACH: Readonly<Record<Language, { readonly before: number; readonly after: number }>> = {
  ar: { before: 0, after: 4 },
  en: { before: 3, after: 4 },
  tr: { before: 4, after: 0 },
};

/**
 * Who is meant by the offices that a question speaks of, where that leaves one person. `meanings` and `named`:
 * what each word means, and whom it names.
 */
export function holdersIn(
  {
    tokens,
    meanings,
  }: { readonly tokens: readonly string[]; readonly meanings: readonly ReadonlySet<string>[] },
  named: ReadonlyMap<number, Named>,
  {
    story,
    concepts,
    language,
  }: { readonly story: Story; readonly concepts: Concepts; readonly language: Language },
): Held[] {
  const all = officesOf(story, concepts);
  return meanings.flatMap((meaning, at) => {
    const isOffice = meaning.has("lead") || !meaning.isDisjointFrom(OFFICES);
    if (!isOffice || SEVERAL[language].test(tokens[at] ?? "")) return [];
    const bodies = bodiesSpokenAt(at, meanings);
    const candidates = all.filter(
      ({ offices, about }) => isSpokenOf(offices, meaning) && bodies.every((each) => about.has(each)),
    );
    const spoken = new Set(meanings.flatMap((each, place) => (place === at ? [] : [...each])));
    return heldAt({ at, candidates, spoken }, bodiesNear(at, named, language));
  });
}

/** Bodies of which a commander is another one than that of an air force. */
const BODIES = ["navy", "police", "ground-forces"];

/** How many words may part a commander from what is commanded. */
const APART = 2;

function bodiesSpokenAt(at: number, meanings: readonly ReadonlySet<string>[]): string[] {
  const around = meanings.slice(Math.max(0, at - APART), at + APART + 1);
  return BODIES.filter((body) => around.some((each) => each.has(body)));
}

/** What an office may be an office of: the countries and bodies that are named around it, nearest first. */
function bodiesNear(at: number, named: ReadonlyMap<number, Named>, language: Language): [number, Named][] {
  const { before, after } = REACH[language];
  return [...named]
    .filter(([place, { kind }]) => kind !== "person" && at - before <= place && place <= at + after)
    .toSorted(([a], [b]) => Math.abs(a - at) - Math.abs(b - at));
}

function heldAt(
  {
    at,
    candidates,
    spoken,
  }: {
    readonly at: number;
    readonly candidates: readonly Office[];
    readonly spoken: ReadonlySet<string>;
  },
  bodies: readonly [number, Named][],
): Held[] {
  const [only, ...others] = candidates;
  if (bodies.length === 0) return only && others.length === 0 ? [{ holder: only.holder, at: [at] }] : [];
  const found = bodies
    .map(([, body]) =>
      likeliest(
        candidates.filter(({ of }) => of.has(body)),
        spoken,
      ),
    )
    .find((each) => each !== undefined);
  if (!found) return [];
  const own = bodies.flatMap(([place, body]) => (found.of.has(body) ? [place] : []));
  return [{ holder: found.holder, at: [at, ...own] }];
}

/** Whether anybody in a story holds one of these offices in a body: an air force has a commander, perhaps, but no spokesman. */
export function isHeld(
  offices: ReadonlySet<string>,
  body: Named,
  { story, concepts }: { readonly story: Story; readonly concepts: Concepts },
): boolean {
  return officesOf(story, concepts).some(
    (office) => isSpokenOf(office.offices, offices) && office.of.has(body),
  );
}

/** Words of leading fit every office, but say less than the office's own. */
function isSpokenOf(offices: ReadonlySet<string>, meaning: ReadonlySet<string>): boolean {
  const own = meaning.intersection(OFFICES);
  return own.size > 0 ? !own.isDisjointFrom(offices) : meaning.has("lead") && offices.size > 0;
}

/**
 * The one whose role is about the most of what else is spoken of, and then the one of the largest body: who leads
 * a country is its president, not the head of its air force.
 */
function likeliest(candidates: readonly Office[], spoken: ReadonlySet<string>): Office | undefined {
  const sharing = (each: Office) => each.about.intersection(spoken).size;
  const order = (a: Office, b: Office) => sharing(b) - sharing(a) || a.of.size - b.of.size;
  const [first, second] = candidates.toSorted(order);
  return first && (!second || order(first, second) < 0) ? first : undefined;
}

type Office = {
  readonly holder: Named;
  readonly offices: ReadonlySet<string>;
  readonly of: ReadonlySet<Named>;
  /** Everything that the role is about. */
  readonly about: ReadonlySet<string>;
};

const known = new WeakMap<Story, readonly Office[]>();

function officesOf(story: Story, concepts: Concepts): readonly Office[] {
  const found = known.get(story);
  if (found) return found;
  const people = story.actors.filter(({ kind }) => kind === "person");
  const offices = people.map((person) => officeOf(person, story, concepts));
  known.set(story, offices);
  return offices;
}

function officeOf(holder: Named, story: Story, concepts: Concepts): Office {
  const texts = [...wordingsOf(holder.role.text), ...wordingsOf(holder.name)];
  const about = new Set(
    texts.flatMap(({ language, text }) => [...concepts.within(tokensOf(text), language)]),
  );
  return { holder, offices: about.intersection(OFFICES), of: belongsTo(holder, story), about };
}

const belongings = new WeakMap<Story, Map<Named, ReadonlySet<Named>>>();

/** What an actor belongs to, by its name and role: a commander to an air force, and with it to a country. */
export function belongsTo(named: Named, story: Story): ReadonlySet<Named> {
  const all = belongings.get(story) ?? new Map<Named, ReadonlySet<Named>>();
  const found = all.get(named) ?? belongingsOf(named, story);
  belongings.set(story, all.set(named, found));
  return found;
}

function belongingsOf(named: Named, story: Story): ReadonlySet<Named> {
  const others = story.named.filter((each) => each !== named && each.kind !== "person");
  const texts =
    named.kind === "country"
      ? []
      : [...Object.values(named.name), ...(named.kind === "person" ? Object.values(named.role.text) : [])];
  const bodies = new Set(
    texts.flatMap((text) => mentionsIn(tokensOf(text), others).map(({ named: each }) => each)),
  );
  const countries = [...bodies].flatMap((body) => [
    ...(body.kind === "organization" ? belongsTo(body, story) : []),
  ]);
  return new Set([...bodies, ...countries]);
}
