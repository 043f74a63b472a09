/** Questions that ask who or what somebody is, and nothing of what happened. */
import type { Named } from "#core/story/story.ts";
import type { Clause } from "./clauses.ts";
import { OFFICES } from "./offices.ts";
import type { Topic } from "./topics.ts";
import { isSaid, type Unit } from "./units.ts";

/** `asked`: who or what somebody is; `office`: what they do; `surely`: nothing else at all. */
export type Identity = "asked" | "office" | "surely";

type Read = {
  readonly clauses: readonly Clause[];
  readonly meanings: readonly ReadonlySet<string>[];
  /** What each word asks for. */
  readonly units: readonly (readonly Unit[])[];
  readonly isAside: (at: number) => boolean;
};

/** What of somebody's identity a question asks for; and whether a clause of its own asks for it. */
export function identityIn(
  read: Read,
  mentions: readonly Named[],
): { readonly identity: Identity | undefined; readonly isAlone: boolean } {
  const asking = read.meanings.filter((_, at) => !read.isAside(at));
  const all = new Set(asking.flatMap((each) => [...each]));
  const isAlone = isOnlyIdentity(read);
  if (isAlone || all.has("ask-mention") || isGuess(read.units.flat(), mentions))
    return { identity: "surely", isAlone };
  const isAsked = ASKING.some((ask) => all.has(ask));
  return { identity: all.has("ask-role") ? "office" : isAsked ? "asked" : undefined, isAlone };
}

/** Concepts that ask who or what something is, when nothing else is asked. */
const ASKING = ["ask-who", "ask-what", "ask-name", "ask-where"];

/** True when the first clause that asks says nothing else, nor do those before it: "who's Saqr? a pilot or what?" */
function isOnlyIdentity({ clauses, meanings, units }: Read): boolean {
  const asks = (at: number) => [...ASKING, "ask-role"].some((ask) => meanings[at]?.has(ask));
  const first = clauses.findIndex(({ places }) => places.some(asks));
  const until = clauses.slice(0, first + 1).flatMap(({ places }) => places.flatMap((at) => units[at] ?? []));
  return clauses.length > 1 && until.some(({ kind }) => kind === "name") && !until.some(isSaid);
}

/** What somebody may be taken for: "is Havelsan an Italian company?" asks what it is. */
const ROLES: ReadonlySet<Topic> = new Set([
  ...OFFICES,
  "general",
  "company",
  "factory",
  "organization",
  "pilot",
  "director",
  "soldier",
  "country",
  "other-country",
  "europe",
]);

/** True when a question has nothing but a name and what it may be the name of. */
function isGuess(units: readonly Unit[], mentions: readonly Named[]): boolean {
  const others = units.filter(
    (unit) => unit.kind !== "name" && unit.kind !== "unknown" && unit.weight > 0.06,
  );
  const bearers = mentions.filter(({ kind }) => kind !== "country");
  const isRole = ({ topics }: Unit) => topics.some((topic) => ROLES.has(topic));
  return bearers.length === 1 && others.length > 0 && others.every(isRole);
}
