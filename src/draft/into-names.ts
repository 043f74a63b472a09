/** People of a second article: whom of the story each is, and what this source says of them otherwise. */
import { fold, words } from "#core/language/fold.ts";
import { LANGUAGES } from "#core/language/language.ts";
import { meant } from "#core/language/match.ts";
import type { StoryFiles, Text } from "#core/story/schema.ts";
import type { Named, Story } from "#core/story/story.ts";
import { spellingsIn } from "#core/story/texts.ts";
import { soundAlike } from "./sound.ts";

type NewActor = StoryFiles["actors.yaml"]["actors"][number];
type NewNamed = Pick<NewActor, "id" | "name" | "aliases" | "role">;
export type NewAccount = NonNullable<NewActor["otherwise"]>[number];

/** Whom of the story somebody is, by any spelling; another spelling alone is not enough to take two for one. */
export function knownAs(all: readonly Named[], { name, aliases = {}, role }: NewNamed): Named | undefined {
  const spellings = [...Object.values(name), ...Object.values(aliases).flat()];
  for (const spelling of spellings) {
    const found = meant(all, spellingsIn, spelling);
    if (!("one" in found)) continue;
    if (sharesWord(found.one, spelling) || isSaidAlike(found.one.role.text, role)) return found.one;
  }
  // In another script, the story may not have the name at all.
  return all.find(
    (named) =>
      named.kind === "person" &&
      spellingsIn(named).some((own) => spellings.some((spelling) => soundAlike(own, spelling))),
  );
}

function sharesWord(named: Named, spelling: string): boolean {
  const wanted = fold(spelling);
  const own = spellingsIn(named);
  if (own.some((each) => fold(each) === wanted)) return true;
  const all = words(spelling);
  return (
    all.length > 1 &&
    own.some(
      (each) => words(each).length > 1 && words(each).at(-1) === all.at(-1) && words(each)[0] === all[0],
    )
  );
}

/** The same office in some language: "Mayor Selma Kaya" is then "Mayor Salma Kaya". */
function isSaidAlike(own: Text, other: Text): boolean {
  return inBoth(own, other).some(([one, two]) => fold(one) === fold(two));
}

/** What the new source says otherwise of somebody whom the story knows: rank, office or name, and why it is proposed. */
export function accountOf(
  { id, name, rank, role, evidence }: NewActor,
  known: Named,
  { actors }: Story,
): { readonly actor: number; readonly account: NewAccount; readonly why: string }[] {
  const actor = actors.indexOf(known);
  const others = {
    name: differing(known.name, name),
    rank: differing(known.rank, rank),
    role: differing(known.role.text, role),
  };
  const isAlias =
    others.name !== undefined && known.aliases.some((alias) => fold(alias) === fold(others.name ?? ""));
  const told = Object.entries({ ...others, ...(isAlias && { name: undefined }) }).flatMap(([key, other]) =>
    other === undefined ? [] : [`another ${key}, ${other}`],
  );
  if (actor < 0 || told.length === 0) return [];
  const account = {
    id,
    draft: true as const,
    ...(others.name !== undefined && !isAlias && { name }),
    ...(others.rank !== undefined && { rank }),
    // Where this source gives no office, what it calls them is all that it says of them.
    role: Object.keys(role).length > 0 ? role : (rank ?? name),
    evidence,
  };
  return [{ actor, account, why: `; but ${told.join("; ")}` }];
}

/** The other text, where both are in one language and neither is part of the other: "Mayor" of "the mayor of Cairo". */
function differing(own: Text | undefined, other: Text | undefined): string | undefined {
  return inBoth(own ?? {}, other ?? {}).find(([one, two]) => !isPart(one, two) && !isPart(two, one))?.[1];
}

function isPart(one: string, other: string): boolean {
  const all = words(other);
  return words(one).every((word) => all.includes(word));
}

function inBoth(own: Text, other: Text): [string, string][] {
  return LANGUAGES.flatMap((language): [string, string][] => {
    const [one, two] = [own[language], other[language]];
    return one === undefined || two === undefined ? [] : [[one, two]];
  });
}
