/** How actors and places are called: by the bot, and by whoever asks for them. */
import type { Named } from "#core/story/story.ts";
import type { Candidate, Scene } from "./command.ts";

/** An actor's or place's name in the reader's language, with the rank before it. */
export function nameOf(scene: Scene, { rank, name }: Named): string {
  return [rank ? scene.tell(rank) : "", scene.tell(name)].filter((part) => part !== "").join(" ");
}

/** Actors and places as a reader may type them. */
export function nameCandidates(scene: Scene, among: readonly Named[]): Candidate[] {
  return among.map((named) => ({
    label: nameOf(scene, named),
    value: named.id,
    spellings: spellingsOf(named),
  }));
}

const known = new WeakMap<Named, readonly string[]>();

/** Every spelling of a name: in all languages, with its rank, its aliases, its id. Always the same list of one. */
export function spellingsOf(named: Named): readonly string[] {
  const spellings = known.get(named) ?? allSpellings(named);
  known.set(named, spellings);
  return spellings;
}

function allSpellings({ id, name, rank, aliases }: Named): string[] {
  const names = Object.entries(name).flatMap(([language, text]) => {
    const ranked = Object.entries(rank ?? {}).find(([of]) => of === language)?.[1];
    return ranked === undefined ? [text] : [text, `${ranked} ${text}`];
  });
  return [...names, ...aliases, id];
}
