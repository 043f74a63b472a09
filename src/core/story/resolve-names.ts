/** Actors and places: whatever a reader may ask for by name. */
import { fold } from "#core/language/fold.ts";
import { shown } from "./fault.ts";
import type { StoryFiles } from "./schema.ts";
import {
  below,
  claim,
  defined,
  fault,
  markOf,
  type Place,
  reasonOf,
  resolveEvidence,
  type Scope,
} from "./scope.ts";
import type { Named, Role } from "./story.ts";
import { spellingsIn } from "./texts.ts";
import type { Checked } from "./yaml-file.ts";

type File = StoryFiles["actors.yaml"];
type RawPlace = NonNullable<File["places"]>[number];
type RawNamed = RawPlace & Pick<File["actors"][number], "rank"> & { kind: Named["kind"]; unnamed: boolean };

/** The actors and the places of `actors.yaml`, in its order. */
export function resolveNames(
  scope: Scope,
  { yaml, value }: Checked<File>,
): { actors: Named[]; places: Named[] } {
  const actors = value.actors.map((raw, index) =>
    namedOf(scope, { yaml, path: ["actors", index] }, { ...raw, unnamed: raw.unnamed === true }),
  );
  const places = (value.places ?? []).map((raw, index) =>
    namedOf(scope, { yaml, path: ["places", index] }, { ...raw, kind: "place", unnamed: false }),
  );
  refuseSharedNames(scope, [
    ...actors.map((named, index) => ({ named, place: { yaml, path: ["actors", index] } })),
    ...places.map((named, index) => ({ named, place: { yaml, path: ["places", index] } })),
  ]);
  return { actors, places };
}

function namedOf(scope: Scope, place: Place, all: RawNamed): Named {
  const { role, evidence: quotes, aliases, otherwise = [], correction: _, draft: __, ...raw } = all;
  claim(scope, place, raw.id);
  const evidence = resolveEvidence(scope, place, quotes);
  const accounts = otherwise.map((each, index) => accountOf(scope, below(place, "otherwise", index), each));
  const names = accounts.flatMap(({ name }) => Object.values(name ?? {}));
  return {
    ...defined(raw),
    // Whoever read the other source looks for the name that stands there.
    aliases: [...Object.values(aliases ?? {}).flat(), ...names],
    role: { fact: "role", id: raw.id, text: role, evidence, accounts, ...reasonOf(all), ...markOf(all) },
  };
}

type RawAccount = NonNullable<RawPlace["otherwise"]>[number];

/** What another source says of somebody otherwise. */
function accountOf(scope: Scope, place: Place, raw: RawAccount): Role {
  claim(scope, place, raw.id);
  return {
    fact: "role",
    id: raw.id,
    text: raw.role,
    evidence: resolveEvidence(scope, place, raw.evidence),
    accounts: [],
    ...(raw.name && { name: raw.name }),
    ...(raw.rank && { rank: raw.rank }),
    ...reasonOf(raw),
    ...markOf(raw),
  };
}

/** Two actors may not share a spelling: a reader who types it would never get a plain answer. */
function refuseSharedNames(scope: Scope, all: readonly { named: Named; place: Place }[]): void {
  const owners = new Map<string, string>();
  for (const { named, place } of all) {
    const spellings = new Map(spellingsIn(named).map((each) => [fold(each), each]));
    for (const [folded, spelling] of spellings) {
      const owner = owners.get(folded);
      const found = `${shown(spelling)} for ${owner} and ${named.id}`;
      if (owner !== undefined) fault(scope, place, "a name or alias of one actor or place only", found);
      owners.set(folded, named.id);
    }
  }
}
