/** Whether an English text speaks of somebody as "he" or "she": by titles and kin, or by the pronouns beside the name. */
import { words } from "#core/language/fold.ts";
import type { Actor } from "./actors.ts";
import { beginsClause } from "./meant-english.ts";
import type { Line } from "./spot.ts";

export type Gender = "he" | "she";

const TITLES: Readonly<Record<Gender, ReadonlySet<string>>> = {
  he: new Set(
    "mr sir lord king prince duke pope imam father son husband brother uncle nephew grandfather grandson widower chairman spokesman businessman policeman fisherman councilman congressman actor".split(
      " ",
    ),
  ),
  she: new Set(
    "mrs ms miss dame lady queen princess duchess mother daughter wife sister aunt niece grandmother granddaughter widow chairwoman spokeswoman businesswoman policewoman councilwoman congresswoman actress midwife".split(
      " ",
    ),
  ),
};
const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ["he", "he"],
  ["him", "he"],
  ["his", "he"],
  ["himself", "he"],
  ["she", "she"],
  ["her", "she"],
  ["hers", "she"],
  ["herself", "she"],
]);

/** What is known of the people of a text; of whom it tells nothing, or both, nothing is. */
export function gendersOf(lines: readonly Line[], actors: readonly Actor[]): ReadonlyMap<Actor, Gender> {
  const people = actors.filter(({ kind }) => kind === "person");
  const votes = lines.flatMap((line) => votesIn(line, people));
  return new Map(
    people.flatMap((actor) => {
      const titled = titleOf(actor);
      const own = new Set(votes.filter((vote) => vote.actor === actor).map(({ gender }) => gender));
      const [only] = own.size === 1 ? own : [];
      const gender = titled ?? only;
      return gender ? [[actor, gender] as const] : [];
    }),
  );
}

function titleOf({ rank = "", role = "" }: Actor): Gender | undefined {
  const all = words(`${rank} ${role}`);
  return (["he", "she"] as const).find((gender) => all.some((word) => TITLES[gender].has(word)));
}

/** In a sentence that names one person alone, the pronouns after the name are that person's, if they are of one kind. */
function votesIn(
  { number, text, tokens }: Line,
  people: readonly Actor[],
): { readonly actor: Actor; readonly gender: Gender }[] {
  const here = people.filter(({ mentions }) => mentions.some(({ line }) => line === number));
  const [actor] = here;
  const mention = actor?.mentions.find(({ line }) => line === number);
  // "Along with Kay Lund, she …": only who begins a clause goes on as "she".
  if (!actor || !mention || here.length > 1 || !beginsClause(text, mention.from)) return [];
  const { end } = mention;
  const after = tokens.filter(({ start }) => start > end).flatMap(({ folded }) => PRONOUNS.get(folded) ?? []);
  const [gender, ...others] = new Set(after);
  return gender && others.length === 0 ? [{ actor, gender }] : [];
}
